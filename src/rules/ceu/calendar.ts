import type { Body } from '../../facts/credentials.ts'
import { addMonths, dayNumber, dayOf, lastDay } from '../../facts/day.ts'
import type { Plan } from './plan.ts'
import type { Day } from '../../facts/row.ts'

/** What an entry of the calendar is about. Its words are the caller's. */
export type EventCode = 'opens' | 'soon' | 'due' | 'dues' | 'pace'

/** One entry: the day it falls on, whether it comes back, and how long before it the calendar should warn. */
export interface CalendarEvent {
  readonly code: EventCode
  readonly body: Body
  readonly day: Day
  readonly repeats?: { readonly every: 'month' | 'year'; readonly until?: Day }
  readonly warnDaysBefore: number
}

const soonDays = 90

const firstOfNextMonth = (day: Day): Day => dayOf(dayNumber(lastDay(day)) + 1)

/**
 * The calendar of a plan: about a month before the due day the submission window opens (AAPC), 90 days before a
 * reminder, the due day, dues every year (AAPC), and a reminder each month while CEUs are still needed. Days
 * before today are left out. Nothing where the plan has no date.
 */
export function calendarOf(plan: Plan, today: Day): CalendarEvent[] {
  const { body, due, perMonth } = plan
  if (!due) return []

  const { day } = due
  const soon = dayOf(dayNumber(day) - soonDays)
  const firstPace = firstOfNextMonth(today)
  const duesThisYear = addMonths(day, -12)
  const hasDues = body === 'aapc'
  const events: [CalendarEvent, boolean][] = [
    [{ code: 'opens', body, day: addMonths(day, -1), warnDaysBefore: 0 }, hasDues],
    [
      {
        code: 'dues',
        body,
        day: duesThisYear >= today ? duesThisYear : day,
        repeats: { every: 'year' },
        warnDaysBefore: 30,
      },
      hasDues,
    ],
    [{ code: 'soon', body, day: soon, warnDaysBefore: 0 }, true],
    [{ code: 'due', body, day, warnDaysBefore: 14 }, true],
    [
      {
        code: 'pace',
        body,
        day: firstPace,
        repeats: { every: 'month', until: day },
        warnDaysBefore: 0,
      },
      perMonth !== undefined && firstPace < day,
    ],
  ]
  return events.filter(([event, holds]) => holds && event.day >= today).map(([event]) => event)
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

const dateValue = (day: Day) => day.replaceAll('-', '')

function component({ event, summary, description }: Entry, today: Day): string[] {
  const { code, body, day, repeats, warnDaysBefore } = event
  const until = repeats?.until ? `;UNTIL=${dateValue(repeats.until)}` : ''
  return [
    'BEGIN:VEVENT',
    `UID:${body}-${code}-${dateValue(day)}@coder-compass`,
    `DTSTAMP:${dateValue(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(dayOf(dayNumber(day) + 1))}`,
    ...(repeats ? [`RRULE:FREQ=${repeats.every === 'year' ? 'YEARLY' : 'MONTHLY'}${until}`] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${warnDaysBefore > 0 ? `-P${warnDaysBefore}D` : 'PT9H'}`,
    'END:VALARM',
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
