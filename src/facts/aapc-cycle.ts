import { fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, date, months, years } from './unit.ts'
import { currentValue, type Rows } from './row.ts'

/** Months from one CEU due date to the next. */
export const aapcCycleMonths: Rows = [
  {
    value: 24,
    sources: ['aapc-maintain-2022', 'aapc-ceus-2008'],
    checked: '2026-11-22',
    from: '2008',
    about: true,
  },
]

/** Months before the due date at which the submit button opens, about. */
export const aapcSubmissionOpensMonths: Rows = [
  { value: 1, sources: ['aapc-hc-submit'], checked: '2026-11-22', about: true },
]

export const aapcCycleTopic = {
  body: 'aapc',
  title: 'AAPC: cycle and due dates',
  facts: {
    'ceu-038': fact(
      'ceu',
      'high',
      'An AAPC cycle lasts {1} years, and CEUs are due on or before the membership due date.',
      row([years(currentValue(aapcCycleMonths) / 12)], ['aapc-maintain-2022', 'aapc-ceus-2008']),
    ),
    'ceu-039': fact(
      'ceu',
      'high',
      'Membership dues are payable every year, also in the year when no CEUs are due.',
      row([], ['aapc-maintain-2022', 'aapc-ceus-2008']),
    ),
    'ceu-040': fact(
      'ceu',
      'high',
      'If your renewal month is February, April, June, August, October or December, CEUs are due in even years such as {1} and {2}.',
      row([date('2024'), date('2026')], ['aapc-maintain-2022', 'aapc-prorated-2023', 'aapc-ceus-2008']),
    ),
    'ceu-041': fact(
      'ceu',
      'high',
      'If your renewal month is January, March, May, July, September or November, CEUs are due in odd years such as {1} and {2}.',
      row([date('2023'), date('2025')], ['aapc-maintain-2022', 'aapc-prorated-2023', 'aapc-ceus-2008']),
    ),
    'ceu-042': fact(
      'ceu',
      'medium',
      'By that rule, even months are due next in {1} and {2}, and odd months in {3} and {4}.',
      row(
        [date('2026'), date('2028'), date('2027'), date('2029')],
        ['aapc-maintain-2022', 'aapc-prorated-2023'],
        { workedOut: true },
      ),
    ),
    'ceu-043': fact(
      'ceu',
      'high',
      'The month that counts is your membership renewal month, which is not your birth month and not always December.',
      row([], ['aapc-maintain-2022', 'aapc-prorated-2023']),
    ),
    'ceu-044': fact(
      'ceu',
      'high',
      'A CEU belongs to the date on which you completed the activity.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-045': fact(
      'ceu',
      'high',
      'The date on which you completed the activity must fall inside the period shown in your CEU Tracker.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-046': fact(
      'ceu',
      'high',
      'CEUs you earn in your renewal month can go to the cycle that is ending or to the next one.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-047': fact(
      'ceu',
      'high',
      'Extra CEUs do not carry over to the next cycle.',
      row([ceus(0)], ['aapc-ceu-policies']),
    ),
    'ceu-048': fact(
      'ceu',
      'high',
      'CEUs from before you were certified are refused.',
      row([ceus(0)], ['aapc-ceu-policies', 'aapc-maintain-2022']),
    ),
    'ceu-049': fact(
      'ceu',
      'high',
      'The button to submit your CEUs opens about {1} month before the due date.',
      ...fromRows(aapcSubmissionOpensMonths, months),
    ),
    'ceu-050': fact(
      'ceu',
      'high',
      'Submission closes at midnight on the due date.',
      row([], ['aapc-hc-submit']),
    ),
    'ceu-051': fact(
      'ceu',
      'high',
      'The submit button stays off until you have entered the full number of CEUs.',
      row([], ['aapc-hc-submit']),
    ),
    'ceu-052': fact(
      'ceu',
      'medium',
      'In 2008 AAPC said that CEUs could be submitted within {1} months of the due date.',
      row([months(2)], ['aapc-ceus-2008'], { until: '2008', about: true }),
    ),
  },
} as const satisfies Topic
