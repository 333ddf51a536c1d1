import { currentFigure, fact, firstChecked, fromRows, row, type Topic } from './fact.ts'
import { days, dollars, years } from './unit.ts'
import type { Rows } from './row.ts'

/** Days after the renewal date at which a credential with dues or CEUs missing is cancelled. */
export const aapcCancelledAfterDays: Rows = [
  {
    value: 90,
    sources: ['aapc-membership-faq-125', 'aapc-membership-faq-190', 'aapc-hardship', 'aapc-hc-revoked'],
    checked: '2026-11-22',
  },
]

/** What a CEU extension costs at the end of a period. */
export const aapcExtensionFee: Rows = [{ value: 50, sources: ['aapc-ceu-policies'], checked: firstChecked }]

export const aapcLateTopic = {
  body: 'aapc',
  title: 'AAPC: late, short, lapsed',
  facts: {
    'ceu-066': fact(
      'fee',
      'high',
      'At the end of the period you can buy a CEU extension in the CEU Tracker for {1}; how long it lasts is not established.',
      ...fromRows(aapcExtensionFee, dollars),
    ),
    'ceu-067': fact(
      'fee',
      'medium',
      'For late dues, AAPC’s help center gives {1} free days, then a {2} late fee and {3} more days.',
      row([days(30), dollars(50), days(60)], ['aapc-hc-revoked']),
    ),
    'ceu-068': fact(
      'fee',
      'medium',
      'For late dues, AAPC’s hardship policy, an older page, gives {1} days and then a {2} fee.',
      row([days(10), dollars(50)], ['aapc-hardship']),
    ),
    'ceu-069': fact(
      'ceu',
      'high',
      'AAPC can cancel a credential when dues or CEUs are still missing {1} days after the renewal date.',
      ...fromRows(aapcCancelledAfterDays, days),
    ),
    'ceu-070': fact(
      'ceu',
      'high',
      'The newest of AAPC’s pages on cancellation gives the {1} days for dues.',
      row([currentFigure(aapcCancelledAfterDays, days)], ['aapc-hc-revoked']),
    ),
    'ceu-071': fact(
      'ceu',
      'high',
      'If you are short of CEUs, your credential may still be cancelled although your dues are paid.',
      row([], ['aapc-hc-revoked']),
    ),
    'ceu-072': fact(
      'ceu',
      'medium',
      'Members without a certification are cancelled sooner, after about {1} days.',
      row([days(40)], ['aapc-hardship']),
    ),
    'ceu-073': fact(
      'ceu',
      'medium',
      'Older AAPC pages list notices {1}, {2} and {3} days before the date, {4} and {5} days after it, and a last one on day {6}.',
      row(
        [days(90), days(45), days(15), days(1), days(30), days(75)],
        ['aapc-membership-faq-125', 'aapc-membership-faq-190'],
      ),
    ),
    'ceu-074': fact(
      'fee',
      'high',
      'Within {2} years of cancellation AAPC reinstates you without a new exam if you pay {1} and the back dues and make up the missed CEUs.',
      row([dollars(200), years(3)], ['aapc-cancellation']),
    ),
    'ceu-075': fact(
      'fee',
      'high',
      'A second AAPC page gives the same reinstatement fee of {1} plus back dues.',
      row([dollars(200)], ['aapc-hc-revoked']),
    ),
    'ceu-076': fact(
      'ceu',
      'high',
      'More than {1} years after cancellation you must take the exam again, with an active membership.',
      row([years(3)], ['aapc-cancellation']),
    ),
    'ceu-077': fact(
      'fee',
      'high',
      'Reinstatement payments are not refunded and cannot be moved to someone else.',
      row([], ['aapc-cancellation']),
    ),
    'ceu-078': fact(
      'ceu',
      'medium',
      'In a medical, personal or financial hardship, dues can be paid in installments.',
      row([], ['aapc-hardship']),
    ),
    'ceu-079': fact(
      'ceu',
      'medium',
      'AAPC’s own words for a lost credential are cancelled, revoked or deactivated.',
      row([], ['aapc-cancellation', 'aapc-hc-revoked']),
    ),
  },
} as const satisfies Topic
