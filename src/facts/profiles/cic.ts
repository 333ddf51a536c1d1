import {
  aapcMaintenance,
  disputed,
  line,
  member,
  notNamed,
  passMark,
  see,
  seventy,
  unpublished,
  type Profile,
} from './profile.ts'

export const cic: Profile = {
  page: 'aapc-cic-exam',
  work: line(
    'Hospital inpatient coding: acute care, skilled nursing, critical access, rehabilitation and long-term care hospitals. Payment by MS-DRG under IPPS.',
    'crd-068',
  ),
  eligibility: member,
  exam: line(
    '{crd-069} multiple-choice questions and {crd-069:2} cases in which you type the codes, in {crd-069:3} hours.',
    'crd-069',
  ),
  figures: [
    { figure: '{crd-069} + {crd-069:2}', label: 'questions and cases' },
    { figure: '{crd-069:3} h', label: 'for the exam' },
    passMark,
  ],
  books: line('ICD-10-CM and ICD-10-PCS. No CPT.', 'crd-070'),
  codeBooks: ['ICD-10-CM', 'ICD-10-PCS'],
  passMark: seventy,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: aapcMaintenance,
  employers: disputed(
    ['k-40'],
    'Washington Hospital in California takes the CIC or the CCS along with an RHIT. An old Mayo Clinic page, from before October 2015, named no AAPC credential for its hospital coder I.',
    'crd-104',
    'crd-109',
    'crd-110',
  ),
}
