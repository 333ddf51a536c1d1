import type { Notice, Problem } from '../../rules/ceu/address.ts'
import type { KindId, Step } from '../../rules/ceu/requirement.ts'
import { aapcCancelledAfterDays, aapcExtensionFee } from '../../facts/aapc-late.ts'
import { ahimaExtensionFee } from '../../facts/ahima-cycle.ts'
import { currentValue } from '../../facts/row.ts'
import { editionIds } from '../../facts/aapc-editions.ts'
import { printEditionPeriod } from '../../format/editions.ts'
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
export const describeHeld = (plan: Plan): string => list(heldNames(plan))

export function heldNames({ body, certifications, held }: Plan): string[] {
  const unnamed = body === 'aapc' ? certifications - held.length : 0
  const named = held.map(letters)
  if (named.length === 0) return [counted(unnamed, 'certification')]
  return unnamed > 0 ? [...named, counted(unnamed, 'specialty')] : named
}

/** How the reader stands, after the word for it. */
export function describeProgress(plan: Plan): string {
  const { status, remaining, required, kinds, earned = 0 } = plan
  if (status === 'met') {
    const met = fill(kinds.length > 0 ? copy.phrases.metKinds : copy.phrases.metAll, required.value)
    const extra = Number((earned - required.value).toFixed(2))
    return extra > 0 ? `${met} ${fill(copy.phrases.extra, extra)}` : met
  }
  if (remaining > 0) return fill(copy.phrases.toGo, remaining, required.value)
  const short = kinds.flatMap(({ id, required: least, earned = least }) =>
    earned < least
      ? [fill(copy.phrases.kindShort, Number((least - earned).toFixed(2)), copy.shares[id])]
      : [],
  )
  return short.length > 0 ? fill(copy.phrases.kindsShort, list(short)) : copy.phrases.asFarAsTold
}

/** The word for a status; behind, what it is that lags and by how much. */
export function describeStatus({ status, behind = [], earned = 0, evenPace = 0, kinds }: Plan): string {
  if (status !== 'behind') return copy.status[status]
  const { phrases } = copy
  const total = earned > evenPace ? phrases.aheadInTotal : phrases.onPaceInTotal
  return [
    behind.includes('total') ? fill(phrases.behindInTotal, earned, evenPace) : total,
    ...kinds
      .filter(({ id }) => behind.includes(id))
      .map((kind) => fill(phrases.behindInKind, copy.shares[kind.id], kind.earned ?? 0, kind.evenPace ?? 0)),
  ].join(' ')
}

const printDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** 33 to go in 6 days. */
export const describeShortTime = (ceus: number, days: number): string =>
  fill(copy.phrases.toGoInDays, ceus, printDays(days))

/** From today, or from the day a plan is of. */
export const describeFrom = (on: string | undefined): string =>
  on === undefined
    ? copy.phrases.fromToday
    : fill(copy.phrases.fromDay, printDate(on).replace(/, \d{4}$/, ''))

/** What an extension costs. */
export const describeExtension = (body: Body): string =>
  body === 'aapc'
    ? fill(copy.phrases.aapcExtension, currentValue(aapcExtensionFee))
    : fill(copy.phrases.ahimaExtension, currentValue(ahimaExtensionFee))

/** What happens to a cycle that was not submitted: what is missing, the day of cancellation, the extension. */
export function describeUnsubmitted(plan: Plan): string[] {
  const { remaining, required, kinds, cancelled, body } = plan
  const { phrases } = copy
  const short = remaining > 0 || kinds.some(({ required: least, earned = 0 }) => earned < least)
  const progress = remaining > 0 ? fill(phrases.missing, remaining, required.value) : describeProgress(plan)
  const days = currentValue(aapcCancelledAfterDays)
  return [
    short ? progress : fill(phrases.allEarned, required.value),
    ...(cancelled
      ? [
          cancelled.from === cancelled.until
            ? fill(phrases.cancelledOn, days, printDate(cancelled.from))
            : fill(phrases.cancelledBetween, days, printDate(cancelled.from), printDate(cancelled.until)),
          phrases.duesLate,
        ]
      : []),
    ...(short ? [describeExtension(body)] : []),
  ]
}

/** 12.3 a month; under a month, all of it in the days that are left. */
export const describePace = (perMonth: number, days: number): string =>
  days > 30 ? `${perMonth} a month` : `${perMonth} in the next ${days === 1 ? 'day' : printDays(days)}`

const isKind = (value: string): value is KindId => value in copy.shares

const printOperand = (code: Remark['code'], value: number | string) => {
  if (code === 'not-in-edition') return String(value).toUpperCase()
  const edition = code.startsWith('older-') && editionIds.find((id) => id === value)
  if (edition) return printEditionPeriod(edition)
  if (typeof value === 'string') return isKind(value) ? copy.shares[value] : printDate(value)
  return code === 'date-wins' ? (monthNames[value - 1] ?? value) : value
}

/** A remark of a plan, in the reader's words. */
export const describeRemark = ({ code, values }: Remark): string =>
  fill(copy.remarks[code], ...values.map((value) => printOperand(code, value)))

/** Which rules give the tracker's figure; that none does where none does. */
export function describeTrackerRules({ tracker: rules = [], currentEdition }: Plan): string {
  if (rules.length === 0) return copy.phrases.givenByNone
  const each = rules.map(({ certifications, months, edition }) =>
    fill(
      edition !== currentEdition ? copy.phrases.givenByOlder : copy.phrases.givenByRule,
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
  code === 'unreadable'
    ? copy.unreadable[field]
    : fill(copy.problems[code], currentValue(aapcCancelledAfterDays))

/** What was left out of an address, or of what was said. */
export function describeNotice(notice: Notice): string {
  const sentence = copy.notices[notice.code]
  if ('read' in notice) return fill(sentence, notice.read)
  return notice.code === 'unreadable-value'
    ? fill(sentence, copy.fields[notice.field], copy.unreadable[notice.field])
    : sentence
}
