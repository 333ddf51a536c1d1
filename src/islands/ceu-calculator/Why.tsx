import type { ComponentChildren } from 'preact'
import type { RowId, Step } from '../../rules/ceu.ts'
import type { FigureName } from '../../rules/figures.ts'
import { describeStep, useWords } from './copy.ts'
import styles from './calculator.module.css'

interface Props {
  /** Its public name; left out where the figure already stands elsewhere on the page under that name. */
  name?: FigureName | undefined
  value: number | string
  printed?: string
  label: string
  rows: readonly RowId[]
  steps?: readonly Step[]
  children?: ComponentChildren
}

/** A figure that opens to the sentence, the sum and the rows that made it. */
export function Why({ name, value, printed, label, rows, steps = [], children }: Props) {
  const words = useWords()
  return (
    <details>
      <summary>
        <data data-figure={name} value={value}>
          {printed ?? value}
        </data>
        <span>{label}</span>
        <u>Why?</u>
      </summary>
      <div class={styles.why}>
        {children && <p>{children}</p>}
        {steps.length > 0 && (
          <dl>
            {steps
              .map((step) => describeStep(words, step))
              .map(({ operand, words: meaning }) => (
                <div key={meaning}>
                  <dt>{operand}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            <div>
              <dt>= {value}</dt>
              <dd>CEUs</dd>
            </div>
          </dl>
        )}
        <p class="meta">
          {rows.length > 1 ? 'Rows ' : 'Row '}
          {rows.map((row, index) => (
            <>
              {index > 0 && ', '}
              <a class="keep" href={`/rules/#${row}`}>
                {row.toUpperCase()}
              </a>
            </>
          ))}
          , with sources and the day last checked.
        </p>
      </div>
    </details>
  )
}
