import { fact, fromRows, row, type Topic } from './fact.ts'
import { between, date, days, hours, months, people, percent, questions, score, dollars } from './unit.ts'
import { ahimaScale } from './ccs-exam.ts'
import type { Rows } from './row.ts'

/** Dollars for the exam: members and others. */
export const ccaFees: Rows<readonly [member: number, other: number]> = [
  {
    value: [199, 299],
    sources: ['ahima-cca-2023', 'himp-cca', 'oep-cca-exam', 'mbct-cca'],
    checked: '2026-11-22',
  },
]

export const ccaExamTopic = {
  body: 'ahima',
  title: 'CCA exam',
  facts: {
    'ahi-126': fact(
      'other',
      'high',
      'The CCA is AHIMA’s entry credential for hospital and physician settings.',
      row([], ['ahima-cca-2024']),
    ),
    'ahi-127': fact(
      'other',
      'high',
      'The CCA requires a high-school diploma; {1} months of coding or a training program are recommended.',
      row([months(6)], ['ahima-cca-2024']),
    ),
    'ahi-128': fact(
      'other',
      'high',
      'The CCA exam has {1} items: {2} scored and {3} pretest items.',
      row([questions(105), questions(90), questions(15)], ['ahima-cca-2024']),
    ),
    'ahi-129': fact(
      'other',
      'high',
      'You have {1} hours for the CCA exam.',
      row([hours(2)], ['ahima-cca-2024']),
    ),
    'ahi-130': fact(
      'other',
      'medium',
      'The CCA exam is open book.',
      row([], ['oep-cca-exam', 'oep-cca-books']),
    ),
    'ahi-131': fact(
      'other',
      'medium',
      'The CCA pass mark is {1} on a scale of {2}.',
      row([score(300), ahimaScale], ['oep-cca-exam']),
    ),
    'ahi-132': fact(
      'fee',
      'high',
      'The CCA exam costs {1} for AHIMA members and {2} for others; check ahima.org.',
      ...fromRows(ccaFees, (fees) => fees.map(dollars)),
    ),
    'ahi-133': fact(
      'other',
      'high',
      'You wait {1} days before you retake the CCA.',
      row([days(30)], ['ahima-exam-faq-2023', 'oep-cca-exam']),
    ),
    'ahi-134': fact(
      'other',
      'medium',
      'The CCA is taken in person at a Pearson VUE center.',
      row([], ['oep-cca-exam']),
    ),
    'ahi-135': fact(
      'other',
      'medium',
      'In the CCA exam you only move forward; you cannot go back to an earlier item.',
      row([], ['himp-cca', 'mbct-cca']),
    ),
    'ahi-136': fact(
      'other',
      'high',
      'The CCA has been offered since {1}.',
      row([date('2002')], ['ahima-cca-2024']),
    ),
    'ahi-137': fact(
      'other',
      'medium',
      'The largest CCA domains are clinical classification systems with {1} and reimbursement with {2}.',
      row([between(30, 34, 'percent'), between(21, 25, 'percent')], ['himp-cca']),
    ),
    'ahi-138': fact(
      'other',
      'medium',
      'In 2020, {1} of {2} first-time testers in the US and Canada passed the CCA.',
      row([percent(80), people(1727)], ['ahima-cca-2023']),
    ),
    'ahi-139': fact(
      'other',
      'medium',
      'In 2021, {1} of {2} first-time testers in the US and Canada passed the CCA.',
      row([percent(74), people(2104)], ['ahima-cca-2023']),
    ),
    'ahi-140': fact(
      'other',
      'medium',
      'In 2022, {1} of {2} first-time testers in the US and Canada passed the CCA.',
      row([percent(70), people(2261)], ['ahima-cca-2023']),
    ),
    'ahi-141': fact(
      'other',
      'medium',
      'In 2023, {1} of first-time testers passed the CCA.',
      row([percent(70)], ['himp-cca', 'oep-cca-exam']),
    ),
    'ahi-142': fact(
      'other',
      'medium',
      'In 2024, {1} of first-time testers passed the CCA.',
      row([percent(67)], ['himp-cca', 'oep-cca-exam']),
    ),
    'ahi-143': fact(
      'other',
      'medium',
      'In 2025, {1} of {2} first-time testers passed the CCA.',
      row([percent(62), people(2101)], ['himp-cca', 'oep-cca-exam']),
    ),
    'ahi-144': fact(
      'other',
      'medium',
      'There were {1} CCA holders on December 31, 2022.',
      row([people(7760)], ['ahima-cca-2023']),
    ),
    'ahi-145': fact(
      'other',
      'high',
      'There were {1} CCA holders on December 31, 2023.',
      row([people(7972)], ['ahima-cca-2024']),
    ),
    'ahi-146': fact(
      'other',
      'medium',
      'There were {1} CCA holders on December 31, 2025.',
      row([people(7753)], ['himp-cca', 'oep-cca-exam']),
    ),
  },
} as const satisfies Topic
