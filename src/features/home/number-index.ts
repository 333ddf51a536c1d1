import type { FactId } from '../../facts/facts.ts'

interface NumberEntry {
  readonly row: FactId
  /** The section of an article that explains it, whose sources lead on to the fact. */
  readonly at: `${string}/#${string}`
  readonly figure: string
  readonly words: string
  readonly sign: 'own' | 'worked' | 'older' | 'changed' | 'dispute'
}

/** The numbers a coder meets in a guide, an ad or a tracker, smallest first, each with the place that explains it. */
export const numbers: readonly NumberEntry[] = [
  {
    row: 'ceu-047',
    at: 'ceu-deadlines-and-proration/#carry-over',
    figure: '{ceu-047}',
    words: 'AAPC CEUs that carry over to the next cycle',
    sign: 'own',
  },
  {
    row: 'ceu-054',
    at: 'ceu-deadlines-and-proration/#first-cycle',
    figure: '× {ceu-054}',
    words: 'CEUs a month in a first AAPC cycle, one certification',
    sign: 'own',
  },
  {
    row: 'ceu-006',
    at: 'how-many-ceus-does-a-cpc-need/#second',
    figure: '+{ceu-006}',
    words: 'What each additional AAPC certification adds, up to five',
    sign: 'worked',
  },
  {
    row: 'ceu-025',
    at: 'how-many-ceus-does-a-cpc-need/#minimums',
    figure: '{ceu-025}',
    words: 'AAPC topic minimum for each specialty credential; was {ceu-025:was}',
    sign: 'changed',
  },
  {
    row: 'ahi-012',
    at: 'ahima-recertification/#several',
    figure: '+{ahi-012}',
    words: 'What each additional AHIMA credential adds, up to {ahi-013}',
    sign: 'own',
  },
  {
    row: 'ceu-020',
    at: 'how-many-ceus-does-a-cpc-need/#minimums',
    figure: '{ceu-020}',
    words: 'AAPC topic minimum for the CPMA; was {ceu-020:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-017',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-017:2}',
    words: 'An AAPC certification’s average for one year: advice, not a rule',
    sign: 'worked',
  },
  {
    row: 'ahi-001',
    at: 'ahima-recertification/#totals',
    figure: '{ahi-001}',
    words: 'AHIMA’s CCS, CCS-P, CCA or RHIT, in two years',
    sign: 'own',
  },
  {
    row: 'ceu-080',
    at: 'how-to-earn-ceus/#verification',
    figure: '{ceu-080}',
    words: 'AAPC submissions picked at random for a check',
    sign: 'own',
  },
  {
    row: 'ahi-005',
    at: 'ahima-recertification/#totals',
    figure: '{ahi-005}',
    words: 'AHIMA’s RHIA, CHDA, CHPS or CDIP, in two years',
    sign: 'own',
  },
  {
    row: 'ceu-001',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-001}',
    words: 'One AAPC certification, in two years',
    sign: 'own',
  },
  {
    row: 'ceu-002',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-002}',
    words: 'Two AAPC certifications; was {ceu-002:was}',
    sign: 'changed',
  },
  {
    row: 'ahi-034',
    at: 'ahima-recertification/#providers',
    figure: '{ahi-034}',
    words: 'Share that must come from AHIMA or a state association, since January 1, 2025',
    sign: 'changed',
  },
  {
    row: 'ceu-003',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-003}',
    words: 'Three AAPC certifications; was {ceu-003:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-004',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-004}',
    words: 'Four AAPC certifications; was {ceu-004:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-066',
    at: 'missed-your-ceus/#aapc-extension',
    figure: '{ceu-066}',
    words: 'A CEU extension, bought in AAPC’s CEU Tracker',
    sign: 'own',
  },
  {
    row: 'ceu-005',
    at: 'how-many-ceus-does-a-cpc-need/#totals',
    figure: '{ceu-005}',
    words: 'Five or more AAPC certifications; was {ceu-005:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-008',
    at: 'how-many-ceus-does-a-cpc-need/#older-guides',
    figure: '{ceu-008}–{ceu-011}',
    words: 'Two to five AAPC certifications in guides of about 2012–2015',
    sign: 'older',
  },
  {
    row: 'ahi-030',
    at: 'ahima-recertification/#subjects',
    figure: '{ahi-030}',
    words: 'Smallest share in AHIMA’s HIIM domains',
    sign: 'own',
  },
  {
    row: 'ceu-069',
    at: 'missed-your-ceus/#cancellation',
    figure: '{ceu-069} days',
    words: 'After renewal, with dues or CEUs still missing: AAPC can cancel the credential',
    sign: 'own',
  },
  {
    row: 'ceu-074',
    at: 'missed-your-ceus/#reinstatement',
    figure: '{ceu-074}',
    words: 'AAPC reinstatement fee, within three years',
    sign: 'own',
  },
]
