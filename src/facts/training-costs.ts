import { currentFigure, fact, row, type Topic } from './fact.ts'
import { between, ceus, count, dollars, hours } from './unit.ts'
import { aapcDues, aapcStudentDues } from './aapc-dues.ts'
import { totalRows } from './aapc-editions.ts'
import { cpcFees } from './cpc-exam.ts'
import { currentValue } from './row.ts'

export const trainingCostsTopic = {
  body: 'field',
  title: 'Costs',
  facts: {
    'crd-205': fact(
      'fee',
      'medium',
      'AAPC membership is reported at {1} a year, or {2} for students; check aapc.com.',
      row([currentFigure(aapcDues, dollars), currentFigure(aapcStudentDues, dollars)], ['mbc-cpc']),
    ),
    'crd-206': fact(
      'fee',
      'medium',
      'The CPC exam is reported at {1} for one attempt and {2} for two; check aapc.com.',
      row(currentValue(cpcFees).map(dollars), ['mbc-cpc', 'oep-cpc-guide']),
    ),
    'crd-207': fact(
      'fee',
      'high',
      'With AAPC’s eBooks on the exam platform, books on exam day cost {1}.',
      row([dollars(0)], ['aapc-hc-book-years']),
    ),
    'crd-208': fact(
      'fee',
      'medium',
      'A Colorado school charged {1} for its {2}-hour course in 2024; its page says both that books are included and that the student buys them.',
      row([dollars(2500), hours(80)], ['foundationbmc-2024']),
    ),
    'crd-209': fact(
      'fee',
      'medium',
      'A small school charged {1} all in: {3} weeks with books, student membership and {2} exam attempts.',
      row([dollars(3895), count(2), between(16, 18, 'weeks')], ['medcodelogix-agreement']),
    ),
    'crd-211': fact(
      'other',
      'medium',
      'In 2007 an AAPC vice president gave {1} as the range of career colleges.',
      row([between(2000, 8000, 'dollars')], ['elite-xtern-2007']),
    ),
    'crd-212': fact(
      'ceu',
      'high',
      'To keep a CPC takes dues and {1} CEUs in two years.',
      row([currentFigure(totalRows(1), ceus)], ['aapc-cic-overview', 'aapc-maintain-2022']),
    ),
    'crd-214': fact(
      'fee',
      'medium',
      'Our estimate from two schools: a first year at a small school costs about {1}.',
      row([between(2500, 4000, 'dollars')], ['foundationbmc-2024', 'medcodelogix-agreement'], {
        workedOut: true,
      }),
    ),
  },
} as const satisfies Topic
