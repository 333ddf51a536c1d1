import { fact, row, type Topic } from './fact.ts'

export const ahima2024Topic = {
  body: 'ahima',
  title: 'AHIMA: changes of 2024',
  facts: {
    'ahi-046': fact(
      'ceu',
      'high',
      'For a cycle that begins in 2024, AHIMA accepts more ways to earn CEUs and a wider range of experience.',
      row([], ['ahima-recertification-2023'], { from: '2024-01-01' }),
    ),
  },
} as const satisfies Topic
