import type { Body } from '../credentials.ts'
import type { FactId } from '../facts.ts'
import type { SourceId } from '../sources.ts'
import type { CodeSet } from '../settings.ts'

export type ConflictId = `k-${number}`

/** A sentence or two with `{row-id}` placeholders, the rows it rests on, and the conflicts it tells of. */
export interface Line {
  readonly text: string
  readonly rows: readonly FactId[]
  readonly sign?: 'changed' | 'dispute'
  readonly conflicts?: readonly ConflictId[]
}

/** One figure of the exam for the strip below the name. */
export interface ExamFigure {
  readonly figure: string
  readonly label: string
}

/** What the exam asks, part by part, with what our sources leave open. */
export interface ExamParts extends Line {
  readonly heading: string
  readonly parts: readonly (readonly [name: string, figure: string])[]
}

/** What a reader must know about one credential. */
export interface Profile {
  /** The body’s own page on it, where our sources hold one. */
  readonly page?: SourceId
  readonly work: Line
  /** Its earlier name. */
  readonly formerName?: Line
  readonly eligibility: Line
  readonly exam: Line
  /** Absent where our sources do not print them. */
  readonly examParts?: ExamParts
  readonly figures: readonly ExamFigure[]
  readonly books: Line
  /** The code books open on the desk, where our sources list them; none is an empty list. */
  readonly codeBooks?: readonly CodeSet[]
  readonly passMark: Line
  readonly passRate: Line
  readonly fee: Line
  readonly retake?: Line
  readonly apprentice: Line
  readonly maintenance: Line
  /** What holding it beside another credential of the same body changes, apart from the sum. */
  readonly besideAnother?: Line
  readonly employers: Line
  readonly holders?: Line
}

export const line = (text: string, ...rows: readonly FactId[]): Line => ({ text, rows })

export const disputed = (
  conflicts: readonly ConflictId[],
  text: string,
  ...rows: readonly FactId[]
): Line => ({
  text,
  rows,
  sign: 'dispute',
  conflicts,
})

export const see = { aapc: line('See aapc.com.'), ahima: line('See ahima.org.') } as const satisfies Record<
  Body,
  Line
>

export const member = line('Active AAPC membership.', 'crd-024')

export const seventy = line('{crd-063}.', 'crd-063')

export const unpublished = line('Not published by AAPC.', 'crd-095')

export const noneKnown = line('We know of no published rate.')

export const notNamed = line('AAPC’s page on the apprentice A names only the CPC and the COC.', 'crd-049')

export const notAhima = line(
  'No. The apprentice A is AAPC’s, and its page names only the CPC and the COC.',
  'crd-049',
)

export const dues = 'yearly dues, reported at about {ceu-103}. Check aapc.com.'

export const aapcMaintenance = line(
  `{ceu-001} CEUs in two years and ${dues}`,
  'ceu-001',
  'ceu-039',
  'ceu-103',
)

export const ahimaMaintenance = (total: FactId, ...further: readonly ConflictId[]) =>
  disputed(
    ['k-59', ...further],
    `{${total}} CEUs in two years and a recertification fee once per cycle. For a first credential it is {ahi-060} for non-members on AHIMA’s page of 2021 or later, {ahi-063} for members as reported in February 2026. Check ahima.org.`,
    total,
    'ahi-060',
    'ahi-063',
    'ahi-064',
  )

export const longWait = (row: FactId) =>
  disputed(['k-71'], `A wait of up to {${row}} days. Sources differ, so ask AHIMA.`, row)

export const ads = ['crd-109', 'crd-110', 'crd-111', 'crd-112', 'crd-113'] as const

export const notInAds = 'None of the job ads among our sources names it.'

export const passMark = { figure: '{crd-063}', label: 'to pass' }
