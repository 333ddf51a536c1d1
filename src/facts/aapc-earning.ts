import { fact, row, type Topic } from './fact.ts'
import { ceus, count, hours, months, years } from './unit.ts'

export const aapcEarningTopic = {
  body: 'aapc',
  title: 'AAPC: earning CEUs',
  facts: {
    'ceu-085': fact(
      'ceu',
      'high',
      'CEUs must come from a vendor on AAPC’s approved list.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-086': fact(
      'ceu',
      'high',
      'Trainings from CMS count without an index number: answer No to that question and upload the certificate.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-087': fact(
      'ceu',
      'high',
      'The same course counts once, however often you repeat it.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-088': fact(
      'ceu',
      'high',
      'In practice, {1} hour of approved education is {2} CEU.',
      row([hours(1), ceus(1)], ['mbmc-ceus', 'bcbsnc-2025']),
    ),
    'ceu-089': fact(
      'ceu',
      'medium',
      'AAPC’s CEU is not the college CEU, which stands for {1} hours.',
      row([hours(10)], ['jmu-ceu']),
    ),
    'ceu-090': fact(
      'ceu',
      'high',
      'Credit is not automatic: you report it yourself in the CEU Tracker.',
      row([], ['aapc-maintain-2022']),
    ),
    'ceu-091': fact(
      'ceu',
      'high',
      'If a course has an index or catalog number, type it in; if not, fill in the fields and attach the certificate.',
      row([], ['aapc-hc-submit']),
    ),
    'ceu-092': fact(
      'ceu',
      'high',
      'You can often move a CEU to another credential it is eligible for by editing the entry, with the certificate attached.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-093': fact(
      'ceu',
      'medium',
      'About 2015 and 2016, the quiz in each issue of AAPC’s magazine gave {1} CEU.',
      row([ceus(1)], ['careerstep-maintain']),
    ),
    'ceu-094': fact(
      'ceu',
      'high',
      'A magazine quiz can be used for {1} months after publication.',
      row([months(12)], ['aapc-ceu-policies']),
    ),
    'ceu-095': fact(
      'ceu',
      'medium',
      'AAPC’s recent pages call the magazine AAPC the Magazine; older ones call it Healthcare Business Monthly.',
      row([], ['aapc-ceu-policies', 'aapc-hardship']),
    ),
    'ceu-096': fact(
      'ceu',
      'medium',
      'Local chapters hold at least {1} meetings a year, and from 2015 one seminar may replace one meeting.',
      row([count(6)], ['aapc-chapters-2015']),
    ),
    'ceu-097': fact(
      'ceu',
      'high',
      'There is no double credit: a CMS webinar shown at a chapter counts once, under the chapter’s index number.',
      row([], ['aapc-ceu-approval-cases']),
    ),
    'ceu-098': fact(
      'ceu',
      'high',
      'Quizzes for chapter officers exist and are for officers only.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-099': fact(
      'ceu',
      'medium',
      'AAPC approves one exact title of a vendor for {1} calendar year.',
      row([years(1)], ['aapc-vendor-guidelines']),
    ),
    'ceu-100': fact(
      'ceu',
      'medium',
      'For events of {1} or more CEUs vendors must send a timed agenda; on-demand courses need a test at the end, and a CPC-A cannot be the presenter.',
      row([ceus(2)], ['aapc-vendor-faq']),
    ),
    'ceu-101': fact(
      'ceu',
      'medium',
      'Each conference talk has its own index number on a code card, given out when the talk ends.',
      row([], ['aapc-hc-code-card']),
    ),
    'ceu-102': fact(
      'ceu',
      'medium',
      'AAPC has application types for in-service training and for post-secondary schools.',
      row([], ['aapc-vendor-faq']),
    ),
  },
} as const satisfies Topic
