import type { Day } from './row.ts'

/** A month as `2027-03`. */
export type Month = string

const dayMs = 86_400_000

/** Days since 1970-01-01, so that days can be subtracted. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs

/** The day with that number. */
export const dayOf = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10)

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** Months since year 0, so that months can be subtracted; takes a day or a month. */
export const monthNumber = (month: Month | Day): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

export const monthOf = (number: number): Month =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

export const firstDay = (month: Month): Day => `${month}-01`

/** The last day of a month, which may be given by one of its days. */
export const lastDay = (month: Month | Day): Day =>
  dayOf(dayNumber(firstDay(monthOf(monthNumber(month) + 1))) - 1)

/** The same day so many months later; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const month = monthOf(monthNumber(day) + months)
  const last = lastDay(month)
  const same = `${month}-${day.slice(8, 10)}`
  // Stryker disable next-line EqualityOperator: where both are the same day, either will do
  return same < last ? same : last
}

/** Whether the text is a real day of the years 2000 to 2099, written `2027-03-14`. */
export const isDay = (text: string): boolean =>
  /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && text <= lastDay(text)

/** Whether the text is a month of the years 2000 to 2099, written `2027-03`. */
export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

const names = 'janfebmaraprmayjunjulaugsepoctnovdec'

const monthFrom = (text: string): string => {
  const at = Number(text) || names.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1
  return String(at).padStart(2, '0')
}

/**
 * The day a reader means by `2027-03-14`, `3/14/2027` or `March 14, 2027`; nothing where it is no real day, or where
 * anything else stands beside it.
 */
export function readDay(text: string): Day | undefined {
  const written = (_: string, month: string, date: string, year: string) =>
    `${year}-${monthFrom(month)}-${date.padStart(2, '0')}`
  const day = text
    .replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/, written)
    .replace(/([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/i, written)
  return isDay(day) ? day : undefined
}

/** The month a reader means by `2025-09`, `9/2025` or `September 2025`, read in the same way. */
export function readMonth(text: string): Month | undefined {
  const written = (_: string, name: string, year: string) => `${year}-${monthFrom(name)}`
  const month = text.replace(/(\d{1,2})\/(\d{4})/, written).replace(/([a-z]{3,9})\.?,? (\d{4})/i, written)
  return isMonth(month) ? month : undefined
}

/** The day before a day, the month before a month, the year before a year. */
export function dayBefore(date: Day): Day {
  if (date.length === 4) return String(Number(date) - 1)
  return date.length === 7 ? monthOf(monthNumber(date) - 1) : dayOf(dayNumber(date) - 1)
}
