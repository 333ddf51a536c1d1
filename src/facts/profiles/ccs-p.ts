import { ahimaMaintenance, line, longWait, noneKnown, notAhima, type Profile } from './profile.ts'

export const ccsP: Profile = {
  work: line(
    'Advanced level, for physician settings: offices, group practices and multispecialty practices.',
    'ahi-117',
  ),
  eligibility: line(
    'Courses, coding work or another credential are recommended, not required. For the rest see ahima.org.',
    'ahi-118',
  ),
  exam: line('{ahi-120} hours. For the number of questions see ahima.org.', 'ahi-120'),
  figures: [
    { figure: '{ahi-120} h', label: 'for the exam' },
    { figure: '{ahi-123}', label: 'to pass' },
  ],
  books: line('Open book: ICD-10-CM, CPT and HCPCS.', 'ahi-121'),
  codeBooks: ['ICD-10-CM', 'CPT', 'HCPCS II'],
  passMark: line('{ahi-123}, on the scale that AHIMA’s exams share.', 'ahi-123'),
  passRate: noneKnown,
  fee: line(
    '{ahi-122} for AHIMA members, {ahi-122:2} for others, as printed in 2010. Check ahima.org.',
    'ahi-122',
  ),
  retake: longWait('ahi-124'),
  apprentice: notAhima,
  maintenance: ahimaMaintenance('ahi-002'),
  employers: line(
    'Doctors’ offices and clinics, along with the CPC. One hospital’s ad for a junior coder (April 2026) takes it too.',
    'crd-102',
    'crd-113',
  ),
}
