import { fact, row, type Topic } from './fact.ts'
import { date } from './unit.ts'

export const ahimaNamesTopic = {
  body: 'ahima',
  title: 'AHIMA: names and history',
  facts: {
    'ahi-171': fact(
      'other',
      'high',
      'AHIMA is the American Health Information Management Association.',
      row([], ['ahima-history', 'ahima-acep-2021']),
    ),
    'ahi-172': fact(
      'other',
      'high',
      'CCHIIM, AHIMA’s certifying arm, is the Commission on Certification for Health Informatics and Information Management.',
      row([], ['ahima-recertification-2024', 'ahima-ccs']),
    ),
    'ahi-173': fact(
      'other',
      'high',
      'AHIMA was founded in {1} as the Association of Record Librarians of North America, set up by the American College of Surgeons, with Grace Whiting Myers as founding figure.',
      row([date('1928')], ['ahima-history']),
    ),
    'ahi-174': fact(
      'other',
      'high',
      'In {1} AHIMA’s forerunner became the American Association of Medical Record Librarians.',
      row([date('1938')], ['ahima-history']),
    ),
    'ahi-175': fact(
      'other',
      'high',
      'In {1} AHIMA’s forerunner became the American Medical Record Association.',
      row([date('1970')], ['ahima-history']),
    ),
    'ahi-176': fact(
      'other',
      'high',
      'AHIMA has had its present name since {1}.',
      row([date('1991')], ['ahima-history']),
    ),
    'ahi-177': fact(
      'other',
      'high',
      'HCPro now counts as an AHIMA brand.',
      row([], ['ahima-recertify-2025', 'ahima-recertification-2025']),
    ),
    'ahi-178': fact(
      'other',
      'high',
      'CCS stands for Certified Coding Specialist.',
      row([], ['ahima-acep-2021']),
    ),
    'ahi-179': fact(
      'other',
      'high',
      'CCS-P stands for Certified Coding Specialist, Physician-based.',
      row([], ['ahima-acep-2021']),
    ),
    'ahi-180': fact(
      'other',
      'high',
      'CCA stands for Certified Coding Associate.',
      row([], ['ahima-acep-2021']),
    ),
  },
} as const satisfies Topic
