import { ads, disputed, dues, line, notInAds, notNamed, see, unpublished, type Profile } from './profile.ts'

export const cpco: Profile = {
  page: 'aapc-cpco-exam',
  work: line('Compliance programs.', 'crd-088'),
  eligibility: line(
    'Active AAPC membership. Our advice: a CPC or CCS first, because compliance is second-career work.',
    'crd-024',
    'crd-107',
  ),
  exam: line('{crd-088} multiple-choice questions in {crd-088:2} hours.', 'crd-088'),
  figures: [
    { figure: '{crd-088}', label: 'questions' },
    { figure: '{crd-088:2} h', label: 'for the exam' },
  ],
  books: see.aapc,
  passMark: see.aapc,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: disputed(
    ['k-03'],
    `{ceu-001} CEUs in two years, {ceu-021} of them in compliance (older guides say {ceu-021@2012}), and ${dues}`,
    'ceu-001',
    'ceu-021',
    'ceu-039',
    'ceu-103',
  ),
  employers: line(`Compliance work, as a second career after a CPC or CCS. ${notInAds}`, 'crd-107', ...ads),
}
