import { printDate } from '../../format/dates.ts'
import { countedHref } from '../../format/row-address.ts'
import type { Figure } from '../../rules/ceu/figures.ts'
import type { Step } from '../../rules/ceu/requirement.ts'
import { copy } from './copy.ts'
import { describeStep } from './describe.ts'
import styles from './calculator.module.css'

/** What a step means, which links to its rule; the other rules it rests on follow. */
function Meaning({ step }: { step: Step }) {
  const [first, ...others] = step.rows
  const { meaning } = describeStep(step)
  return (
    <>
      {first ? <a href={countedHref(first)}>{meaning}</a> : meaning}
      {others.map((id) => (
        <>
          {' · '}
          <a href={countedHref(id)}>{copy.alsoRules[id] ?? copy.phrases.anotherRule}</a>
        </>
      ))}
    </>
  )
}

interface Props {
  figures: readonly Figure[]
  /** The figures stand nowhere else, so they bear their public names here. */
  named?: boolean
}

/** Opens to the sum behind each figure; its words link to the rules. */
export const Why = ({ figures, named = false }: Props) => (
  <details class={styles.why}>
    <summary>Why?</summary>
    {figures.map(({ name, value, steps }) => {
      const described = steps.map((step) => ({ step, ...describeStep(step) }))
      const sum = described.filter(({ operand }) => operand)
      return (
        <div key={name} data-why={name}>
          <p>
            <data data-figure={named ? name : undefined} value={value}>
              {typeof value === 'string' ? printDate(value) : value}
            </data>{' '}
            {copy.figures[name]}
          </p>
          {sum.length > 0 && (
            <dl>
              {sum.map(({ step, operand }) => (
                <div key={step.code}>
                  <dt>{operand}</dt>
                  <dd>
                    <Meaning step={step} />
                  </dd>
                </div>
              ))}
              {sum.length > 1 && (
                <div>
                  <dt>= {value}</dt>
                  <dd>{name.endsWith('per-month') ? copy.phrases.ceusAMonth : 'CEUs'}</dd>
                </div>
              )}
            </dl>
          )}
          {described.map(
            ({ step, operand }) =>
              !operand && (
                <p key={step.code}>
                  <Meaning step={step} />
                </p>
              ),
          )}
        </div>
      )
    })}
  </details>
)
