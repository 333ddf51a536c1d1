import type { FactKind } from '../facts/fact.ts'
import { facts, factIds, type Fact, type FactId } from '../facts/facts.ts'
import { currentRow, type Day } from '../facts/row.ts'
import { dayNumber, dayOf, daysBetween } from '../facts/day.ts'

const daysGood = { fee: 90, ceu: 180, other: 365 } as const satisfies Record<FactKind, number>

/** The day by which a fact must be checked again. */
export const reviewBy = ({ kind, rows }: Fact): Day =>
  dayOf(dayNumber(currentRow(rows).checked) + daysGood[kind])

/** A fact that must be checked again, and in how many days; below zero it is overdue. */
export interface Check {
  readonly id: FactId
  readonly by: Day
  readonly days: number
}

/** Every fact that is overdue on a day or falls due within so many days of it, the soonest first. */
export const checksDue = (on: Day, within: number): Check[] =>
  factIds
    .map((id) => ({ id, by: reviewBy(facts[id]) }))
    .map(({ id, by }) => ({ id, by, days: daysBetween(on, by) }))
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days)
