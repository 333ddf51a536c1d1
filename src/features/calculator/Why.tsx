import { printDate } from '../../format/dates.ts'
import type { Figure } from '../../rules/ceu/figures.ts'
import { copy } from './copy.ts'
import { describeStep } from './describe.ts'
import styles from './calculator.module.css'

interface Props {
  figure: Figure
}

/** A figure that opens to the sum, the sentences and the rows that made it. */
export function Why({ figure: { name, value, steps } }: Props) {
  const said = steps.map((step) => describeStep(step))
  const sum = said.filter(({ operand }) => operand)
  const rows = [...new Set(steps.flatMap((step) => step.rows))]

  return (
    <details>
      <summary>
        {/* The total stands at the head of the plan, under its public name. */}
        <data data-figure={name.endsWith('required') ? undefined : name} value={value}>
          {typeof value === 'string' ? printDate(value) : value}
        </data>
        <span>{copy.figures[name]}</span>
        <u>Why?</u>
      </summary>
      <div class={styles.why}>
        {sum.length > 0 && (
          <dl>
            {sum.map(({ operand, meaning }) => (
              <div key={meaning}>
                <dt>{operand}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
            {sum.length > 1 && (
              <div>
                <dt>= {value}</dt>
                <dd>CEUs</dd>
              </div>
            )}
          </dl>
        )}
        {said.map(({ operand, meaning }) => !operand && <p key={meaning}>{meaning}</p>)}
        <p class="meta">
          See{' '}
          {rows.map((row, index) => (
            <>
              {index > 0 && ', '}
              <a class="keep" href={`/rules/#${row}`}>
                {row.toUpperCase()}
              </a>
            </>
          ))}
          {copy.phrases.rows}
        </p>
      </div>
    </details>
  )
}
