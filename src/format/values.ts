import type { Figure, Unit } from '../facts/unit.ts'
import { printDate } from './dates.ts'
import { printFigure } from './figures.ts'
import { announcedRows, currentRow, formerRows, hasEnded, type Day, type Row } from '../facts/row.ts'
import type { FigureRow } from '../facts/fact.ts'
import type { Fact } from '../facts/facts.ts'

/** What a figure counts, for one and for more; nothing where the figure says it itself. */
const nouns: Record<Unit, readonly [string, string] | undefined> = {
  ceus: ['CEU', 'CEUs'],
  'ceus-a-month': ['a month', 'a month'],
  dollars: undefined,
  'dollars-an-hour': ['an hour', 'an hour'],
  percent: undefined,
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  questions: ['question', 'questions'],
  cases: ['case', 'cases'],
  credits: ['credit', 'credits'],
  people: ['person', 'people'],
  score: undefined,
  inches: ['inch', 'inches'],
  count: undefined,
}

function withNoun(figure: Figure): string {
  if (figure.unit === 'date' || figure.unit === 'day-of-year') return printFigure(figure)
  const [one, many] = nouns[figure.unit] ?? ['', '']
  const noun = 'value' in figure && figure.value === 1 ? one : many
  return noun ? `${printFigure(figure)}\u00a0${noun.replaceAll(' ', '\u00a0')}` : printFigure(figure)
}

/** The figures of a row side by side, each with what it counts unless all of them count CEUs. */
export function printValue(figures: readonly Figure[]): string {
  const onlyCeus = figures.every(({ unit }) => unit === 'ceus')
  return figures.map(onlyCeus ? printFigure : withNoun).join(' · ')
}

/** When a row held: since about 2015; until 2020; about 2021 to 2022. Nothing where no date is known. */
export function printPeriod({ from, until, about }: Pick<Row, 'from' | 'until' | 'about'>): string {
  const edge = (day: Day) => `${about ? 'about ' : ''}${printDate(day)}`
  if (from && until) return from === until ? edge(from) : `${edge(from)} to ${printDate(until)}`
  if (from) return `since ${edge(from)}`
  return until ? `until ${edge(until)}` : ''
}

/** When a row held. Where dates are rough and the next row begins the year after, it lasted until then. */
function lasted(row: FigureRow, newer: FigureRow | undefined): string {
  const ends = row.from === row.until ? undefined : Number(row.until?.slice(0, 4)) + 1
  return printPeriod(row.about && newer?.from === String(ends) ? { ...row, until: newer.from } : row)
}

/** What held before, the newest first, each figure with its time; for a rule of the past, the rule itself. */
export function printHistory(rows: Fact['rows']): string[] {
  const current = currentRow(rows)
  const past = hasEnded(current) ? [current, ...formerRows(rows)] : formerRows(rows)
  return past.map((row) =>
    [printValue(row.value), lasted(row, rows[rows.indexOf(row) - 1])].filter(Boolean).join(', '),
  )
}

/** What begins later, the next first, each figure with its day. */
export const printAnnounced = (rows: Fact['rows']): string[] =>
  announcedRows(rows)
    .toReversed()
    .map(({ value, from = '' }) => `${printValue(value)} from ${printDate(from)}`)
