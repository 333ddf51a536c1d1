import type { FactId } from '../../facts/facts.ts'

interface NumberEntry {
  readonly row: FactId
  readonly figure: string
  readonly words: string
  readonly sign: 'own' | 'worked' | 'older' | 'changed' | 'dispute'
}

/** The numbers a coder meets in a guide, an ad or a tracker, smallest first, each with the row that explains it. */
export const numbers: readonly NumberEntry[] = [
  { row: 'ceu-047', figure: '{ceu-047}', words: 'AAPC CEUs that carry over to the next cycle', sign: 'own' },
  {
    row: 'ceu-054',
    figure: '× {ceu-054}',
    words: 'CEUs a month in a first AAPC cycle, one certification',
    sign: 'own',
  },
  {
    row: 'ceu-006',
    figure: '+{ceu-006}',
    words: 'What each additional AAPC certification adds, up to five',
    sign: 'worked',
  },
  {
    row: 'ceu-025',
    figure: '{ceu-025}',
    words: 'AAPC topic minimum for each specialty credential; was {ceu-025:was}',
    sign: 'changed',
  },
  {
    row: 'ahi-012',
    figure: '+{ahi-012}',
    words: 'What each additional AHIMA credential adds, up to {ahi-013}',
    sign: 'own',
  },
  {
    row: 'ceu-020',
    figure: '{ceu-020}',
    words: 'AAPC topic minimum for the CPMA; was {ceu-020:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-017',
    figure: '{ceu-017:2}',
    words: 'An AAPC certification’s average for one year: advice, not a rule',
    sign: 'worked',
  },
  {
    row: 'ahi-001',
    figure: '{ahi-001}',
    words: 'AHIMA’s CCS, CCS-P, CCA or RHIT, in two years',
    sign: 'own',
  },
  {
    row: 'ceu-080',
    figure: '{ceu-080}',
    words: 'AAPC submissions picked at random for a check',
    sign: 'own',
  },
  {
    row: 'ahi-005',
    figure: '{ahi-005}',
    words: 'AHIMA’s RHIA, CHDA, CHPS or CDIP, in two years',
    sign: 'own',
  },
  { row: 'ceu-001', figure: '{ceu-001}', words: 'One AAPC certification, in two years', sign: 'own' },
  {
    row: 'ceu-002',
    figure: '{ceu-002}',
    words: 'Two AAPC certifications; was {ceu-002:was}',
    sign: 'changed',
  },
  {
    row: 'ahi-034',
    figure: '{ahi-034}',
    words: 'Share that must come from AHIMA or a state association, since January 1, 2025',
    sign: 'changed',
  },
  {
    row: 'ceu-003',
    figure: '{ceu-003}',
    words: 'Three AAPC certifications; was {ceu-003:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-004',
    figure: '{ceu-004}',
    words: 'Four AAPC certifications; was {ceu-004:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-066',
    figure: '{ceu-066}',
    words: 'A CEU extension, bought in AAPC’s CEU Tracker',
    sign: 'own',
  },
  {
    row: 'ceu-005',
    figure: '{ceu-005}',
    words: 'Five or more AAPC certifications; was {ceu-005:was}',
    sign: 'changed',
  },
  {
    row: 'ceu-008',
    figure: '{ceu-008}–{ceu-011}',
    words: 'Two to five AAPC certifications in guides of about 2012–2015',
    sign: 'older',
  },
  { row: 'ahi-030', figure: '{ahi-030}', words: 'Smallest share in AHIMA’s HIIM domains', sign: 'own' },
  {
    row: 'ceu-069',
    figure: '{ceu-069} days',
    words: 'After renewal, with dues or CEUs still missing: AAPC cancels the credential',
    sign: 'own',
  },
  { row: 'ceu-074', figure: '{ceu-074}', words: 'AAPC reinstatement fee, within three years', sign: 'own' },
]
