import {
  currentEdition,
  editionIds,
  editionOf,
  editionOn,
  minimumIds,
  olderEditions,
  type Edition,
  type EditionId,
  type MinimumId,
} from '../../facts/aapc-editions.ts'
import { aapcCycleMonths } from '../../facts/aapc-cycle.ts'
import { ahimaOwnPercent } from '../../facts/ahima-providers.ts'
import { ahimaCap, ahimaFurther, ahimaReplaces } from '../../facts/ahima-several.ts'
import { ahimaHiimPercent } from '../../facts/ahima-subjects.ts'
import { ahimaTotals } from '../../facts/ahima-totals.ts'
import type { FactId } from '../../facts/facts.ts'
import type { AhimaId } from '../../facts/credentials.ts'
import { currentValue, requireValue, rowOn, type Day } from '../../facts/row.ts'

/** One step of a sum: a reason code, its operands, and the rows they are printed in. */
export interface Step {
  readonly code: StepCode
  readonly values: readonly number[]
  readonly rows: readonly FactId[]
}

export type StepCode =
  | 'first'
  | 'further'
  | 'flat-from-five'
  | 'prorated'
  | 'tracker'
  | 'older-schedule'
  | 'largest'
  | 'each-further'
  | 'cap'
  | 'own-topics'
  | 'each-specialty'
  | 'hiim-share'
  | 'own-share'
  | 'given'
  | 'required'
  | 'less-earned'
  | 'no-carry-over'
  | 'needed-total'
  | 'needed-minimums'
  | 'needed-hiim'
  | 'needed-own'
  | 'over-days'
  | 'less-than-a-month'
  | 'even-month'
  | 'odd-month'
  | 'first-due'
  | 'first-day'
  | 'tracker-date'
  | 'end-given'

/** A number of CEUs and the sum that made it. */
export interface Sum {
  readonly value: number
  readonly steps: readonly [Step, ...Step[]]
}

/** The facts that explain an edition: the older one has its own, all others share those of the current totals. */
const explained = (id: EditionId) =>
  id === '2012'
    ? ({ first: 'ceu-007', further: 'ceu-012', last: 'ceu-011' } as const)
    : ({ first: 'ceu-001', further: 'ceu-006', last: 'ceu-005' } as const)

/** The fact in which an edition as a whole is described. */
export const editionFact = (id: EditionId): FactId => explained(id).further

const mostListed = 5

/** CEUs in two years for so many AAPC certifications (one or more) by the table of an edition. Beyond five it is flat. */
export function aapcTotal(certifications: number, id: EditionId): Sum {
  const { totals } = editionOf(id)
  const listed = Math.min(certifications, mostListed)
  const [first] = totals
  const value = totals[listed - 1] ?? first
  const facts = explained(id)
  const steps: [Step, ...Step[]] = [{ code: 'first', values: [first], rows: [facts.first] }]
  if (listed > 1) steps.push({ code: 'further', values: [value - first, listed - 1], rows: [facts.further] })
  if (certifications > mostListed) {
    steps.push({ code: 'flat-from-five', values: [certifications], rows: [facts.last] })
  }
  return { value, steps }
}

/** CEUs in two years for so many AAPC certifications by the edition that holds on a day. */
export function aapcTotalOn(
  certifications: number,
  day: Day,
): { readonly kind: 'known'; readonly total: Sum } | { readonly kind: 'not-verified' } {
  const edition = editionOn(day)
  return edition ? { kind: 'known', total: aapcTotal(certifications, edition.id) } : { kind: 'not-verified' }
}

/** Two editions that ask for different totals. */
export interface Difference {
  readonly older: EditionId
  readonly newer: EditionId
}

/**
 * The edition to show beside a chosen one: the newest before it that asks for another total. Beside the oldest stands
 * the next one. None where the totals agree.
 */
export function differenceFrom(chosen: EditionId, certifications: number): Difference | undefined {
  const at = editionIds.indexOf(chosen)
  const before = editionIds.slice(at + 1)
  const pairs = before.length > 0 ? before.map((older) => ({ older, newer: chosen })) : newerThan(chosen)
  const total = (id: EditionId) => aapcTotal(certifications, id).value
  return pairs.find(({ older, newer }) => total(older) !== total(newer))
}

const newerThan = (older: EditionId): Difference[] => {
  const newer = editionIds[editionIds.indexOf(older) - 1]
  return newer ? [{ older, newer }] : []
}

/** Months from one CEU due date of AAPC to the next. */
export const cycleMonths = currentValue(aapcCycleMonths)

/**
 * Our estimate for a first cycle shorter than two years: months times the total over 24, rounded up to the half.
 * No AAPC page prints a rounding rule.
 */
export const prorate = (total: number, months: number): number =>
  Math.ceil((2 * months * total) / cycleMonths) / 2

/** Which rules give the figure a CEU Tracker shows: certifications (5 is five or more), months, edition. */
export interface TrackerRule {
  readonly certifications: number
  readonly months: number
  readonly edition: EditionId
}

/** Every number of certifications, months (24 is a full cycle) and edition begun by a day that give this figure. */
export const trackerRules = (figure: number, day: Day): TrackerRule[] => {
  const begun = [currentEdition(day), ...olderEditions(day)]
  return [1, 2, 3, 4, 5].flatMap((certifications) => {
    const totals = begun.map(({ id }) => ({ edition: id, total: aapcTotal(certifications, id).value }))
    const different = totals.filter(
      ({ total }, at) => totals.findIndex((each) => each.total === total) === at,
    )
    return different.flatMap(({ edition, total }) =>
      Array.from({ length: cycleMonths }, (_month, month) => month + 1)
        .filter((months) => prorate(total, months) === figure)
        .map((months) => ({ certifications, months, edition })),
    )
  })
}

export type AapcKindId = MinimumId | 'specialty'
export type AhimaKindId = 'hiim' | 'own'
export type KindId = AapcKindId | AhimaKindId

/** CEUs of one kind that the total must contain, and the steps that made the number. */
export interface Kind<Id extends KindId = KindId> {
  readonly id: Id
  readonly required: number
  readonly steps: readonly [Step, ...Step[]]
}

const minimumRow = {
  cpma: 'ceu-020',
  cdeo: 'ceu-024',
  cppm: 'ceu-022',
  cpco: 'ceu-021',
  circc: 'ceu-019',
} as const satisfies Record<MinimumId, FactId>

/** The topic minimums inside the AAPC total for these credentials, by edition. */
export function aapcKinds(held: readonly string[], specialties: number, id: EditionId): Kind<AapcKindId>[] {
  const { minimums, specialty }: Edition = editionOf(id)
  const named: Kind<AapcKindId>[] = minimumIds
    .filter((minimum) => held.includes(minimum))
    .flatMap((minimum) => {
      const required = minimums[minimum]
      if (required === undefined) return []
      const step: Step = { code: 'own-topics', values: [required], rows: [minimumRow[minimum]] }
      return [{ id: minimum, required, steps: [step] }]
    })
  if (specialties === 0) return named
  const step: Step = { code: 'each-specialty', values: [specialty, specialties], rows: ['ceu-025'] }
  return [...named, { id: 'specialty', required: specialties * specialty, steps: [step] }]
}

/** The AHIMA credentials that count: whoever holds the RHIA keeps up only the RHIA, so the RHIT adds nothing. */
export const ahimaCounted = (held: readonly AhimaId[]): AhimaId[] =>
  held.includes(ahimaReplaces.value.held)
    ? held.filter((id) => id !== ahimaReplaces.value.replaced)
    : [...held]

const ahimaTotalRow = {
  cca: 'ahi-003',
  ccs: 'ahi-001',
  'ccs-p': 'ahi-002',
  rhit: 'ahi-004',
  rhia: 'ahi-005',
  chda: 'ahi-006',
  chps: 'ahi-006',
  cdip: 'ahi-006',
} as const satisfies Record<AhimaId, FactId>

/** CEUs in two years for these AHIMA credentials (one or more) on a day: the largest, +10 for each further, at most 50. */
export function ahimaTotal(held: readonly AhimaId[], day: Day): Sum {
  const alone = (id: AhimaId) => requireValue(ahimaTotals[id], day)
  const eachFurther = requireValue(ahimaFurther, day)
  const counted = ahimaCounted(held)
  const largest = counted.reduce((a, b) => (alone(b) > alone(a) ? b : a))
  const base = alone(largest)
  const further = counted.length - 1
  const sum = base + further * eachFurther
  const value = Math.min(sum, requireValue(ahimaCap, day))
  const steps: [Step, ...Step[]] = [{ code: 'largest', values: [base], rows: [ahimaTotalRow[largest]] }]
  if (further > 0) {
    steps.push({ code: 'each-further', values: [further * eachFurther, further], rows: ['ahi-012'] })
  }
  if (sum > value) steps.push({ code: 'cap', values: [value, sum], rows: ['ahi-013'] })
  return { value, steps }
}

const share = <Id extends AhimaKindId>(id: Id, percent: number, total: number, row: FactId): Kind<Id> => ({
  id,
  required: (total * percent) / 100,
  steps: [{ code: `${id}-share`, values: [percent, total], rows: [row] }],
})

/** The share from AHIMA or its associations on a day; before there was one, the first that came. */
const ownPercent = (day: Day) =>
  (rowOn(ahimaOwnPercent, day) ?? ahimaOwnPercent.at(-1) ?? ahimaOwnPercent[0]).value

/** The two kinds inside an AHIMA total on a day: 80% in HIIM domains, 40% from AHIMA or its state associations. */
export const ahimaKinds = (total: number, day: Day): [Kind<'hiim'>, Kind<'own'>] => [
  share('hiim', requireValue(ahimaHiimPercent, day), total, 'ahi-030'),
  share('own', ownPercent(day), total, 'ahi-034'),
]
