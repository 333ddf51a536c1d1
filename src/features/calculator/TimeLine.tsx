import { fill } from '../../format/text.ts'
import { printDate } from '../../format/dates.ts'
import { dayNumber, dayOf } from '../../facts/day.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { afterCopy } from './after-copy.ts'
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

/** The cycles of AAPC and AHIMA and the day of the plan, on one line. */
export function TimeLine({ plans, today }: Props) {
  const cycles = plans.flatMap((plan): Cycle[] =>
    plan.due && plan.begins !== undefined
      ? [{ plan, begins: plan.begins, due: plan.due.day, printed: printDate(plan.due.value) }]
      : [],
  )
  if (cycles.length < 2) return null

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
  const bottom = 24 + cycles.length * 52
  const barTop = (index: number) => 44 + index * 52
  const spoken = cycles
    .map(({ plan, begins, printed }) =>
      fill(afterCopy.cycle, bodyName[plan.body], printDate(begins), printed),
    )
    .join(' ')

  return (
    <section class={styles.below}>
      <h2>Your dates on one line</h2>
      <svg
        class={styles.figure}
        height={bottom + 26}
        role="img"
        aria-label={`${spoken} ${fill(afterCopy.theDay, printDate(today))}`}
      >
        {marks.map(({ year, day }) => (
          <text key={year} x={at(day)} y="12" text-anchor={anchor(day)}>
            {year}
          </text>
        ))}
        {cycles.map(({ plan, begins, due, printed }, index) => {
          const top = barTop(index)
          // The lines cross the bar alone, so that no label is struck through.
          const line = (day: string) => ({ x1: at(day), x2: at(day), y1: top - 3, y2: top + 19 })
          return (
            <g key={plan.body} data-hue={plan.body}>
              <text x="0" y={top - 8}>
                <tspan font-weight="700">{bodyName[plan.body]}</tspan>, due {printed}
              </text>
              <rect class={styles.open} x={at(begins)} y={top} width={wide(begins, due)} height="16" />
              <rect
                class={styles.filled}
                x={at(begins)}
                y={top}
                width={wide(begins, today < due ? today : due)}
                height="16"
              />
              {marks.map(({ year, day }) => (
                <line key={year} class={styles.grid} {...line(day)} />
              ))}
              <line {...line(today)} stroke-width="2" />
            </g>
          )
        })}
        <text x={at(today)} y={bottom + 18} text-anchor={anchor(today)} font-weight="700">
          {fill(afterCopy.theDay, printDate(today))}
        </text>
      </svg>
      <p class="meta">{afterCopy.separate}</p>
    </section>
  )
}
