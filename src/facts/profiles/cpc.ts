import { aapcMaintenance, disputed, line, type Profile } from './profile.ts'

export const cpc: Profile = {
  page: 'aapc-cpc-2022',
  work: line(
    'Coding what doctors bill for their work, in offices, clinics and hospitals. If you are new and lean no other way, start here.',
    'crd-102',
    'crd-120',
  ),
  eligibility: disputed(
    ['k-24'],
    'Active AAPC membership. No degree, course or experience is required. The {crd-048} years of work that some pages ask for only remove the apprentice A.',
    'crd-024',
    'crd-029',
    'crd-048',
  ),
  exam: disputed(
    ['k-16'],
    '{crd-001} multiple-choice questions in {crd-002} hours. Guides that say {crd-001:was} questions describe an older exam.',
    'crd-001',
    'crd-002',
    'crd-006',
  ),
  figures: [
    { figure: '{crd-001}', label: 'questions' },
    { figure: '{crd-002} h', label: 'for the exam' },
    { figure: '{crd-004}', label: 'to pass' },
  ],
  books: line(
    'Open book: CPT (AMA Professional Edition only), ICD-10-CM and HCPCS Level II, in print or as AAPC’s official eBooks.',
    'crd-030',
    'crd-033',
  ),
  codeBooks: ['CPT', 'ICD-10-CM', 'HCPCS II'],
  passMark: disputed(
    ['k-17'],
    '{crd-004} of the whole exam. One guide says of each section, so aim for that too.',
    'crd-004',
    'crd-005',
  ),
  passRate: line('Not published by AAPC.', 'crd-044'),
  fee: disputed(
    ['k-19'],
    '{crd-019} for one attempt, {crd-019:2} for two, reported in 2026. Some guides give less for one: budget for the higher price and check aapc.com.',
    'crd-019',
  ),
  retake: disputed(
    ['k-21'],
    'No free retake comes with a single attempt. Treat a second try as a new fee.',
    'crd-022',
  ),
  apprentice: line(
    'Yes: with less than {crd-048} years of coding work you start as a CPC-A. Time at work, a course and Practicode count toward removing the apprentice A.',
    'crd-048',
    'crd-050',
    'crd-051',
  ),
  maintenance: aapcMaintenance,
  employers: disputed(
    ['k-40'],
    'Doctors’ offices and clinics first. Some hospital ads take it for outpatient work. For inpatient work it rarely qualifies alone.',
    'crd-102',
    'crd-103',
    'crd-110',
    'crd-113',
    'crd-114',
  ),
  holders: disputed(
    ['k-38'],
    '{crd-046} or more, a figure that a prep site credits to AAPC (June 2026).',
    'crd-046',
  ),
}
