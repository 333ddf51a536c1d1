import { fill } from '../../format/text.ts'
import { credentials } from '../../facts/credentials.ts'
import { heldCredentials, type Answers, type CandidateId } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { printDollars } from './describe.ts'
import type { Facts } from './facts.ts'

export interface FirstYear {
  readonly lines: readonly { readonly name: string; readonly amount: string }[]
  readonly total: string
  /** What the sum leaves out. */
  readonly leftOut: readonly string[]
  /** What the prices rest on, and the day they were checked. */
  readonly basis: readonly string[]
}

/** What a credential costs in its first year, as far as prices are reported: a sum, and what is not in it. */
export function firstYear(facts: Facts, id: CandidateId, answers: Answers): FirstYear {
  const { costs } = copy
  const { body } = credentials[id]
  const { attempt, fee, leftOut } = facts.of[id]
  const paysDues = heldCredentials(answers.held).some((each) => credentials[each].body === 'aapc')
  const dues = body === 'aapc' && !paysDues ? facts.dues : 0
  const sum = printDollars((attempt ?? 0) + dues)

  return {
    lines: [
      {
        name: body === 'aapc' ? costs.exam : costs['exam-nonmember'],
        amount: attempt ? printDollars(attempt) : costs['not-given'],
      },
      ...(dues > 0 ? [{ name: costs.dues, amount: printDollars(dues) }] : []),
    ],
    total: attempt ? sum : dues > 0 ? fill(costs['with-fee'], sum) : costs['not-given'],
    leftOut: [
      ...(body === 'ahima' ? [costs.membership] : []),
      ...(body === 'aapc' && paysDues ? [costs['dues-paid']] : []),
      leftOut,
    ],
    basis: [fee, fill(costs.checked, facts.checked)],
  }
}
