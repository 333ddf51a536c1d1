import type { FactId } from '../../facts/facts.ts'
import { shares, topics } from '../../format/topic-names.ts'
import type { RefusedLine } from '../../rules/ceu/log-csv.ts'
import type { AapcUse, AhimaUse, EntryField, EntryProblemCode, Provider } from '../../rules/ceu/log-entry.ts'
import type { RefusedEntry } from '../../rules/ceu/log-json.ts'
import type { MarkCode, RefusalCode } from '../../rules/ceu/log.ts'
import type { KindId } from '../../rules/ceu/requirement.ts'
import type { FileRefusal } from './read-file.ts'
import type { Keeping } from './session.ts'

const fields = {
  date: 'Date completed',
  title: 'Title',
  provider: 'Given by',
  index: 'AAPC index number',
  ceus: 'CEUs',
  aapc: 'For AAPC',
  ahima: 'For AHIMA',
  certificate: 'Certificate in hand',
  note: 'Note',
  cycle: 'Cycle',
} as const satisfies Record<EntryField, string>

const providers = {
  aapc: 'AAPC',
  ahima: 'AHIMA',
  'state-association': 'A state association of AHIMA',
  vendor: 'A vendor',
  college: 'A college',
  employer: 'My employer',
  cms: 'CMS',
  other: 'Someone else',
} as const satisfies Record<Provider, string>

const aapcUses = {
  '': 'Not for AAPC',
  core: 'Any topic',
  cpma: 'Auditing (CPMA)',
  cdeo: 'Documentation (CDEO)',
  cppm: 'Practice management (CPPM)',
  cpco: 'Compliance (CPCO)',
  circc: 'CIRCC',
  specialty: 'My specialty',
} as const satisfies Record<AapcUse | '', string>

const ahimaUses = {
  '': 'Not for AHIMA',
  hiim: 'HIIM domain',
  other: 'Other, related to my job',
} as const satisfies Record<AhimaUse | '', string>

const topicNames = {
  ...topics,
  specialty: 'your specialties',
  hiim: 'HIIM domains',
  own: 'the share from AHIMA',
} as const satisfies Record<KindId, string>

/** What is wrong with a field of an entry; the first operand is the name of the field. */
const problems = {
  missing: '{0}: fill this in.',
  unreadable: '{0}: we cannot read this.',
  'too-long': '{0}: too long. Shorten it.',
  'not-above-zero': '{0}: must be more than 0.',
  'too-many-decimals': '{0}: at most two decimals.',
  'too-large': '{0}: must be less than 1,000.',
  'too-many-cells': 'More cells than the first line has.',
  'no-id': 'This is not an entry of a log.',
  'repeated-id': 'The same entry twice in one file.',
} as const satisfies Record<
  | EntryProblemCode
  | Exclude<
      RefusedLine['problems'][number]['code'] | RefusedEntry['problems'][number]['code'],
      EntryProblemCode
    >,
  string
>

/** What to write instead, where a field cannot be read. */
const expected = {
  date: 'Date completed: enter a real date such as 11/25/2026.',
  ceus: 'CEUs: enter a number such as 1 or 1.5.',
  provider: 'Given by: enter aapc, ahima, state-association, vendor, college, employer, cms or other.',
  aapc: 'For AAPC: leave it empty or enter core, cpma, cdeo, cppm, cpco, circc or specialty.',
  ahima: 'For AHIMA: leave it empty or enter hiim or other.',
  certificate: 'Certificate: enter yes or no.',
} as const satisfies { readonly [F in EntryField]?: string }

const refusals = {
  'body-not-held': 'Your plan names no credential that could use it.',
  'not-yet': '{0} is still to come. It counts once completed.',
  'before-certified': 'Completed before you were certified ({0}).',
  'double-title': 'The same title was completed on {0}. Only that one counts.',
} as const satisfies Record<RefusalCode, string>

const marks = {
  'tell-held': 'Tell us what you hold: then we can judge it.',
  'tell-date': 'Tell us when your cycle ends: until then every date counts.',
  'tell-which': 'Counted toward {0}. Tell us which credentials you hold.',
  'renewal-month': 'Completed in your renewal month: it may go to the cycle due {0} or to the one due {1}.',
  'after-due-day': 'Completed after the due day, {0}. Ask AAPC whether it can still count for the old cycle.',
  'certified-month': 'You were certified in this month. It counts if you completed it after that day.',
  'core-only': 'A CMS training counts in the total, not toward {0}.',
  'no-core-credential': 'CMS trainings are for core credentials, and you hold none. Ask AAPC.',
  'minimum-not-held': 'None of your credentials asks for {0}. It counts in the total only.',
  'circc-company': 'For the CIRCC, check that the company is one AAPC names.',
  'ask-college': 'Colleges apply for approval in their own way. Ask before you count on it.',
  'no-index': 'No index number. Ask AAPC whether it approved this course.',
  'no-certificate': 'No certificate yet. It counts, but you must show one in a check.',
  'last-day': 'Completed on the last day of the cycle. No source says that the next cycle may take it.',
  'repeated-title': 'The same title was completed on {0}. No source says that AHIMA refuses it; ask.',
  'job-related': 'Outside the HIIM domains it must relate to your own job.',
  'not-job-duty': 'Training counts; ordinary work and staff meetings do not.',
  'before-own-rule': 'Completed before {0}. AHIMA does not say how its share treats it.',
} as const satisfies Record<MarkCode, string>

/** The words of the link to a fact. */
export const factNames: { readonly [Id in FactId]?: string } = {
  'ceu-019': 'CEUs for the CIRCC',
  'ceu-029': 'Companies for the CIRCC',
  'ceu-030': 'When a CEU counts toward a topic',
  'ceu-031': 'CEUs beyond the minimums',
  'ceu-034': 'CMS trainings and minimums',
  'ceu-043': 'Which month counts',
  'ceu-044': 'The day that counts',
  'ceu-045': 'The period in your CEU Tracker',
  'ceu-046': 'CEUs of a renewal month',
  'ceu-048': 'CEUs from before certification',
  'ceu-050': 'When submission closes',
  'ceu-080': 'How many are checked',
  'ceu-082': 'What a certificate shows',
  'ceu-085': 'Approved vendors',
  'ceu-087': 'The same course twice',
  'ceu-091': 'Courses without a number',
  'ceu-102': 'Applications for schools',
  'ahi-030': 'HIIM domains',
  'ahi-031': 'CEUs outside the domains',
  'ahi-034': 'The share from AHIMA',
  'ahi-040': 'Cycles open before the share',
  'ahi-052': 'Dates in the CEU Center',
  'ahi-055': 'When a cycle ends',
  'ahi-070': 'CEUs inside the cycle',
  'ahi-072': 'What AHIMA accepts',
  'ahi-074': 'Job duties',
  'ahi-075': 'Who keeps the certificates',
  'ahi-076': 'An audit by AHIMA',
}

const files = {
  empty: 'This file is empty.',
  'too-large': 'This file is larger than 10 MB, too large for a log.',
  spreadsheet: 'This is a spreadsheet file. In your program choose Save as, then CSV UTF-8.',
  binary: 'This is not a text file. Choose a CSV file.',
  encoding: 'The letters in this file are not UTF-8. In your program choose Save as, then CSV UTF-8.',
  'too-wide': 'A line in this file is too long to be part of a log.',
  'no-parser': 'The part of this page that reads files did not arrive. Check your connection and try again.',
  'open-quote': 'A quotation mark in line {0} does not end where it should. Correct that line.',
  'no-log': 'The first line does not name these columns: {0}.',
  'too-many-lines': 'This file has more than 5,000 lines. Import it in parts.',
  'no-json-log': 'This JSON file is not a log from this site.',
  'later-version': 'This log was written by a later version of this page. Reload the page and try again.',
  unreadable: 'Your browser could not read this file.',
} as const satisfies Record<FileRefusal['code'], string>

const keeping = {
  off: 'The entries are in this page only. Keep them on this device or export them before you leave.',
  on: 'Kept on this device, in this browser. Its plan is kept with it. Untick to erase both here.',
  refused:
    'Your browser keeps nothing more for this page. Your entries are still here: export them before you leave.',
  damaged: 'A log kept on this device cannot be read in full. It is left as it is until you decide.',
  'later-version':
    'A later version of this page keeps a log on this device. It is left as it is. Reload the page.',
  erased: 'The kept log was erased in another tab. Your entries are in this page only.',
} as const satisfies Record<Keeping['kind'], string>

const phrases = {
  counts: 'Counts',
  countsToward: 'Counts, also toward {0}',
  otherCycle: 'Counts for the cycle due {0}',
  butCheck: ', but check first',
  doubtful: '{0} of them to check first',
  refused: 'Does not count',
  notAssigned: 'Counts for nothing yet. Edit it and choose what it is for.',
  judgedBy: 'Judged by your plan: {0}.',
  noPlan: 'Tell the calculator what you hold and when your cycle ends. The log judges each entry by it.',
  keepFirst: 'Tick “Keep on this device” before you go there, or the entries are lost.',
  savedPlan: 'This is the plan saved on this device.',
  leftOut: 'A part of this address could not be read and was left out.',
  added: 'Added: {0}. {1}',
  changed: 'Changed: {0}. {1}',
  deleted: 'Deleted: {0}.',
  restored: 'Back in the log: {0}.',
  imported: '{0} added.',
  required: '{0} of {1} CEUs',
  toGo: '{0} to go',
  reached: 'reached',
  none: 'No entries for {0} yet.',
  separate: 'AAPC and AHIMA each decide for themselves. Nothing is added up across them.',
  noDate: 'no date yet',
  pace: 'even pace {0}',
} as const

/** Every sentence of the log; `{0}` and `{1}` are operands. */
export const copy = {
  fields,
  providers,
  aapcUses,
  ahimaUses,
  topicNames,
  shares,
  problems,
  expected,
  refusals,
  marks,
  files,
  keeping,
  phrases,
} as const
