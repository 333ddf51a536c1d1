import { criteria, type Criterion } from '../../rules/quiz/criteria.ts'
import { questions, type ChoiceId, type QuestionId } from '../../rules/quiz/questions.ts'
import { weights } from '../../rules/quiz/weights.ts'
import { describeMeaning, describeAnswer, printOption } from './describe.ts'

export type Asked = QuestionId | 'together'

/** One answer signal of a question, with its criteria. */
export interface SignalRow {
  readonly option: string
  readonly label: string
  readonly criteria: readonly (Criterion & { readonly because: string })[]
}

const isChoice = (asked: Asked): asked is ChoiceId => asked in questions

/** The criteria of a question by answer, in the order of its options. */
export const signalRows = (asked: Asked): SignalRow[] =>
  Object.keys(weights[asked]).map((option) => ({
    option,
    label: isChoice(asked) ? printOption(asked, option) : describeAnswer({ question: asked, option }),
    criteria: criteria
      .filter((each) => each.question === asked && each.option === option)
      .map((each) => ({ ...each, because: describeMeaning(each, each.credential) })),
  }))

/** +3, −2. */
export const printWeight = (weight: number): string => `${weight > 0 ? '+' : '−'}${Math.abs(weight)}`
