import {
  ahimaCap,
  ahimaFurther,
  ahimaHiimPercent,
  ahimaOwnPercent,
  ahimaReplaces,
  ahimaTotals,
} from '../../facts/ahima.ts'
import {
  aapcCycleMonths,
  aapcMinimums,
  aapcSpecialtyMinimum,
  aapcTotals,
  editions,
  minimumIds,
  type Edition,
  type MinimumId,
} from '../../facts/aapc.ts'
import type { AhimaId } from '../../facts/credentials.ts'
import { rowOn, valueOn, type Dated, type Day, type Row, type Rows } from '../../facts/row.ts'

/** One step of a sum: a reason code, its operands, and the rows they are printed in. */
export interface Step {
  readonly code: StepCode
  readonly values: readonly number[]
  readonly rows: readonly RowId[]
}

export type RowId = `${'ceu' | 'ahi'}-${string}`

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

/** The row of an edition, whose name is a year it held in. What an edition does not print has none. */
export const inEdition = (rows: Rows, edition: Edition): Row | undefined => rowOn(rows, edition)

const printed = (rows: Rows, edition: Edition): number => {
  const row = inEdition(rows, edition)
  // Stryker disable next-line ConditionalExpression,CallExpression,StringLiteral: every edition prints these values
  if (!row) throw new Error(`Expected a row for edition ${edition}, found none`)
  return row.value
}

const firstRow = { '2015': 'ceu-001', '2012': 'ceu-007' } as const satisfies Record<Edition, RowId>
const lastRow = { '2015': 'ceu-005', '2012': 'ceu-011' } as const satisfies Record<Edition, RowId>
const patternRow = { '2015': 'ceu-006', '2012': 'ceu-012' } as const satisfies Record<Edition, RowId>

/** The line of the table for so many certifications; beyond five it is the last. */
const lineFor = (certifications: number): Rows => aapcTotals[certifications - 1] ?? aapcTotals[4]

/** CEUs in two years for so many AAPC certifications (one or more) by the table of an edition. */
export function aapcTotal(certifications: number, edition: Edition): Sum {
  const value = printed(lineFor(certifications), edition)
  const first = printed(lineFor(1), edition)
  const further = Math.min(certifications, aapcTotals.length) - 1
  const steps: [Step, ...Step[]] = [{ code: 'first', values: [first], rows: [firstRow[edition]] }]
  if (further > 0) {
    steps.push({ code: 'further', values: [value - first, further], rows: [patternRow[edition]] })
  }
  if (certifications > aapcTotals.length) {
    steps.push({ code: 'flat-from-five', values: [certifications], rows: [lastRow[edition]] })
  }
  return { value, steps }
}

/** CEUs in two years for so many AAPC certifications by the table in force on a day. */
export const aapcTotalOn = (certifications: number, day: Day): Dated<number> =>
  valueOn(lineFor(certifications), day)

/**
 * Our estimate for a first cycle shorter than two years: months times the total over 24, rounded up to the half.
 * No AAPC page prints a rounding rule.
 */
export const prorate = (total: number, months: number): number =>
  Math.ceil((2 * months * total) / aapcCycleMonths.value) / 2

/** Which rules give the figure a CEU Tracker shows: certifications (5 is five or more), months, edition. */
export interface TrackerRule {
  readonly certifications: number
  readonly months: number
  readonly edition: Edition
}

/** Every number of certifications, months (24 is a full cycle) and edition that give this figure. */
export const trackerRules = (figure: number): TrackerRule[] =>
  aapcTotals.flatMap((line: Rows, index) =>
    editions
      .filter((edition) => edition === '2015' || printed(line, edition) !== printed(line, '2015'))
      .flatMap((edition) =>
        Array.from({ length: aapcCycleMonths.value }, (_month, month) => month + 1)
          .filter((months) => prorate(printed(line, edition), months) === figure)
          .map((months) => ({ certifications: index + 1, months, edition })),
      ),
  )

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
} as const satisfies Record<MinimumId, RowId>

/** The topic minimums inside the AAPC total for these credentials, by edition. */
export function aapcKinds(
  held: readonly string[],
  specialties: number,
  edition: Edition,
): Kind<AapcKindId>[] {
  const named: Kind<AapcKindId>[] = minimumIds
    .filter((id) => held.includes(id))
    .flatMap((id) => {
      const row = inEdition(aapcMinimums[id], edition)
      if (!row) return []
      const step: Step = { code: 'own-topics', values: [row.value], rows: [minimumRow[id]] }
      return [{ id, required: row.value, steps: [step] }]
    })
  if (specialties === 0) return named
  const each = printed(aapcSpecialtyMinimum, edition)
  const step: Step = { code: 'each-specialty', values: [each, specialties], rows: ['ceu-025'] }
  return [...named, { id: 'specialty', required: specialties * each, steps: [step] }]
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
} as const satisfies Record<AhimaId, RowId>

/** CEUs in two years for these AHIMA credentials (one or more): the largest, +10 for each further, at most 50. */
export function ahimaTotal(held: readonly AhimaId[]): Sum {
  const counted = ahimaCounted(held)
  const largest = counted.reduce((a, b) => (ahimaTotals[b].value > ahimaTotals[a].value ? b : a))
  const base = ahimaTotals[largest].value
  const further = counted.length - 1
  const sum = base + further * ahimaFurther.value
  const value = Math.min(sum, ahimaCap.value)
  const steps: [Step, ...Step[]] = [{ code: 'largest', values: [base], rows: [ahimaTotalRow[largest]] }]
  if (further > 0) {
    steps.push({ code: 'each-further', values: [further * ahimaFurther.value, further], rows: ['ahi-012'] })
  }
  if (sum > value) steps.push({ code: 'cap', values: [value, sum], rows: ['ahi-013'] })
  return { value, steps }
}

const share = <Id extends AhimaKindId>(id: Id, percent: number, total: number, row: RowId): Kind<Id> => ({
  id,
  required: (total * percent) / 100,
  steps: [{ code: `${id}-share`, values: [percent, total], rows: [row] }],
})

/** The two kinds inside an AHIMA total: 80% in HIIM domains, 40% from AHIMA or its state associations. */
export const ahimaKinds = (total: number): [Kind<'hiim'>, Kind<'own'>] => [
  share('hiim', ahimaHiimPercent.value, total, 'ahi-030'),
  share('own', ahimaOwnPercent[0].value, total, 'ahi-034'),
]
