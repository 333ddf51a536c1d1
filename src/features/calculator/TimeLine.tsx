import { fill } from '../../format/text.ts'
import { printDate } from '../../format/dates.ts'
import { dayNumber, dayOf } from '../../facts/day.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { bodyName } from './describe.ts'
import styles from './calculator.module.css'

interface Props {
  plans: readonly Plan[]
  today: string
}

interface Cycle {
  readonly plan: Plan
  readonly begins: string
  readonly due: string
  readonly printed: string
}

const yearOf = (day: number) => Number(dayOf(day).slice(0, 4))

/** The cycles of both bodies and today, on one line. */
export function TimeLine({ plans, today }: Props) {
  const cycles = plans.flatMap((plan): Cycle[] =>
    plan.due && plan.begins !== undefined
      ? [{ plan, begins: plan.begins, due: plan.due.day, printed: printDate(plan.due.value) }]
      : [],
  )
  if (cycles.length === 0) return null

  const days = [today, ...cycles.flatMap(({ begins, due }) => [begins, due])].map(dayNumber)
  const first = Math.min(...days)
  const last = Math.max(...days)
  const share = (day: string) => ((dayNumber(day) - first) / (last - first)) * 100
  const at = (day: string) => `${share(day).toFixed(2)}%`
  const wide = (from: string, to: string) => `${Math.max(0, share(to) - share(from)).toFixed(2)}%`
  const anchor = (day: string) => (share(day) > 66 ? 'end' : share(day) < 20 ? 'start' : 'middle')
  const firstYear = yearOf(first)
  const marks = Array.from({ length: yearOf(last) - firstYear }, (_, index) => {
    const year = firstYear + index + 1
    return { year, day: `${year}-01-01` }
  })
  const barTop = (index: number) => 50 + index * 58
  const bottom = 40 + cycles.length * 58
  const spoken = cycles
    .map(({ plan, begins, printed }) =>
      fill(copy.phrases.cycle, bodyName[plan.body], printDate(begins), printed),
    )
    .join(' ')

  return (
    <section class={styles.below}>
      <h2>Your dates on one line</h2>
      <svg
        class={styles.figure}
        height={bottom + 26}
        role="img"
        aria-label={`${spoken} ${fill(copy.phrases.today, printDate(today))}`}
      >
        {marks.map(({ year, day }) => (
          <g key={year}>
            <line class={styles.grid} x1={at(day)} x2={at(day)} y1="20" y2={bottom} />
            <text x={at(day)} y="12" text-anchor={anchor(day)}>
              {year}
            </text>
          </g>
        ))}
        {cycles.map(({ plan, begins, due }, index) => (
          <g key={plan.body} data-hue={plan.body}>
            <rect
              class={styles.open}
              x={at(begins)}
              y={barTop(index)}
              width={wide(begins, due)}
              height="16"
            />
            <rect
              class={styles.filled}
              x={at(begins)}
              y={barTop(index)}
              width={wide(begins, today < due ? today : due)}
              height="16"
            />
          </g>
        ))}
        <line x1={at(today)} x2={at(today)} y1="22" y2={bottom} stroke-width="2" />
        {cycles.map(({ plan, begins, due, printed }, index) => (
          <g key={plan.body}>
            <text x={at(begins)} y={barTop(index) - 8} font-weight="700">
              {bodyName[plan.body]}
            </text>
            {share(due) > 75 ? (
              <text x={at(due)} y={barTop(index) - 8} text-anchor="end">
                due {printed}
              </text>
            ) : (
              <text x={`${share(due) + 1}%`} y={barTop(index) + 13}>
                due {printed}
              </text>
            )}
          </g>
        ))}
        <text x={at(today)} y={bottom + 18} text-anchor={anchor(today)} font-weight="700">
          today, {printDate(today)}
        </text>
      </svg>
      {cycles.length > 1 && <p class="meta">{copy.phrases.separate}</p>}
    </section>
  )
}
