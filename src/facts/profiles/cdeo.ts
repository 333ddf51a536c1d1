import {
  ads,
  dues,
  line,
  notInAds,
  notNamed,
  passMark,
  see,
  seventy,
  unpublished,
  type Profile,
} from './profile.ts'

export const cdeo: Profile = {
  page: 'aapc-cdeo-exam',
  work: line('Documentation work (CDI) for outpatient care.', 'crd-084'),
  eligibility: line(
    'Active AAPC membership. One study site advises {crd-086} or more years of work first.',
    'crd-024',
    'crd-086',
  ),
  exam: line(
    '{crd-085} multiple-choice questions in {crd-085:2} hours, {crd-085:3} of them cases.',
    'crd-085',
  ),
  figures: [
    { figure: '{crd-085}', label: 'questions' },
    { figure: '{crd-085:2} h', label: 'for the exam' },
    passMark,
  ],
  books: see.aapc,
  passMark: seventy,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: line(
    `{ceu-001} CEUs in two years, {ceu-024} of them in documentation, and ${dues}`,
    'ceu-001',
    'ceu-024',
    'ceu-039',
    'ceu-103',
  ),
  employers: line(
    `Documentation work, as a second career after a CPC or CCS. ${notInAds}`,
    'crd-107',
    ...ads,
  ),
}
