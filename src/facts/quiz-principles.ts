import { fact, row, type Topic } from './fact.ts'

export const quizPrinciplesTopic = {
  body: 'field',
  title: 'What the quiz always keeps to',
  facts: {
    'crd-290': fact(
      'other',
      'medium',
      'With no experience, the quiz never puts CPMA, CDEO, CPCO, CIRCC or a specialty credential first.',
      row([], ['aapc-cpma-exam', 'medcodely-cdeo']),
    ),
    'crd-291': fact(
      'other',
      'high',
      'With no experience, the quiz puts the CRC first only with AAPC’s caution about training or similar work.',
      row([], ['aapc-crc-exam']),
    ),
    'crd-292': fact(
      'other',
      'medium',
      'For inpatient work, the quiz shows CCS and CIC together with “compare your local job ads,” and the RHIT if a degree is possible.',
      row([], ['washington-hospital-job', 'ahima-ccs', 'aapc-cic-exam']),
    ),
    'crd-293': fact(
      'other',
      'medium',
      'For physician or outpatient work, or if unsure, with no experience, the quiz puts the CPC first.',
      row([], ['aapc-cpc-2022']),
    ),
    'crd-296': fact(
      'other',
      'medium',
      'The quiz does not score pay, because survey gaps mix credential and experience.',
      row([], ['oep-crc-vs-cpc']),
    ),
  },
} as const satisfies Topic
