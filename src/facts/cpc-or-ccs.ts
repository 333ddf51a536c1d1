import { currentFigure, fact, row, type Topic } from './fact.ts'
import { ceus, count, date, dollars, percent, questions } from './unit.ts'
import { aapcDues } from './aapc-dues.ts'
import { totalRows } from './aapc-editions.ts'
import { ahimaNonMemberFee } from './ahima-fees.ts'
import { ahimaTotals } from './ahima-totals.ts'
import { ccsFees } from './ccs-exam.ts'
import { currentValue } from './row.ts'

export const cpcOrCcsTopic = {
  body: 'field',
  title: 'CPC against CCS',
  facts: {
    'crd-120': fact(
      'other',
      'high',
      'The CPC is AAPC’s exam on professional fees and outpatient care, {1} multiple-choice questions with CPT first; the CCS is AHIMA’s on the hospital, {2} items with ICD-10-PCS, DRGs and coded cases.',
      row([questions(100), questions(107)], ['aapc-cpc-2022', 'ahima-ccs', 'himp-ccs', 'rcmjobs-hiring']),
    ),
    'crd-121': fact(
      'other',
      'high',
      'The CPC has an apprentice form; the CCS has none.',
      row([], ['aapc-apprenticeship', 'ahima-ccs']),
    ),
    'crd-122': fact(
      'other',
      'medium',
      'AHIMA’s first-time pass rate for the CCS is published, {1} for {2}; AAPC’s for the CPC is not.',
      row([percent(84), date('2025')], ['himp-ccs', 'oep-cpc-pass']),
    ),
    'crd-123': fact(
      'fee',
      'medium',
      'Without a course, the CPC exam with membership and one attempt costs about {1} in the first year, as reported.',
      row([dollars(647)], ['mbc-cpc']),
    ),
    'crd-124': fact(
      'fee',
      'medium',
      'Without a course, the CCS exam costs {1} without AHIMA membership, or {2} plus dues as a member.',
      row(currentValue(ccsFees).toReversed().map(dollars), ['himp-ccs']),
    ),
    'crd-125': fact(
      'fee',
      'medium',
      'To keep a CPC takes {1} CEUs in two years and dues, reported at {2} a year.',
      row(
        [currentFigure(totalRows(1), ceus), currentFigure(aapcDues, dollars)],
        ['aapc-cic-overview', 'mbc-cpc'],
      ),
    ),
    'crd-126': fact(
      'ceu',
      'medium',
      'To keep a CCS takes {1} CEUs in two years and a recertification fee.',
      row([currentFigure(ahimaTotals.ccs, ceus)], ['himp-ccs', 'ahima-recert-faq-2021']),
    ),
    'crd-300': fact(
      'fee',
      'medium',
      'Without the price of the education, two years take about {1} in dues for a CPC and {2} in fees for a CCS without AHIMA membership, as reported.',
      row(
        [dollars(2 * currentValue(aapcDues)), currentFigure(ahimaNonMemberFee, dollars)],
        ['mbc-cpc', 'ahima-recert-faq-2021'],
        { workedOut: true },
      ),
    ),
    'crd-127': fact(
      'other',
      'high',
      'The CPC does not test ICD-10-PCS, and the CIC does not test CPT.',
      row([], ['aapc-hc-book-rules', 'aapc-cic-exam']),
    ),
    'crd-128': fact(
      'other',
      'high',
      'The CCS tests {1} settings: outpatient and emergency records too, not only inpatient.',
      row([count(3)], ['oep-ccs-guide', 'himp-ccs']),
    ),
  },
} as const satisfies Topic
