import { fact, row, type Topic } from './fact.ts'
import { ceus, count } from './unit.ts'
import { datesOf, currentEdition, editionOf } from './aapc-editions.ts'

const current = currentEdition()
const older = editionOf('2012')
const { cpma = 0, cpco = 0, cppm = 0, cdeo = 0 } = current.minimums
const fourMinimums = cpma + cpco + cppm + cdeo

export const calculatorBasisTopic = {
  body: 'aapc',
  title: 'What the calculator counts with',
  facts: {
    'ceu-120': fact(
      'ceu',
      'medium',
      'Today’s totals are {1}, {2}, {3}, {4} and {5} CEUs for one, two, three, four and five or more certifications.',
      row(current.totals.map(ceus), current.sources, { workedOut: true }),
    ),
    'ceu-121': fact(
      'ceu',
      'medium',
      'The older totals were {1}, {2}, {3}, {4} and {5} CEUs for one, two, three, four and five or more certifications.',
      row(older.totals.map(ceus), ['aapc-help-2012'], {
        ...datesOf(older),
        workedOut: true,
      }),
    ),
    'ceu-122': fact(
      'ceu',
      'medium',
      'Topic minimums can add up to more than the total: CPMA, CPCO, CPPM and CDEO together ask for {1} CEUs against a total of {2}, and no page says what then applies.',
      row([ceus(fourMinimums), ceus(current.totals[3])], current.sources, { workedOut: true }),
    ),
    'ceu-123': fact(
      'ceu',
      'medium',
      'The calculator asks how many specialty credentials you hold, not which; each brings a minimum of {1} CEUs.',
      row([ceus(current.specialty)], current.sources),
    ),
    'ceu-124': fact(
      'ceu',
      'high',
      'The calculator asks for your membership renewal month: an even month means even years, an odd month means odd years.',
      row([], ['aapc-maintain-2022', 'aapc-prorated-2023']),
    ),
    'ceu-125': fact(
      'ceu',
      'medium',
      'A CPC-A counts as {1} certification like any other.',
      row([count(1)], ['cco-coder-faq']),
    ),
  },
} as const satisfies Topic
