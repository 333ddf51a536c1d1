import {
  aapcMaintenance,
  ads,
  disputed,
  line,
  member,
  notInAds,
  notNamed,
  passMark,
  seventy,
  unpublished,
  type Profile,
} from './profile.ts'

export const cpb: Profile = {
  page: 'aapc-cpb-exam',
  work: line('Billing: claims, denials and accounts receivable.', 'crd-077'),
  eligibility: member,
  exam: disputed(
    ['k-32'],
    '{crd-078} multiple-choice questions in {crd-078:2} hours. Guides that say {crd-080} describe an older exam.',
    'crd-078',
    'crd-080',
  ),
  figures: [
    { figure: '{crd-078}', label: 'questions' },
    { figure: '{crd-078:2} h', label: 'for the exam' },
    passMark,
  ],
  books: line('CPT, ICD-10-CM and HCPCS Level II.', 'crd-079'),
  codeBooks: ['CPT', 'ICD-10-CM', 'HCPCS II'],
  passMark: seventy,
  passRate: unpublished,
  fee: line('{crd-092} for one attempt, {crd-092:2} for two, reported in 2026. Check aapc.com.', 'crd-092'),
  apprentice: notNamed,
  maintenance: aapcMaintenance,
  employers: line(`Billing offices, which also take the CPC. ${notInAds}`, 'crd-106', ...ads),
}
