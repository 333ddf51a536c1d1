import { credentialIds, credentialOf, type CredentialId } from '../../facts/credentials.ts'
import { mendedPairs, readPairs, type Mending } from '../fragment.ts'

/** The credentials the quiz can recommend, in the order used wherever they are equal. */
export const candidateIds = [
  'cpc',
  'coc',
  'cic',
  'crc',
  'cpb',
  'cca',
  'ccs',
  'ccs-p',
  'rhit',
  'rhia',
  'cpma',
  'cdeo',
  'cppm',
  'cpco',
] as const satisfies readonly CredentialId[]

export type CandidateId = (typeof candidateIds)[number]

/** The questions with one answer each, in the order they are asked, after the first: which credentials are held. */
export const questions = {
  setting: ['office', 'hospital-outpatient', 'hospital-inpatient', 'insurer', 'billing-office', 'unsure'],
  ads: ['cpc', 'ccs', 'cic', 'coc', 'crc', 'rhit', 'not-looked'],
  experience: ['none', 'under-2', '2-plus', 'senior'],
  background: ['none', 'billing', 'clinical', 'him'],
  schooling: ['high-school', 'him-student', 'him-degree', 'him-bachelor', 'other-degree'],
  time: ['under-6-months', '6-12-months', '1-2-years'],
  records: ['procedures', 'inpatient', 'diagnoses', 'claims', 'unsure'],
  pcs: ['yes', 'no', 'unsure'],
  goal: ['coder', 'specialist', 'auditor', 'manager', 'documentation', 'him-leader'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type ChoiceId = keyof typeof questions
export type Option<Q extends ChoiceId> = (typeof questions)[Q][number]
export type QuestionId = 'held' | ChoiceId

export const choiceIds = Object.keys(questions) as [ChoiceId, ...ChoiceId[]]
export const questionIds: readonly QuestionId[] = ['held', ...choiceIds]

/** Credentials held, or the reader's word that there are none. An empty list is no answer. */
export type Held = 'none' | readonly CredentialId[]

/** What the reader has answered so far. Every answer may be missing. */
export type Answers = { readonly held?: Held } & { readonly [Q in ChoiceId]?: Option<Q> }

export type Notice =
  | { readonly reason: 'malformed' | 'unknown-key' }
  | { readonly reason: 'unknown-value'; readonly question: ChoiceId | 'show' }
  | { readonly reason: 'unknown-credential' | 'none-and-held'; readonly question: 'held' }
  /** What had been changed on the way and could be mended, and the pairs that were read from it. */
  | { readonly reason: `mended-${Mending['kind']}`; readonly read: string }

export interface QuizState {
  readonly answers: Answers
  /** Open the result, whether or not every question is answered. */
  readonly show: boolean
  readonly notices: readonly Notice[]
}

/** The credentials held: none where the reader says so, or has not said. */
export const listOf = (held: Held | undefined): readonly CredentialId[] =>
  held === undefined || held === 'none' ? [] : held

export const isAnswered = (answers: Answers, question: QuestionId): boolean =>
  (answers[question]?.length ?? 0) > 0

export const answeredIds = (answers: Answers): readonly QuestionId[] =>
  questionIds.filter((question) => isAnswered(answers, question))

/** The first question still without an answer; nothing when all are answered. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  questionIds.find((question) => !isAnswered(answers, question))

/** Give one question one of its options. Anything that is not one of its options changes nothing. */
export function choose(answers: Answers, question: ChoiceId, spelling: string): Answers {
  const options: readonly string[] = questions[question]
  return options.includes(spelling) ? { ...answers, [question]: spelling } : answers
}

/** Tick or untick a credential held. Saying "none" clears the list, and ticking one takes "none" back. */
export function toggleHeld(answers: Answers, id: CredentialId | 'none'): Answers {
  const { held: before, ...rest } = answers
  if (id === 'none') return before === 'none' ? rest : { ...rest, held: 'none' }

  const list = listOf(before)
  const held = credentialIds.filter((each) => (each === id) !== list.includes(each))
  return held.length > 0 ? { ...rest, held } : rest
}

/**
 * Read the quiz's address. What cannot be read is dropped with a notice, what was changed on the way is mended with
 * one, and no text makes it throw.
 */
export function parseQuiz(fragment: string): QuizState {
  const read = readPairs(fragment)
  if (read.kind === 'anchor') return { answers: {}, show: false, notices: [] }

  const notices: Notice[] = []
  const value = (key: string) => read.pairs.get(key)?.toLowerCase() ?? ''

  let answers: Answers = {}

  const spellings = value('held')
    .split(',')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '')
  const named = spellings.filter((spelling) => spelling !== 'none')
  const found = named.map(credentialOf)
  const held = credentialIds.filter((id) => found.includes(id))
  if (found.includes(undefined)) notices.push({ reason: 'unknown-credential', question: 'held' })
  if (held.length > 0) answers = { held }
  else if (spellings.includes('none')) answers = { held: 'none' }
  if (held.length > 0 && named.length < spellings.length)
    notices.push({ reason: 'none-and-held', question: 'held' })

  for (const question of choiceIds) {
    const spelling = value(question)
    answers = choose(answers, question, spelling)
    if (spelling !== '' && answers[question] === undefined)
      notices.push({ reason: 'unknown-value', question })
  }

  const show = value('show')
  if (show !== '' && show !== 'result') notices.push({ reason: 'unknown-value', question: 'show' })

  const keys: readonly string[] = [...questionIds, 'show']
  if ([...read.pairs.keys()].some((key) => !keys.includes(key))) notices.push({ reason: 'unknown-key' })
  if (read.malformed > 0) notices.push({ reason: 'malformed' })

  const pairs = pairsOf(answers, show === 'result')
  for (const { kind, read: own } of mendedPairs(read.mended, pairs))
    notices.push({ reason: `mended-${kind}`, read: own })

  return { answers, show: show === 'result', notices }
}

function pairsOf(answers: Answers, show: boolean): string[] {
  const { held } = answers
  const list = held === undefined || held === 'none' ? held : credentialIds.filter((id) => held.includes(id))
  return [
    ['held', String(list ?? '')],
    ...choiceIds.map((question) => [question, answers[question] ?? '']),
    ['show', show ? 'result' : ''],
  ]
    .filter(([, value]) => value !== '')
    .map((pair) => pair.join('='))
}

/** Write the quiz's address, with its `#`, in the order of the questions; nothing where there is nothing to write. */
export function formatQuiz(answers: Answers, show: boolean): string {
  const pairs = pairsOf(answers, show)
  return pairs.length > 0 ? `#${pairs.join('&')}` : ''
}
