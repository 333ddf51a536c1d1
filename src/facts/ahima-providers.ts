import { fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, date, percent, type Figure } from './unit.ts'
import { ahimaCap, ahimaFurther } from './ahima-several.ts'
import { ahimaHiimPercent } from './ahima-subjects.ts'
import { ahimaTotals } from './ahima-totals.ts'
import { currentValue, type Rows } from './row.ts'

/** Percent that must come from AHIMA itself or its state associations. */
export const ahimaOwnPercent: Rows = [
  {
    value: 40,
    sources: ['ahima-recertify-2025', 'ahima-recertification-2025'],
    checked: '2026-11-22',
    from: '2025-01-01',
  },
]

/** The first day of the rule on the share from AHIMA itself or its state associations. */
export const ahimaOwnShareSince = ahimaOwnPercent.at(-1)?.from ?? ''

const own = currentValue(ahimaOwnPercent)

/** The requirement, from AHIMA or elsewhere, inside HIIM or outside. */
const shares = (required: number): readonly Figure[] => {
  const fromAhima = (required * own) / 100
  const inside = (required * currentValue(ahimaHiimPercent)) / 100
  return [required, fromAhima, required - fromAhima, inside, required - inside].map(ceus)
}

export const ahimaProvidersTopic = {
  body: 'ahima',
  title: 'AHIMA: where the CEUs must come from',
  facts: {
    'ahi-034': fact(
      'ceu',
      'high',
      'Beginning January 1, 2025, {1} of the CEUs of a two-year period must come from AHIMA, HCPro included, or from its state associations.',
      ...fromRows(ahimaOwnPercent, percent),
    ),
    'ahi-035': fact(
      'ceu',
      'high',
      'The other {1} of the CEUs may come from approved (ACEP) providers or elsewhere.',
      row([percent(100 - own)], ['ahima-recertify-2025', 'ahima-recertification-2025'], {
        from: '2025-01-01',
      }),
    ),
    'ahi-036': fact(
      'ceu',
      'high',
      'Free CEUs that come with AHIMA membership count toward the {ahi-034} from AHIMA.',
      row([], ['ahima-recertify-2025', 'ahima-recertification-2025']),
    ),
    'ahi-037': fact(
      'ceu',
      'high',
      'Professional and Professional Premier members get free CEUs through a token Reward Center; there are also member webinars each quarter and cheap choices such as Journal of AHIMA quizzes.',
      row([], ['ahima-recertify-2025', 'ahima-recertification-2025']),
    ),
    'ahi-038': fact(
      'ceu',
      'high',
      'CCHIIM made the rule; AHIMA’s first notice in 2024 said only “from AHIMA,” and the wider wording came later.',
      row([], ['ahima-recertification-2024', 'ahima-recertify-2025', 'ahima-recertification-2025']),
    ),
    'ahi-039': fact(
      'ceu',
      'medium',
      'A third party reads it the same way: {1} from AHIMA or its state associations.',
      row([percent(own)], ['himp-ccs']),
    ),
    'ahi-040': fact(
      'ceu',
      'medium',
      'AHIMA’s page does not say how cycles that were already open on {1} are treated; see AHIMA’s questions page.',
      row([date('2025-01-01')], ['ahima-recertify-2025']),
    ),
    'ahi-041': fact(
      'ceu',
      'high',
      'For comparison, AHIMA’s policy of {1} bound people who began a cycle in that year.',
      row([date('2024')], ['ahima-recertification-2023']),
    ),
    'ahi-042': fact(
      'ceu',
      'medium',
      'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
      row(
        shares(currentValue(ahimaTotals.ccs)),
        ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
        { workedOut: true },
      ),
    ),
    'ahi-043': fact(
      'ceu',
      'medium',
      'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
      row(
        shares(currentValue(ahimaTotals.rhia)),
        ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
        { workedOut: true },
      ),
    ),
    'ahi-044': fact(
      'ceu',
      'medium',
      'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
      row(
        shares(currentValue(ahimaTotals.rhia) + currentValue(ahimaFurther)),
        ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
        { workedOut: true },
      ),
    ),
    'ahi-045': fact(
      'ceu',
      'medium',
      'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
      row(
        shares(currentValue(ahimaCap)),
        ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
        { workedOut: true },
      ),
    ),
  },
} as const satisfies Topic
