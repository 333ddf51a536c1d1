import { closed, currentRow, type Row, type Rows } from './row.ts'
import type { Figure } from './unit.ts'

/** What a fact is decides how soon it must be checked again. */
export type FactKind = 'ceu' | 'fee' | 'other'

/** Figures first in the order in which the page gives them, then those that only the sentence needs. */
export type FigureRow = Row<readonly Figure[]>

/** A fact as its module writes it: one sentence, in which `{1}` is the first figure of its current row. */
export interface TopicFact {
  readonly kind: FactKind
  readonly confidence: 'high' | 'medium'
  readonly sentence: string
  /** The newest first: what holds now, what held before it, and what begins later. */
  readonly rows: Rows<readonly Figure[]>
}

/** The facts of one section of the rule pages, by id. */
export interface Topic {
  readonly body: 'aapc' | 'ahima' | 'field'
  readonly title: string
  readonly facts: Readonly<Record<string, TopicFact>>
}

// Each function below is marked, so that the bundler drops the facts that a tool does not count with.

/* @__NO_SIDE_EFFECTS__ */
export const fact = (
  kind: FactKind,
  confidence: TopicFact['confidence'],
  sentence: string,
  ...rows: TopicFact['rows']
): TopicFact => ({ kind, confidence, sentence, rows })

type When = Partial<Pick<FigureRow, 'checked' | 'from' | 'until' | 'about' | 'workedOut'>>

/** The day of the first check, for rows that nobody has checked again since. */
export const firstChecked = '2026-11-22'

/* @__NO_SIDE_EFFECTS__ */
export const row = (figures: readonly Figure[], sources: Row['sources'], when: When = {}): FigureRow => ({
  value: figures,
  sources,
  checked: firstChecked,
  ...when,
})

/* @__NO_SIDE_EFFECTS__ */
/** The rows of a value that other modules count with, as rows of a fact. */
export function fromRows<T>(
  rows: Rows<T>,
  read: (value: T) => Figure | readonly Figure[],
): TopicFact['rows'] {
  const asFigures = (each: Row<T>): FigureRow => ({ ...each, value: [read(each.value)].flat() })
  const [newest, ...older] = closed(rows)
  return [asFigures(newest), ...older.map(asFigures)]
}

/* @__NO_SIDE_EFFECTS__ */
/** The figure that pages print of rows that other modules count with. */
export const currentFigure = (rows: Rows, read: (value: number) => Figure): Figure =>
  read(currentRow(rows).value)
