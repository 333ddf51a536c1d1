import type { Day } from './row.ts'

export type Unit =
  | 'ceus'
  | 'ceus-a-month'
  | 'dollars'
  | 'dollars-an-hour'
  | 'percent'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'questions'
  | 'cases'
  | 'credits'
  | 'people'
  | 'score'
  | 'inches'
  | 'count'

/** One number of a fact with what it counts: a value, a range, or a day as exact as the pages are. */
export type Figure =
  | { readonly value: number; readonly unit: Unit }
  | { readonly from: number; readonly to: number; readonly unit: Unit }
  | { readonly value: Day; readonly unit: 'date' }
  /** A day that comes back every year, as `05-01`. */
  | { readonly value: string; readonly unit: 'day-of-year' }

type Counts = (value: number) => Figure
const counts =
  (unit: Unit): Counts =>
  (value) => ({ value, unit })

export const ceus = counts('ceus')
export const ceusAMonth = counts('ceus-a-month')
export const dollars = counts('dollars')
export const percent = counts('percent')
export const minutes = counts('minutes')
export const hours = counts('hours')
export const days = counts('days')
export const weeks = counts('weeks')
export const months = counts('months')
export const years = counts('years')
export const questions = counts('questions')
export const cases = counts('cases')
export const credits = counts('credits')
export const people = counts('people')
export const score = counts('score')
export const inches = counts('inches')
export const count = counts('count')

export const between = (from: number, to: number, unit: Unit): Figure => ({ from, to, unit })
export const date = (value: Day): Figure => ({ value, unit: 'date' })
export const dayOfYear = (value: string): Figure => ({ value, unit: 'day-of-year' })
