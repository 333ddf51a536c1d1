import { printDate } from '../../format/dates.ts'
import { explain } from '../../rules/ceu/figures.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { afterCopy } from './after-copy.ts'
import { copy } from './copy.ts'
import { bodyName, describeStep } from './describe.ts'
import styles from './calculator.module.css'

interface Props {
  plans: readonly Plan[]
  today: string
}

/** On paper nothing opens: the sums behind each figure, with the rules they come from. */
export const Sums = ({ plans, today }: Props) => (
  <section class={styles.printed}>
    <h2>{afterCopy.sums}</h2>
    {plans.map((plan) => (
      <dl key={plan.body}>
        {explain(plan, today).map(({ name, value, steps }) => (
          <div key={name}>
            <dt>
              {bodyName[plan.body]}: {typeof value === 'string' ? printDate(value) : value}{' '}
              {copy.figures[name]}
            </dt>
            <dd>
              {steps
                .map((step) => describeStep(step))
                .map(({ operand, meaning }) => [operand, meaning].filter(Boolean).join(' '))
                .join('; ')}{' '}
              ({[...new Set(steps.flatMap(({ rows }) => rows))].map((row) => row.toUpperCase()).join(', ')})
            </dd>
          </div>
        ))}
      </dl>
    ))}
    <p>
      {afterCopy.sumsSource} {location.origin}/rules/
    </p>
  </section>
)
