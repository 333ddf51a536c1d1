import { currentFigure, fact, row, type Topic } from './fact.ts'
import { ceus, hours, questions, score, dollars } from './unit.ts'
import { ahimaTotals } from './ahima-totals.ts'
import { ccaFees } from './cca-exam.ts'
import { ahimaScale, ccsFees } from './ccs-exam.ts'
import { currentValue } from './row.ts'

export const ahimaInBriefTopic = {
  body: 'ahima',
  title: 'AHIMA exams in brief',
  facts: {
    'crd-096': fact(
      'other',
      'high',
      'For the CCS only a high-school diploma is required; AHIMA’s routes to it are recommendations.',
      row([], ['ahima-ccs']),
    ),
    'crd-097': fact(
      'other',
      'medium',
      'In the CCS exam {1} of {2} items are scored, in {3} hours, with open books and typed-in codes.',
      row([questions(97), questions(107), hours(4)], ['himp-ccs']),
    ),
    'crd-098': fact(
      'fee',
      'medium',
      'The CCS pass mark is {1} on a scale of {2}, the fee {3} for members and {4} for others, and it takes {5} CEUs in two years.',
      row(
        [score(300), ahimaScale, ...currentValue(ccsFees).map(dollars), currentFigure(ahimaTotals.ccs, ceus)],
        ['himp-ccs'],
      ),
    ),
    'crd-099': fact(
      'other',
      'medium',
      'In the CCA exam {1} of {2} items are scored, in {3} hours.',
      row([questions(90), questions(105), hours(2)], ['oep-cca-exam']),
    ),
    'crd-100': fact(
      'fee',
      'medium',
      'The CCA exam costs {1} for AHIMA members and {2} for others, in person at Pearson VUE.',
      row(currentValue(ccaFees).map(dollars), ['oep-cca-exam']),
    ),
    'crd-101': fact(
      'other',
      'medium',
      'The RHIT needs a CAHIIM-accredited associate degree program.',
      row([], ['ahima-rhit']),
    ),
  },
} as const satisfies Topic
