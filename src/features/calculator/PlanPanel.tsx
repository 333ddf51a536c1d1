import type { ComponentChildren } from 'preact'
import { printDate } from '../../format/dates.ts'
import { fill } from '../../format/text.ts'
import { daysBetween } from '../../facts/day.ts'
import { explain, type Figure, type FigureName } from '../../rules/ceu/figures.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { Bar } from './Bar.tsx'
import {
  bodyName,
  describeExtension,
  describeFrom,
  describeHeld,
  describeProgress,
  describeRemark,
  describeShortTime,
  describeStatus,
  describeTrackerRules,
} from './describe.ts'
import { Ended } from './Ended.tsx'
import { Sign } from './Sign.tsx'
import { Why } from './Why.tsx'
import styles from './calculator.module.css'

interface Props {
  plan: Plan
  today: string
  /** The day of the plan, where the address gives one. */
  on?: string | undefined
  submitted(month: string): void
  /** What belongs beside the figure of older guides. */
  children?: ComponentChildren
}

/** The estimate of a shortened first cycle, beside the total of a full one. */
function FirstCycle({ plan: { prorated, firstCycle, required } }: { plan: Plan }) {
  if (!prorated || !firstCycle) return null
  const { phrases } = copy
  const estimate = required.value === prorated.value ? phrases.firstCycle : phrases.firstCycleBeside
  return (
    <>
      (
      <data data-figure="aapc.prorated" value={prorated.value}>
        {fill(estimate, firstCycle.months, prorated.value)}
      </data>
      ; {fill(phrases.fullTotal, firstCycle.fullTotal)})
    </>
  )
}

const Required = ({ plan: { body, required }, giant }: { plan: Plan; giant?: boolean }) => (
  <data class={giant ? 'giant' : undefined} data-figure={`${body}.required`} value={required.value}>
    {required.value}
  </data>
)

/** How many, and by when. */
const Headline = ({ plan }: { plan: Plan }) => (
  <p class={styles.total}>
    <Required plan={plan} giant />
    <span>
      CEUs {plan.due ? 'by' : 'in two years'}
      {plan.due && (
        <b>
          <data data-figure={`${plan.body}.due`} value={plan.due.value}>
            {printDate(plan.due.value)}
          </data>
        </b>
      )}
      {plan.firstCycle && (
        <small>
          <FirstCycle plan={plan} />
        </small>
      )}
    </span>
  </p>
)

/** How far along the reader is, what to earn from now on, and where to go next. */
function Progress({ plan, today, on }: Omit<Props, 'submitted' | 'children'>) {
  const { body, status, perMonth, needed, due, unlikely, remaining } = plan
  const days = due ? daysBetween(today, due.day) : 0
  const next = unlikely ? 'unlikely' : status
  const link = next === 'unknown' ? undefined : copy.links[body][next]
  const words = status === 'met' || (status !== 'unknown' && remaining === 0) ? describeProgress(plan) : ''

  return (
    <>
      <p>
        <b>
          <Sign kind={status} /> {describeStatus(plan)}
        </b>{' '}
        {words}
        {needed && remaining > 0 && needed.ceus > remaining && (
          <>{fill(copy.phrases.neededForTopics, needed.ceus, remaining)} </>
        )}
        {needed && unlikely && <mark>{describeShortTime(needed.ceus, days)}</mark>}
        {perMonth !== undefined && !unlikely && (
          <>
            {' '}
            Earn{' '}
            <mark>
              <data data-figure={`${body}.per-month`} value={perMonth}>
                {perMonth}
              </data>{' '}
              a month
            </mark>{' '}
            {describeFrom(on)}.
          </>
        )}
      </p>
      {unlikely && <p>{describeExtension(body)}</p>}
      {link && (
        <p class={styles.screen}>
          <a href={link[1]}>{link[0]}</a>
        </p>
      )}
    </>
  )
}

/** The figures behind each “Why?” of a plan. The estimate is explained by the total, unless the CEU Tracker rules. */
function reasons(figures: readonly Figure[], { body, tracker }: Plan) {
  const of = (...names: readonly FigureName[]) => figures.filter(({ name }) => names.includes(name))
  const pace = of(`${body}.per-month`)
  const older = of('aapc.older')
  const head = of(`${body}.required`, `${body}.due`, ...(tracker ? (['aapc.prorated'] as const) : []))
  // What the reader typed needs no reason.
  const others = [...head, ...pace, ...older, ...of(`${body}.earned`, 'aapc.prorated')]
  const inBars = figures.filter((figure) => !others.includes(figure))
  return { head, pace, older, inBars }
}

/** What AAPC or AHIMA asks, how far along the reader is, and what would make the answer sharper. */
export function PlanPanel({ plan, today, on, submitted, children }: Props) {
  const { body, due, status, behind, unlikely, remarks } = plan
  const { head, pace, older, inBars } = reasons(explain(plan, today), plan)
  return (
    <article
      class={styles.plan}
      data-body={body}
      data-hue={body}
      data-status={status}
      data-behind={behind?.join(' ')}
    >
      <h2 class={styles.label}>
        <span class="flag">{bodyName[body]}</span>
        {describeHeld(plan)}
      </h2>
      <div>
        {status === 'ended' && due ? (
          <>
            <Ended key={due.value} plan={plan} due={due} submitted={submitted} />
            <p>
              <Required plan={plan} /> {copy.phrases.wereRequired} <FirstCycle plan={plan} />
            </p>
          </>
        ) : (
          <Headline plan={plan} />
        )}
        <Why figures={head} />
        {status !== 'ended' && <Progress plan={plan} today={today} on={on} />}
        {body === 'aapc' && plan.held.length > 0 && plan.kinds.length === 0 && <p>{copy.phrases.anyTopic}</p>}
        {pace.length > 0 && <Why figures={pace} named={unlikely === true} />}
      </div>
      <div>
        <Bar plan={plan} />
        <Why figures={inBars} />
        {older.map(({ name, value }) => (
          <div key={name} class={styles.older}>
            <p>
              <data data-figure={name} value={value}>
                {value}
              </data>{' '}
              {copy.figures[name]}
            </p>
            <Why figures={older} />
          </div>
        ))}
        {children}
        {remarks.length > 0 && (
          <ul class={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark.code + remark.values[0]}>
                {describeRemark(remark)} {remark.code.startsWith('tracker') && describeTrackerRules(plan)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}
