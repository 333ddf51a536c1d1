import { fact, row, type Topic } from './fact.ts'
import { between, cases, date, hours, questions } from './unit.ts'

export const ccsHistoryTopic = {
  body: 'ahima',
  title: 'CCS exam: older forms',
  facts: {
    'ahi-112': fact(
      'other',
      'high',
      'In 2010 the CCS exam had {1} multiple-choice items and {2} records, {4} inpatient and {5} outpatient, in {3} hours.',
      row([questions(60), cases(13), hours(4), cases(6), cases(7)], ['ahima-ccs-2010'], {
        from: '2010',
        until: '2010',
        about: true,
      }),
    ),
    'ahi-113': fact(
      'other',
      'medium',
      'About 2013 to 2019 the CCS exam had {1} multiple-choice items, {3} of them scored, and {2} scenarios, {4} of them scored.',
      row([questions(97), cases(8), questions(79), cases(6)], ['transcode-ccs'], {
        from: '2013',
        until: '2019',
        about: true,
      }),
    ),
    'ahi-114': fact(
      'other',
      'medium',
      'About 2013 to 2019, diagnosis and procedure coding made up {1} of the CCS exam.',
      row([between(64, 68, 'percent')], ['transcode-ccs'], { from: '2013', until: '2019', about: true }),
    ),
    'ahi-115': fact(
      'other',
      'high',
      'On {1} new forms of the CCS and CCS-P went out as beta exams.',
      row([date('2020-07-01')], ['ahima-ccs-2020']),
    ),
    'ahi-116': fact(
      'other',
      'medium',
      'Study sites that speak of {2} items and {3} scenarios, or of {2} and {4} cases, describe old forms; today there are {1} items.',
      row([questions(107), questions(97), cases(8), cases(13)], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs']),
    ),
  },
} as const satisfies Topic
