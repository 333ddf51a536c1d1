import type { Figure } from '../../rules/ceu/figures.ts'
import { describeStep, labelOf, printDue } from './copy.ts'
import type { WithWords } from './words.ts'
import styles from './calculator.module.css'

interface Props extends WithWords {
  figure: Figure
}

/** A figure that opens to the sum, the sentences and the rows that made it. */
export function Why({ words, figure: { name, value, steps } }: Props) {
  const said = steps.map((step) => describeStep(words, step))
  const sum = said.filter(({ operand }) => operand)
  const rows = [...new Set(steps.flatMap((step) => step.rows))]

  return (
    <details>
      <summary>
        {/* The total stands at the head of the plan, under its public name. */}
        <data data-figure={name.endsWith('required') ? undefined : name} value={value}>
          {typeof value === 'string' ? printDue(value) : value}
        </data>
        <span>{labelOf(words, name)}</span>
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
          {words.phrases.rows}
        </p>
      </div>
    </details>
  )
}
