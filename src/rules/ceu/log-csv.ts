import { columns, newTo, readEntry, textsOf, activityKey } from './log-entry.ts'
import type { EntryField, EntryProblem, LogEntry } from './log-entry.ts'

/** A cell that a spreadsheet would run as a formula, or one that was already escaped against it. */
const formula = /^'*[=+\-@]/
const escapedFormula = /^'+[=+\-@]/

const written = (text: string) => {
  const cell = formula.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const read = (cell: string) => (escapedFormula.test(cell) ? cell.slice(1) : cell)

/**
 * A log as CSV (RFC 4180): a header, a line an entry, each line ended by CRLF. Cells that a spreadsheet would run as
 * formulas begin with an apostrophe. The column `cycle` is there only when the reader chose a cycle.
 */
export function writeCsv(log: readonly LogEntry[]): string {
  const header: readonly EntryField[] = log.some(({ cycle }) => cycle) ? [...columns, 'cycle'] : columns
  const lines = log.map(textsOf).map((texts) => header.map((column) => written(texts[column])))
  return [header, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

/** The most lines that are read from one file. */
export const mostLines = 5000

/** A line that is not taken: its number in the file, counted from 1 with the header, and all that is wrong. */
export interface RefusedLine {
  readonly line: number
  readonly problems: readonly (EntryProblem | { readonly code: 'too-many-cells' })[]
}

export type CsvReading =
  | { readonly kind: 'no-log'; readonly missing: readonly EntryField[] }
  | { readonly kind: 'too-many-lines'; readonly lines: number }
  | {
      readonly kind: 'read'
      /** The entries that the log does not have yet. */
      readonly added: readonly LogEntry[]
      /** The lines that the log, or an earlier line, already has. */
      readonly present: readonly number[]
      readonly refused: readonly RefusedLine[]
      /** Columns that are no field of a log, or that repeat one; they are not read. */
      readonly unknownColumns: readonly string[]
    }

const needed = ['date', 'title', 'ceus'] as const satisfies readonly EntryField[]

const fieldOf = (name: string): EntryField | undefined =>
  ([...columns, 'cycle'] as const).find((column) => column === name)

const isBlank = (cell: string | undefined) => (cell ?? '').trim() === ''

/** Which column of a header is which field. The first of two columns of one name is read. */
function readHeader(header: readonly string[]) {
  const fields = new Map<EntryField, number>()
  const unknown: string[] = []
  for (const [at, cell] of header.entries()) {
    const name = cell.replace(/^\uFEFF/, '').trim()
    const field = fieldOf(name.toLowerCase())
    if (field && !fields.has(field)) fields.set(field, at)
    else if (name !== '') unknown.push(name)
  }
  return { fields, unknown }
}

/**
 * What a table adds to a log. The header may be in any order and case; blank lines are skipped. The id of a new entry
 * is its activity, so the same file read twice, or in two tabs, gives the same entries.
 */
export function readRows(rows: readonly (readonly string[])[], log: readonly LogEntry[]): CsvReading {
  const [header = [], ...lines] = rows
  const { fields, unknown } = readHeader(header)
  const missing = needed.filter((field) => !fields.has(field))
  if (missing.length > 0) return { kind: 'no-log', missing }
  if (lines.length > mostLines) return { kind: 'too-many-lines', lines: lines.length }

  const refused: RefusedLine[] = []
  const lineOf = new Map<LogEntry, number>()
  for (const [at, cells] of lines.entries()) {
    const line = at + 2
    if (cells.every(isBlank)) continue
    const texts = Object.fromEntries([...fields].map(([field, column]) => [field, read(cells[column] ?? '')]))
    const reading = readEntry(texts, '')
    const extra = cells.slice(header.length).every(isBlank) ? [] : [{ code: 'too-many-cells' } as const]
    const problems = [...extra, ...(reading.kind === 'problems' ? reading.problems : [])]
    if (reading.kind === 'entry' && problems.length === 0)
      lineOf.set({ ...reading.entry, id: activityKey(reading.entry) }, line)
    else refused.push({ line, problems })
  }

  const { added, present } = newTo(log, [...lineOf.keys()])
  return {
    kind: 'read',
    added,
    present: present.flatMap((entry) => lineOf.get(entry) ?? []),
    refused,
    unknownColumns: unknown,
  }
}
