import type { ComponentChildren } from 'preact'
import { printDate } from '../../format/dates.ts'
import { daysBetween } from '../../facts/day.ts'
import { explain } from '../../rules/ceu/figures.ts'
import type { Plan, Remark } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { Bar } from './Bar.tsx'
import {
  bodyName,
  describeHeld,
  describePace,
  describeProgress,
  describeRemark,
  describeTrackerRules,
} from './describe.ts'
import { Sign } from './Sign.tsx'
import { Why } from './Why.tsx'
import styles from './calculator.module.css'

interface Props {
  plan: Plan
  today: string
  submitted(month: string): void
  /** What belongs beside the figures. */
  children?: ComponentChildren
}

interface RemarkProps {
  plan: Plan
  remark: Remark
  submitted(month: string): void
}

function RemarkLine({ plan, remark, submitted }: RemarkProps) {
  return (
    <li>
      {describeRemark(remark)} {remark.code.startsWith('tracker') && describeTrackerRules(plan)}
      {remark.code === 'was-it-submitted' && (
        <span class="row">
          <button class="button" type="button" data-quiet onClick={() => submitted(String(remark.values[0]))}>
            Yes, submitted
          </button>
          <a href="/articles/missed-your-ceus/">No: what to do</a>
        </span>
      )}
    </li>
  )
}

/** What one body asks, how far along the reader is, and what would make the answer sharper. */
export function PlanPanel({ plan, today, submitted, children }: Props) {
  const { body, required, due, perMonth, status, remarks } = plan
  return (
    <article class={styles.plan} data-body={body} data-hue={body} data-status={status}>
      <h2 class={styles.label}>
        <span class="flag">{bodyName[body]}</span>
        {describeHeld(plan)}
      </h2>
      <div>
        <p class={styles.total}>
          <data class="giant" data-figure={`${body}.required`} value={required.value}>
            {required.value}
          </data>
          <span>
            CEUs {due ? 'by' : 'in two years'}
            {due && <b>{printDate(due.value)}</b>}
          </span>
        </p>
        <p>
          <b>
            <Sign kind={status} /> {copy.status[status]}
          </b>{' '}
          {describeProgress(plan)}
          {perMonth !== undefined && due && (
            <>
              {' '}
              Earn <mark>{describePace(perMonth, daysBetween(today, due.day))}</mark> from today.
            </>
          )}
        </p>
        <Bar plan={plan} />
      </div>
      <div>
        <div class={styles.figures}>
          {explain(plan, today).map((figure) => (
            <Why key={figure.name} figure={figure} />
          ))}
        </div>
        {children}
        {remarks.length > 0 && (
          <ul class={styles.remarks}>
            {remarks.map((remark) => (
              <RemarkLine
                key={remark.code + remark.values[0]}

                plan={plan}
                remark={remark}
                submitted={submitted}
              />
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}
