import { credentialIds, type Body, type CredentialId } from '../rules/credentials.ts'
import type { CandidateId } from '../rules/quiz.ts'
import type { RuleId } from '../rules/register.ts'
import type { SourceId } from '../rules/sources.ts'
import type { CodeSet } from './settings.ts'

export type ConflictId = `k-${number}`

/** A sentence or two with `{row-id}` placeholders, the rows it rests on, and the conflicts it tells of. */
export interface Line {
  readonly text: string
  readonly rows: readonly RuleId[]
  readonly sign?: 'changed' | 'dispute'
  readonly conflicts?: readonly ConflictId[]
}

/** One figure of the exam for the strip below the name. */
export interface ExamFigure {
  readonly figure: string
  readonly label: string
}

/** What a reader must know about one credential. */
export interface Sheet {
  /** The body’s own page on it, where our sources hold one. */
  readonly page?: SourceId
  readonly work: Line
  /** Its earlier name. */
  readonly once?: Line
  readonly sit: Line
  readonly exam: Line
  readonly figures: readonly ExamFigure[]
  readonly books: Line
  /** The code books open on the desk, where our sources list them; none is an empty list. */
  readonly codeBooks?: readonly CodeSet[]
  readonly pass: Line
  readonly rate: Line
  readonly fee: Line
  readonly retake?: Line
  readonly apprentice: Line
  readonly keep: Line
  /** What holding it beside another credential of the same body changes, apart from the sum. */
  readonly beside?: Line
  readonly asked: Line
  readonly holders?: Line
}

/** The credentials that have a sheet and a page. */
export type SheetId = CandidateId | 'circc'

const line = (text: string, ...rows: readonly RuleId[]): Line => ({ text, rows })

const disputed = (conflicts: readonly ConflictId[], text: string, ...rows: readonly RuleId[]): Line => ({
  text,
  rows,
  sign: 'dispute',
  conflicts,
})

const see = { aapc: line('See aapc.com.'), ahima: line('See ahima.org.') } as const satisfies Record<
  Body,
  Line
>

const member = line('Active AAPC membership.', 'crd-024')
const seventy = line('{crd-063}.', 'crd-063')
const unpublished = line('Not published by AAPC.', 'crd-095')
const noneKnown = line('We know of no published rate.')
const notNamed = line('AAPC’s page on the A names only the CPC and the COC.', 'crd-049')
const notAhima = line('The A is AAPC’s, whose page names only the CPC and the COC.', 'crd-049')

const dues = 'yearly dues, reported in 2026 at about {ceu-103}. Check aapc.com.'
const aapcKeep = line(`{ceu-001} CEUs in two years and ${dues}`, 'ceu-001', 'ceu-039', 'ceu-103')

const ahimaKeep = (total: RuleId, ...further: readonly ConflictId[]) =>
  disputed(
    ['k-59', ...further],
    `{${total}} CEUs in two years and a recertification fee once per cycle. For a first credential it is {ahi-060} for non-members on AHIMA’s page of 2021 or later, {ahi-063} for members as reported in February 2026. Check ahima.org.`,
    total,
    'ahi-060',
    'ahi-063',
    'ahi-064',
  )

const longWait = (row: RuleId) =>
  disputed(['k-71'], `A wait of up to {${row}} days. Sources differ, so ask AHIMA.`, row)

const ads = ['crd-109', 'crd-110', 'crd-111', 'crd-112', 'crd-113'] as const
const notInAds = 'None of the job ads among our sources names it.'

const passMark = { figure: '{crd-063}', label: 'to pass' }

/** Every quiz candidate and the CIRCC. */
export const sheets: Readonly<Record<SheetId, Sheet>> = {
  cpc: {
    page: 'aapc-cpc-2022',
    work: line(
      'Professional fees: what doctors bill for their work in offices, clinics and hospitals. CPT comes first.',
      'crd-102',
      'crd-120',
    ),
    sit: disputed(
      ['k-24'],
      'Active AAPC membership. No degree, course or experience is required. The {crd-048} years of work that some pages ask for only drop the A.',
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
      { figure: '{crd-002} h', label: 'in one sitting' },
      { figure: '{crd-004}', label: 'to pass' },
    ],
    books: line(
      'Open book: CPT (AMA Professional Edition only), ICD-10-CM and HCPCS Level II, in print or as AAPC’s official eBooks.',
      'crd-030',
      'crd-033',
    ),
    codeBooks: ['CPT', 'ICD-10-CM', 'HCPCS II'],
    pass: disputed(
      ['k-17'],
      '{crd-004} of the whole exam. One guide says of each section, so aim for that too.',
      'crd-004',
      'crd-005',
    ),
    rate: line('Not published by AAPC.', 'crd-044'),
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
      'Yes: with less than {crd-048} years of coding work you start as a CPC-A. Time at work, a course and Practicode count toward removing the A.',
      'crd-048',
      'crd-050',
      'crd-051',
    ),
    keep: aapcKeep,
    asked: disputed(
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
  },

  coc: {
    page: 'aapc-coc',
    work: line(
      'The facility’s side of the bill: hospital outpatient departments, emergency rooms, surgery centers, dialysis, therapy and cancer centers. Payment by APC and status indicators.',
      'crd-064',
    ),
    once: { ...line('Until about {crd-091} it was called CPC-H.', 'crd-091'), sign: 'changed' },
    sit: member,
    exam: line('{crd-065} multiple-choice questions in {crd-065:2} hours.', 'crd-065'),
    figures: [
      { figure: '{crd-065}', label: 'questions' },
      { figure: '{crd-065:2} h', label: 'for the exam' },
      passMark,
    ],
    books: line('CPT, ICD-10-CM and HCPCS Level II.', 'crd-066'),
    codeBooks: ['CPT', 'ICD-10-CM', 'HCPCS II'],
    pass: seventy,
    rate: unpublished,
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
    keep: aapcKeep,
    asked: line(
      'One hospital’s ad for a junior coder (April 2026) takes a CPC, CPC-A, COC, CCS or CCS-P, or {crd-113} years with records, or {crd-113:2} college credits.',
      'crd-103',
      'crd-113',
    ),
  },

  cic: {
    page: 'aapc-cic-exam',
    work: line(
      'Hospital inpatient coding: acute care, skilled nursing, critical access, rehabilitation and long-term care hospitals. Payment by MS-DRG under IPPS.',
      'crd-068',
    ),
    sit: member,
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
    pass: seventy,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: aapcKeep,
    asked: disputed(
      ['k-40'],
      'Washington Hospital in California takes the CIC or the CCS beside an RHIT. Mayo Clinic’s list from before October 2015 names no AAPC credential for its hospital coder I.',
      'crd-104',
      'crd-109',
      'crd-110',
    ),
  },

  crc: {
    page: 'aapc-crc-exam',
    work: line(
      'Risk adjustment (HCC) for health plans, Medicare Advantage, ACA plans, ACOs and vendors. Diagnoses only.',
      'crd-071',
    ),
    sit: line(
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
    pass: seventy,
    rate: unpublished,
    fee: line('{crd-092} for one attempt, {crd-092:2} for two, reported in 2026. Check aapc.com.', 'crd-092'),
    apprentice: disputed(
      ['k-28'],
      'AAPC’s page on the A names only the CPC and the COC. One study site adds the CRC.',
      'crd-049',
    ),
    keep: aapcKeep,
    asked: line(
      'Health plans. One site on risk adjustment says that entry jobs take a CPC or CCS, with the CRC in the first year.',
      'crd-105',
      'crd-116',
    ),
  },

  cpb: {
    page: 'aapc-cpb-exam',
    work: line('Billing: claims, denials and accounts receivable.', 'crd-077'),
    sit: member,
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
    pass: seventy,
    rate: unpublished,
    fee: line('{crd-092} for one attempt, {crd-092:2} for two, reported in 2026. Check aapc.com.', 'crd-092'),
    apprentice: notNamed,
    keep: aapcKeep,
    asked: line(`Billing offices, which also take the CPC. ${notInAds}`, 'crd-106', ...ads),
  },

  cpma: {
    page: 'aapc-cpma-exam',
    work: line('Audits of medical records and of their coding.', 'crd-081'),
    sit: line(
      'Active AAPC membership. Our advice: a CPC or CCS first, because auditing is second-career work.',
      'crd-024',
      'crd-107',
    ),
    exam: line(
      '{crd-082} multiple-choice questions in {crd-082:2} hours, about {crd-082:3} of them audit cases.',
      'crd-082',
    ),
    figures: [
      { figure: '{crd-082}', label: 'questions' },
      { figure: '{crd-082:2} h', label: 'for the exam' },
      passMark,
    ],
    books: see.aapc,
    pass: seventy,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: disputed(
      ['k-03'],
      `{ceu-001} CEUs in two years, {ceu-020} of them in auditing (older guides say {ceu-020:was}), and ${dues}`,
      'ceu-001',
      'ceu-020',
      'ceu-039',
      'ceu-103',
    ),
    asked: line(
      'The Veterans Health Administration’s postings of 2025, auditors included, ask for a certificate through AHIMA or AAPC. The part we read names no letters.',
      'crd-107',
      'crd-111',
    ),
  },

  cdeo: {
    page: 'aapc-cdeo-exam',
    work: line('Documentation work (CDI) for outpatient care.', 'crd-084'),
    sit: line(
      'Active AAPC membership. One study site advises {crd-086} or more years of work first.',
      'crd-024',
      'crd-086',
    ),
    exam: line(
      '{crd-085} multiple-choice questions in {crd-085:2} hours, {crd-085:3} of them cases.',
      'crd-085',
    ),
    figures: [
      { figure: '{crd-085}', label: 'questions' },
      { figure: '{crd-085:2} h', label: 'for the exam' },
      passMark,
    ],
    books: see.aapc,
    pass: seventy,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: line(
      `{ceu-001} CEUs in two years, {ceu-024} of them in documentation, and ${dues}`,
      'ceu-001',
      'ceu-024',
      'ceu-039',
      'ceu-103',
    ),
    asked: line(`Documentation work, as a second career after a CPC or CCS. ${notInAds}`, 'crd-107', ...ads),
  },

  cppm: {
    page: 'aapc-cppm-exam',
    work: line('Running a medical practice.', 'crd-087'),
    sit: member,
    exam: line('{crd-087} multiple-choice questions in {crd-087:2} hours.', 'crd-087'),
    figures: [
      { figure: '{crd-087}', label: 'questions' },
      { figure: '{crd-087:2} h', label: 'for the exam' },
    ],
    books: see.aapc,
    pass: see.aapc,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: disputed(
      ['k-03', 'k-05'],
      `{ceu-001} CEUs in two years, {ceu-022} of them in practice management (older guides say {ceu-022:was}), and ${dues} If it is your only credential, ask AAPC how many must be in the topic.`,
      'ceu-001',
      'ceu-022',
      'ceu-039',
      'ceu-103',
    ),
    asked: line(notInAds, ...ads),
  },

  cpco: {
    page: 'aapc-cpco-exam',
    work: line('Compliance programs.', 'crd-088'),
    sit: line(
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
    pass: see.aapc,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: disputed(
      ['k-03'],
      `{ceu-001} CEUs in two years, {ceu-021} of them in compliance (older guides say {ceu-021:was}), and ${dues}`,
      'ceu-001',
      'ceu-021',
      'ceu-039',
      'ceu-103',
    ),
    asked: line(`Compliance work, as a second career after a CPC or CCS. ${notInAds}`, 'crd-107', ...ads),
  },

  circc: {
    page: 'aapc-circc-older',
    work: line('Interventional radiology and cardiovascular coding.', 'ceu-019'),
    sit: disputed(['k-34'], 'See aapc.com. Study sites disagree on the experience it asks for.'),
    exam: disputed(['k-33'], 'See aapc.com. The AAPC page we could read is too old to go by.'),
    figures: [],
    books: see.aapc,
    pass: see.aapc,
    rate: unpublished,
    fee: see.aapc,
    apprentice: notNamed,
    keep: disputed(
      ['k-03', 'k-06'],
      `{ceu-001} CEUs in two years, {ceu-019} of them in its own topics from companies under contract with AAPC (older guides say {ceu-019:was}), and ${dues}`,
      'ceu-001',
      'ceu-019',
      'ceu-029',
      'ceu-039',
      'ceu-103',
    ),
    asked: line(notInAds, ...ads),
  },

  cca: {
    page: 'ahima-cca-2024',
    work: line(
      'Entry level, for hospital and physician settings. AHIMA has offered it since {ahi-136}.',
      'ahi-126',
      'ahi-136',
    ),
    sit: line(
      'A high-school diploma. AHIMA recommends {ahi-127} months of coding or a training program.',
      'ahi-127',
    ),
    exam: line(
      '{ahi-128} questions, {ahi-128:2} of them scored, in {ahi-129} hours at a Pearson VUE center. You cannot go back to an earlier question.',
      'ahi-128',
      'ahi-129',
      'ahi-134',
      'ahi-135',
    ),
    figures: [
      { figure: '{ahi-128}', label: 'questions, {ahi-128:2} scored' },
      { figure: '{ahi-129} h', label: 'at a test center' },
      { figure: '{ahi-131}', label: 'to pass, scale {ahi-131:2}' },
    ],
    books: line('Open book. For the list see ahima.org.', 'ahi-130'),
    pass: line('{ahi-131} on a scale of {ahi-131:2}.', 'ahi-131'),
    rate: disputed(
      ['k-74'],
      '{ahi-143} in 2025, {ahi-142} in 2024, {ahi-141} in 2023, {ahi-140} in 2022, {ahi-139} in 2021, {ahi-138} in 2020.',
      'ahi-138',
      'ahi-139',
      'ahi-140',
      'ahi-141',
      'ahi-142',
      'ahi-143',
    ),
    fee: line(
      '{ahi-132} for AHIMA members, {ahi-132:2} for others, as printed from 2023 to 2026. Check ahima.org.',
      'ahi-132',
    ),
    retake: line('After {ahi-133} days.', 'ahi-133'),
    apprentice: notAhima,
    keep: ahimaKeep('ahi-003'),
    beside: disputed(
      ['k-62'],
      'One third party says that the CCS takes the place of the CCA, which would leave {ahi-029:2}. We count both, the safe side.',
      'ahi-029',
    ),
    asked: disputed(
      ['k-42'],
      'AHIMA presents it as the entry credential for hospital and physician settings. One coding school says that the employers it asked would not hire CCA holders. Check that job ads near you name it.',
      'ahi-126',
      'crd-115',
    ),
    holders: line('{ahi-146} at the end of 2025.', 'ahi-146'),
  },

  ccs: {
    page: 'ahima-ccs',
    work: line(
      'Hospital coding: inpatient, outpatient and emergency records. The inpatient part, with ICD-10-PCS and DRGs, is its mark.',
      'ahi-164',
      'crd-120',
    ),
    sit: disputed(
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
    figures: [
      { figure: '{ahi-084}', label: 'questions, {ahi-084:2} scored' },
      { figure: '{ahi-086} h', label: 'at a test center' },
      { figure: '{ahi-088}', label: 'to pass, scale {ahi-088:2}' },
    ],
    books: line(
      'Open book: ICD-10-CM, ICD-10-PCS and CPT Professional, from AHIMA’s list. Without the right books there is no test and the fee is lost.',
      'ahi-094',
      'ahi-096',
    ),
    codeBooks: ['ICD-10-CM', 'ICD-10-PCS', 'CPT'],
    pass: line('{ahi-088} on a scale of {ahi-088:2}. Wrong answers cost nothing.', 'ahi-088'),
    rate: disputed(
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
    keep: ahimaKeep('ahi-001'),
    asked: disputed(
      ['k-40'],
      'Hospitals. In the job ads among our sources it is named most often for inpatient work: Washington Hospital in California takes it or the CIC beside an RHIT, and Mayo Clinic’s list from before October 2015 takes RHIT, RHIA or CCS.',
      'crd-104',
      'crd-109',
      'crd-110',
    ),
    holders: line('{ahi-104} in December 2025.', 'ahi-104'),
  },

  'ccs-p': {
    work: line(
      'Advanced level, for physician settings: offices, group practices and multispecialty practices.',
      'ahi-117',
    ),
    sit: line(
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
    pass: line('{ahi-123}, on the scale that AHIMA’s exams share.', 'ahi-123'),
    rate: noneKnown,
    fee: line(
      '{ahi-122} for AHIMA members, {ahi-122:2} for others, as printed in 2010. Check ahima.org.',
      'ahi-122',
    ),
    retake: longWait('ahi-124'),
    apprentice: notAhima,
    keep: ahimaKeep('ahi-002'),
    asked: line(
      'Doctors’ offices and clinics, beside the CPC. One hospital’s ad for a junior coder (April 2026) takes it too.',
      'crd-102',
      'crd-113',
    ),
  },

  rhit: {
    page: 'ahima-rhit',
    work: line(
      'Health information management (HIM) at the associate-degree level. Some hospital coding jobs ask for it.',
      'ahi-147',
      'crd-109',
    ),
    sit: disputed(
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
    pass: line('{ahi-151}.', 'ahi-151'),
    rate: noneKnown,
    fee: line(
      '{ahi-152} for AHIMA members, {ahi-152:2} for others, reported in 2026. Check ahima.org.',
      'ahi-152',
    ),
    retake: longWait('ahi-153'),
    apprentice: notAhima,
    keep: ahimaKeep('ahi-004', 'k-61'),
    beside: disputed(
      ['k-63'],
      'If you earn the RHIA later, you keep up only the RHIA: the RHIT then adds nothing.',
      'ahi-028',
    ),
    asked: line(
      'Washington Hospital in California requires it for a Coder III. Mayo Clinic’s list from before October 2015 takes RHIT, RHIA or CCS for a hospital coder I.',
      'crd-104',
      'crd-109',
      'crd-110',
    ),
  },

  rhia: {
    work: line(
      'Health information management (HIM) at the bachelor’s level or above. Some hospital coding jobs take it.',
      'ahi-154',
      'crd-110',
    ),
    sit: line(
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
    pass: line('{ahi-158}, on the scale that AHIMA’s exams share.', 'ahi-158'),
    rate: disputed(
      ['k-73'],
      '{ahi-160} of first-time testers in 2025, {ahi-161} in 2019.',
      'ahi-160',
      'ahi-161',
    ),
    fee: see.ahima,
    retake: longWait('ahi-159'),
    apprentice: notAhima,
    keep: ahimaKeep('ahi-005', 'k-60'),
    beside: disputed(
      ['k-63'],
      'It takes the place of an RHIT: if you hold both, you keep up only the RHIA.',
      'ahi-028',
    ),
    asked: line(
      'Mayo Clinic’s list from before October 2015 takes RHIT, RHIA or CCS for a hospital coder I. Some inpatient jobs accept it.',
      'crd-104',
      'crd-110',
    ),
    holders: line('{ahi-163} at the end of 2025.', 'ahi-163'),
  },
}

export const bodies: Readonly<Record<Body, Line>> = {
  aapc: line('AAPC, once the American Academy of Professional Coders.', 'ceu-118'),
  ahima: line('AHIMA, the American Health Information Management Association.', 'ahi-171'),
}

/** The credentials of the catalogue that are rows on its list and have no page. */
export const listed: Readonly<Record<Exclude<CredentialId, SheetId>, Line>> = {
  'cpc-p': line('Payers’ side. For people who hold it: it counts like any other certification.', 'crd-090'),
  chda: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
  chps: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
  cdip: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
}

export const isSheetId = (id: string): id is SheetId => Object.hasOwn(sheets, id)

/** In the order of the catalogue. */
export const sheetIds: readonly SheetId[] = credentialIds.filter(isSheetId)

const lineNames = [
  'work',
  'once',
  'sit',
  'exam',
  'books',
  'pass',
  'rate',
  'fee',
  'retake',
  'apprentice',
  'keep',
  'beside',
  'asked',
  'holders',
] as const satisfies readonly (keyof Sheet)[]

export type LineName = (typeof lineNames)[number]

/** The lines of a sheet in the order in which they are read. */
export const linesOf = (id: SheetId): readonly Line[] => lineNames.flatMap((name) => sheets[id][name] ?? [])

/** Every row that a sheet rests on, once. */
export const rowsOf = (id: SheetId): readonly RuleId[] => [
  ...new Set(linesOf(id).flatMap(({ rows }) => rows)),
]
