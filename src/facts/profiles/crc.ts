import { aapcMaintenance, disputed, line, passMark, seventy, unpublished, type Profile } from './profile.ts'

export const crc: Profile = {
  page: 'aapc-crc-exam',
  work: line(
    'Risk adjustment (HCC) for health plans, Medicare Advantage, ACA plans, ACOs and vendors. Diagnoses only.',
    'crd-071',
  ),
  eligibility: line(
    'Active AAPC membership, no earlier credential. AAPC calls the CRC high-level and not meant for people without CRC training or similar work.',
    'crd-024',
    'crd-074',
    'crd-075',
  ),
  exam: line('{crd-072} multiple-choice questions in {crd-072:2} hours.', 'crd-072'),
  figures: [
    { figure: '{crd-072}', label: 'questions' },
    { figure: '{crd-072:2} h', label: 'for the exam' },
    passMark,
  ],
  books: line('ICD-10-CM only.', 'crd-073'),
  codeBooks: ['ICD-10-CM'],
  passMark: seventy,
  passRate: unpublished,
  fee: line('{crd-092} for one attempt, {crd-092:2} for two, reported in 2026. Check aapc.com.', 'crd-092'),
  apprentice: disputed(
    ['k-28'],
    'AAPC’s page on the apprentice A names only the CPC and the COC. One study site adds the CRC.',
    'crd-049',
  ),
  maintenance: aapcMaintenance,
  employers: line(
    'Health plans. One site on risk adjustment says that entry jobs take a CPC or CCS, with the CRC in the first year.',
    'crd-105',
    'crd-116',
  ),
}
