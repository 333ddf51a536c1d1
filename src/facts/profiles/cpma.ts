import {
  disputed,
  dues,
  line,
  notNamed,
  passMark,
  see,
  seventy,
  unpublished,
  type Profile,
} from './profile.ts'

export const cpma: Profile = {
  page: 'aapc-cpma-exam',
  work: line('Audits of medical records and of their coding.', 'crd-081'),
  eligibility: line(
    'Active AAPC membership. Our advice: a CPC or CCS first, because auditing is second-career work.',
    'crd-024',
    'crd-107',
  ),
  exam: line(
    '{crd-082} multiple-choice questions in {crd-082:2} hours, about {crd-082:3} of them audit cases.',
    'crd-082',
  ),
  figures: [
    { figure: '{crd-082}', label: 'questions' },
    { figure: '{crd-082:2} h', label: 'for the exam' },
    passMark,
  ],
  books: see.aapc,
  passMark: seventy,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: disputed(
    ['k-03'],
    `{ceu-001} CEUs in two years, {ceu-020} of them in auditing (older guides say {ceu-020@2012}), and ${dues}`,
    'ceu-001',
    'ceu-020',
    'ceu-039',
    'ceu-103',
  ),
  employers: line(
    'The Veterans Health Administration’s postings of 2025, auditors included, ask for a certificate through AHIMA or AAPC. The part we read names no credential.',
    'crd-107',
    'crd-111',
  ),
}
