import { currentFigure, fact, fromRows, row, type Topic } from './fact.ts'
import { percent } from './unit.ts'
import { currentValue, type Rows } from './row.ts'

/** Percent of the requirement that must lie in AHIMA's HIIM domains, at least. */
export const ahimaHiimPercent: Rows = [
  {
    value: 80,
    sources: [
      'ahima-recertification-2025',
      'ahima-recertify-2021',
      'ahima-recertification-2023',
      'ahima-recertification-2019',
    ],
    checked: '2026-11-22',
  },
]

export const ahimaSubjectsTopic = {
  body: 'ahima',
  title: 'AHIMA: what the CEUs must be about',
  facts: {
    'ahi-030': fact(
      'ceu',
      'high',
      'At least {1} of the required CEUs must lie in AHIMA’s HIIM domains.',
      ...fromRows(ahimaHiimPercent, percent),
    ),
    'ahi-031': fact(
      'ceu',
      'high',
      'The rest, at most {1}, may lie outside the HIIM domains but must bear on your own job.',
      row(
        [percent(100 - currentValue(ahimaHiimPercent))],
        ['ahima-recertify-2021', 'ahima-recertification-2023'],
      ),
    ),
    'ahi-032': fact(
      'ceu',
      'medium',
      'The HIIM share of {1} is measured on each credential’s own requirement.',
      row(
        [currentFigure(ahimaHiimPercent, percent)],
        ['ahima-recertification-2019', 'ahima-recert-faq-2021'],
      ),
    ),
    'ahi-033': fact(
      'ceu',
      'medium',
      'A guide of 2014 put the other {1} more loosely, as topics not related to HIIM; newer pages have replaced it.',
      row([percent(20)], ['schima-2014'], { until: '2014', about: true }),
    ),
  },
} as const satisfies Topic
