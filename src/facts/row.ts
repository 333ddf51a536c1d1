import { factsChecked } from './checked.ts'
import { dayBefore } from './day.ts'
import type { SourceId } from './sources.ts'

/** A day as `2026-11-22`. A dated row may know only `2026-11` or `2026`. */
export type Day = string

export type Sources = readonly [SourceId, ...SourceId[]]

/**
 * A value copied from a published page or worked out from such values: what it is, the pages it came from and
 * the day somebody last checked it. `from` and `until` are both inclusive and as exact as the pages are; `about`
 * says that they are not AAPC's or AHIMA's own dates.
 */
export interface Row<T = number> {
  readonly value: T
  readonly sources: Sources
  readonly checked: Day
  readonly from?: Day
  readonly until?: Day
  readonly about?: true
  /** Present where no page prints the value: it follows from others by arithmetic. */
  readonly workedOut?: true
}

/** The rows of one value, the newest first. A row without `until` ends where the next newer one begins. */
export type Rows<T = number> = readonly [Row<T>, ...Row<T>[]]

export type Dated<T> = { readonly kind: 'known'; readonly row: Row<T> } | { readonly kind: 'not-verified' }

type Period = Pick<Row, 'from' | 'until'>

/** Whether a period has begun by a day. */
export const hasBegun = ({ from }: Period, day: Day): boolean => !from || from <= day

/** Whether a period is over on a day. A period that will end is not over yet. */
export const hasEnded = ({ until }: Period, day: Day = factsChecked): boolean =>
  until !== undefined && day.slice(0, until.length) > until

/** Whether a day, month or year lies in a period. */
export const holdsOn = (period: Period, day: Day): boolean => hasBegun(period, day) && !hasEnded(period, day)

/** The newest row that holds on a day; none where no row covers the day, never the nearest one. */
export const rowOn = <T>(rows: Rows<T>, day: Day): Row<T> | undefined => rows.find((row) => holdsOn(row, day))

/** Which row of a value holds on a day. A day that no row covers is `not-verified`. */
export function valueOn<T>(rows: Rows<T>, day: Day): Dated<T> {
  const row = rowOn(rows, day)
  return row ? { kind: 'known', row } : { kind: 'not-verified' }
}

/** The value on a day that the rows are known to cover. Throws where they do not. */
export function requireValue<T>(rows: Rows<T>, day: Day): T {
  const row = rowOn(rows, day)
  if (!row) throw new Error(`Expected a row that covers ${day}, found ${JSON.stringify(rows)}`)
  return row.value
}

/** The row that pages print: the newest that has begun by the day the facts were last checked. */
export function currentRow<T>(rows: Rows<T>, day: Day = factsChecked): Row<T> {
  const row = rows.find((each) => hasBegun(each, day))
  if (!row) throw new Error(`Expected a row that has begun by ${day}, found ${JSON.stringify(rows)}`)
  return row
}

export const currentValue = <T>(rows: Rows<T>): T => currentRow(rows).value

/** The rows before the current one, the newest first. */
export const formerRows = <T>(rows: Rows<T>, day: Day = factsChecked): readonly Row<T>[] =>
  rows.slice(rows.indexOf(currentRow(rows, day)) + 1)

/** The rows that begin later: to be announced with their dates and not yet followed. */
export const announcedRows = <T>(rows: Rows<T>, day: Day = factsChecked): readonly Row<T>[] =>
  rows.filter((row) => !hasBegun(row, day))

/** The rows with `until` filled in where only the beginning of the next newer row says it. */
export function closed<T>(rows: Rows<T>): Rows<T> {
  const close = (row: Row<T>, at: number): Row<T> => {
    const next = rows[at - 1]?.from
    return next && !row.until ? { ...row, until: dayBefore(next) } : row
  }
  const [newest, ...older] = rows
  return [newest, ...older.map((row, at) => close(row, at + 1))]
}

/**
 * The rows with neighbors of equal value joined into one that names the sources of both, those of the row that holds on
 * a day first.
 */
export function merged<T>([newest, ...older]: Rows<T>, day: Day = factsChecked): Rows<T> {
  const result: [Row<T>, ...Row<T>[]] = [newest]
  for (const row of older) {
    const last = result[result.length - 1]
    if (!last || last.value !== row.value) {
      result.push(row)
      continue
    }
    const { from: _, ...rest } = last
    const [first, ...others] = new Set(
      hasBegun(newest, day) ? [...last.sources, ...row.sources] : [...row.sources, ...last.sources],
    )
    result[result.length - 1] = {
      ...rest,
      sources: first ? [first, ...others] : last.sources,
      ...(row.from ? { from: row.from } : {}),
      ...(row.about ? { about: row.about } : {}),
    }
  }
  return result
}
