import { fact, firstChecked, fromRows, row, type Topic } from './fact.ts'
import { dollars, years } from './unit.ts'
import { ahimaCycleMonths } from './ahima-cycle.ts'
import { currentValue, type Rows } from './row.ts'

/** Dollars a cycle for the first credential of a non-member. */
export const ahimaNonMemberFee: Rows = [
  { value: 218, sources: ['ahima-recert-faq-2021', 'mbct-cca'], checked: firstChecked },
]

export const ahimaFeesTopic = {
  body: 'ahima',
  title: 'AHIMA: recertification fees',
  facts: {
    'ahi-060': fact(
      'fee',
      'medium',
      'For a non-member, the fee for the first credential is {1} a cycle; check AHIMA.',
      ...fromRows(ahimaNonMemberFee, dollars),
    ),
    'ahi-061': fact(
      'fee',
      'medium',
      'For a non-member, each further credential costs {1} a cycle; check AHIMA.',
      row([dollars(50)], ['ahima-recert-faq-2021']),
    ),
    'ahi-062': fact(
      'fee',
      'high',
      'Members pay a reduced fee; AHIMA’s page gives no figure.',
      row([], ['ahima-recert-faq-2021']),
    ),
    'ahi-063': fact(
      'fee',
      'medium',
      'One site reports {1} a cycle for a member’s first credential (February 2026); check AHIMA.',
      row([dollars(100)], ['mbct-cca']),
    ),
    'ahi-064': fact(
      'fee',
      'high',
      'The fee is paid once in {1} years, at the rate that fits your membership on the day the certification expires.',
      row([years(currentValue(ahimaCycleMonths) / 12)], ['ahima-recert-faq-2021']),
    ),
    'ahi-065': fact(
      'fee',
      'high',
      'You do not need AHIMA membership to hold a credential, but non-members pay more.',
      row([], ['ahima-recert-faq-2021']),
    ),
  },
} as const satisfies Topic
