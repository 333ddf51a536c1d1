import type { Body } from '../../facts/credentials.ts'
import type { FactId } from '../../facts/facts.ts'
import type { Field, Notice, Problem } from '../../rules/ceu/address.ts'
import type { FigureName } from '../../rules/ceu/figures.ts'
import type { RemarkCode, Status } from '../../rules/ceu/plan.ts'
import { steps } from '../../format/calculation-steps.ts'
import { shares } from '../../format/topic-names.ts'

/** The words of a link and where it leads. */
export type Link = readonly [words: string, href: string]

const status = {
  ended: 'Your cycle has ended.',
  met: 'Met.',
  unknown: 'Partial answer.',
  'due-now': 'Due now.',
  'on-track': 'On track.',
  behind: 'Behind.',
} as const satisfies Record<Status, string>

const remarks = {
  'tell-which': 'Tell us which ones you hold: some ask for CEUs in topics of their own.',
  'tell-month': 'Add your renewal month to see when they are due and at what pace.',
  'tell-end': 'Add the day your cycle ends, from AHIMA’s CEU Center, to see the pace.',
  'tell-earned': 'Add the CEUs you have earned. Until then we count 0.',
  'tell-kind': 'At least {1} must be {0}. Enter how many are.',
  'met-if-kind': 'Met, if {1} of them are {0}. Tell us how many.',
  'minimums-above-total':
    'Your topic minimums add up to {0}, your total is {1}. No published rule says what then applies. Ask AAPC.',
  'not-in-edition':
    'That schedule does not list the {0}. It counts as a certification there, without a minimum.',
  'date-wins': 'You chose {0} and gave a date in {1}. We use the date.',
  'wrong-parity':
    'CEUs of an even month are due in even years, those of an odd month in odd years. {0} fits neither, so check the date in your CEU Tracker. We use it as you gave it.',
  estimate: 'The total of your first cycle is our estimate. Your CEU Tracker is the authority.',
  'minimums-in-full': 'Topic minimums are shown in full, because no page says that they shrink.',
  'no-whole-month': 'This date is in the month you were certified. Check it in your CEU Tracker.',
  'over-a-cycle':
    'There are {0} months between your certification and this date. If this is your first cycle, ask AAPC how it counts the months beyond 24.',
  'tracker-rules': 'We follow the {0} in your CEU Tracker. Our own figure would be {1}.',
  'tracker-agrees': 'We follow the {0} in your CEU Tracker. Our own figure is the same.',
  'older-meets-both':
    'By the schedule of {1} it would be {0}. Earning {0} meets both; your CEU Tracker decides.',
  'older-asked-less': 'The schedule of {1} asked for {0}. Your CEU Tracker decides.',
  'one-ceu-once': 'A CEU never counts for two AHIMA credentials.',
  'one-date-for-all':
    'We use one end date for all of them. The CEU Center shows the dates AHIMA has for each.',
  'cca-beside-ccs':
    'We count the CCA beside the CCS. One guide says the CCS replaces it; no AHIMA page does. Earning {0} is safe either way.',
  'rhia-replaces-rhit': 'With the RHIA, only the RHIA needs CEUs. The RHIT adds nothing.',
  'cycle-before-2025':
    'Your cycle began before January 1, 2025. AHIMA does not say how the 40% rule treats it. Earning the 40% is safe either way.',
} as const satisfies Record<RemarkCode, string>

const figures = {
  'aapc.required': 'required',
  'aapc.prorated': 'by our estimate, first cycle',
  'aapc.older': 'in older guides',
  'aapc.earned': 'earned',
  'aapc.remaining': 'remaining',
  'aapc.per-month': 'a month',
  'aapc.due': 'due',
  'aapc.minimum.cpma': shares.cpma,
  'aapc.minimum.cdeo': shares.cdeo,
  'aapc.minimum.cppm': shares.cppm,
  'aapc.minimum.cpco': shares.cpco,
  'aapc.minimum.circc': shares.circc,
  'aapc.minimum.specialty': shares.specialty,
  'ahima.required': 'required',
  'ahima.earned': 'earned',
  'ahima.remaining': 'remaining',
  'ahima.per-month': 'a month',
  'ahima.due': 'due',
  'ahima.hiim': shares.hiim,
  'ahima.own': shares.own,
} as const satisfies Record<FigureName, string>

const fields = {
  specialties: 'Specialty credentials, how many',
  count: 'How many do you hold?',
  month: 'Renewal month',
  due: 'Exact due date',
  certified: 'First certified (month/year)',
  tracker: 'CEU Tracker shows',
  submitted: 'Submitted',
  earned: 'CEUs earned',
  'earned-cpma': '... of those, in auditing',
  'earned-cdeo': '... of those, in documentation',
  'earned-cppm': '... of those, in practice management',
  'earned-cpco': '... of those, in compliance',
  'earned-circc': '... of those, for the CIRCC',
  'earned-specialty': '... of those, in your specialties',
  'ahima-end': 'Cycle ends',
  'ahima-earned': 'CEUs earned',
  'ahima-hiim': '... of those, in HIIM domains',
  'ahima-own': '... of those, from AHIMA or a state association',
  edition: 'Which schedule?',
  on: 'Day of the plan',
} as const satisfies Record<Field, string>

const ceus = 'Enter a number of CEUs such as 12 or 12.5, from 0 to 999.'
const day = 'Enter a real date such as 03/14/2027.'
const month = 'Enter a month and year such as 09/2025.'

const unreadable = {
  specialties: 'Enter a whole number from 0 to 30.',
  count: 'Choose a number from 1 to 5 or more.',
  month: 'Choose a month from January to December.',
  due: day,
  certified: month,
  tracker: ceus,
  submitted: month,
  earned: ceus,
  'earned-cpma': ceus,
  'earned-cdeo': ceus,
  'earned-cppm': ceus,
  'earned-cpco': ceus,
  'earned-circc': ceus,
  'earned-specialty': ceus,
  'ahima-end': day,
  'ahima-earned': ceus,
  'ahima-hiim': ceus,
  'ahima-own': ceus,
  edition: 'Choose one of the schedules listed.',
  on: 'The day of the plan must be between 2020 and 2099.',
} as const satisfies Record<Field, string>

const problems = {
  'aapc-ended':
    'This cycle ended more than {0} days ago. If you submitted your CEUs, enter the next date from your CEU Tracker.',
  'ahima-ended': 'This cycle has ended. If you are recertified, enter the next date from the CEU Center.',
  'after-today': 'This month is still to come. Enter the month you were certified.',
  'more-than-earned': 'This is more than all the CEUs you earned. Correct one of the two.',
} as const satisfies Record<Exclude<Problem['code'], 'unreadable'>, string>

const notices = {
  malformed: 'A part of this address is damaged and was left out.',
  'unknown-key': 'This address holds something the calculator does not know. It was left out.',
  'unknown-credential': 'This address names a credential we do not know. It was left out.',
  'count-dropped': 'We count the certifications you named. To count by number only, untick them.',
  'unreadable-value': 'The address gives “{0}” a value we cannot use, so it was left out. {1}',
  'mended-escaped': 'This link was changed on its way here (characters replaced by codes). We read “{0}”.',
  'mended-separators': 'This link was changed on its way here (the “&” signs in it). We read “{0}”.',
  'mended-ending': 'Punctuation had been attached to the end of this link. We read “{0}”.',
} as const satisfies Record<Notice['code'], string>

const phrases = {
  metAll: 'You have the {0} CEUs.',
  metKinds: 'You have the {0} CEUs and every topic inside them.',
  extra: '{0} more than you need: nothing carries over to the next cycle.',
  toGo: '{0} of {1} CEUs to go.',
  kindsShort: 'The total is reached, but {0}.',
  kindShort: '{0} more must be {1}',
  neededForTopics: 'You need {0} more CEUs, not {1}, to reach every topic.',
  asFarAsTold: 'The total is reached, as far as you told us.',
  givenBy: 'These rules give that figure: {0}.',
  givenByNone: 'No rule we know gives that figure. Ask AAPC which credentials and months it counts.',
  givenByRule: '{0} with {1}',
  givenByOlder: '{0} with {1}, older schedule',
  fullCycle: 'a full cycle',
  partCycle: '{0} of 24 months',
  fiveOrMore: 'five or more certifications',
  anotherRule: 'another rule',
  ceusAMonth: 'CEUs a month',
  barRequired: '{0} CEUs required, none counted yet.',
  barEarned: '{0} of {1} CEUs earned, {2} to go.',
  barPace: 'An even pace would be at {0}.',
  aheadInTotal: 'Ahead in total.',
  onPaceInTotal: 'On pace in total.',
  behindInTotal: 'Behind in total: {0} earned, an even pace would be {1}.',
  behindInKind: 'Behind in CEUs {0}: {1} earned, an even pace would be {2}.',
  toGoInDays: '{0} to go in {1}.',
  fromToday: 'from today',
  fromDay: 'from {0}',
  firstCycle: 'our estimate for {0} months',
  firstCycleBeside: 'our estimate: {1} for {0} months',
  fullTotal: '{0} in a full cycle',
  endedIn: 'Your cycle ended in {0}. Did you submit your CEUs?',
  endedOn: 'Your cycle ended on {0}. Did you submit your CEUs?',
  wereRequired: 'CEUs were required',
  missing: '{0} of {1} CEUs are missing.',
  allEarned: 'You have all {0} CEUs. Submit them in your CEU Tracker today.',
  cancelledOn: 'AAPC can cancel a certification {0} days after its renewal date: on {1}.',
  cancelledBetween:
    'AAPC can cancel a certification {0} days after its renewal date: between {1} and {2}, depending on the day your membership renews.',
  anyTopic: 'Any topic that AAPC has approved counts.',
  duesLate: 'If your dues are late too, pay them today.',
  aapcExtension:
    'A CEU extension, bought in your CEU Tracker, costs ${0}. We found no page that says how long it lasts.',
  ahimaExtension: 'An extension cost ${0} for each credential on AHIMA’s page of 2021. Check with AHIMA.',
} as const

/** Where a reader goes next, by status, and what an extension is. */
const links = {
  aapc: {
    ended: ['What to do today', '/articles/missed-your-ceus/'],
    met: ['What proof to keep', '/articles/how-to-earn-ceus/#proof'],
    'due-now': ['What to do if you cannot finish', '/articles/missed-your-ceus/'],
    'on-track': ['Where to earn CEUs', '/articles/how-to-earn-ceus/#aapc'],
    behind: ['Where to earn CEUs', '/articles/how-to-earn-ceus/#aapc'],
    unlikely: ['How the extension works', '/articles/missed-your-ceus/#aapc-extension'],
  },
  ahima: {
    ended: ['What to do today', '/articles/missed-your-ceus/#ahima'],
    met: ['What to report, and the fee', '/articles/ahima-recertification/#fees'],
    'due-now': ['What to do if you cannot finish', '/articles/missed-your-ceus/#ahima'],
    'on-track': ['Where to earn CEUs', '/articles/how-to-earn-ceus/#ahima'],
    behind: ['Where to earn CEUs', '/articles/how-to-earn-ceus/#ahima'],
    unlikely: ['How the extension works', '/articles/missed-your-ceus/#ahima'],
  },
} as const satisfies Record<Body, Record<Exclude<Status, 'unknown'> | 'unlikely', Link>>

const problemLinks: Partial<Record<Problem['code'], Link>> = {
  'aapc-ended': ['How to be reinstated', '/articles/missed-your-ceus/#reinstatement'],
  'ahima-ended': ['AHIMA’s rules if you are late', '/articles/missed-your-ceus/#ahima'],
}

/** What else a step rests on, beside the rule that its own words link to. */
const alsoRules: Partial<Record<FactId, string>> = {
  'ceu-005': 'five or more',
  'ceu-006': 'each further certification',
  'ceu-011': 'five or more',
  'ceu-012': 'each further certification',
  'ceu-043': 'Which month counts',
  'ceu-054': 'a first cycle',
  'ahi-012': 'each further credential',
  'ahi-013': 'the most AHIMA asks for',
  'ahi-052': 'Who has other dates',
}

/** Labels, buttons and notes around the plan. */
const controls = {
  full: 'All credentials, AAPC and AHIMA',
  empty: 'Choose how many certifications you hold. The plan appears here at once.',
  gains: [
    ['How many', 'the CEUs you need in two years'],
    ['Month', 'when they are due'],
    ['Earned', 'what is left, and how many a month'],
    ['Which ones', 'how many of them in a topic, and AHIMA’s beside AAPC’s'],
  ],
  bar: {
    name: 'Your answer',
    by: 'by {0}',
    undated: 'in two years',
    toGo: '{0} to go',
    problems: ['{0} entry needs a look', '{0} entries need a look'],
  },
  undo: 'Undo',
  undoable: {
    'started-over': 'All entries are empty now.',
    submitted:
      'Your next cycle begins. What you had earned belongs to the one you submitted, so we emptied it.',
  },
  otherDay: 'This is the plan as of {0}.',
  toToday: 'Update to today',
  restored: 'Restored from this device.',
  erase: 'Erase it from this device',
  otherPlan: 'Another plan is saved on this device. It stays as it is unless you save this one.',
  openSaved: 'Open the saved plan',
} as const

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const counted = {
  certification: ['{0} certification', '{0} certifications'],
  specialty: ['{0} specialty', '{0} specialties'],
} as const

/** Every sentence of the calculator; `{0}` and `{1}` are operands. */
export const copy = {
  status,
  remarks,
  shares,
  steps,
  figures,
  fields,
  unreadable,
  problems,
  notices,
  phrases,
  links,
  problemLinks,
  alsoRules,
  numerals,
  counted,
  controls,
} as const
