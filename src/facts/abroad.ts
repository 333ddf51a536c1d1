import { fact, row, type Topic } from './fact.ts'
import { between, count } from './unit.ts'

export const abroadTopic = {
  body: 'field',
  title: 'Outside the United States',
  facts: {
    'crd-129': fact(
      'other',
      'high',
      'AAPC’s exam can be taken from other countries, and AAPC sets local policies.',
      row([], ['aapc-cert-faq-2019', 'amc-apprentice']),
    ),
    'crd-130': fact(
      'other',
      'medium',
      'In India, outsourcing firms that serve the US hire on the CPC.',
      row([], ['quickcode-india']),
    ),
    'crd-131': fact(
      'other',
      'medium',
      'A school in India gives {1} months of study for people who change careers.',
      row([between(6, 9, 'months')], ['quickcode-india']),
    ),
    'crd-132': fact(
      'other',
      'medium',
      'The credentials certify US code sets and US payment rules; other systems have credentials of their own, such as CHIM and CHIP in Australia.',
      row([], ['himaa-au']),
    ),
    'crd-133': fact(
      'other',
      'medium',
      'A survey with answers from {1} countries shows that rules for coder training differ widely.',
      row([count(26)], ['pmc-coder-training-2024']),
    ),
    'crd-134': fact(
      'other',
      'medium',
      'A US credential helps with work for the US from abroad; it is no license to code in another system.',
      row([], ['himaa-au', 'pmc-coder-training-2024']),
    ),
  },
} as const satisfies Topic
