import { credentialIds, credentialOf, type CredentialId } from '../../facts/credentials.ts'
import { mendedPairs, readPairs, type Mending } from '../fragment.ts'

/** The credentials that the quiz can recommend. Equal scores are listed in this order. */
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

/** The questions with one answer each, in order. The question of credentials held comes before them. */
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

/** The credentials held, or `none` as an answer. An empty list is no answer. */
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

/** The credentials held; an empty list for `none` and for no answer. */
export const heldCredentials = (held: Held | undefined): readonly CredentialId[] =>
  held === undefined || held === 'none' ? [] : held

export const isAnswered = (answers: Answers, question: QuestionId): boolean =>
  (answers[question]?.length ?? 0) > 0

export const answeredIds = (answers: Answers): readonly QuestionId[] =>
  questionIds.filter((question) => isAnswered(answers, question))

/** The first question without an answer; undefined when all are answered. */
export const nextQuestion = (answers: Answers): QuestionId | undefined =>
  questionIds.find((question) => !isAnswered(answers, question))

/** Answer a question with one of its options. Any other text changes nothing. */
export function choose(answers: Answers, question: ChoiceId, text: string): Answers {
  const options: readonly string[] = questions[question]
  return options.includes(text) ? { ...answers, [question]: text } : answers
}

/** Tick or untick a credential held. Ticking "none" clears the list; ticking a credential clears "none". */
export function toggleHeld(answers: Answers, id: CredentialId | 'none'): Answers {
  const { held: before, ...rest } = answers
  if (id === 'none') return before === 'none' ? rest : { ...rest, held: 'none' }

  const list = heldCredentials(before)
  const held = credentialIds.filter((each) => (each === id) !== list.includes(each))
  return held.length > 0 ? { ...rest, held } : rest
}

/**
 * Read the quiz's address. Whatever is unknown or malformed is dropped with a notice; what was changed on the way is
 * mended with one; no text makes it throw.
 */
export function parseQuiz(fragment: string): QuizState {
  const read = readPairs(fragment)
  if (read.kind === 'anchor') return { answers: {}, show: false, notices: [] }

  const notices: Notice[] = []
  const value = (key: string) => read.pairs.get(key)?.toLowerCase() ?? ''

  let answers: Answers = {}

  const parts = value('held')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const credentialNames = parts.filter((part) => part !== 'none')
  const parsed = credentialNames.map(credentialOf)
  const held = credentialIds.filter((id) => parsed.includes(id))
  if (parsed.includes(undefined)) notices.push({ reason: 'unknown-credential', question: 'held' })
  if (held.length > 0) answers = { held }
  else if (parts.includes('none')) answers = { held: 'none' }
  if (held.length > 0 && credentialNames.length < parts.length)
    notices.push({ reason: 'none-and-held', question: 'held' })

  for (const question of choiceIds) {
    const text = value(question)
    answers = choose(answers, question, text)
    if (text !== '' && answers[question] === undefined) notices.push({ reason: 'unknown-value', question })
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

/** Write the quiz's address with its `#`, in the order of the questions; empty where there are no answers. */
export function formatQuiz(answers: Answers, show: boolean): string {
  const pairs = pairsOf(answers, show)
  return pairs.length > 0 ? `#${pairs.join('&')}` : ''
}
