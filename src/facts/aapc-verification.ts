import { fact, row, type Topic } from './fact.ts'
import { count, percent } from './unit.ts'

export const aapcVerificationTopic = {
  body: 'aapc',
  title: 'AAPC: verification',
  facts: {
    'ceu-080': fact(
      'ceu',
      'high',
      'AAPC picks {1} of submissions at random for a check.',
      row([percent(25)], ['aapc-ceu-policies', 'aapc-ceus-2008']),
    ),
    'ceu-081': fact(
      'ceu',
      'high',
      'AAPC advises members to upload their certificates to the CEU Tracker.',
      row([], ['aapc-ceu-policies']),
    ),
    'ceu-082': fact(
      'ceu',
      'high',
      'A certificate must show {1} things: index number, sponsor, title, number of CEUs and date.',
      row([count(5)], ['aapc-ceu-policies']),
    ),
    'ceu-084': fact(
      'ceu',
      'high',
      'Sharing index numbers, certificates, quiz answers or old quiz links breaks AAPC’s CEU ethics policy.',
      row([], ['aapc-ceu-policies']),
    ),
  },
} as const satisfies Topic
