import { fact, row, type Topic } from './fact.ts'

export const trainingFundingTopic = {
  body: 'field',
  title: 'Funding',
  facts: {
    'crd-277': fact(
      'other',
      'medium',
      'Army COOL puts its GI Bill and in-demand marks on the CPC.',
      row([], ['army-cool-cpc']),
    ),
  },
} as const satisfies Topic
