import { fact, fromRows, row, type Topic } from './fact.ts'
import {
  between,
  count,
  date,
  dayOfYear,
  days,
  dollars,
  hours,
  people,
  percent,
  questions,
  score,
} from './unit.ts'
import type { Rows } from './row.ts'

/** Dollars for the exam: members and others. */
export const ccsFees: Rows<readonly [member: number, other: number]> = [
  {
    value: [299, 399],
    sources: ['ahima-ccs-2010', 'oep-ccs-blog', 'himp-ccs', 'mbc-ccs'],
    checked: '2026-11-22',
  },
]

/** The scale on which AHIMA reports the result of an exam. */
export const ahimaScale = between(100, 400, 'score')

export const ccsExamTopic = {
  body: 'ahima',
  title: 'CCS exam',
  facts: {
    'ahi-081': fact(
      'other',
      'high',
      'The only hard requirement for the CCS exam is a high-school diploma.',
      row([], ['ahima-ccs']),
    ),
    'ahi-082': fact(
      'other',
      'high',
      'AHIMA recommends, but does not require, one of {1} routes to the CCS: listed courses and a year of coding; two years of coding; a CCA and a year; a coding credential of another association and a year; or a CCS-P, RHIT or RHIA.',
      row([count(5)], ['ahima-ccs', 'ilmc-ccs', 'oep-ccs-guide']),
    ),
    'ahi-083': fact(
      'other',
      'high',
      'The {1} routes to the CCS were once compulsory.',
      row([count(5)], ['ahima-ccs-2014']),
    ),
    'ahi-084': fact(
      'other',
      'medium',
      'The CCS exam has {1} items: {2} scored and {3} unscored pretest items.',
      row([questions(107), questions(97), questions(10)], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs']),
    ),
    'ahi-085': fact(
      'other',
      'medium',
      'The CCS exam mixes multiple choice and medical scenarios; in the scenarios you type in the codes.',
      row([], ['oep-ccs-guide', 'himp-ccs']),
    ),
    'ahi-086': fact(
      'other',
      'high',
      'You have {1} hours for the CCS exam.',
      row([hours(4)], ['ahima-ccs-2010', 'oep-ccs-guide', 'himp-ccs', 'mbc-ccs', 'ilmc-ccs']),
    ),
    'ahi-087': fact(
      'other',
      'medium',
      'In the CCS exam you can flag items and return to them before the end.',
      row([], ['oep-ccs-guide']),
    ),
    'ahi-088': fact(
      'other',
      'medium',
      'The CCS pass mark is {1} on a scale of {2}, and wrong answers cost nothing.',
      row([score(300), ahimaScale], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs']),
    ),
    'ahi-089': fact(
      'fee',
      'high',
      'The CCS exam costs {1} for AHIMA members and {2} for others, the same since at least 2010; check ahima.org.',
      ...fromRows(ccsFees, (fees) => fees.map(dollars)),
    ),
    'ahi-090': fact(
      'fee',
      'high',
      'A CCS retake costs the full fee again: {1} for members, {2} for others.',
      ...fromRows(ccsFees, (fees) => fees.map(dollars)),
    ),
    'ahi-091': fact(
      'other',
      'high',
      'Since September 11, 2023, you wait {1} days before you retake the CCS or CCA.',
      row([days(30)], ['ahima-exam-faq-2023', 'oep-ccs-blog', 'oep-cca-exam'], { from: '2023-09-11' }),
    ),
    'ahi-092': fact(
      'other',
      'medium',
      'CCS and CCA are taken in person at a Pearson VUE center; there is no online choice.',
      row([], ['oep-ccs-blog', 'oep-cca-exam']),
    ),
    'ahi-093': fact(
      'other',
      'medium',
      'AHIMA announced online testing (OnVUE) for US candidates without naming exams; the coding exams need paper books.',
      row([], ['ahima-updates-2021']),
    ),
    'ahi-094': fact(
      'other',
      'medium',
      'The CCS exam is open book with {1} books from AHIMA’s list: ICD-10-CM, ICD-10-PCS and CPT Professional.',
      row([count(3)], ['oep-ccs-guide', 'oep-cca-books', 'ilmc-ccs']),
    ),
    'ahi-095': fact(
      'other',
      'medium',
      'Exams on or after {1} need the 2026 editions of the books; earlier ones needed the 2025 editions.',
      row([date('2026-05-01')], ['oep-ccs-guide', 'oep-cca-books']),
    ),
    'ahi-096': fact(
      'other',
      'medium',
      'Without the right books there is no test, and the fee is lost.',
      row([], ['oep-ccs-guide', 'oep-cca-books', 'ilmc-ccs']),
    ),
    'ahi-098': fact(
      'other',
      'medium',
      'Both in 2025 and in 2026 the book year changed on {1}.',
      row([dayOfYear('05-01')], ['ilmc-ccs', 'oep-ccs-guide']),
    ),
    'ahi-099': fact(
      'other',
      'high',
      'Once you are approved, you have {1} days to take the exam.',
      row([days(120)], ['ahima-exam-faq-2023', 'ahima-ccs']),
    ),
    'ahi-100': fact(
      'fee',
      'high',
      'The window can be extended for {1} each time, by {4} days at a time up to {2} days, if you ask {3} days ahead.',
      row([dollars(50), days(90), days(14), days(30)], ['ahima-exam-faq-2023', 'ahima-ccs']),
    ),
    'ahi-101': fact(
      'fee',
      'high',
      'You can reschedule free of charge up to {1} days before the exam and for {2} from {3} days to {4} hours before; later you cannot. Count business days to be safe.',
      row([days(15), dollars(30), days(14), hours(24)], ['ahima-policies']),
    ),
    'ahi-102': fact(
      'fee',
      'high',
      'If you do not show up, you lose the full exam fee.',
      row([], ['ahima-policies']),
    ),
    'ahi-103': fact(
      'fee',
      'high',
      'For a refund, ask {1} business days before the exam; AHIMA keeps {2} for processing.',
      row([days(14), dollars(75)], ['ahima-policies']),
    ),
    'ahi-104': fact(
      'other',
      'medium',
      'One site, with AHIMA’s figures, counts {1} CCS holders in December 2025.',
      row([people(36_925)], ['himp-ccs']),
    ),
    'ahi-105': fact(
      'other',
      'medium',
      'In 2025, {1} of {2} first-time testers passed the CCS, by one source that credits AHIMA.',
      row([percent(84), people(6331)], ['himp-ccs']),
    ),
    'ahi-106': fact(
      'other',
      'medium',
      'Coding knowledge and skills make up {1} of the CCS exam, by one source.',
      row([between(39, 41, 'percent')], ['oep-ccs-blog']),
    ),
    'ahi-107': fact(
      'other',
      'medium',
      'Coding documentation makes up {1} of the CCS exam, by one source.',
      row([between(18, 22, 'percent')], ['oep-ccs-blog']),
    ),
    'ahi-108': fact(
      'other',
      'medium',
      'Provider queries make up {1} of the CCS exam, by one source.',
      row([between(9, 11, 'percent')], ['oep-ccs-blog']),
    ),
    'ahi-109': fact(
      'other',
      'medium',
      'Regulatory compliance makes up {1} of the CCS exam, by one source.',
      row([between(18, 22, 'percent')], ['oep-ccs-blog']),
    ),
    'ahi-110': fact(
      'other',
      'medium',
      'Information technologies make up {1} of the CCS exam, by one source.',
      row([between(9, 11, 'percent')], ['oep-ccs-blog']),
    ),
    'ahi-111': fact(
      'other',
      'medium',
      'The medical scenarios are one third each inpatient, outpatient and emergency department, by one source.',
      row([], ['oep-ccs-blog']),
    ),
  },
} as const satisfies Topic
