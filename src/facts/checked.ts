import type { Day } from './row.ts'

/** The day on which the facts were last checked. Pages follow the rows that hold on this day; tools, on the reader's. */
export const factsChecked: Day = '2026-11-22'
