import { fact, row, type Topic } from './fact.ts'
import { count } from './unit.ts'

export const ahimaDormantTopic = {
  body: 'ahima',
  title: 'AHIMA: credentials on its list',
  facts: {
    'ahi-066': fact(
      'other',
      'medium',
      'AHIMA’s list of 2021 for approved providers names {1} credentials: RHIA, RHIT, CCA, CCS, CCS-P, CHPS, CHDA and CDIP.',
      row([count(8)], ['ahima-acep-2021']),
    ),
  },
} as const satisfies Topic
