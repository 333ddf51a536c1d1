import type { Answers, CandidateId } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import type { Facts } from './facts.ts'
import { firstYear } from './first-year.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
  answers: Answers
  id: CandidateId
}

/** What the first year costs, as a sum set out. */
export function FirstYear({ facts, answers, id }: Props) {
  const { lines, total, leftOut, basis } = firstYear(facts, id, answers)
  return (
    <>
      <table class={styles.sum}>
        <tbody>
          {lines.map(({ name, amount }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{copy.costs.total}</th>
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
      <p>{leftOut.join(' ')}</p>
      <p class="meta">{basis.join(' ')}</p>
    </>
  )
}
