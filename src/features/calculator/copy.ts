import type { Notice, Problem } from '../../rules/ceu/address.ts'
import type { CalendarEvent, EventWords } from '../../rules/ceu/calendar.ts'
import type { KindId, Step } from '../../rules/ceu/requirement.ts'
import type { FigureName } from '../../rules/ceu/figures.ts'
import { editionIds } from '../../facts/aapc-editions.ts'
import { printEditionPeriod } from '../../format/editions.ts'
import { credentials, type Body, type CredentialId } from '../../facts/credentials.ts'
import type { Plan, Remark } from '../../rules/ceu/plan.ts'
import type { Words } from './words.ts'

/** A sentence with its operands in place. */
export const fill = (sentence: string, ...operands: readonly (number | string)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, index: number) => String(operands[index]))

const date = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options })
  return (day: string) => format.format(new Date(day.length < 10 ? `${day}-01` : day))
}
const longMonth = date({ month: 'long', year: 'numeric' })
export const printDay = date({ month: 'long', day: 'numeric', year: 'numeric' })
const nameOfMonth = date({ month: 'long' })

/** March 2027, or March 14, 2027. */
export const printDue = (due: string): string => (due.length < 10 ? longMonth(due) : printDay(due))
export const monthNames = Array.from({ length: 12 }, (_, index) =>
  nameOfMonth(`2026-${String(index + 1).padStart(2, '0')}`),
)

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A, B and C. */
export const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const letters = (id: CredentialId | 'specialty'): string =>
  id === 'specialty' ? 'a specialty' : credentials[id].letters

const numeral = ({ numerals }: Words, number: number) => numerals[number] ?? String(number)
const counted = (words: Words, number: number, of: 'certification' | 'specialty') =>
  fill(words.counted[of][number === 1 ? 0 : 1], numeral(words, number))

export const bodyName = { aapc: 'AAPC', ahima: 'AHIMA' } as const satisfies Record<Body, string>

/** What a plan is for: CPC and COC, or two certifications. */
export const describeHeld = (words: Words, plan: Plan): string => list(heldNames(words, plan))

function heldNames(words: Words, { body, certifications, held }: Plan): string[] {
  const unnamed = body === 'aapc' ? certifications - held.length : 0
  const named = held.map(letters)
  if (named.length === 0) return [counted(words, unnamed, 'certification')]
  return unnamed > 0 ? [...named, counted(words, unnamed, 'specialty')] : named
}

/** How the reader stands, after the word for it. */
export function describeProgress({ phrases, kinds: words }: Words, plan: Plan): string {
  const { status, remaining, required, kinds } = plan
  if (status === 'met') return fill(kinds.length > 0 ? phrases.metKinds : phrases.metAll, required.value)
  if (remaining > 0) return fill(phrases.toGo, remaining, required.value)
  const short = kinds.flatMap(({ id, required: least, earned = least }) =>
    earned < least ? [fill(phrases.kindShort, Number((least - earned).toFixed(2)), words[id])] : [],
  )
  return short.length > 0 ? fill(phrases.kindsShort, list(short)) : phrases.asFarAsTold
}

/** 12.3 a month; under a month, all of it in the days that are left. */
export const describePace = (perMonth: number, days: number): string =>
  days > 30 ? `${perMonth} a month` : `${perMonth} in the next ${days === 1 ? 'day' : `${days} days`}`

const isKind = (words: Words, value: string): value is KindId => value in words.kinds

const printOperand = (words: Words, code: Remark['code'], value: number | string) => {
  if (code === 'not-in-edition') return String(value).toUpperCase()
  const edition = code.startsWith('older-') && editionIds.find((id) => id === value)
  if (edition) return printEditionPeriod(edition)
  if (typeof value === 'string') return isKind(words, value) ? words.kinds[value] : longMonth(value)
  return code === 'date-wins' ? (monthNames[value - 1] ?? value) : value
}

/** A remark of a plan, in the reader's words. */
export const describeRemark = (words: Words, { code, values }: Remark): string =>
  fill(words.remarks[code], ...values.map((value) => printOperand(words, code, value)))

/** Which rules give the tracker's figure; that none does where none does. */
export function describeTrackerRules(words: Words, { tracker: rules = [], currentEdition }: Plan): string {
  const { phrases } = words
  if (rules.length === 0) return phrases.givenByNone
  const each = rules.map(({ certifications, months, edition }) =>
    fill(
      edition !== currentEdition ? phrases.givenByOlder : phrases.givenByRule,
      months === 24 ? phrases.fullCycle : fill(phrases.partCycle, months),
      certifications === 5 ? phrases.fiveOrMore : counted(words, certifications, 'certification'),
    ),
  )
  return fill(phrases.givenBy, list(each, 'or'))
}

/** What a figure is, in the words that stand beside it. */
export function labelOf({ figures }: Words, name: FigureName): string {
  const labels: Readonly<Record<string, string>> = figures
  return labels[name.replace(/.*\./, '')] ?? name
}

/** One line of a sum, or a sentence that has no operand: the operand and what it stands for. */
export const describeStep = (words: Words, { code, values }: Step) => {
  const [operand, meaning] = words.steps[code]
  const spoken = values.map((value, place) => (place > 0 ? numeral(words, value) : value))
  return { operand: fill(operand, ...values), meaning: fill(meaning, ...spoken) }
}

/** What is wrong with a field and what to do. */
export const describeProblem = (words: Words, { field, code }: Problem): string =>
  code === 'unreadable' ? words.unreadable[field] : words.problems[code]

/** What was left out of an address, or of what was said. */
export function describeNotice(words: Words, notice: Notice): string {
  const sentence = words.notices[notice.code]
  if ('read' in notice) return fill(sentence, notice.read)
  return notice.code === 'unreadable-value'
    ? fill(sentence, words.fields[notice.field], words.unreadable[notice.field])
    : sentence
}

/** The words of a calendar entry, as the plan is on a day. */
export function describeEvent(
  words: Words,
  event: CalendarEvent,
  plan: Plan,
  today: string,
  address: string,
): EventWords {
  const { phrases } = words
  const { required, due, earned, remaining, needed } = plan
  const by = due ? ` by ${printDue(due.value)}` : ''
  const progress = earned === undefined ? phrases.calendarDayNone : phrases.calendarDay
  const sentences = [
    `${describeHeld(words, plan)}: ${required.value} CEUs${by}.`,
    fill(progress, earned ?? 0, remaining, printDay(today)),
    ...(needed && needed.ceus > remaining ? [fill(phrases.calendarNeeded, needed.ceus)] : []),
    ...(event.code === 'dues' ? [phrases.calendarDues] : []),
    fill(event.body === 'aapc' ? phrases.calendarAapc : phrases.calendarAhima, address),
  ]
  return {
    summary: fill(
      words.events[event.code],
      bodyName[event.body],
      heldNames(words, plan).join(', '),
      'ceus' in event ? event.ceus : '',
    ),
    description: sentences.join(' '),
  }
}
