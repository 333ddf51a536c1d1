import { fact, row, type Topic } from './fact.ts'
import { count, days, hours, score, dollars } from './unit.ts'
import { ccsFees } from './ccs-exam.ts'
import { requireValue } from './row.ts'

export const ccsPExamTopic = {
  body: 'ahima',
  title: 'CCS-P exam',
  facts: {
    'ahi-117': fact(
      'other',
      'high',
      'The CCS-P is an advanced credential for physician settings such as offices, group practices and multispecialty practices.',
      row([], ['ilmc-ccsp']),
    ),
    'ahi-118': fact(
      'other',
      'medium',
      'For the CCS-P, one of {1} routes is recommended, not required: courses and a year in several specialties; two years; a CCA and a year; or a CCS, RHIT or RHIA.',
      row([count(4)], ['ilmc-ccsp']),
    ),
    'ahi-120': fact(
      'other',
      'medium',
      'You have {1} hours for the CCS-P exam.',
      row([hours(4)], ['ilmc-ccsp', 'ahima-ccs-2010']),
    ),
    'ahi-121': fact(
      'other',
      'medium',
      'The CCS-P exam is open book with {1} books: ICD-10-CM, CPT and HCPCS.',
      row([count(3)], ['ilmc-ccsp']),
    ),
    'ahi-122': fact(
      'fee',
      'medium',
      'In 2010 the CCS-P exam cost {1} for AHIMA members and {2} for others; check ahima.org for today’s fee.',
      row(requireValue(ccsFees, '2010').map(dollars), ['ahima-ccs-2010']),
    ),
    'ahi-123': fact(
      'other',
      'medium',
      'The CCS-P pass mark is {1}, on the scale that AHIMA’s exams share.',
      row([score(300)], ['oep-ccs-blog']),
    ),
    'ahi-124': fact(
      'other',
      'medium',
      'By AHIMA’s page you wait {1} days before you retake the CCS-P; ask AHIMA.',
      row([days(90)], ['ahima-exam-faq-2023']),
    ),
  },
} as const satisfies Topic
