import type { SourceId } from './sources.ts'

/** A day as `2026-11-22`. A dated row may know only `2026-11` or `2026`. */
export type Day = string

/**
 * A value copied from a published page or worked out from such values: what it is, the pages it came from and
 * the day somebody last checked it. `from` and `until` are both inclusive and as exact as the pages are; `about`
 * says that they are not AAPC's or AHIMA's own dates.
 */
export interface Row<T = number> {
  readonly value: T
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly checked: Day
  readonly from?: Day
  readonly until?: Day
  readonly about?: true
  /** Present where no page prints the value: it follows from others by arithmetic. */
  readonly workedOut?: true
}

/** The rows of one value, the newest first. */
export type Rows<T = number> = readonly [Row<T>, ...Row<T>[]]

export type Dated<T> = { readonly kind: 'known'; readonly row: Row<T> } | { readonly kind: 'not-verified' }

/** The row that holds on a day; none where no row covers the day, never the nearest one. */
export const rowOn = <T>(rows: Rows<T>, day: Day): Row<T> | undefined =>
  rows.find(({ from, until }) => (!from || day >= from) && (!until || day.slice(0, until.length) <= until))

/** Which row of a value holds on a day. A day that no row covers is `not-verified`. */
export function valueOn<T>(rows: Rows<T>, day: Day): Dated<T> {
  const row = rowOn(rows, day)
  return row ? { kind: 'known', row } : { kind: 'not-verified' }
}
