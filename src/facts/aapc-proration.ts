import { fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, ceusAMonth } from './unit.ts'
import { datesOf, currentEdition, editionOf } from './aapc-editions.ts'
import { aapcCycleMonths } from './aapc-cycle.ts'
import { currentValue, type Rows } from './row.ts'

/** CEUs for each month of a first cycle, with one certification: 36 over 24 months. */
export const aapcMonthlyRate: Rows = [{ value: 1.5, sources: ['aapc-prorated-2023'], checked: '2026-11-22' }]

const current = currentEdition()
const older = editionOf('2012')
const aMonth = (total: number) => ceusAMonth(total / currentValue(aapcCycleMonths))

export const aapcProrationTopic = {
  body: 'aapc',
  title: 'AAPC: shorter and longer first cycles',
  facts: {
    'ceu-053': fact(
      'ceu',
      'high',
      'A newly certified member’s first submission is prorated to the renewal month the member already has.',
      row([], ['aapc-maintain-2022']),
    ),
    'ceu-054': fact(
      'ceu',
      'high',
      'With one credential, AAPC’s rate is {1} CEUs for each month, on a page written for corporate members.',
      ...fromRows(aapcMonthlyRate, ceusAMonth),
    ),
    'ceu-055': fact(
      'ceu',
      'high',
      'Several credentials need more CEUs a month, but AAPC’s page gives no figure.',
      row([], ['aapc-prorated-2023']),
    ),
    'ceu-056': fact(
      'ceu',
      'medium',
      'Today’s total for two credentials comes to about {1} CEUs a month.',
      row([aMonth(current.totals[1])], [...current.sources, 'aapc-prorated-2023'], { workedOut: true }),
    ),
    'ceu-057': fact(
      'ceu',
      'medium',
      'Today’s total for three credentials comes to about {1} CEUs a month.',
      row([aMonth(current.totals[2])], [...current.sources, 'aapc-prorated-2023'], { workedOut: true }),
    ),
    'ceu-058': fact(
      'ceu',
      'medium',
      'Today’s total for four credentials comes to about {1} CEUs a month.',
      row([aMonth(current.totals[3])], [...current.sources, 'aapc-prorated-2023'], { workedOut: true }),
    ),
    'ceu-059': fact(
      'ceu',
      'medium',
      'Today’s total for five or more credentials comes to about {1} CEUs a month.',
      row([aMonth(current.totals[4])], [...current.sources, 'aapc-prorated-2023'], { workedOut: true }),
    ),
    'ceu-060': fact(
      'ceu',
      'medium',
      'On the older schedule the same sums gave {1}, {2}, {3} and about {4} CEUs a month for two, three, four and five or more credentials.',
      row(older.totals.slice(1).map(aMonth), ['aapc-help-2012'], {
        ...datesOf(older),
        workedOut: true,
      }),
    ),
    'ceu-062': fact(
      'ceu',
      'high',
      'AAPC’s help center shows a CEU Tracker that asks for {1} CEUs, as an example only.',
      row([ceus(28)], ['aapc-hc-submit']),
    ),
    'ceu-063': fact(
      'ceu',
      'high',
      'When you join a corporate account, both dates move to your employer’s: the first submission may be larger, later ones go back to normal, and earlier ones stay.',
      row([], ['aapc-hc-corporate']),
    ),
    'ceu-064': fact(
      'ceu',
      'high',
      'When you leave a corporate account, the dates carry on and you pay the dues yourself.',
      row([], ['aapc-hc-corporate']),
    ),
    'ceu-065': fact(
      'ceu',
      'medium',
      'Older help pages said that the first corporate submission could be more than {1} CEUs.',
      row([ceus(older.totals[4])], ['aapc-help-2012', 'aapc-help-2015'], {
        from: '2012',
        until: '2015',
        about: true,
      }),
    ),
  },
} as const satisfies Topic
