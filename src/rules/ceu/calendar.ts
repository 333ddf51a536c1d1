import type { Body } from '../../facts/credentials.ts'
import { aapcSubmissionOpensMonths } from '../../facts/aapc-cycle.ts'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  monthNumber,
  monthOf,
  type Month,
} from '../../facts/day.ts'
import type { Plan } from './plan.ts'
import { rowOn, type Day } from '../../facts/row.ts'

interface Dated {
  readonly body: Body
  readonly day: Day
  /** The same in every later export, so that a calendar replaces the entry instead of adding a second one. */
  readonly uid: string
  /** How many days before, at nine in the morning, the calendar warns. */
  readonly warnDaysBefore: readonly number[]
}

/** One entry of the calendar: what it is about, and the CEUs to submit or to earn; dues come back every year. */
export type CalendarEvent = Dated &
  ({ readonly code: 'opens' | 'soon' | 'dues' } | { readonly code: 'due' | 'pace'; readonly ceus: number })

export type EventCode = CalendarEvent['code']

const soonDays = 90

/**
 * CEUs spread over so many months: whole ones, as even as they can be, the larger shares first. A part of a CEU goes
 * to the first of the smaller shares. Months without a share come last. The shares add up to the CEUs exactly.
 */
export function spreadCeus(ceus: number, months: number): number[] {
  const hundredths = Math.round(ceus * 100)
  const each = Math.floor(hundredths / 100 / months) * 100
  const rest = hundredths - each * months
  const share = (month: number) => (each + Math.min(100, Math.max(0, rest - month * 100))) / 100
  return Array.from({ length: months }, (_, month) => share(month))
}

const compact = (date: Day | Month) => date.replaceAll('-', '')

/** The days of a reader’s warnings that are still ahead; on the day itself where none is. */
function warnings(wanted: readonly number[], daysLeft: number): number[] {
  const ahead = wanted.filter((days) => days <= daysLeft)
  return ahead.length > 0 ? ahead : [0]
}

/** The next day not before today on which yearly dues fall due: in February the 28th, which every year has. */
function nextDues(due: Day, today: Day): Day {
  const yearly = due.endsWith('-02-29') ? addMonths(due, -12) : due
  const years = Number(today.slice(0, 4)) - Number(yearly.slice(0, 4))
  const thisYear = addMonths(yearly, years * 12)
  return thisYear >= today ? thisYear : addMonths(thisYear, 12)
}

/** Today and the first of each later month before the due day. */
function reminderDays(today: Day, due: Day): Day[] {
  const first = monthNumber(today)
  const later = Array.from({ length: monthNumber(due) - first }, (_, index) =>
    firstDay(monthOf(first + 1 + index)),
  )
  return [today, ...later.filter((day) => day < due)]
}

/**
 * The calendar of a plan. Until the due day: when the submission window opens (AAPC), 90 days before, the due day,
 * and what to earn in each month, the running one included, which adds up to what is needed. From the due day on
 * only the yearly dues (AAPC) are left. Nothing where the plan has no date, and nothing before today.
 */
export function calendarOf({ body, due, required, needed }: Plan, today: Day): CalendarEvent[] {
  if (!due) return []

  const { day } = due
  const ahead = (date: Day, ...wanted: number[]) => ({
    body,
    day: date,
    warnDaysBefore: warnings(wanted, daysBetween(today, date)),
  })
  const cycle = `${body}-${compact(day.slice(0, 7))}`

  const duesDay = nextDues(day, today)
  const dues: CalendarEvent = {
    code: 'dues',
    body,
    day: duesDay,
    uid: `${body}-dues-${duesDay.slice(5, 7)}`,
    warnDaysBefore: [30, 1],
  }
  const yearly = body === 'aapc' ? [dues] : []
  if (today >= day) return yearly

  const opensBefore = body === 'aapc' ? rowOn(aapcSubmissionOpensMonths, day) : undefined
  const opens = opensBefore && addMonths(day, -opensBefore.value)
  const soon = dayOf(dayNumber(day) - soonDays)
  const days = needed ? reminderDays(today, day) : []
  const shares = needed ? spreadCeus(needed.ceus, days.length) : []

  return [
    ...(opens && opens >= today
      ? [{ code: 'opens', uid: `${cycle}-opens`, ...ahead(opens, 1) } as const]
      : []),
    ...(soon >= today ? [{ code: 'soon', uid: `${cycle}-soon`, ...ahead(soon, 1) } as const] : []),
    { code: 'due', uid: `${cycle}-due`, ceus: required.value, ...ahead(day, 14, 1) },
    ...yearly,
    ...days.flatMap((date, index): CalendarEvent[] => {
      const ceus = shares[index] ?? 0
      const uid = `${cycle}-pace-${compact(date.slice(0, 7))}`
      return ceus > 0 ? [{ code: 'pace', uid, ceus, ...ahead(date, 1) }] : []
    }),
  ]
}

/** The words of an entry. */
export interface EventWords {
  readonly summary: string
  readonly description: string
}

/** An entry with its words. */
export interface Entry extends EventWords {
  readonly event: CalendarEvent
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

const octets = (character: string) => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** A content line of RFC 5545: at most 75 octets, the rest on lines that begin with a space. */
function folded(line: string): string {
  let result = ''
  let length = 0
  for (const character of line) {
    if (length + octets(character) > 75) {
      result += '\r\n '
      length = 1
    }
    result += character
    length += octets(character)
  }
  return `${result}\r\n`
}

/** How often a plan can have changed since the first day a plan can be of: once a day. */
const sequence = (today: Day) => Math.max(0, daysBetween('2020-01-01', today))

/** Nine in the morning so many days before: clients that drop an alarm after the start of an event keep these. */
const trigger = (daysBefore: number) => {
  if (daysBefore === 0) return 'PT9H'
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`
}

const alarm = (daysBefore: number, summary: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:${trigger(daysBefore)}`,
  'END:VALARM',
]

function component({ event, summary, description }: Entry, today: Day): string[] {
  const { code, day, uid, warnDaysBefore } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@coder-compass`,
    `SEQUENCE:${sequence(today)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayOf(dayNumber(day) + 1))}`,
    ...(code === 'dues' ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...warnDaysBefore.flatMap((days) => alarm(days, summary)),
    'END:VEVENT',
  ]
}

/** The entries as an iCalendar file (RFC 5545): the same text for the same plan on the same day. */
export const calendarFile = (entries: readonly Entry[], today: Day): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coder Compass//CEU plan//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => component(entry, today)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')
