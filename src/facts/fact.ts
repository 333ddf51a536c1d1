import type { Figure } from './unit.ts'
import type { Row, Rows } from './row.ts'

/** What a fact is about: one topic for each section of the rules page. */
export type Topic =
  | 'totals'
  | 'minimums'
  | 'cycle'
  | 'proration'
  | 'late'
  | 'verification'
  | 'earning'
  | 'dues'
  | 'aapc-terms'
  | 'calculator'
  | 'ahima-totals'
  | 'ahima-several'
  | 'ahima-subjects'
  | 'ahima-providers'
  | 'ahima-2024'
  | 'ahima-self-reviews'
  | 'ahima-cycle'
  | 'ahima-fees'
  | 'ahima-dormant'
  | 'ahima-earning'
  | 'ccs-exam'
  | 'ccs-history'
  | 'ccs-p-exam'
  | 'cca-exam'
  | 'rhit-exam'
  | 'rhia-exam'
  | 'ccs-scope'
  | 'ahima-names'
  | 'cpc-exam'
  | 'apprentice'
  | 'aapc-exams'
  | 'ahima-in-brief'
  | 'settings'
  | 'employers'
  | 'cpc-or-ccs'
  | 'abroad'
  | 'survey-pay'
  | 'bls'
  | 'routes'
  | 'costs'
  | 'pitfalls'
  | 'training'
  | 'checklist'
  | 'warnings'
  | 'funding'
  | 'quiz'

/** What a fact is decides how soon it must be checked again. */
export type Kind = 'ceu' | 'fee' | 'other'

/** Figures first in the order in which the page gives them, then those that only the sentence needs. */
export type FigureRow = Row<readonly Figure[]>

/** One fact of the register. The first row is what holds now, the others are what held before it. */
export interface Rule {
  readonly body: 'aapc' | 'ahima' | 'field'
  readonly topic: Topic
  readonly kind: Kind
  readonly confidence: 'high' | 'medium'
  readonly rows: readonly [FigureRow, ...FigureRow[]]
}

type When = Partial<Pick<FigureRow, 'from' | 'until' | 'about' | 'workedOut'>>

const checked = '2026-11-22'

/** Facts of one topic and one kind. */
export const facts =
  (body: Rule['body'], topic: Topic, kind: Kind) =>
  (confidence: Rule['confidence'], ...rows: Rule['rows']): Rule => ({ body, topic, kind, confidence, rows })

export const row = (figures: readonly Figure[], sources: Row['sources'], when: When = {}): FigureRow => ({
  value: figures,
  sources,
  checked,
  ...when,
})

/** Rows that another module keeps, their one number read as a figure. */
export function kept([newest, ...older]: Rows, read: (value: number) => Figure): Rule['rows'] {
  const asFigures = (each: Row): FigureRow => ({ ...each, value: [read(each.value)] })
  return [asFigures(newest), ...older.map(asFigures)]
}
