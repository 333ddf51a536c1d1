import { fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, type Figure } from './unit.ts'
import { ahimaTotals } from './ahima-totals.ts'
import type { AhimaId } from './credentials.ts'
import { currentValue, type Row, type Rows } from './row.ts'

/** What each further credential adds to the largest single requirement. */
export const ahimaFurther: Rows = [
  { value: 10, sources: ['ahima-recertification-2019'], checked: '2026-11-22' },
]

/** The most that several credentials can ask for together. */
export const ahimaCap: Rows = [{ value: 50, sources: ['ahima-recertification-2019'], checked: '2026-11-22' }]

/** A holder of the first recertifies only the first: the second adds nothing. */
export const ahimaReplaces: Row<{ readonly held: 'rhia'; readonly replaced: 'rhit' }> = {
  value: { held: 'rhia', replaced: 'rhit' },
  sources: ['ahima-recert-faq-2021'],
  checked: '2026-11-22',
}

const alone = (id: AhimaId) => currentValue(ahimaTotals[id])
const further = currentValue(ahimaFurther)

const together = (...held: readonly AhimaId[]): Figure => {
  const largest = Math.max(...held.map(alone))
  return ceus(Math.min(currentValue(ahimaCap), largest + further * (held.length - 1)))
}

export const ahimaSeveralTopic = {
  body: 'ahima',
  title: 'AHIMA: several credentials',
  facts: {
    'ahi-012': fact(
      'ceu',
      'high',
      'Each further AHIMA credential adds {1} CEUs to the two-year cycle.',
      ...fromRows(ahimaFurther, ceus),
    ),
    'ahi-013': fact(
      'ceu',
      'high',
      'However many credentials you hold, AHIMA asks for no more than {1} CEUs in a cycle.',
      ...fromRows(ahimaCap, ceus),
    ),
    'ahi-014': fact(
      'ceu',
      'high',
      'The count starts from the credential with the largest requirement; all of AHIMA’s own examples fit this reading.',
      row([], ['ahima-recertification-2019']),
    ),
    'ahi-015': fact(
      'ceu',
      'high',
      'One CEU may not serve two AHIMA credentials.',
      row([], ['ahima-recertification-2019']),
    ),
    'ahi-016': fact(
      'ceu',
      'high',
      'AHIMA’s own example: CCS and CCS-P together need {1} CEUs.',
      row([ceus(30)], ['ahima-recertification-2019']),
    ),
    'ahi-017': fact(
      'ceu',
      'high',
      'AHIMA’s own example: CHPS and RHIT together need {1} CEUs.',
      row([ceus(40)], ['ahima-recertification-2019']),
    ),
    'ahi-018': fact(
      'ceu',
      'high',
      'AHIMA’s own example: RHIA and CHDA together need {1} CEUs.',
      row([ceus(40)], ['ahima-recertification-2019']),
    ),
    'ahi-019': fact(
      'ceu',
      'high',
      'AHIMA’s own example: RHIA and CDIP together need {1} CEUs.',
      row([ceus(40)], ['ahima-recertification-2019']),
    ),
    'ahi-020': fact(
      'ceu',
      'high',
      'AHIMA’s own example: RHIA, CCS and CCS-P together need {1} CEUs.',
      row([ceus(50)], ['ahima-recertification-2019']),
    ),
    'ahi-021': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, CCA and RHIT together need {1} CEUs.',
      row([together('cca', 'rhit')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-022': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, RHIT and CCS together need {1} CEUs.',
      row([together('rhit', 'ccs')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-023': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, RHIT, CCS and CCS-P together need {1} CEUs.',
      row([together('rhit', 'ccs', 'ccs-p')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-024': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, RHIA and CCS together need {1} CEUs.',
      row([together('rhia', 'ccs')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-025': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, CCS and CDIP together need {1} CEUs.',
      row([together('ccs', 'cdip')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-026': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, RHIA, CCS and CDIP together need {1} CEUs.',
      row([together('rhia', 'ccs', 'cdip')], ['ahima-recertification-2019'], { workedOut: true }),
    ),
    'ahi-027': fact(
      'ceu',
      'medium',
      'By our sum, not AHIMA’s, four or more credentials whose largest asks for {ahi-005} need {1} CEUs; without the cap, four would need {2}.',
      row(
        [together('rhia', 'ccs', 'cca', 'ccs-p'), ceus(alone('rhia') + 3 * further)],
        ['ahima-recertification-2019'],
        { workedOut: true },
      ),
    ),
    'ahi-028': fact(
      'ceu',
      'high',
      'The RHIA takes the place of the RHIT: if you hold both, you keep up only the RHIA, and the RHIT adds {1} CEUs.',
      row([ceus(0)], ['ahima-recert-faq-2021']),
    ),
    'ahi-029': fact(
      'ceu',
      'medium',
      'No AHIMA page says that a CCS replaces a CCA, so we count both, for {1} CEUs; one third party says it does, which would make {2}.',
      row([together('ccs', 'cca'), ceus(alone('ccs'))], ['himp-ccs']),
    ),
  },
} as const satisfies Topic
