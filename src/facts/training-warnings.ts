import { fact, row, type Topic } from './fact.ts'
import { days, dollars, months, percent } from './unit.ts'

export const trainingWarningsTopic = {
  body: 'field',
  title: 'Warning signs',
  facts: {
    'crd-249': fact(
      'other',
      'medium',
      'A promised job, or “work from home right after,” is a warning sign.',
      row([], ['codingclarified-guide', 'cco-job']),
    ),
    'crd-250': fact(
      'other',
      'high',
      'In November 2003 the Federal Trade Commission obtained an order over {1} against a seller of medical-billing work-at-home offers; the judgment was suspended.',
      row([dollars(3_260_000)], ['ftc-2003']),
    ),
    'crd-251': fact(
      'other',
      'high',
      'Federal advice of 2009: few buyers of medical-billing work-at-home offers ever find clients or get their money back.',
      row([], ['business-gov-2009']),
    ),
    'crd-252': fact(
      'other',
      'high',
      'A “pass guarantee” can have conditions: one school’s asked for an {1} average, {2} months to finish, the exam within {3} days and a second try within {4}, and returned only the exam fee.',
      row([percent(85), months(5), days(30), days(60)], ['coderclass-guarantee']),
    ),
    'crd-253': fact(
      'other',
      'medium',
      '“Certified” that means only the school’s own certificate is a warning sign.',
      row([], ['ftr-2007']),
    ),
    'crd-254': fact(
      'other',
      'medium',
      '“Accredited” without a named accreditor, or CEU approval passed off as accreditation, is a warning sign.',
      row([], ['ambci-accreditation']),
    ),
    'crd-256': fact(
      'other',
      'high',
      'A government consumer page of 2009 warns that some private vocational schools misstate staff, facilities, jobs and pay.',
      row([], ['consumer-gov-2009']),
    ),
  },
} as const satisfies Topic
