import type { EventCode } from '../../rules/ceu/calendar.ts'

const events = {
  opens: '{0} CEU submission opens about now',
  soon: '90 days until your CEUs are due to {0}',
  due: 'Submit {2} CEUs to {0} ({1})',
  dues: '{0} membership dues are due',
  pace: 'Earn {2} CEUs for {0}',
} as const satisfies Record<EventCode, string>

const descriptions = {
  day: '{0} earned, {1} to go as of {2}.',
  dayNone: 'No CEUs counted as earned yet, {1} to go as of {2}.',
  needed: 'The monthly reminders add up to {0}, so that every topic is reached.',
  dues: 'Dues are due every year, even when no CEUs are.',
  aapc: 'Your CEU Tracker decides. The plan: {0}',
  ahima: 'Your CEU Center decides. The plan: {0}',
} as const

/** The words of the calendar file, which load with it. */
export const calendarCopy = { events, descriptions } as const
