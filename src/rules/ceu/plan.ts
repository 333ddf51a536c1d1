import { currentEdition, editionOf, minimumIds, type EditionId } from '../../facts/aapc-editions.ts'
import { aapcCancelledAfterDays } from '../../facts/aapc-late.ts'
import type { CeuState } from './address.ts'
import { ahimaCycleMonths } from '../../facts/ahima-cycle.ts'
import { ahimaOwnShareSince } from '../../facts/ahima-providers.ts'
import {
  aapcKinds,
  aapcTotal,
  ahimaCounted,
  ahimaKinds,
  ahimaTotal,
  cycleMonths,
  differenceFrom,
  prorate,
  trackerRules,
  type AhimaKindId,
  type Kind,
  type KindId,
  type Step,
  type Sum,
  type TrackerRule,
} from './requirement.ts'
import {
  credentialIds,
  credentials,
  type AapcId,
  type AhimaId,
  type Body,
  type CredentialId,
} from '../../facts/credentials.ts'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  lastDay,
  monthNumber,
  monthOf,
  type Month,
} from '../../facts/day.ts'
import { requireValue, type Day } from '../../facts/row.ts'

export type Status = 'ended' | 'met' | 'unknown' | 'due-now' | 'on-track' | 'behind'

/** What a reader of a plan must be told besides its figures; `values` are the operands of the sentence. */
export interface Remark {
  readonly code: RemarkCode
  readonly values: readonly (number | string)[]
}

export type RemarkCode =
  | 'tell-which'
  | 'tell-month'
  | 'tell-end'
  | 'tell-earned'
  | 'tell-kind'
  | 'met-if-kind'
  | 'minimums-above-total'
  | 'not-in-edition'
  | 'date-wins'
  | 'wrong-parity'
  | 'estimate'
  | 'minimums-in-full'
  | 'no-whole-month'
  | 'over-a-cycle'
  | 'tracker-rules'
  | 'tracker-agrees'
  | 'older-meets-both'
  | 'older-asked-less'
  | 'one-ceu-once'
  | 'one-date-for-all'
  | 'cca-beside-ccs'
  | 'rhia-replaces-rhit'
  | 'cycle-before-2025'

export type KindProgress<Id extends KindId = KindId> = Kind<Id> & {
  readonly earned?: number
  /** What an even pace would have reached today, where the cycle is dated and not over. */
  readonly evenPace?: number
}

/** CEUs still needed, and which requirement asks for the most of them. */
export interface Needed {
  readonly by: 'total' | 'minimums' | AhimaKindId
  readonly ceus: number
}

/** A shortened first cycle: its months, and the total that a full cycle asks for. */
export interface FirstCycle {
  readonly months: number
  readonly fullTotal: number
}

/** The first and the last day on which AAPC may cancel what was not submitted; one day where the due day is known. */
export interface Cancellation {
  readonly from: Day
  readonly until: Day
}

/** When a plan is due: a month or an exact day, and the first day it can mean. */
export interface Due {
  readonly value: Month | Day
  readonly day: Day
}

/** What one body asks of the reader, by when, and how far along the reader is. CEUs throughout. */
export interface Plan {
  readonly body: Body
  readonly certifications: number
  readonly held: readonly CredentialId[]
  readonly required: Sum
  /** AAPC's schedule that the reader follows today, and the one that asks for another total. */
  readonly currentEdition?: EditionId
  readonly older?: Sum
  readonly olderEdition?: EditionId
  readonly prorated?: Sum
  readonly firstCycle?: FirstCycle
  readonly tracker?: readonly TrackerRule[]
  readonly kinds: readonly KindProgress[]
  readonly due?: Due
  readonly begins?: Day
  readonly earned?: number
  readonly remaining: number
  readonly perMonth?: number
  /** What the pace must cover: the largest of what the total and its kinds still ask for. */
  readonly needed?: Needed
  /** What an even pace would have reached today, where the cycle is dated and not over. */
  readonly evenPace?: number
  /** The pace is more than most can keep: less than a month is left, or it is far above an even one near the end. */
  readonly unlikely?: true
  readonly cancelled?: Cancellation
  readonly status: Status
  /** What lags behind an even pace, where the status is `behind`. */
  readonly behind?: readonly ('total' | KindId)[]
  readonly remarks: readonly Remark[]
}

/** CEUs have at most two decimals, so hundredths are whole. */
const hundredths = (ceus: number) => Math.round(ceus * 100)

/** CEUs missing of what is required, never below 0. */
const short = (required: number, earned: number | undefined) =>
  Math.max(0, hundredths(required) - hundredths(earned ?? 0)) / 100

/** Days of a month, on average. */
export const daysInMonth = 30.4375

/**
 * CEUs a month that cover what is needed by a day, rounded up to 0.1, never more than what is needed. A month is
 * 30.4375 days; whole numbers throughout, so that nothing is rounded twice.
 */
export function monthlyPace(neededHundredths: number, days: number): number {
  const tenths = Math.ceil((neededHundredths * 304_375) / (days * 100_000))
  return Math.min(tenths / 10, neededHundredths / 100)
}

interface Cycle {
  readonly begins: Day
  readonly due: Due
}

interface Progress {
  readonly required: number
  readonly earned: number | undefined
  readonly kinds: readonly KindProgress[]
  readonly cycle: Cycle | undefined
  readonly today: Day
}

/** What somebody who earns evenly through the cycle has by today, in whole CEUs, rounded down. */
function evenPace(required: number, { begins, due }: Cycle, today: Day): number {
  const elapsed = Math.max(0, daysBetween(begins, today))
  return Math.floor((hundredths(required) * elapsed) / (daysBetween(begins, due.day) * 100))
}

const given = <Id extends KindId>(kinds: readonly KindProgress<Id>[]) =>
  kinds.filter(({ earned }) => earned !== undefined)

function statusOf({ required, earned, kinds, cycle, today }: Progress): Pick<Plan, 'status' | 'behind'> {
  const totalMet = earned !== undefined && short(required, earned) === 0
  const kindMet = (kind: KindProgress) => short(kind.required, kind.earned) === 0

  if (totalMet && kinds.every(kindMet)) return { status: 'met' }
  if (!cycle || earned === undefined) return { status: 'unknown' }
  if (totalMet && given(kinds).length < kinds.length) return { status: 'unknown' }
  if (today >= cycle.due.day) return { status: 'due-now' }

  const all = [{ id: 'total', required, earned } as const, ...given(kinds)]
  const behind = all
    .filter((each) => (each.earned ?? 0) < evenPace(each.required, cycle, today))
    .map(({ id }) => id)
  return behind.length > 0 ? { status: 'behind', behind } : { status: 'on-track' }
}

/** What asks for the most; the total where a kind asks for as much. */
const mostOf = (total: number, kinds: readonly Needed[]): Needed =>
  kinds.reduce((most, kind) => (kind.ceus > most.ceus ? kind : most), { by: 'total', ceus: total })

const unlikelyWithinDays = 90

/** Less than a month left, or fewer than 90 days and more than twice an even pace. */
function isUnlikely(required: number, needed: Needed, { begins, due }: Cycle, days: number): boolean {
  if (days < daysInMonth) return true
  const twiceEven = 2 * hundredths(required) * days
  return days < unlikelyWithinDays && hundredths(needed.ceus) * daysBetween(begins, due.day) > twiceEven
}

/** The two paces of a plan whose due day is still ahead: what an even one would have reached, and what is needed. */
function pacesOf(required: number, needed: Needed, cycle: Cycle | undefined, today: Day) {
  if (!cycle || today >= cycle.due.day) return {}
  const days = daysBetween(today, cycle.due.day)
  return {
    ...(needed.ceus > 0 ? { perMonth: monthlyPace(hundredths(needed.ceus), days), needed } : {}),
    ...(needed.ceus > 0 && isUnlikely(required, needed, cycle, days) ? ({ unlikely: true } as const) : {}),
    evenPace: evenPace(required, cycle, today),
  }
}

const withEvenPace =
  (cycle: Cycle | undefined, today: Day) =>
  <Id extends KindId>(kind: KindProgress<Id>): KindProgress<Id> =>
    cycle && today < cycle.due.day ? { ...kind, evenPace: evenPace(kind.required, cycle, today) } : kind

const sameParity = (one: number, other: number) => one % 2 === other % 2

/** The first month of this number, not before `from`, in which CEUs are due: even in even years, odd in odd ones. */
export function dueMonth(renewalMonth: number, from: Month | Day): Month {
  const year = Number(from.slice(0, 4))
  // Stryker disable next-line ArithmeticOperator: the year before is past, so two years are added to it below
  const first = sameParity(year, renewalMonth) ? year : year + 1
  const month = `${first}-${String(renewalMonth).padStart(2, '0')}`
  return month >= from.slice(0, 7) ? month : monthOf(monthNumber(month) + cycleMonths)
}

const nextMonth = (month: Month) => monthOf(monthNumber(month) + 1)

interface AapcDates {
  readonly cycle?: Cycle
  /** Months from certification to the due month, where this is a shortened first cycle. */
  readonly firstCycle?: number
  /** Where the cycle has ended and was not said to be submitted. */
  readonly cancelled?: Cancellation
  readonly remarks?: readonly Remark[]
}

const cancelledAfterDays = (due: Day) => dayOf(dayNumber(due) + requireValue(aapcCancelledAfterDays, due))

const fullCycle = (due: Due): Cycle => ({ begins: addMonths(due.day, -cycleMonths), due })

/** A first cycle: shortened where it began less than two years before it is due. */
function firstCycle(due: Due, certified: Month): AapcDates {
  const months = monthNumber(due.day) - monthNumber(certified)
  return months < cycleMonths
    ? { cycle: { begins: firstDay(certified), due }, firstCycle: months }
    : { cycle: fullCycle(due) }
}

const cycleUntil = (due: Due, certified: Month | undefined): AapcDates =>
  certified === undefined ? { cycle: fullCycle(due) } : firstCycle(due, certified)

const wholeMonth = (month: Month): Due => ({ value: month, day: firstDay(month) })

function exactDates(day: Day, { month, certified, submitted }: CeuState, today: Day): AapcDates {
  const due = { value: day, day }
  const passed = day < today
  const dueInMonth = day.slice(0, 7)
  if (passed && (submitted === dueInMonth || (certified ?? dueInMonth) > dueInMonth))
    return cycleUntil(wholeMonth(monthOf(monthNumber(day) + cycleMonths)), certified)

  const remarks: Remark[] = []
  const dueIn = Number(day.slice(5, 7))
  if (month !== undefined && month !== dueIn) remarks.push({ code: 'date-wins', values: [month, dueIn] })
  if (!sameParity(Number(day.slice(0, 4)), dueIn)) remarks.push({ code: 'wrong-parity', values: [day] })
  const ended = passed
    ? { cancelled: { from: cancelledAfterDays(day), until: cancelledAfterDays(day) } }
    : undefined
  const months = certified === undefined ? undefined : monthNumber(day) - monthNumber(certified)
  if (months !== undefined && months > cycleMonths) remarks.push({ code: 'over-a-cycle', values: [months] })
  if (months === 0) remarks.push({ code: 'no-whole-month', values: [] })
  return { ...cycleUntil(due, certified), ...ended, remarks }
}

function monthlyDates(month: number, { certified, submitted }: CeuState, today: Day): AapcDates {
  const first = certified === undefined ? undefined : dueMonth(month, nextMonth(certified))
  const cycleTo = (due: Month) => cycleUntil(wholeMonth(due), due === first ? certified : undefined)

  const next = dueMonth(month, today)
  if (first !== undefined && first >= next) return cycleTo(first)

  const before = monthOf(monthNumber(next) - cycleMonths)
  const cancelled = {
    from: cancelledAfterDays(firstDay(before)),
    until: cancelledAfterDays(lastDay(before)),
  }
  return today <= cancelled.until && submitted !== before ? { ...cycleTo(before), cancelled } : cycleTo(next)
}

const aapcDates = (state: CeuState, today: Day): AapcDates => {
  if (state.due !== undefined) return exactDates(state.due, state, today)
  if (state.month !== undefined) return monthlyDates(state.month, state, today)
  return {}
}

const isAapc = (id: CredentialId): id is AapcId => credentials[id].body === 'aapc'
const isAhima = (id: CredentialId): id is AhimaId => credentials[id].body === 'ahima'

const withEarned = <Id extends KindId>(kind: Kind<Id>, earned: number | undefined): KindProgress<Id> =>
  earned === undefined ? kind : { ...kind, earned }

const say = (holds: boolean, code: RemarkCode, ...values: Remark['values']): Remark[] =>
  holds ? [{ code, values }] : []

/** What is still missing before a plan says all it can. */
function missing(plan: Pick<Plan, 'body' | 'due' | 'earned' | 'kinds' | 'remaining'>): Remark[] {
  const told = plan.earned !== undefined
  return [
    ...say(!plan.due, plan.body === 'aapc' ? 'tell-month' : 'tell-end'),
    ...say(!told, 'tell-earned'),
    ...plan.kinds.flatMap(({ id, required, earned }) =>
      say(told && earned === undefined, plan.remaining === 0 ? 'met-if-kind' : 'tell-kind', id, required),
    ),
  ]
}

/** What the total of an older edition means for somebody who follows the current one. */
export const compareWithOlder = (current: number, older: number, edition: EditionId): Remark => ({
  code: older > current ? 'older-meets-both' : 'older-asked-less',
  values: [older, edition],
})

const certificationsIn = ({ held, specialties = 0, count = 0 }: CeuState) =>
  held.filter(isAapc).length + specialties || count

/** The total of an edition in this cycle: a share of it in a shortened first one. */
function cycleTotal(certifications: number, edition: EditionId, { firstCycle: months }: AapcDates): Sum {
  const sum = aapcTotal(certifications, edition)
  if (months === undefined) return sum
  const value = prorate(sum.value, months)
  const step: Step = { code: 'prorated', values: [months, sum.value, value], rows: ['ceu-054'] }
  return { value, steps: [...sum.steps, step] }
}

/** What AAPC asks of the reader. Nothing where no AAPC certification is held. */
export function assessAapc(state: CeuState, today: Day): Plan | undefined {
  const held = state.held.filter(isAapc)
  const specialties = state.specialties ?? 0
  const certifications = certificationsIn(state)
  if (certifications === 0) return undefined

  const current = currentEdition(today).id
  const edition = state.edition ?? current
  const dates = aapcDates(state, today)
  const total = (of: EditionId): Sum => cycleTotal(certifications, of, dates)

  const asked = total(edition)
  const difference = differenceFrom(edition, certifications)
  const older = difference && total(difference.older)
  const required: Sum =
    state.tracker === undefined
      ? asked
      : { value: state.tracker, steps: [{ code: 'tracker', values: [state.tracker], rows: ['ceu-113'] }] }
  const kinds = aapcKinds(held, specialties, edition)
    .map((kind) => withEarned(kind, state[`earned-${kind.id}`]))
    .map(withEvenPace(dates.cycle, today))
  const differs = difference && older && older.value !== total(difference.newer).value
  const earned = state.earned
  const { cycle, cancelled } = dates
  const status: Pick<Plan, 'status' | 'behind'> = cancelled
    ? { status: 'ended' }
    : statusOf({ required: required.value, earned, kinds, cycle, today })
  const remaining = short(required.value, earned)
  const minimumsShort = given(kinds).reduce(
    (sum, kind) => sum + hundredths(short(kind.required, kind.earned)),
    0,
  )
  const listed = editionOf(edition).minimums
  const unlisted = minimumIds.filter((id) => held.includes(id) && listed[id] === undefined)
  const minimums = kinds.reduce((sum, kind) => sum + kind.required, 0)

  const plan = {
    body: 'aapc',
    certifications,
    held,
    required,
    currentEdition: current,
    ...(differs ? { older, olderEdition: difference.older } : {}),
    ...(dates.firstCycle === undefined
      ? {}
      : {
          prorated: asked,
          firstCycle: { months: dates.firstCycle, fullTotal: aapcTotal(certifications, edition).value },
        }),
    ...(state.tracker === undefined ? {} : { tracker: trackerRules(state.tracker, today) }),
    kinds,
    ...cycle,
    ...(earned === undefined ? {} : { earned }),
    remaining,
    ...pacesOf(
      required.value,
      mostOf(remaining, [{ by: 'minimums', ceus: minimumsShort / 100 }]),
      cycle,
      today,
    ),
    ...(cancelled ? { cancelled } : {}),
    ...status,
  } as const

  const remarks: Remark[] = [
    ...(dates.remarks ?? []),
    ...say(dates.firstCycle !== undefined, 'estimate'),
    ...say(dates.firstCycle !== undefined && kinds.length > 0, 'minimums-in-full'),
    ...(state.tracker === undefined
      ? []
      : say(
          true,
          state.tracker === asked.value ? 'tracker-agrees' : 'tracker-rules',
          state.tracker,
          asked.value,
        )),
    ...say(minimums > required.value, 'minimums-above-total', minimums, required.value),
    ...unlisted.flatMap((id) => say(true, 'not-in-edition', id)),
    ...(differs && edition === current && state.tracker === undefined
      ? [compareWithOlder(asked.value, older.value, difference.older)]
      : []),
    ...say(held.length + specialties === 0, 'tell-which'),
    ...missing(plan),
  ]
  return { ...plan, remarks }
}

/** What AHIMA asks of the reader. Nothing where no AHIMA credential is held. */
export function assessAhima(state: CeuState, today: Day): Plan | undefined {
  const held = state.held.filter(isAhima)
  if (held.length === 0) return undefined

  const counted = ahimaCounted(held)
  const required = ahimaTotal(held, today)
  const end = state['ahima-end']
  const cycle =
    end === undefined
      ? undefined
      : { begins: addMonths(end, -requireValue(ahimaCycleMonths, today)), due: { value: end, day: end } }
  const kinds = ahimaKinds(required.value, today)
    .map((kind) => withEarned(kind, state[`ahima-${kind.id}`]))
    .map(withEvenPace(cycle, today))
  const earned = state['ahima-earned']
  const status = statusOf({ required: required.value, earned, kinds, cycle, today })
  const remaining = short(required.value, earned)
  const kindsShort = given(kinds).map(({ id, required: least, earned: done }) => ({
    by: id,
    ceus: short(least, done),
  }))

  const plan = {
    body: 'ahima',
    certifications: counted.length,
    held,
    required,
    kinds,
    ...cycle,
    ...(earned === undefined ? {} : { earned }),
    remaining,
    ...pacesOf(required.value, mostOf(remaining, kindsShort), cycle, today),
    ...status,
  } as const

  const remarks: Remark[] = [
    ...(cycle ? say(cycle.begins < ahimaOwnShareSince, 'cycle-before-2025', cycle.begins) : []),
    ...say(counted.length < held.length, 'rhia-replaces-rhit'),
    ...say(held.includes('cca') && held.includes('ccs'), 'cca-beside-ccs', required.value),
    ...say(counted.length > 1, 'one-ceu-once'),
    ...say(counted.length > 1, 'one-date-for-all'),
    ...missing(plan),
  ]
  return { ...plan, remarks }
}

/** What adding a credential not held does to the reader's totals and kinds. */
export interface WhatIf {
  readonly id: CredentialId | 'specialty'
  readonly body: Body
  readonly from: number
  readonly to: number
  /** The kind the new credential brings into the total, where it brings one. */
  readonly kind?: Kind
}

/**
 * For each credential not held that is still offered, and one more specialty: the total with it, counted from the
 * total of the reader's plan. Beside the CEU Tracker's figure it is that figure and what our own total grows by.
 */
export function whatIf(state: CeuState, today: Day): WhatIf[] {
  const edition = state.edition ?? currentEdition(today).id
  const ahima = state.held.filter(isAhima)
  const certifications = certificationsIn(state)
  const dates = certifications === 0 ? {} : aapcDates(state, today)
  const total = (of: number) => (of === 0 ? 0 : cycleTotal(of, edition, dates).value)
  const from = certifications === 0 ? 0 : (state.tracker ?? total(certifications))
  const grows = total(certifications + 1) - total(certifications)
  const to = (hundredths(from) + hundredths(grows)) / 100
  const ahimaFrom = ahima.length === 0 ? 0 : ahimaTotal(ahima, today).value

  const offered = credentialIds.filter((id) => !state.held.includes(id) && !('heldOnly' in credentials[id]))
  const added = offered.map((id): WhatIf => {
    if (isAhima(id))
      return { id, body: 'ahima', from: ahimaFrom, to: ahimaTotal([...ahima, id], today).value }
    const [kind] = aapcKinds([id], 0, edition)
    return { id, body: 'aapc', from, to, ...(kind ? { kind } : {}) }
  })
  // Stryker disable next-line ArrayDeclaration: what is no credential has no minimum
  const [specialty] = aapcKinds([], 1, edition)
  return [...added, { id: 'specialty', body: 'aapc', from, to, ...(specialty ? { kind: specialty } : {}) }]
}
