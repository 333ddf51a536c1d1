import { daysBetween } from './day.ts'
import { register, reviewBy, ruleIds, type RuleId } from './register.ts'
import type { Day } from './row.ts'

/** A fact that must be checked again, and in how many days; below zero it is overdue. */
export interface Check {
  readonly id: RuleId
  readonly by: Day
  readonly days: number
}

/** Every fact that is overdue on a day or falls due within so many days of it, the soonest first. */
export const checksDue = (on: Day, within: number): Check[] =>
  ruleIds
    .map((id) => ({ id, by: reviewBy(register[id]) }))
    .map(({ id, by }) => ({ id, by, days: daysBetween(on, by) }))
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days)
