export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The name of a month given as 01 to 12. */
export const monthName = (month: string) => monthNames[Number(month) - 1] ?? ''

/** A day, month or year as a reader writes it: May 1, 2026; January 2022; 2015. */
export function printDate(day: string): string {
  const [year = '', month, date] = day.split('-')
  if (!month) return year
  return date ? `${monthName(month)} ${Number(date)}, ${year}` : `${monthName(month)} ${year}`
}
