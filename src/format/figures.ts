import { monthName, printDate } from './dates.ts'
import { isRuleId, register, type RuleId } from '../facts/facts.ts'
import type { Rule } from '../facts/fact.ts'
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

const placeholder = /^([a-z]+-\d+)(:was)?(?::(\d+))?$/

function fill(inside: string): string {
  const refused = (expected: string, found: string) =>
    new Error(`{${inside}}: expected ${expected}, found ${found}`)

  const match = placeholder.exec(inside)
  if (!match) throw refused('{row}, {row:2}, {row:was} or {row:was:2}', `“${inside}”`)
  const [, id = '', was, position = '1'] = match
  if (!isRuleId(id)) throw refused('the id of a row in the register', `“${id}”`)

  const { rows }: Rule = register[id]
  const row = was ? rows[1] : rows[0]
  if (!row) throw refused(`an older row of ${id}`, 'only the newest')

  const figure = row.value[Number(position) - 1]
  if (!figure) throw refused(`figure ${position} of ${id}`, `a row of ${row.value.length}`)
  return printFigure(figure)
}

/** Replaces `{ceu-001}`, `{ceu-067:2}`, `{ceu-002:was}` and `{ceu-002:was:1}` by the figures they stand for. */
export const fillRows = (text: string): string =>
  text.replace(/\{([^{}]*)\}/g, (_, inside: string) => fill(inside))

/** The words of one rule: `{1}`, `{2}` and `{was}`, `{was:2}` are figures of that rule. */
export const fillRule = (id: RuleId, words: string): string =>
  fillRows(words.replace(/\{(\d+|was|was:\d+)\}/g, `{${id}:$1}`))
