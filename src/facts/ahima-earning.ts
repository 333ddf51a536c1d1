import { fact, row, type Topic } from './fact.ts'
import { ceus, date, minutes } from './unit.ts'

export const ahimaEarningTopic = {
  body: 'ahima',
  title: 'AHIMA: earning and reporting',
  facts: {
    'ahi-068': fact(
      'ceu',
      'medium',
      'One CEU is {1} minutes of attendance or participation, by a guide of 2014 that nothing newer contradicts.',
      row([minutes(60)], ['schima-2014']),
    ),
    'ahi-070': fact(
      'ceu',
      'high',
      'CEUs must be earned inside the cycle.',
      row([], ['ahima-recertification-2023', 'ahima-recertify-2021']),
    ),
    'ahi-071': fact(
      'ceu',
      'medium',
      'Extra CEUs do not carry over to the next cycle.',
      row([ceus(0)], ['ahima-recertification-2023', 'oep-rhia']),
    ),
    'ahi-072': fact(
      'ceu',
      'high',
      'AHIMA accepts programs by AHIMA, state and allied associations and vendors, webinars, college study, publishing and presenting, independent study, writing exam items, supervising practice for CAHIIM programs, facilitating an Engage community and activities set by state associations.',
      row([], ['ahima-recertify-2021', 'ahima-recertification-pre2021', 'schima-2014']),
    ),
    'ahi-073': fact(
      'ceu',
      'medium',
      'Visits to exhibits counted before 2021 and are gone from the later list.',
      row([], ['ahima-recertification-pre2021', 'ahima-recertify-2021']),
    ),
    'ahi-074': fact(
      'ceu',
      'medium',
      'Ordinary job duties and staff meetings do not count.',
      row([ceus(0)], ['schima-2014']),
    ),
    'ahi-075': fact(
      'ceu',
      'high',
      'You report CEUs yourself in the CEU Center and keep the certificates.',
      row([], ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'oep-rhit']),
    ),
    'ahi-076': fact(
      'ceu',
      'high',
      'Keep all certificates for a possible audit.',
      row([], ['ahima-recertification-2019', 'ahima-recert-faq-2021']),
    ),
    'ahi-077': fact(
      'ceu',
      'medium',
      'Approved programs run under ACEP, the Approved Continuing Education Program: the provider asks for approval, and approval is no endorsement.',
      row([], ['ahima-acep-2021', 'ahima-acep-earlier']),
    ),
    'ahi-078': fact(
      'ceu',
      'medium',
      'Before the changes of 2021, approval was described as voluntary, and exam-review courses got no prior approval.',
      row([], ['ahima-acep-earlier']),
    ),
    'ahi-079': fact(
      'ceu',
      'high',
      'Certificates have been virtual since {1}, and the valid-through date renews itself after recertification.',
      row([date('2018-04-01')], ['ahima-contact-faq']),
    ),
    'ahi-080': fact(
      'ceu',
      'high',
      'Stickers stopped on {1}.',
      row([date('2019-01-01')], ['ahima-recertification-2019']),
    ),
  },
} as const satisfies Topic
