import { fill } from '../../format/text.ts'
import { listLetters } from '../../format/letters.ts'
import { credentialIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import { criteria } from '../../rules/quiz/criteria.ts'
import { eligibilityOf, fitFrom, type Gate, type Route } from '../../rules/quiz/fit.ts'
import paths from '../../rules/quiz/paths.json' with { type: 'json' }
import {
  candidateIds,
  choiceIds,
  questionIds,
  questions,
  type CandidateId,
} from '../../rules/quiz/questions.ts'
import type { Day } from '../../facts/row.ts'
import { sourceData } from '../rule-pages/open-data.ts'
import { factsChecked } from '../../facts/checked.ts'
import { copy } from './copy.ts'
import { printOption } from './describe.ts'
import { signalRows } from './criteria.ts'

const count = (value: number) => value.toLocaleString('en-US')

/** How the quiz ranks, in plain words. */
export const ranking: readonly string[] = [
  `Each answer gives points to some credentials and takes points from others. There are ${criteria.length} such scores, all of them published with their reasons. We add up the points, and the highest sum comes first. Equal sums share a place.`,
  `${fitFrom.strong} points or more are a strong fit, ${fitFrom.fair} or more a fair fit, fewer a weak one.`,
  'Credentials that are not open to you yet follow after those that are. Those you hold come last. With “no” to ICD-10-PCS, neither the CCS nor the CIC comes first.',
  'How many points an answer gives is our own choice. “Fact” means that a page says so; “Ours” is our judgment. Pay scores nothing. Nobody pays for a place. The order of questions and options changes nothing.',
  `We ran every way to answer: ${count(paths.none.ran)} for readers with no coding credential yet, ${count(paths.all.ran)} together with those who hold one of the ${candidateIds.length} credentials. Each of the ${candidateIds.length} comes first on some of these paths.`,
]

export interface GateRow {
  readonly gate: Gate
  readonly credentials: readonly CandidateId[]
  /** What it asks for, and what opens it. */
  readonly asks: string
  readonly route: Route
}

const newcomer = { held: 'none', experience: 'none', schooling: 'high-school' } as const

/** What is not open to everyone, and what opens it. */
export const gates: readonly GateRow[] = candidateIds.reduce<readonly GateRow[]>((rows, id) => {
  const eligibility = eligibilityOf(id, newcomer)
  if (eligibility.kind !== 'not-met') return rows
  const { reason: gate, route } = eligibility
  const ids = candidateIds.filter((other) => {
    const found = eligibilityOf(other, newcomer)
    return found.kind === 'not-met' && found.reason === gate
  })
  const asks = `${fill(copy.gates[gate], listLetters(ids))} ${copy.routes[route]}`
  return rows.some((row) => row.gate === gate) ? rows : [...rows, { gate, credentials: ids, asks, route }]
}, [])

interface Labelled {
  readonly id: string
  readonly label: string
}

interface QuestionData {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly options: readonly Labelled[]
}

interface CriterionData {
  readonly id: string
  /** A question, or `together` for what several answers say. */
  readonly question: string
  /** One of its options; of credentials held, what a list of them says about its holder. */
  readonly option: string
  readonly credential: CandidateId
  /** Points. */
  readonly value: number
  readonly sentence: string
  readonly basis: 'fact' | 'editorial'
  readonly sources: readonly string[]
  readonly checked: Day
  readonly permalink: string
  readonly history: readonly never[]
}

const labelled = (ids: readonly CredentialId[]): Labelled[] =>
  ids.map((id) => ({ id, label: credentials[id].letters }))

const questionData = (): QuestionData[] =>
  questionIds.map((id) => ({
    id,
    title: copy.questions[id].title,
    why: copy.questions[id].why,
    options:
      id === 'held'
        ? [{ id: 'none', label: copy.frames['held-none'] }, ...labelled(credentialIds)]
        : questions[id].map((option) => ({ id: option, label: printOption(id, option) })),
  }))

const criterionData = (site: URL): CriterionData[] =>
  (['held', ...choiceIds, 'together'] as const).flatMap(signalRows).flatMap((signal) =>
    signal.criteria.map(({ weight: value, because: sentence, ...criterion }) => ({
      ...criterion,
      value,
      sentence,
      permalink: new URL(`/rules/quiz/#criteria-${criterion.id}`, site).href,
      history: [],
    })),
  )

/** The whole quiz as data: questions, criteria with their grounds, gates and how it ranks. */
export function quizData(site: URL) {
  const cited = new Set(criteria.flatMap(({ sources }) => sources))
  return {
    $schema: new URL('/rules/quiz.schema.json', site).href,
    version: factsChecked,
    license: 'CC-BY-4.0',
    candidates: candidateIds,
    questions: questionData(),
    /** What a list of credentials held, and several answers together, may say. */
    said: (['held', 'together'] as const).flatMap((question) =>
      signalRows(question).map(({ option, label }) => ({ question, id: option, label })),
    ),
    rules: criterionData(site),
    gates,
    fit: fitFrom,
    ranking,
    paths: { none: paths.none.ran, all: paths.all.ran },
    sources: Object.fromEntries([...cited].sort().map((id) => [id, sourceData(id)])),
  } as const
}
