import { printDate } from '../../format/dates.ts'
import { fill } from '../../format/text.ts'
import { calendarFile, calendarOf, type CalendarEvent, type EventWords } from '../../rules/ceu/calendar.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { calendarCopy } from './calendar-copy.ts'
import { bodyName, describeHeld, heldNames } from './describe.ts'

/** The words of a calendar entry, as the plan is on a day. */
export function describeEvent(event: CalendarEvent, plan: Plan, today: string, address: string): EventWords {
  const { events, descriptions } = calendarCopy
  const { required, due, earned, remaining, needed } = plan
  const by = due ? ` by ${printDate(due.value)}` : ''
  const progress = earned === undefined ? descriptions.dayNone : descriptions.day
  const sentences = [
    `${describeHeld(plan)}: ${required.value} CEUs${by}.`,
    fill(progress, earned ?? 0, remaining, printDate(today)),
    ...(needed && needed.ceus > remaining ? [fill(descriptions.needed, needed.ceus)] : []),
    ...(event.code === 'dues' ? [descriptions.dues] : []),
    fill(event.body === 'aapc' ? descriptions.aapc : descriptions.ahima, address),
  ]
  return {
    summary: fill(
      events[event.code],
      bodyName[event.body],
      heldNames(plan).join(', '),
      'ceus' in event ? event.ceus : '',
    ),
    description: sentences.join(' '),
  }
}

const fileName = 'ceu-plan.ics'

/** Hands the reader the plan as a calendar file. */
export function saveCalendar(plans: readonly Plan[], today: string, address: string): void {
  const entries = plans.flatMap((plan) =>
    calendarOf(plan, today).map((event) => ({ event, ...describeEvent(event, plan, today, address) })),
  )
  const text = calendarFile(entries, today)
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Some browsers start to read only after this function is over: https://bugs.webkit.org/show_bug.cgi?id=211234
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
