import { fact, firstChecked, fromRows, row, type Topic } from './fact.ts'
import { count, days, dollars, months, years } from './unit.ts'
import { currentValue, type Rows } from './row.ts'

/** Months in a recertification cycle, counted from the day the exam was passed. */
export const ahimaCycleMonths: Rows = [
  {
    value: 24,
    sources: ['ahima-recertify-2025', 'ahima-recertification-2025', 'ahima-recertification-2023'],
    checked: '2026-11-22',
  },
]

/** What an extension of an AHIMA cycle costs for each credential. */
export const ahimaExtensionFee: Rows = [{ value: 50, sources: ['ahima-updates-2021'], checked: firstChecked }]

export const ahimaCycleTopic = {
  body: 'ahima',
  title: 'AHIMA: cycle dates, late, lapse',
  facts: {
    'ahi-051': fact(
      'ceu',
      'high',
      'For a first credential, the cycle runs {1} years from the day you passed the exam.',
      row(
        [years(currentValue(ahimaCycleMonths) / 12)],
        ['ahima-recertification-2025', 'ahima-recertification-2023', 'ahima-recertify-2021', 'oep-rhia'],
      ),
    ),
    'ahi-052': fact(
      'ceu',
      'high',
      'Early testers and people with several credentials have other dates; your CEU Center shows them.',
      row([], ['ahima-recertification-2025', 'ahima-recertification-2023']),
    ),
    'ahi-053': fact(
      'ceu',
      'high',
      'Until the end of 2020 AHIMA gave a grace period of {1} months.',
      row([months(3)], ['ahima-recertification-pre2021', 'ahima-updates-2021'], { until: '2020' }),
    ),
    'ahi-054': fact(
      'ceu',
      'high',
      'Since January 1, 2021, there is no grace status; a credential has one of {1} statuses: active, inactive or revoked.',
      row([count(3)], ['ahima-updates-2021'], { from: '2021-01-01' }),
    ),
    'ahi-055': fact(
      'ceu',
      'high',
      'CEUs and fee are due before the {1} months end; otherwise the credential becomes inactive.',
      row([months(currentValue(ahimaCycleMonths))], ['ahima-updates-2021', 'ahima-recert-faq-2021']),
    ),
    'ahi-056': fact(
      'fee',
      'medium',
      'An extension, paid in the CEU Center, cost {1} for each credential on AHIMA’s page of 2021; check AHIMA.',
      ...fromRows(ahimaExtensionFee, dollars),
    ),
    'ahi-057': fact(
      'ceu',
      'medium',
      'On AHIMA’s page of 2021, a credential stays inactive for {1} days before it is revoked.',
      row([days(180)], ['ahima-updates-2021']),
    ),
    'ahi-058': fact(
      'ceu',
      'medium',
      'A permanent revocation can be appealed with documents within {1} days.',
      row([days(90)], ['ahima-updates-2021', 'ahima-policies']),
    ),
    'ahi-059': fact(
      'ceu',
      'medium',
      'About 2015 AHIMA cycles followed calendar years; they no longer do.',
      row([], ['careerstep-maintain']),
    ),
  },
} as const satisfies Topic
