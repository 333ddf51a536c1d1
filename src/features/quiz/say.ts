import type { Certainty, Swing } from '../../rules/quiz/certainty.ts'
import { credentials, type Body, type CredentialId } from '../../facts/credentials.ts'
import type { Eligibility, QuizResult } from '../../rules/quiz/fit.ts'
import type { CandidateId, ChoiceId, Notice } from '../../rules/quiz/questions.ts'
import type { AnswerSignal } from '../../rules/quiz/weights.ts'
import type { Words } from './copy.ts'

const lookUp = (words: Readonly<Record<string, string>>, key: string): string | undefined => words[key]

/** Puts each part in the place of the next `{}`. */
export const fill = (frame: string, ...parts: readonly string[]): string =>
  parts.reduce((text, part) => text.replace('{}', () => part), frame)

export const letters = (id: CredentialId): string => credentials[id].letters

const about = (sentence: string, id: CredentialId): string => sentence.replaceAll('{}', letters(id))

/** A, B or C. */
export const listOf = (ids: readonly CredentialId[], last = 'or'): string =>
  ids
    .map(letters)
    .join(', ')
    .replace(/, ([^,]*)$/, ` ${last} $1`)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An option as it stands beside its button, or in the list of answers. */
export const printOption = ({ options }: Words, question: ChoiceId, option: string): string =>
  capital(lookUp(options[question], option) ?? '')

/** What the reader said; nothing where the meaning says it too. */
export function describeSaid(
  { options, told, toldOtherwise }: Words,
  { question, option }: AnswerSignal,
): string {
  const own = lookUp(toldOtherwise, `${question}-${option}`)
  if (own) return own
  if (question === 'held' || question === 'together' || !told[question]) return ''
  return `${told[question]} ${lookUp(options[question], option)}.`
}

type Weighed = AnswerSignal & { readonly weight: number }

/** What an answer means for a credential. */
export function describeMeaning(
  { meanings, meaningsOtherwise }: Words,
  { question, option, weight }: Weighed,
  id: CandidateId,
): string {
  const own = (key: string) => lookUp(meaningsOtherwise, key)
  const said = `${question}-${option}`
  return about(own(`${said}-${id}`) ?? own(said) ?? meanings[question][weight > 0 ? 0 : 1], id)
}

/** What the reader said, and what it means for a credential. */
export const describeReason = (words: Words, reason: Weighed, id: CandidateId): string =>
  `${describeSaid(words, reason)} ${describeMeaning(words, reason, id)}`.trim()

/** Whether a credential is open to the reader and, if not, what opens it. */
export function describeEligibility(words: Words, eligibility: Eligibility, id: CandidateId): string {
  const { met, gates, routes, frames, questions } = words
  if (eligibility.kind === 'met') return met[eligibility.reason]
  const sentences: string[] = [gates[eligibility.reason], routes[eligibility.route]]
  if (eligibility.kind === 'not-asked') {
    sentences.push(fill(frames.ask, questions[eligibility.question].title))
  }
  return about(sentences.join(' '), id)
}

const sites = { aapc: 'aapc.com', ahima: 'ahima.org' } as const satisfies Record<Body, string>

/** What to do this week. */
export function describeStep({ steps }: Words, { advice, first }: QuizResult): string {
  const lead = first === 'none' ? undefined : first[0]
  return lead ? about(steps[advice], lead).replace('{site}', sites[credentials[lead].body]) : steps[advice]
}

/** The result in a heading. */
export function describeFirst({ frames }: Words, { first, items }: QuizResult): string {
  if (first === 'none') return frames.none
  if (first.length > 1) return fill(frames.tie, listOf(first))
  return fill(items.some(({ group }) => group === 'held') ? frames.next : frames.start, listOf(first))
}

export const describePartial = ({ frames }: Words, { answered }: QuizResult): string =>
  fill(frames.partial, String(answered.length))

/** What one other answer would put first. */
export function describeSwing(words: Words, { question, option, first }: Swing): string {
  const { frames, questions } = words
  const frame = first.length > 0 ? frames.swing : frames['swing-none']
  return fill(frame, printOption(words, question, option), questions[question].title, listOf(first, 'and'))
}

/** Whether the open questions can still change first place and, where they are given, who can be first. */
export function describeCertainty(
  { frames }: Words,
  certainty: Certainty,
  possible: readonly CandidateId[] = [],
): string {
  if (certainty.kind === 'open')
    return possible.length > 0 ? fill(frames.possible, listOf(possible)) : frames.open
  const { first } = certainty
  return first === 'none' ? frames['settled-none'] : fill(frames.settled, listOf(first, 'and'))
}

export function describeNotice({ notices, questions }: Words, notice: Notice): string {
  if ('read' in notice) return fill(notices[notice.reason], notice.read)
  const asked = 'question' in notice && notice.question !== 'show' ? questions[notice.question].short : ''
  return fill(notices[notice.reason], asked || 'show')
}
