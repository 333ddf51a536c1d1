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

const reaches = (day: Day, edge: Day) => day.slice(0, edge.length) >= edge
const precedes = (day: Day, edge: Day) => day.slice(0, edge.length) <= edge

/** Which row of a value holds on a day. A day that no row covers is `not-verified`, never the nearest row. */
export function valueOn<T>(rows: Rows<T>, day: Day): Dated<T> {
  const row = rows.find(
    ({ from, until }) => (!from || reaches(day, from)) && (!until || precedes(day, until)),
  )
  return row ? { kind: 'known', row } : { kind: 'not-verified' }
}
