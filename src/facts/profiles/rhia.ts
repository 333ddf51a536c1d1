import { ahimaMaintenance, disputed, line, longWait, notAhima, see, type Profile } from './profile.ts'

export const rhia: Profile = {
  work: line(
    'Health information management (HIM) at the bachelor’s level or above. Some hospital coding jobs take it.',
    'ahi-154',
    'crd-110',
  ),
  eligibility: line(
    'An accredited bachelor’s, post-bachelor’s or master’s program in health information management, or reciprocity.',
    'ahi-154',
  ),
  exam: line('{ahi-155} questions, {ahi-155:2} of them scored, in {ahi-156} hours.', 'ahi-155', 'ahi-156'),
  figures: [
    { figure: '{ahi-155}', label: 'questions, {ahi-155:2} scored' },
    { figure: '{ahi-156} h', label: 'for the exam' },
    { figure: '{ahi-158}', label: 'to pass' },
  ],
  books: line('No books.', 'ahi-157'),
  codeBooks: [],
  passMark: line('{ahi-158}, on the scale that AHIMA’s exams share.', 'ahi-158'),
  passRate: disputed(
    ['k-73'],
    '{ahi-160} of first-time testers in 2025, {ahi-161} in 2019.',
    'ahi-160',
    'ahi-161',
  ),
  fee: see.ahima,
  retake: longWait('ahi-159'),
  apprentice: notAhima,
  maintenance: ahimaMaintenance('ahi-005', 'k-60'),
  besideAnother: disputed(
    ['k-63'],
    'It takes the place of an RHIT: if you hold both, you keep up only the RHIA.',
    'ahi-028',
  ),
  employers: line(
    'Some inpatient jobs accept it. An old Mayo Clinic page, from before October 2015, took RHIT, RHIA or CCS for a hospital coder I.',
    'crd-104',
    'crd-110',
  ),
  holders: line('{ahi-163} at the end of 2025.', 'ahi-163'),
}
