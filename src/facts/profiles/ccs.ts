import { ahimaMaintenance, disputed, line, type Profile } from './profile.ts'

export const ccs: Profile = {
  page: 'ahima-ccs',
  work: line(
    'Hospital coding: inpatient, outpatient and emergency records. What sets it apart is the inpatient part, with ICD-10-PCS and DRGs.',
    'ahi-164',
    'crd-120',
  ),
  eligibility: disputed(
    ['k-67'],
    'A high-school diploma. Courses, coding work or another credential are recommended. Guides that require them repeat an older rule.',
    'ahi-081',
    'ahi-082',
    'ahi-083',
  ),
  exam: disputed(
    ['k-68'],
    '{ahi-084} questions, {ahi-084:2} of them scored, in {ahi-086} hours at a Pearson VUE center: multiple choice, and medical scenarios in which you type the codes. Guides with another count are old.',
    'ahi-084',
    'ahi-085',
    'ahi-086',
    'ahi-092',
    'ahi-116',
  ),
  examParts: {
    ...line(
      'By one study site, in April 2026. It adds that the medical scenarios are one third each inpatient, outpatient and emergency department.',
      'ahi-106',
      'ahi-107',
      'ahi-108',
      'ahi-109',
      'ahi-110',
      'ahi-111',
    ),
    heading: 'Share',
    parts: [
      ['Coding knowledge and skills', '{ahi-106}'],
      ['Coding documentation', '{ahi-107}'],
      ['Regulatory compliance', '{ahi-109}'],
      ['Provider queries', '{ahi-108}'],
      ['Information technologies', '{ahi-110}'],
    ],
  },
  figures: [
    { figure: '{ahi-084}', label: 'questions, {ahi-084:2} scored' },
    { figure: '{ahi-086} h', label: 'for the exam' },
    { figure: '{ahi-088}', label: 'to pass, scale {ahi-088:2}' },
  ],
  books: line(
    'Open book: ICD-10-CM, ICD-10-PCS and CPT Professional, from AHIMA’s list. Without the right books there is no test and the fee is lost.',
    'ahi-094',
    'ahi-096',
  ),
  codeBooks: ['ICD-10-CM', 'ICD-10-PCS', 'CPT'],
  passMark: line('{ahi-088} on a scale of {ahi-088:2}. Wrong answers cost nothing.', 'ahi-088'),
  passRate: disputed(
    ['k-69'],
    '{ahi-105} of {ahi-105:2} first-time testers in 2025, by one site that credits AHIMA.',
    'ahi-105',
  ),
  fee: line(
    '{ahi-089} for AHIMA members, {ahi-089:2} for others, the same from 2010 to 2026. Check ahima.org.',
    'ahi-089',
  ),
  retake: line('After {ahi-091} days, for the full fee again.', 'ahi-090', 'ahi-091'),
  apprentice: line('No. The CCS has no apprentice form.', 'crd-121'),
  maintenance: ahimaMaintenance('ahi-001'),
  employers: disputed(
    ['k-40'],
    'Hospitals name it for inpatient work: Washington Hospital in California takes it or the CIC along with an RHIT; an old Mayo Clinic page, from before October 2015, took RHIT, RHIA or CCS.',
    'crd-104',
    'crd-109',
    'crd-110',
  ),
  holders: line('{ahi-104} in December 2025.', 'ahi-104'),
}
