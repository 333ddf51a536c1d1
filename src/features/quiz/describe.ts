import type { Certainty, Swing } from '../../rules/quiz/certainty.ts'
import { credentials, type Body } from '../../facts/credentials.ts'
import type { Eligibility, QuizResult } from '../../rules/quiz/fit.ts'
import type { CandidateId, ChoiceId, Notice } from '../../rules/quiz/questions.ts'
import type { AnswerSignal } from '../../rules/quiz/weights.ts'
import { letters, listLetters } from '../../format/letters.ts'
import { capital, fill } from '../../format/text.ts'
import { copy } from './copy.ts'

const lookUp = (sentences: Readonly<Record<string, string>>, key: string): string | undefined =>
  sentences[key]

const about = (sentence: string, id: CandidateId): string => fill(sentence, letters(id))

/** An option beside its button, or in the list of answers. */
export const printOption = (question: ChoiceId, option: string): string =>
  capital(lookUp(copy.options[question], option) ?? '')

/** An answer as a sentence; nothing where its meaning says the same. */
export function describeAnswer({ question, option }: AnswerSignal): string {
  const own = lookUp(copy.answerSentences, `${question}-${option}`)
  if (own) return own
  if (question === 'held' || question === 'together' || !copy.answerOpenings[question]) return ''
  return `${copy.answerOpenings[question]} ${lookUp(copy.options[question], option)}.`
}

type Weighed = AnswerSignal & { readonly weight: number }

/** What an answer means for a credential. */
export function describeMeaning({ question, option, weight }: Weighed, id: CandidateId): string {
  const own = (key: string) => lookUp(copy.meaningsOtherwise, key)
  const answer = `${question}-${option}`
  return about(own(`${answer}-${id}`) ?? own(answer) ?? copy.meanings[question][weight > 0 ? 0 : 1], id)
}

/** An answer, and what it means for a credential. */
export const describeReason = (reason: Weighed, id: CandidateId): string =>
  `${describeAnswer(reason)} ${describeMeaning(reason, id)}`.trim()

/** Whether a credential is open to the reader and, if not, what opens it. */
export function describeEligibility(eligibility: Eligibility, id: CandidateId): string {
  if (eligibility.kind === 'met') return copy.met[eligibility.reason]
  const sentences: string[] = [copy.gates[eligibility.reason], copy.routes[eligibility.route]]
  if (eligibility.kind === 'not-asked') {
    sentences.push(fill(copy.frames.ask, copy.questions[eligibility.question].title))
  }
  return about(sentences.join(' '), id)
}

/** The same in a few words. */
export const describeInShort = (eligibility: Eligibility): string =>
  eligibility.kind === 'met' ? copy.met[eligibility.reason] : copy.gatesInShort[eligibility.reason]

export const sites = { aapc: 'aapc.com', ahima: 'ahima.org' } as const satisfies Record<Body, string>

/** $1,200. */
export const printDollars = (value: number): string => `$${value.toLocaleString('en-US')}`

/** What to do this week. */
export function describeStep({ advice, first }: QuizResult): string {
  const lead = first === 'none' ? undefined : first[0]
  return lead ? fill(copy.steps[advice], letters(lead), sites[credentials[lead].body]) : copy.steps[advice]
}

/** What to do after it; nothing where that was the step itself, or nothing comes first. */
export function describeNextStep({ advice, first }: QuizResult): string | undefined {
  const lead = first === 'none' ? undefined : first[0]
  return lead && advice !== 'read-page'
    ? fill(copy.frames.then, letters(lead), sites[credentials[lead].body])
    : undefined
}

/** The result in a heading. */
export function describeFirst({ first, items }: QuizResult): string {
  if (first === 'none') return copy.frames.none
  if (first.length > 1) return fill(copy.frames.tie, listLetters(first, 'or'))
  return fill(
    items.some(({ group }) => group === 'held') ? copy.frames.next : copy.frames.start,
    listLetters(first, 'or'),
  )
}

export const describePartial = ({ answered }: QuizResult): string =>
  fill(copy.frames.partial, String(answered.length))

/** What one other answer would put first. */
export function describeSwing({ question, option, first }: Swing): string {
  const frame = first.length > 0 ? copy.frames.swing : copy.frames['swing-none']
  return fill(frame, printOption(question, option), copy.questions[question].title, listLetters(first))
}

/** Whether the open questions can still change first place and, where they are given, who can be first. */
export function describeCertainty(certainty: Certainty, possible: readonly CandidateId[] = []): string {
  if (certainty.kind === 'open')
    return possible.length > 0 ? fill(copy.frames.possible, listLetters(possible, 'or')) : copy.frames.open
  const { first } = certainty
  if (first === 'none') return copy.frames['settled-none']
  return fill(copy.frames[first.length > 1 ? 'settled-tie' : 'settled'], listLetters(first))
}

export function describeNotice(notice: Notice): string {
  if ('read' in notice) return fill(copy.notices[notice.reason], notice.read)
  const asked =
    'question' in notice && notice.question !== 'show' ? copy.questions[notice.question].short : ''
  return fill(copy.notices[notice.reason], asked || 'show')
}
