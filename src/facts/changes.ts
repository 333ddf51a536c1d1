import type { RuleId } from './facts.ts'

interface Change {
  readonly when: string
  readonly words: string
  readonly row: RuleId
}

/** What changed in the field, the newest first. */
export const changes: readonly Change[] = [
  { when: 'Jan 15, 2026', words: 'New code sets entered AAPC’s exams.', row: 'crd-032' },
  {
    when: 'Jan 1, 2025',
    words: 'AHIMA: a share of CEUs must come from AHIMA or its state associations.',
    row: 'ahi-034',
  },
  {
    when: 'Jan 1, 2021',
    words: 'AHIMA: coding self-reviews ended, and so did the grace period.',
    row: 'ahi-048',
  },
  { when: 'About 2015', words: 'AAPC: totals for two or more certifications fell.', row: 'ceu-002' },
]
