import {
  aapcMaintenance,
  disputed,
  line,
  member,
  passMark,
  seventy,
  unpublished,
  type Profile,
} from './profile.ts'

export const coc: Profile = {
  page: 'aapc-coc',
  work: line(
    'Coding what the facility bills: hospital outpatient departments, emergency rooms, surgery centers, dialysis, therapy and cancer centers. Payment by APC and status indicators.',
    'crd-064',
  ),
  formerName: { ...line('Until about {crd-091} it was called CPC-H.', 'crd-091'), sign: 'changed' },
  eligibility: member,
  exam: line('{crd-065} multiple-choice questions in {crd-065:2} hours.', 'crd-065'),
  figures: [
    { figure: '{crd-065}', label: 'questions' },
    { figure: '{crd-065:2} h', label: 'for the exam' },
    passMark,
  ],
  books: line('CPT, ICD-10-CM and HCPCS Level II.', 'crd-066'),
  codeBooks: ['CPT', 'ICD-10-CM', 'HCPCS II'],
  passMark: seventy,
  passRate: unpublished,
  fee: disputed(
    ['k-20'],
    '{crd-093} for one attempt, {crd-093:2} for two, reported in February 2026. The CPC is reported at {crd-019}: budget for that and check aapc.com.',
    'crd-093',
    'crd-019',
  ),
  apprentice: line(
    'Yes: with less than {crd-048} years of coding work you start as a COC-A.',
    'crd-048',
    'crd-067',
  ),
  maintenance: aapcMaintenance,
  employers: line(
    'One hospital’s ad for a junior coder (April 2026) takes a CPC, CPC-A, COC, CCS or CCS-P, or {crd-113} years with records, or {crd-113:2} college credits.',
    'crd-103',
    'crd-113',
  ),
}
