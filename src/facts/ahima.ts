import type { AhimaId } from './credentials.ts'
import type { Row, Rows } from './row.ts'

const checked = '2026-11-22'

/** CEUs in a two-year cycle for each credential held alone. */
export const ahimaTotals = {
  cca: {
    value: 20,
    sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'himp-cca', 'mbct-cca'],
    checked,
  },
  ccs: {
    value: 20,
    sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'himp-ccs', 'mbc-ccs'],
    checked,
  },
  'ccs-p': { value: 20, sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021'], checked },
  rhit: { value: 20, sources: ['ahima-recertification-2019', 'oep-rhit'], checked },
  rhia: { value: 30, sources: ['ahima-recertification-2019', 'oep-rhia'], checked },
  chda: { value: 30, sources: ['ahima-recertification-2019'], checked },
  chps: { value: 30, sources: ['ahima-recertification-2019'], checked },
  cdip: { value: 30, sources: ['ahima-recertification-2019'], checked },
} as const satisfies Record<AhimaId, Row>

/** What each further credential adds to the largest single requirement. */
export const ahimaFurther: Row = { value: 10, sources: ['ahima-recertification-2019'], checked }

/** The most that several credentials can ask for together. */
export const ahimaCap: Row = { value: 50, sources: ['ahima-recertification-2019'], checked }

/** A holder of the first keeps up only the first: the second adds nothing. */
export const ahimaReplaces: Row<{ readonly held: 'rhia'; readonly replaced: 'rhit' }> = {
  value: { held: 'rhia', replaced: 'rhit' },
  sources: ['ahima-recert-faq-2021'],
  checked,
}

/** Percent of the requirement that must lie in AHIMA's HIIM domains, at least. */
export const ahimaHiimPercent: Row = {
  value: 80,
  sources: [
    'ahima-recertification-2025',
    'ahima-recertify-2021',
    'ahima-recertification-2023',
    'ahima-recertification-2019',
  ],
  checked,
}

/** Percent that must come from AHIMA itself or its state associations. */
export const ahimaOwnPercent = [
  { value: 40, sources: ['ahima-recertify-2025', 'ahima-recertification-2025'], checked, from: '2025-01-01' },
] as const satisfies Rows

/** Months in a recertification cycle, counted from the day the exam was passed. */
export const ahimaCycleMonths: Row = {
  value: 24,
  sources: ['ahima-recertify-2025', 'ahima-recertification-2025', 'ahima-recertification-2023'],
  checked,
}
