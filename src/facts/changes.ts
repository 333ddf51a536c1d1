import { aapcDues } from './aapc-dues.ts'
import { editions, type Edition } from './aapc-editions.ts'
import type { FactId } from './facts.ts'
import type { Day } from './row.ts'

/** Something that changed in the field: the day, month or year it began, and the fact that tells more. */
export interface Change {
  readonly from: Day
  /** Present where the date is not AAPC's or AHIMA's own. */
  readonly about?: true
  readonly sentence: string
  readonly fact: FactId
}

const listed: readonly Change[] = [
  { from: '2026-01-15', sentence: 'New code sets entered AAPC’s exams.', fact: 'crd-032' },
  {
    from: '2025-01-01',
    sentence: 'AHIMA: a share of CEUs must come from AHIMA or its state associations.',
    fact: 'ahi-034',
  },
  {
    from: '2021-01-01',
    sentence: 'AHIMA: coding self-reviews ended, and so did the grace period.',
    fact: 'ahi-048',
  },
]

const together = (totals: Edition['totals']) => `${totals.slice(0, -1).join(', ')} and ${totals.at(-1)}`

const about = (row: { readonly about?: true }) => (row.about ? { about: row.about } : {})

const ofEditions = editions.slice(0, -1).map((edition: Edition, at): Change => {
  const before: Edition | undefined = editions[at + 1]
  const was = before ? `, after ${together(before.totals)}` : ''
  return {
    from: edition.from,
    ...about(edition),
    sentence: `AAPC: ${together(edition.totals)} CEUs for one to five or more certifications${was}.`,
    fact: 'ceu-120',
  }
})

/** Dues change often: older amounts are told on the rule pages only. */
const duesSince = '2022'

const ofDues = aapcDues.flatMap((row, at): Change[] => {
  const { from = '', value } = row
  const before = aapcDues[at + 1]
  if (!before || from < duesSince) return []
  const sentence = `AAPC: individual dues are reported at $${value} a year, after $${before.value}.`
  return [{ from, ...about(row), sentence, fact: 'ceu-103' }]
})

/** What changed in the field and what is announced, the newest first. New rows bring their own entry. */
export const changes: readonly Change[] = [...listed, ...ofEditions, ...ofDues].toSorted((one, other) =>
  one.from < other.from ? 1 : -1,
)
