import { ahimaMaintenance, disputed, line, longWait, notAhima, see, type Profile } from './profile.ts'

export const rhit: Profile = {
  page: 'ahima-rhit',
  work: line(
    'Health information management (HIM) at the associate-degree level. Some hospital coding jobs ask for it.',
    'ahi-147',
    'crd-109',
  ),
  eligibility: disputed(
    ['k-72'],
    'A CAHIIM-accredited associate program in health information management, or reciprocity. Early testing is possible in the last term. Ask AHIMA.',
    'ahi-147',
  ),
  exam: line('{ahi-149} questions, {ahi-149:2} of them scored, in {ahi-150} hours.', 'ahi-149', 'ahi-150'),
  figures: [
    { figure: '{ahi-149}', label: 'questions, {ahi-149:2} scored' },
    { figure: '{ahi-150} h', label: 'for the exam' },
    { figure: '{ahi-151}', label: 'to pass' },
  ],
  books: see.ahima,
  passMark: line('{ahi-151}.', 'ahi-151'),
  passRate: line(
    'AHIMA prints first-time rates on its exam pages. We could not read the one for the RHIT.',
    'ahi-181',
  ),
  fee: line(
    '{ahi-152} for AHIMA members, {ahi-152:2} for others, reported in 2026. Check ahima.org.',
    'ahi-152',
  ),
  retake: longWait('ahi-153'),
  apprentice: notAhima,
  maintenance: ahimaMaintenance('ahi-004', 'k-61'),
  besideAnother: disputed(
    ['k-63'],
    'If you earn the RHIA later, you keep up only the RHIA: the RHIT then adds nothing.',
    'ahi-028',
  ),
  employers: line(
    'Washington Hospital in California requires it for a Coder III. An old Mayo Clinic page, from before October 2015, took RHIT, RHIA or CCS for a hospital coder I.',
    'crd-104',
    'crd-109',
    'crd-110',
  ),
}
