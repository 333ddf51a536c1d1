import { fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, years } from './unit.ts'
import { ahimaCycleMonths } from './ahima-cycle.ts'
import type { AhimaId } from './credentials.ts'
import { currentValue, type Rows } from './row.ts'

/** CEUs in a two-year cycle for each credential held alone. */
export const ahimaTotals: Readonly<Record<AhimaId, Rows>> = {
  cca: [
    {
      value: 20,
      sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'himp-cca', 'mbct-cca'],
      checked: '2026-11-22',
    },
  ],
  ccs: [
    {
      value: 20,
      sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'himp-ccs', 'mbc-ccs'],
      checked: '2026-11-22',
    },
  ],
  'ccs-p': [
    { value: 20, sources: ['ahima-recertification-2019', 'ahima-recert-faq-2021'], checked: '2026-11-22' },
  ],
  rhit: [{ value: 20, sources: ['ahima-recertification-2019', 'oep-rhit'], checked: '2026-11-22' }],
  rhia: [{ value: 30, sources: ['ahima-recertification-2019', 'oep-rhia'], checked: '2026-11-22' }],
  chda: [{ value: 30, sources: ['ahima-recertification-2019'], checked: '2026-11-22' }],
  chps: [{ value: 30, sources: ['ahima-recertification-2019'], checked: '2026-11-22' }],
  cdip: [{ value: 30, sources: ['ahima-recertification-2019'], checked: '2026-11-22' }],
}

export const ahimaTotalsTopic = {
  body: 'ahima',
  title: 'AHIMA: CEUs in a two-year cycle',
  facts: {
    'ahi-001': fact(
      'ceu',
      'high',
      'A CCS held alone needs {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals.ccs, ceus),
    ),
    'ahi-002': fact(
      'ceu',
      'high',
      'A CCS-P held alone needs {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals['ccs-p'], ceus),
    ),
    'ahi-003': fact(
      'ceu',
      'high',
      'A CCA held alone needs {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals.cca, ceus),
    ),
    'ahi-004': fact(
      'ceu',
      'high',
      'An RHIT held alone needs {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals.rhit, ceus),
    ),
    'ahi-005': fact(
      'ceu',
      'high',
      'An RHIA held alone needs {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals.rhia, ceus),
    ),
    'ahi-006': fact(
      'ceu',
      'medium',
      'CHPS, CHDA and CDIP, each held alone, need {1} CEUs in a two-year cycle.',
      ...fromRows(ahimaTotals.chps, ceus),
    ),
    'ahi-007': fact(
      'ceu',
      'medium',
      'On AHIMA’s page of 2019–20 the CPHI needed {1} CEUs; holders should ask AHIMA what applies now.',
      row([ceus(30)], ['ahima-recertification-2019']),
    ),
    'ahi-008': fact(
      'ceu',
      'medium',
      'On AHIMA’s page of 2019–20 each CHTS credential needed {1} CEUs; holders should ask AHIMA what applies now.',
      row([ceus(20)], ['ahima-recertification-2019']),
    ),
    'ahi-009': fact(
      'ceu',
      'medium',
      'CHP and CHS, whose exams were withdrawn before 2019, needed {1} CEUs each on AHIMA’s page of 2019–20.',
      row([ceus(30)], ['ahima-recertification-2019']),
    ),
    'ahi-010': fact(
      'ceu',
      'medium',
      'The PCS (Physician Coding Specialist), whose exam was withdrawn, needed {1} CEUs on AHIMA’s page of 2019–20.',
      row([ceus(20)], ['ahima-recertification-2019']),
    ),
    'ahi-011': fact(
      'ceu',
      'high',
      'The cycle of every AHIMA credential lasts {1} years.',
      row(
        [years(currentValue(ahimaCycleMonths) / 12)],
        [
          'ahima-recertify-2025',
          'ahima-recertification-2025',
          'ahima-recertification-2023',
          'ahima-recertification-2024',
          'ahima-recertification-2019',
          'ahima-recert-faq-2021',
          'ahima-updates-2021',
          'ahima-recertify-2021',
        ],
      ),
    ),
  },
} as const satisfies Topic
