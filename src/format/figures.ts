import { monthName, printDate } from './dates.ts'
import { isFactId, facts, type Fact, type FactId } from '../facts/facts.ts'
import { currentRow, formerRows, rowOn } from '../facts/row.ts'
import type { Figure } from '../facts/unit.ts'

function printDayOfYear(day: string): string {
  const [month = '', date = ''] = day.split('-')
  return `${monthName(month)} ${Number(date)}`
}

/** A number with at most two decimals and a comma between thousands. */
function printNumber(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(2))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals ? `${grouped}.${decimals}` : grouped
}

function printDollars(value: number): string {
  if (value >= 1_000_000) return `${printNumber(value / 1_000_000)} million`
  return Number.isInteger(value) ? printNumber(value) : value.toFixed(2)
}

/** A figure with its own sign, $ or %, and no noun. */
export function printFigure(figure: Figure): string {
  if (figure.unit === 'date') return printDate(figure.value)
  if (figure.unit === 'day-of-year') return printDayOfYear(figure.value)
  const { unit } = figure
  const inDollars = unit === 'dollars' || unit === 'dollars-an-hour'
  const print = inDollars ? printDollars : printNumber
  const printed = 'from' in figure ? `${print(figure.from)}–${print(figure.to)}` : print(figure.value)
  if (inDollars) return `$${printed}`
  return unit === 'percent' ? `${printed}%` : printed
}

const placeholder = /^([a-z]+-\d+)(?:(:was)|@(\d{4}(?:-\d{2}){0,2}))?(?::(\d+))?$/

function rowFor(rows: Fact['rows'], was: string | undefined, day: string | undefined) {
  if (day) return rowOn(rows, day)
  return was ? formerRows(rows)[0] : currentRow(rows)
}

function fill(inside: string): string {
  const refused = (expected: string, found: string) =>
    new Error(`{${inside}}: expected ${expected}, found ${found}`)

  const match = placeholder.exec(inside)
  if (!match) throw refused('{fact}, {fact:2}, {fact:was} or {fact@2015}', `“${inside}”`)
  const [, id = '', was, day, position = '1'] = match
  if (!isFactId(id)) throw refused('the id of a fact', `“${id}”`)

  const { rows }: Fact = facts[id]
  const row = rowFor(rows, was, day)
  if (!row) throw refused(day ? `a row of ${id} that covers ${day}` : `an older row of ${id}`, 'none')

  const figure = row.value[Number(position) - 1]
  if (!figure) throw refused(`figure ${position} of ${id}`, `a row of ${row.value.length}`)
  return printFigure(figure)
}

/**
 * Replaces `{ceu-001}` (the current figure), `{ceu-067:2}` (its second), `{ceu-002:was}` (the one before) and
 * `{ceu-002@2012}` (the one of that time) by the figures they stand for.
 */
export const fillRows = (text: string): string =>
  text.replace(/\{([^{}]*)\}/g, (_, inside: string) => fill(inside))

/** The sentence of a fact: in it `{1}`, `{2}` and `{was}`, `{was:2}` are figures of that fact. */
export const printSentence = (id: FactId): string =>
  fillRows(facts[id].sentence.replace(/\{(\d+|was|was:\d+)\}/g, `{${id}:$1}`))
