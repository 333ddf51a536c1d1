import { fact, row, type Topic } from './fact.ts'
import { percent, questions, years } from './unit.ts'
import { growth } from './bls.ts'
import { secondAttempt } from './cpc-exam.ts'

export const trainingPitfallsTopic = {
  body: 'field',
  title: 'Pitfalls',
  facts: {
    'crd-216': fact(
      'other',
      'high',
      'Passing does not bring a remote job at once; for beginners that is unusual.',
      row([], ['codingclarified-guide', 'cco-job']),
    ),
    'crd-217': fact(
      'other',
      'medium',
      'Many employers make remote staff sign that they do not look after children or others in work hours.',
      row([], ['codingclarified-guide']),
    ),
    'crd-218': fact(
      'other',
      'medium',
      'A job ad’s “{1} years’ experience” is often a wish; apply anyway.',
      row([years(2)], ['cco-job']),
    ),
    'crd-219': fact(
      'other',
      'high',
      'The A itself can hurt, as AAPC’s chairman wrote in 2012, so start its removal on the first day.',
      row([], ['cco-apprentice-2012']),
    ),
    'crd-220': fact(
      'ceu',
      'medium',
      'CEUs and dues are due even if you have no job.',
      row([], ['aapc-hc-revoked', 'elite-xtern-2007']),
    ),
    'crd-221': fact(
      'other',
      'high',
      'Do not buy next year’s books or very old ones: the exam takes neither.',
      row([], ['aapc-hc-book-rules']),
    ),
    'crd-222': fact(
      'other',
      'high',
      'Do not buy the Standard edition of CPT: the rules name only the AMA’s Professional edition.',
      row([], ['aapc-hc-book-rules']),
    ),
    'crd-223': fact(
      'fee',
      'medium',
      'At the reported prices a second attempt costs {1} if bought with the first; a second try bought later costs far more.',
      row([secondAttempt], ['mbc-cpc'], { workedOut: true }),
    ),
    'crd-224': fact(
      'other',
      'high',
      'Do not study from material for the old CPC exam of {1} questions.',
      row([questions(150)], ['aapc-cpc-exam-2020']),
    ),
    'crd-225': fact(
      'other',
      'medium',
      'A report credited to the American Hospital Association says that nearly {1} of hospitals use AI in the revenue cycle.',
      row([percent(46)], ['mbct-ai']),
    ),
    'crd-226': fact(
      'other',
      'medium',
      'One article expects routine E/M to be automated first and complex inpatient work last, while federal statistics still project {1} more jobs.',
      row([growth], ['mbct-ai', 'etactics-outlook']),
    ),
    'crd-227': fact(
      'other',
      'medium',
      'Sites with an automation “risk index” give opinions.',
      row([], ['jobzonerisk', 'isaitakingover']),
    ),
  },
} as const satisfies Topic
