import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { firstOf, type QuizResult } from '../../rules/quiz/fit.ts'
import {
  candidateIds,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
} from '../../rules/quiz/questions.ts'
import type { AnswerSignal } from '../../rules/quiz/weights.ts'
import { copy } from './copy.ts'
import { describeAnswer, describeReason } from './describe.ts'

/** Questions about what the reader wants and finds first; what they have already done comes last. */
const order: readonly ChoiceId[] = [
  'ads',
  'setting',
  'goal',
  'records',
  'pcs',
  'time',
  'background',
  'schooling',
  'experience',
]
const vague: readonly string[] = ['unsure', 'not-looked']

/** An answer as it follows “if”. */
function condition({ question, option }: AnswerSignal): string {
  const named = candidateIds.find((id) => question === 'ads' && id === option)
  if (named) return fill(copy.frames.ads, letters(named))
  const sentence = describeAnswer({ question, option })
  return sentence.charAt(0).toLowerCase() + sentence.slice(1, -1)
}

/** The one answer that, given instead, would put a credential first alone. */
const answerFor = (id: CandidateId, answers: Answers): AnswerSignal | undefined =>
  order
    .flatMap((question) => questions[question].map((option) => ({ question, option })))
    .filter(({ question, option }) => !vague.includes(option) && answers[question] !== option)
    .find(({ question, option }) => firstOf({ ...answers, [question]: option }).join() === id)

/** The credential after the first one, and when to choose it instead. In a tie, the second of those that tie. */
export function describeRunnerUp({ items, first }: QuizResult, answers: Answers): string | undefined {
  const [, second] = items
  if (!second || first === 'none' || second.group !== 'eligible') return undefined
  const answer = answerFor(second.id, answers)
  if (answer) return fill(copy.frames.instead, letters(second.id), condition(answer))
  const reason = second.reasons.find(({ side }) => side === 'for')
  if (!reason) return undefined
  return fill(copy.frames['runner-up'], letters(second.id), describeReason(reason, second.id))
}
