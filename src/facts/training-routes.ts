import { fact, row, type Topic } from './fact.ts'
import { between, cases, count, hours, percent, years } from './unit.ts'

export const trainingRoutesTopic = {
  body: 'field',
  title: 'Routes in',
  facts: {
    'crd-189': fact(
      'other',
      'medium',
      'Our advice: read {1} local and remote job ads for beginners first and note which letters they name.',
      row([count(20)], ['ftr-2007']),
    ),
    'crd-190': fact(
      'other',
      'medium',
      'Our advice: people without a clinical background learn terminology and anatomy first, since the exam asks both.',
      row([], ['aapc-cpc-faqs']),
    ),
    'crd-191': fact(
      'other',
      'high',
      'Take a course of {1} contact hours, which AAPC credits as a year.',
      row([hours(80)], ['aapc-apprentice-older', 'aapc-apprenticeship']),
    ),
    'crd-192': fact(
      'other',
      'medium',
      'One school’s course in class takes {1} weeks at {2} hours a week.',
      row([between(16, 18, 'weeks'), hours(8)], ['medcodelogix-agreement']),
    ),
    'crd-193': fact(
      'other',
      'medium',
      'College certificates take {1} credits and {2} years.',
      row([between(18, 30, 'credits'), between(1, 2, 'years')], ['tbs-certificates']),
    ),
    'crd-194': fact(
      'other',
      'medium',
      'One college’s certificate takes {1} terms.',
      row([count(3)], ['mercy-ohio-catalog']),
    ),
    'crd-195': fact(
      'other',
      'medium',
      'Our advice: book the exam when your practice papers are safely above the pass mark of {1}.',
      row([percent(70)], ['aapc-cpc-2022']),
    ),
    'crd-196': fact(
      'other',
      'medium',
      'Our advice: do Practicode’s {1} cases while you wait, so that the apprentice A can go without a job.',
      row([cases(600)], ['aapc-practicode-video', 'aapc-apprentice-older']),
    ),
    'crd-197': fact(
      'other',
      'medium',
      'The first job may not be called coder: think of billing, charge entry, records, denials, registration, junior coder or chart review for a payer.',
      row([], ['cco-job', 'aapc-jobs-junior', 'hccbuddy-path']),
    ),
    'crd-198': fact(
      'other',
      'high',
      'Using the code sets in a job with another title counts toward removing the apprentice A, with an employer’s letter.',
      row([], ['aapc-apprenticeship']),
    ),
    'crd-199': fact(
      'other',
      'medium',
      'Our estimate with two years of codes in billing or records behind you: {1} months of study to a credential; the letters that remove the apprentice A can go out at once.',
      row([between(2, 3, 'months')], ['aapc-apprenticeship', 'cpctestprep-faq'], { workedOut: true }),
    ),
    'crd-200': fact(
      'other',
      'medium',
      'Our estimate for a nurse, medical assistant or other clinical worker: {1} months to a credential, then months of Practicode, or {2} year in a job and a course, to remove the apprentice A.',
      row([between(3, 4, 'months'), years(1)], ['aapc-apprenticeship', 'cpctestprep-faq'], {
        workedOut: true,
      }),
    ),
    'crd-202': fact(
      'other',
      'medium',
      'Our estimate from zero, part-time: {1} months to a credential and up to {2} years to remove the apprentice A.',
      row([between(6, 12, 'months'), years(2)], ['aapc-apprenticeship', 'tbs-certificates'], {
        workedOut: true,
      }),
    ),
    'crd-299': fact(
      'other',
      'medium',
      'Our estimate from zero without a break: {1} months to a credential, with a course of {2} weeks, and terminology and anatomy before it.',
      row([between(4, 6, 'months'), between(16, 18, 'weeks')], ['medcodelogix-agreement'], {
        workedOut: true,
      }),
    ),
    'crd-203': fact(
      'other',
      'medium',
      'Our estimate for a college certificate: {1} months to a credential.',
      row([between(9, 24, 'months')], ['tbs-certificates', 'mercy-ohio-catalog'], { workedOut: true }),
    ),
    'crd-204': fact(
      'other',
      'medium',
      'Our estimate for a CAHIIM associate degree and then the RHIT: about {1} years.',
      row([years(2)], ['tri-c-him-2016'], { workedOut: true }),
    ),
  },
} as const satisfies Topic
