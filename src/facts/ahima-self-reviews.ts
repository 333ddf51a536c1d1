import { currentFigure, fact, row, type Topic } from './fact.ts'
import { ceus, count, date } from './unit.ts'
import { ahimaTotals } from './ahima-totals.ts'
import { requireValue } from './row.ts'

export const ahimaSelfReviewsTopic = {
  body: 'ahima',
  title: 'AHIMA: the old coding self-reviews',
  facts: {
    'ahi-047': fact(
      'ceu',
      'high',
      'CCA, CCS and CCS-P holders once did {1} yearly self-reviews of {2} CEUs each in a cycle, {3} of their {4}.',
      row(
        [count(2), ceus(5), ceus(10), ceus(requireValue(ahimaTotals.ccs, '2020'))],
        ['ahima-recertification-2019'],
        {
          until: '2020',
        },
      ),
    ),
    'ahi-048': fact(
      'ceu',
      'high',
      'AHIMA ended the coding self-reviews on {1}.',
      row([date('2021-01-01')], ['ahima-recert-faq-2021']),
    ),
    'ahi-049': fact(
      'ceu',
      'high',
      'The self-reviews could not be taken after {1}.',
      row([date('2021-03-31')], ['ahima-recert-faq-2021']),
    ),
    'ahi-050': fact(
      'ceu',
      'high',
      'When the self-reviews ended, the total stayed at {1} CEUs.',
      row([currentFigure(ahimaTotals.ccs, ceus)], ['ahima-recert-faq-2021']),
    ),
  },
} as const satisfies Topic
