import {
  currentEdition,
  editionIds,
  minimumIds,
  type EditionId,
  type MinimumId,
} from '../../facts/aapc-editions.ts'
import { credentialIds, credentialOf, credentials, type CredentialId } from '../../facts/credentials.ts'
import { aapcCancelledAfterDays } from '../../facts/aapc-late.ts'
import { daysBetween, isDay, monthNumber, readDay, readMonth, type Month } from '../../facts/day.ts'
import { mendedPairs, readPairs, type Mending } from '../fragment.ts'
import { requireValue, type Day } from '../../facts/row.ts'
import { cycleMonths } from './requirement.ts'

const whole = (least: number, most: number) => (text: string) =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined

/** A number of CEUs; a decimal comma is read as a point. */
const ceus = (text: string) =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined

const edition = (text: string): EditionId | undefined => editionIds.find((known) => known === text)

const today = (text: string): Day | undefined => (isDay(text) && text >= '2020-01-01' ? text : undefined)

/** How each field of the calculator is read, in the order in which an address is written. */
const readers = {
  specialties: whole(0, 30),
  count: whole(1, 99),
  month: whole(1, 12),
  due: readDay,
  certified: readMonth,
  tracker: ceus,
  submitted: readMonth,
  earned: ceus,
  'earned-cpma': ceus,
  'earned-cdeo': ceus,
  'earned-cppm': ceus,
  'earned-cpco': ceus,
  'earned-circc': ceus,
  'earned-specialty': ceus,
  'ahima-end': readDay,
  'ahima-earned': ceus,
  'ahima-hiim': ceus,
  'ahima-own': ceus,
  edition,
  on: today,
} as const satisfies Record<`earned-${MinimumId}` | (string & {}), (text: string) => unknown>

export type Field = keyof typeof readers
export const fields = Object.keys(readers) as Field[]

type Values = { readonly [F in Field]?: Exclude<ReturnType<(typeof readers)[F]>, undefined> }

/** What the reader has said, each part read and found possible. */
export type CeuState = Values & { readonly held: readonly CredentialId[] }

/** What the reader has ticked and typed, as it stands in the fields. */
export interface Draft {
  readonly held: readonly CredentialId[]
  readonly texts: { readonly [F in Field]?: string }
}

export const emptyDraft: Draft = { held: [], texts: {} }

/** A field that cannot be used as it stands, and why. */
export interface Problem {
  readonly field: Field
  readonly code: 'unreadable' | 'aapc-ended' | 'ahima-ended' | 'after-today' | 'more-than-earned'
}

/** A part of an address, or of what was said, that was left out. */
export type Notice =
  | { readonly code: 'malformed' | 'unknown-key' | 'unknown-credential' | 'count-dropped' }
  | { readonly code: 'unreadable-value'; readonly field: Field }
  /** What had been changed on the way and could be mended, and the pairs that were read from it. */
  | { readonly code: `mended-${Mending['kind']}`; readonly read: string }

export interface Reading {
  readonly state: CeuState
  readonly today: Day
  readonly problems: readonly Problem[]
  readonly notices: readonly Notice[]
}

const isField = (key: string): key is Field => Object.hasOwn(readers, key)

const inOrder = (held: Iterable<CredentialId>): CredentialId[] => {
  const set = new Set(held)
  return credentialIds.filter((id) => set.has(id))
}

const pairsOf = (
  given: { readonly held: readonly CredentialId[] } & { readonly [F in Field]?: string | number },
): string[] => [
  ...(given.held.length > 0 ? [`held=${given.held.join(',')}`] : []),
  ...fields.flatMap((field) => (given[field] === undefined ? [] : [`${field}=${given[field]}`])),
]

/**
 * What an address holds. Parts that cannot be read are left out, each kind with one notice; what was changed on the
 * way is mended, and a notice names what was read. An anchor holds nothing and is no state at all. No text makes it
 * throw.
 */
export function readAddress(
  fragment: string,
): { kind: 'anchor' } | { kind: 'draft'; draft: Draft; notices: Notice[] } {
  const read = readPairs(fragment)
  if (read.kind === 'anchor') return read

  const notices: Notice[] = read.malformed > 0 ? [{ code: 'malformed' }] : []
  const held = new Set<CredentialId>()
  const texts: { [F in Field]?: string } = {}
  const add = (notice: Notice) => {
    if (!notices.some(({ code }) => code === notice.code && code !== 'unreadable-value')) notices.push(notice)
  }

  for (const [key, text] of read.pairs) {
    if (text === '') continue
    if (key === 'held') {
      for (const spelling of text.split(',').filter((part) => part.trim() !== '')) {
        const id = credentialOf(spelling.trim())
        if (id) held.add(id)
        else add({ code: 'unknown-credential' })
      }
    } else if (!isField(key)) add({ code: 'unknown-key' })
    else if (readers[key](text) === undefined) add({ code: 'unreadable-value', field: key })
    else texts[key] = text
  }

  const pairs = pairsOf({ held: inOrder(held), ...texts })
  for (const { kind, read: own } of mendedPairs(read.mended, pairs))
    notices.push({ code: `mended-${kind}`, read: own })

  return { kind: 'draft', draft: { held: inOrder(held), texts }, notices }
}

const kindFields = [
  ...minimumIds.map((id) => [`earned-${id}`, 'earned'] as const),
  ['earned-specialty', 'earned'],
  ['ahima-hiim', 'ahima-earned'],
  ['ahima-own', 'ahima-earned'],
] as const satisfies readonly (readonly [Field, Field])[]

/** Whether a due date has passed so long ago that a plan for it, or for the cycle after it, would help nobody. */
const isLongPast = (due: Day, submitted: Month | undefined, day: Day) =>
  submitted === due.slice(0, 7)
    ? monthNumber(day) > monthNumber(due) + cycleMonths
    : daysBetween(due, day) > requireValue(aapcCancelledAfterDays, due)

/**
 * What the fields say on a day. A field that cannot be read or cannot be true is a problem and takes no part in
 * the state; an empty field is not given. `clock` is the reader's own day, which `on` replaces.
 */
export function readDraft({ held, texts }: Draft, clock: Day): Reading {
  const problems: Problem[] = []
  const values: { -readonly [F in Field]?: unknown } = {}

  for (const field of fields) {
    const text = texts[field]?.trim() ?? ''
    if (text === '') continue
    const value = readers[field](text)
    if (value === undefined) problems.push({ field, code: 'unreadable' })
    else values[field] = value
  }

  const given = values as Values
  const day = given.on ?? clock
  const refuse = (field: Field, code: Problem['code']) => {
    problems.push({ field, code })
    delete values[field]
  }

  if (given.due !== undefined && isLongPast(given.due, given.submitted, day)) refuse('due', 'aapc-ended')
  if ((given['ahima-end'] ?? day) < day) refuse('ahima-end', 'ahima-ended')
  if (given.certified !== undefined && monthNumber(given.certified) > monthNumber(day))
    refuse('certified', 'after-today')
  for (const [kind, total] of kindFields) {
    if (Number(given[kind]) > Number(given[total])) refuse(kind, 'more-than-earned')
  }

  const named = held.some((id) => credentials[id].body === 'aapc') || Number(given.specialties) > 0
  const notices: Notice[] = named && given.count !== undefined ? [{ code: 'count-dropped' }] : []
  if (named) delete values.count
  if (given.specialties === 0) delete values.specialties
  if (given.edition && given.edition === currentEdition(day).id) delete values.edition

  return { state: { ...given, held: inOrder(held) }, today: day, problems, notices }
}

/** The fragment, without `#`, that brings this state back: fixed order, literal commas, nothing that is default. */
export const formatAddress = (state: CeuState): string => pairsOf(state).join('&')
