import type { Notice, Problem } from '../../rules/ceu/address.ts'
import type { CalendarEvent, EventWords } from '../../rules/ceu/calendar.ts'
import type { KindId, Step, TrackerRule } from '../../rules/ceu/requirement.ts'
import type { Body } from '../../facts/credentials.ts'
import type { Plan, Remark } from '../../rules/ceu/plan.ts'
import { monthNames, printDate } from '../../format/dates.ts'
import { letters } from '../../format/letters.ts'
import { fill, list } from '../../format/text.ts'
import { copy } from './copy.ts'

const numeral = (number: number) => copy.numerals[number] ?? String(number)
const counted = (number: number, of: 'certification' | 'specialty') =>
  fill(copy.counted[of][number === 1 ? 0 : 1], numeral(number))

export const bodyName = { aapc: 'AAPC', ahima: 'AHIMA' } as const satisfies Record<Body, string>

/** What a plan is for: CPC and COC, or two certifications. */
export function describeHeld({ body, certifications, held }: Plan): string {
  const unnamed = body === 'aapc' ? certifications - held.length : 0
  const named = held.map(letters)
  if (named.length === 0) return counted(unnamed, 'certification')
  return list(unnamed > 0 ? [...named, counted(unnamed, 'specialty')] : named)
}

/** How the reader stands, after the word for it. */
export function describeProgress(plan: Plan): string {
  const { status, remaining, required, kinds } = plan
  if (status === 'met')
    return fill(kinds.length > 0 ? copy.phrases.metKinds : copy.phrases.metAll, required.value)
  if (remaining > 0) return fill(copy.phrases.toGo, remaining, required.value)
  const short = kinds.flatMap(({ id, required: least, earned = least }) =>
    earned < least ? [fill(copy.phrases.kindShort, Number((least - earned).toFixed(2)), copy.kinds[id])] : [],
  )
  return short.length > 0 ? fill(copy.phrases.kindsShort, list(short)) : copy.phrases.asFarAsTold
}

/** 12.3 a month; under a month, all of it in the days that are left. */
export const describePace = (perMonth: number, days: number): string =>
  days > 30 ? `${perMonth} a month` : `${perMonth} in the next ${days === 1 ? 'day' : `${days} days`}`

const isKind = (value: string): value is KindId => value in copy.kinds

const printOperand = (code: Remark['code'], value: number | string) => {
  if (typeof value === 'string') return isKind(value) ? copy.kinds[value] : printDate(value)
  return code === 'date-wins' ? (monthNames[value - 1] ?? value) : value
}

/** A remark of a plan, in the reader's words. */
export const describeRemark = ({ code, values }: Remark): string =>
  fill(copy.remarks[code], ...values.map((value) => printOperand(code, value)))

/** Which rules give the tracker's figure; that none does where none does. */
export function describeTrackerRules(rules: readonly TrackerRule[]): string {
  if (rules.length === 0) return copy.phrases.givenByNone
  const each = rules.map(({ certifications, months, edition }) =>
    fill(
      edition === '2012' ? copy.phrases.givenByOlder : copy.phrases.givenByRule,
      months === 24 ? copy.phrases.fullCycle : fill(copy.phrases.partCycle, months),
      certifications === 5 ? copy.phrases.fiveOrMore : counted(certifications, 'certification'),
    ),
  )
  return fill(copy.phrases.givenBy, list(each, 'or'))
}

/** One line of a sum, or a sentence that has no operand: the operand and what it stands for. */
export const describeStep = ({ code, values }: Step) => {
  const [operand, meaning] = copy.steps[code]
  const spoken = values.map((value, place) => (place > 0 ? numeral(value) : value))
  return { operand: fill(operand, ...values), meaning: fill(meaning, ...spoken) }
}

/** What is wrong with a field and what to do. */
export const describeProblem = ({ field, code }: Problem): string =>
  code === 'unreadable' ? copy.unreadable[field] : copy.problems[code]

/** What was left out of an address, or of what was said. */
export const describeNotice = (notice: Notice): string =>
  notice.code === 'unreadable-value'
    ? fill(copy.notices[notice.code], copy.fields[notice.field], copy.unreadable[notice.field])
    : copy.notices[notice.code]

/** The words of a calendar entry. */
export function describeEvent({ body, code }: CalendarEvent, plan: Plan, address: string): EventWords {
  const figures = `${plan.required.value} CEUs${plan.due ? ` by ${printDate(plan.due.value)}` : ''}`
  const pace = code === 'pace' && plan.perMonth !== undefined ? ` (${plan.perMonth})` : ''
  return {
    summary: `${bodyName[body]}: ${copy.events[code]}${pace}`,
    description: `${describeHeld(plan)}: ${figures}. ${fill(copy.phrases.calendar, address)}`,
  }
}
