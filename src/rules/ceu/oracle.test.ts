import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { CeuState } from './address.ts'
import { aapcIds, ahimaIds, type CredentialId } from '../../facts/credentials.ts'
import { figuresOf } from './figures.ts'
import { assessAapc, assessAhima, type Plan } from './plan.ts'

/*
 * The rules a second time, from the printed tables and with plain dates, so that a slip in either place shows.
 * Nothing below may call the rules but `found`.
 */

type Edition = '2015' | '2012'
type Figures = Record<string, number | string>

const totals = {
  '2015': { 1: 36, 2: 40, 3: 44, 4: 48, more: 52 },
  '2012': { 1: 36, 2: 48, 3: 60, 4: 72, more: 80 },
}
const minimums: Record<Edition, Record<string, number>> = {
  '2015': { circc: 16, cpma: 16, cpco: 16, cppm: 16, cdeo: 16 },
  '2012': { circc: 24, cpma: 24, cpco: 24, cppm: 24 },
}
const eachSpecialty = { '2015': 8, '2012': 16 }
const alone: Record<string, number> = {
  ccs: 20,
  'ccs-p': 20,
  cca: 20,
  rhit: 20,
  rhia: 30,
  chps: 30,
  chda: 30,
  cdip: 30,
}
const shares: Record<number, { hiim: number; own: number }> = {
  20: { hiim: 16, own: 8 },
  30: { hiim: 24, own: 12 },
  40: { hiim: 32, own: 16 },
  50: { hiim: 40, own: 20 },
}

function tableTotal(certifications: number, edition: Edition): number {
  const table = totals[edition]
  if (certifications === 1) return table[1]
  if (certifications === 2) return table[2]
  if (certifications === 3) return table[3]
  return certifications === 4 ? table[4] : table.more
}

const dateOf = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}
const daysFrom = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000)
const monthsFrom = (from: Date, to: Date) =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
const startOfMonth = (date: Date, later = 0) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1))
const monthText = (date: Date) => date.toISOString().slice(0, 7)

function twoYearsBefore(date: Date): Date {
  const before = new Date(date)
  before.setUTCFullYear(date.getUTCFullYear() - 2)
  if (before.getUTCMonth() !== date.getUTCMonth()) before.setUTCDate(0)
  return before
}

/** Month after month until one has the number and the parity of its year. */
function nextDue(month: number, start: Date): Date {
  for (let date = startOfMonth(start); ; date = startOfMonth(date, 1)) {
    const number = date.getUTCMonth() + 1
    if (number === month && number % 2 === date.getUTCFullYear() % 2) return date
  }
}

/** Months times the total over 24, up to the half: in twelfths, so that only whole numbers meet. */
const share = (total: number, months: number) => Math.floor((months * total + 11) / 12) / 2

interface Dates {
  readonly due?: Date
  readonly text?: string
  readonly begins?: Date
  readonly firstMonths?: number
  readonly ended?: true
}

function aapcDates({ due, month, certified, submitted }: CeuState, today: Date): Dates {
  const since = certified === undefined ? undefined : dateOf(certified)
  if (due !== undefined) {
    const date = dateOf(due)
    const months = since && monthsFrom(since, date)
    const late = daysFrom(date, today) > 0
    const next = startOfMonth(date, 24)
    const nextDates = { due: next, text: monthText(next), begins: twoYearsBefore(next) }
    if (late && since && startOfMonth(since) > startOfMonth(date))
      return { ...nextDates, begins: since, firstMonths: monthsFrom(since, next) }
    if (late && submitted === due.slice(0, 7)) return nextDates
    const ended = late ? ({ ended: true } as const) : {}
    return since && months !== undefined && months < 24
      ? { due: date, text: due, begins: since, firstMonths: months, ...ended }
      : { due: date, text: due, begins: twoYearsBefore(date), ...ended }
  }
  if (month === undefined) return {}

  const cycleTo = (date: Date): Dates => {
    const dates = { due: date, text: monthText(date), begins: twoYearsBefore(date) }
    const first = since && nextDue(month, startOfMonth(since, 1))
    const months = since && monthsFrom(since, date)
    return since && months !== undefined && months < 24 && first?.getTime() === date.getTime()
      ? { ...dates, begins: since, firstMonths: months }
      : dates
  }

  // The newest due month that is over, if the reader was certified before it, and the one that comes next.
  const next = nextDue(month, today)
  const before = twoYearsBefore(next)
  const lastDay = new Date(startOfMonth(before, 1).getTime() - 86_400_000)
  const hadBefore = !since || since < before
  if (hadBefore && daysFrom(lastDay, today) <= 90 && submitted !== monthText(before))
    return { ...cycleTo(before), ended: true }
  return cycleTo(since && since >= next ? nextDue(month, startOfMonth(since, 1)) : next)
}

interface Count {
  readonly required: number
  readonly earned: number | undefined
}

type Kind = Count & { readonly id: string }

const cents = (ceus: number) => Math.round(ceus * 100)
const missing = ({ required, earned = 0 }: Count) => Math.max(0, cents(required) - cents(earned))

function progress(total: Count, kinds: Kind[], dates: Dates, today: Date, kindsAddUp: boolean) {
  const told = kinds.filter(({ earned }) => earned !== undefined)
  const isLate = ({ required, earned = 0 }: Count) => {
    if (!dates.due || !dates.begins) return false
    const [gone, all] = [Math.max(0, daysFrom(dates.begins, today)), daysFrom(dates.begins, dates.due)]
    return cents(earned) < Number((BigInt(cents(required)) * BigInt(gone)) / BigInt(all * 100)) * 100
  }
  const reached = total.earned !== undefined && missing(total) === 0

  const late = () => [{ ...total, id: 'total' }, ...told].filter(isLate).map(({ id }) => id)
  let status = 'behind'
  if (dates.ended) status = 'ended'
  else if (reached && kinds.every((kind) => kind.earned !== undefined && missing(kind) === 0)) status = 'met'
  else if (!dates.due || total.earned === undefined || (reached && told.length < kinds.length))
    status = 'unknown'
  else if (daysFrom(today, dates.due) <= 0) status = 'due-now'
  else if (late().length === 0) status = 'on-track'
  const behind = status === 'behind' ? late().join(' ') : undefined

  const gaps = told.map(missing)
  const gap = kindsAddUp ? gaps.reduce((sum, each) => sum + each, 0) : Math.max(0, ...gaps)
  const needed = Math.max(missing(total), gap)
  const days = dates.due ? daysFrom(today, dates.due) : 0
  if (status === 'met' || needed === 0 || days <= 0)
    return { status, behind, remaining: missing(total) / 100 }

  const [dividend, divisor] = [BigInt(needed) * 304_375n, BigInt(days) * 100_000n]
  const tenths = Number(dividend / divisor) + (dividend % divisor === 0n ? 0 : 1)
  return {
    status,
    behind,
    remaining: missing(total) / 100,
    perMonth: tenths * 10 > needed ? needed / 100 : tenths / 10,
  }
}

const present = (figures: Record<string, number | string | undefined>): Figures =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  )

interface Answer {
  readonly figures: Figures
  readonly status: string
  readonly behind: string | undefined
}

function expectedAapc(state: CeuState, on: string): Answer | undefined {
  const named = state.held.filter((id) => !(id in alone))
  const specialties = state.specialties ?? 0
  const certifications = named.length + specialties > 0 ? named.length + specialties : (state.count ?? 0)
  if (certifications === 0) return undefined

  const edition = state.edition ?? '2015'
  const today = dateOf(on)
  const dates = aapcDates(state, today)
  const by = (of: Edition) =>
    dates.firstMonths === undefined
      ? tableTotal(certifications, of)
      : share(tableTotal(certifications, of), dates.firstMonths)
  const required = state.tracker ?? by(edition)

  const told: Record<string, number | undefined> = {
    cpma: state['earned-cpma'],
    cdeo: state['earned-cdeo'],
    cppm: state['earned-cppm'],
    cpco: state['earned-cpco'],
    circc: state['earned-circc'],
    specialty: state['earned-specialty'],
  }
  const asked: [string, number][] = named.flatMap((id) => {
    const minimum = minimums[edition][id]
    return minimum === undefined ? [] : [[id, minimum] as [string, number]]
  })
  if (specialties > 0) asked.push(['specialty', specialties * eachSpecialty[edition]])

  const kinds = asked.map(([id, minimum]) => ({ id, required: minimum, earned: told[id] }))
  const { status, behind, remaining, perMonth } = progress(
    { required, earned: state.earned },
    kinds,
    dates,
    today,
    true,
  )
  return {
    status,
    behind,
    figures: present({
      'aapc.required': required,
      'aapc.older': by('2012') === by('2015') ? undefined : by('2012'),
      'aapc.prorated': dates.firstMonths === undefined ? undefined : by(edition),
      ...Object.fromEntries(asked.map(([id, minimum]) => [`aapc.minimum.${id}`, minimum])),
      'aapc.due': dates.text,
      'aapc.earned': state.earned,
      'aapc.remaining': remaining,
      'aapc.per-month': perMonth,
    }),
  }
}

function expectedAhima(state: CeuState, on: string): Answer | undefined {
  const held = state.held.filter((id) => id in alone)
  if (held.length === 0) return undefined

  const kept = held.includes('rhia') ? held.filter((id) => id !== 'rhit') : held
  const largest = kept.some((id) => alone[id] === 30) ? 30 : 20
  const required = [largest, largest + 10, largest + 20][kept.length - 1] ?? 50
  const both = shares[Math.min(required, 50)] ?? { hiim: Number.NaN, own: Number.NaN }
  const end = state['ahima-end']
  const due = end === undefined ? undefined : dateOf(end)
  const { status, behind, remaining, perMonth } = progress(
    { required, earned: state['ahima-earned'] },
    [
      { id: 'hiim', required: both.hiim, earned: state['ahima-hiim'] },
      { id: 'own', required: both.own, earned: state['ahima-own'] },
    ],
    due ? { due, begins: twoYearsBefore(due) } : {},
    dateOf(on),
    false,
  )
  return {
    status,
    behind,
    figures: present({
      'ahima.required': required,
      'ahima.hiim': both.hiim,
      'ahima.own': both.own,
      'ahima.due': end,
      'ahima.earned': state['ahima-earned'],
      'ahima.remaining': remaining,
      'ahima.per-month': perMonth,
    }),
  }
}

const found = (plan: Plan | undefined, on: string) =>
  plan && { figures: { ...figuresOf(plan, on) }, status: plan.status, behind: plan.behind?.join(' ') }

function agrees(state: CeuState, on: string) {
  for (const [ours, theirs] of [
    [found(assessAapc(state, on), on), expectedAapc(state, on)],
    [found(assessAhima(state, on), on), expectedAhima(state, on)],
  ] as const) {
    if (!isDeepStrictEqual(ours, theirs)) assert.deepEqual({ state, on, ...ours }, { state, on, ...theirs })
  }
}

const subsets = <T>(of: readonly T[], most: number): T[][] =>
  of.reduce<T[][]>(
    (sets, each) => [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, each])],
    [[]],
  )

test('both agree on every set of up to five AAPC and up to four AHIMA credentials, in both editions', () => {
  const ahima = subsets(ahimaIds, 4)
  const aapc = subsets(aapcIds, 5)
  assert.deepEqual([aapc.length, ahima.length], [1024, 163])
  for (const edition of ['2015', '2012'] as const) {
    for (const [at, held] of aapc.entries()) {
      agrees({ held: [...held, ...(ahima[at % ahima.length] ?? [])], edition }, '2026-11-22')
    }
  }
})

test('both agree on every number of certifications and of specialties, in both editions', () => {
  for (const edition of ['2015', '2012'] as const) {
    for (let count = 1; count <= 99; count++) agrees({ held: [], count, edition }, '2026-11-22')
    for (let specialties = 1; specialties <= 30; specialties++) {
      for (const held of [[], ['cpc'], ['cpma', 'cdeo', 'circc']] as CredentialId[][]) {
        agrees({ held, specialties, edition }, '2026-11-22')
      }
    }
  }
})

/** The same numbers from 0 to 1 on every run. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const next = numbersFrom(20261122)
const chance = (of: number) => next() < of
const upTo = (most: number) => Math.floor(next() * (most + 1))
const dayText = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
const ceus = (most: number) => (chance(0.6) ? upTo(most) : upTo(most * 100) / 100)
const maybe = <K extends string, V>(key: K, often: number, value: () => V) =>
  (chance(often) ? { [key]: value() } : {}) as Partial<Record<K, V>>

/** A state that the fields could hold on that day: no cycle that ended long ago, no kind above its total. */
function randomState(day: number): CeuState {
  const often = next() * 0.6
  const earned = maybe('earned', 0.8, () => ceus(60))
  const ahimaEarned = maybe('ahima-earned', 0.8, () => ceus(55))
  const atMost = (most: number | undefined) => (most === undefined ? ceus(40) : Math.min(most, ceus(40)))
  const held = [...aapcIds, ...ahimaIds].filter(() => chance(often))
  return {
    held,
    ...maybe('specialties', 0.3, () => 1 + upTo(4)),
    ...maybe('count', 0.3, () => 1 + upTo(7)),
    ...maybe('month', 0.75, () => 1 + upTo(11)),
    ...maybe('due', 0.3, () =>
      dayText(chance(0.3) ? Math.max(0, day - upTo(90)) : day + upTo(chance(0.2) ? 3 : 1100)),
    ),
    ...maybe('certified', 0.5, () => dayText(Math.max(0, day - upTo(1500))).slice(0, 7)),
    ...maybe('tracker', 0.15, () => ceus(80)),
    ...maybe('submitted', 0.3, () => dayText(Math.max(0, day - upTo(200))).slice(0, 7)),
    ...earned,
    ...maybe('earned-cpma', 0.6, () => atMost(earned.earned)),
    ...maybe('earned-cdeo', 0.6, () => atMost(earned.earned)),
    ...maybe('earned-cppm', 0.6, () => atMost(earned.earned)),
    ...maybe('earned-cpco', 0.6, () => atMost(earned.earned)),
    ...maybe('earned-circc', 0.6, () => atMost(earned.earned)),
    ...maybe('earned-specialty', 0.6, () => atMost(earned.earned)),
    ...maybe('ahima-end', 0.75, () => dayText(day + upTo(chance(0.2) ? 3 : 800))),
    ...ahimaEarned,
    ...maybe('ahima-hiim', 0.7, () => atMost(ahimaEarned['ahima-earned'])),
    ...maybe('ahima-own', 0.7, () => atMost(ahimaEarned['ahima-earned'])),
    ...maybe('edition', 0.4, () => '2012' as const),
  }
}

test('both agree on 120,000 random states, on any day from 2020 to 2099', () => {
  const seen = new Set<string>()
  const lagging = new Set<string>()
  for (let run = 0; run < 120_000; run++) {
    const day = upTo(29_000)
    const state = randomState(day)
    agrees(state, dayText(day))
    if (run < 5000) {
      for (const answer of [expectedAapc(state, dayText(day)), expectedAhima(state, dayText(day))]) {
        if (answer) seen.add(answer.status)
        for (const id of answer?.behind?.split(' ') ?? []) lagging.add(id)
      }
    }
  }
  assert.deepEqual([...seen].sort(), ['behind', 'due-now', 'ended', 'met', 'on-track', 'unknown'])
  assert.deepEqual(
    [...lagging].sort(),
    ['circc', 'cdeo', 'cpco', 'cpma', 'cppm', 'hiim', 'own', 'specialty', 'total'].sort(),
  )
})
