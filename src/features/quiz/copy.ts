import type { Advice, Eligibility, Fit, Gate, Note, Route } from '../../rules/quiz/fit.ts'
import type { ChoiceId, Notice, Option, QuestionId } from '../../rules/quiz/questions.ts'
import type { AnswerSignal, CriterionId, HeldTrait, SignalId } from '../../rules/quiz/weights.ts'

interface QuestionCopy {
  readonly title: string
  /** Shown under “Why we ask”. */
  readonly why: string
  /** The question in the list of answers so far. */
  readonly short: string
}

const questions = {
  held: {
    title: 'Do you hold a coding credential?',
    why: 'We never suggest one you hold. One credential can open a second, and a second one from AAPC, or from AHIMA, adds fewer CEUs than the first.',
    short: 'You hold',
  },
  setting: {
    title: 'Where do you picture yourself working?',
    why: 'Each kind of workplace has a credential made for it. This answer and the job ads count for most.',
    short: 'Where',
  },
  ads: {
    title: 'Which credential do job ads near you name most?',
    why: 'Look at about 20 ads for work you would take. Employers differ from place to place and no one has counted all ads, so yours count for more than any list.',
    short: 'Job ads',
  },
  experience: {
    title: 'How much paid coding work have you done?',
    why: 'Some exams suit a beginner, others are a second step. A job in which you used the code sets counts.',
    short: 'Coding work',
  },
  background: {
    title: 'What background do you have?',
    why: 'What you already know makes some exams easier to prepare for.',
    short: 'Background',
  },
  schooling: {
    title: 'What schooling do you have?',
    why: 'Most of these exams ask for no degree. The RHIT and the RHIA do.',
    short: 'Schooling',
  },
  time: {
    title: 'How soon do you want to be ready?',
    why: 'Think in months, not weeks. Which exam fits which time is our own estimate.',
    short: 'Ready',
  },
  records: {
    title: 'Which records would you rather read all day?',
    why: 'Each exam is about some kinds of records. Nobody likes them all.',
    short: 'Records',
  },
  pcs: {
    title: 'Are you willing to learn ICD-10-PCS?',
    why: 'Inpatient coders need this code set. Office and outpatient coders do not. The CCS and the CIC test it.',
    short: 'ICD-10-PCS',
  },
  goal: {
    title: 'What do you want to be in five years?',
    why: 'A first credential is seldom the last, so we look at where you are headed.',
    short: 'In five years',
  },
} as const satisfies Record<QuestionId, QuestionCopy>

/** Options in lower case, as they read inside a sentence. */
const options = {
  setting: {
    office: 'a doctor’s office or clinic',
    'hospital-outpatient': 'hospital outpatient, emergency or a surgery center',
    'hospital-inpatient': 'hospital inpatient work',
    insurer: 'a health plan or insurer',
    'billing-office': 'a billing office',
    unsure: 'I’m not sure yet',
  },
  ads: {
    cpc: 'CPC',
    ccs: 'CCS',
    cic: 'CIC',
    coc: 'COC',
    crc: 'CRC',
    rhit: 'RHIT',
    'not-looked': 'I haven’t looked yet',
  },
  experience: {
    none: 'no paid coding work yet',
    'under-2': 'some paid coding work, under two years',
    '2-plus': 'two years or more of coding work',
    senior: 'years of coding, now as a lead or auditor',
  },
  background: {
    none: 'none of these',
    billing: 'billing or front desk work',
    clinical: 'clinical work, such as nursing',
    him: 'health information (HIM) studies or work',
  },
  schooling: {
    'high-school': 'high school',
    'him-student': 'I’m in a CAHIIM-accredited program',
    'him-degree': 'a CAHIIM-accredited associate degree',
    'him-bachelor': 'an accredited bachelor’s degree or higher in HIM',
    'other-degree': 'another degree',
  },
  time: {
    'under-6-months': 'in less than six months',
    '6-12-months': 'in six to twelve months',
    '1-2-years': 'in one to two years',
  },
  records: {
    procedures: 'short records with many procedures',
    inpatient: 'long inpatient records, like detective work',
    diagnoses: 'records read for their diagnoses only',
    claims: 'claims and calls',
    unsure: 'I’m not sure',
  },
  pcs: { yes: 'yes', no: 'no', unsure: 'I’m not sure' },
  goal: {
    coder: 'a coder',
    specialist: 'a specialist in one field',
    auditor: 'an auditor',
    manager: 'a manager',
    documentation: 'a documentation expert',
    'him-leader': 'a leader in health information',
  },
} as const satisfies { [Q in ChoiceId]: Record<Option<Q>, string> }

/** The beginning of an answer as a sentence, to be followed by the option’s own words. */
const answerOpenings = {
  setting: 'You picture',
  ads: '',
  experience: 'You have',
  background: 'You have',
  schooling: 'You have',
  time: 'You want to be ready',
  records: 'You like',
  pcs: '',
  goal: 'You want to be',
} as const satisfies Record<ChoiceId, string>

/** Answers that need a sentence of their own. */
const answerSentences = {
  'held-aapc': 'You already hold an AAPC credential.',
  'held-ahima': 'You already hold an AHIMA credential.',
  'held-past-entry': 'You are past an entry credential.',
  'held-physician': 'You hold a credential for doctors’ services.',
  'held-inpatient': 'You hold a credential for inpatient work.',
  'setting-unsure': 'You are not sure where you want to work.',
  'background-none': 'You have no billing, clinical or health information background.',
  'schooling-him-student': 'You are in a CAHIIM-accredited program.',
  'records-unsure': 'You are not sure which records you like.',
  'pcs-yes': 'You are willing to learn ICD-10-PCS.',
  'pcs-no': 'You do not want to learn ICD-10-PCS.',
  'pcs-unsure': 'You are not sure about ICD-10-PCS.',
  'together-beginner':
    'You have no coding credential and no experience yet, and did not choose inpatient, insurer or billing work.',
} as const satisfies Record<
  | `held-${HeldTrait}`
  | 'setting-unsure'
  | 'background-none'
  | 'schooling-him-student'
  | 'records-unsure'
  | `pcs-${Option<'pcs'>}`
  | 'together-beginner',
  string
>

/** What an answer means for a credential, whose letters replace `{0}`: for it, and against it. */
const meanings = {
  held: ['The {0} then adds fewer CEUs than a first one would.', 'The {0} covers much the same work.'],
  setting: ['The {0} is accepted there too.', 'The {0} is made for other work.'],
  ads: ['Ads near you name the {0} most.', ''],
  experience: ['The {0} builds on that.', 'The {0} comes better as a second step.'],
  background: ['The {0} builds on that.', ''],
  schooling: ['That is what the {0} asks for.', ''],
  time: ['The {0} can fit that time.', 'The {0} mostly takes longer.'],
  records: ['The {0} is about those.', ''],
  pcs: ['The {0} does not test it.', 'The {0} exam tests it.'],
  goal: ['The {0} leads there.', ''],
  together: ['For a start like yours, the {0} is our first choice.', ''],
} as const satisfies Record<AnswerSignal['question'], readonly [string, string]>

/** Criteria, and all criteria for one answer, whose meaning needs words of their own. */
const meaningsOtherwise = {
  'held-past-entry': 'The {0} is a good second step.',
  'held-past-entry-cca': 'The {0} is an entry credential, so it would add little.',
  'setting-office-cpc': 'The {0} is made for that work.',
  'setting-office-ccs-p': 'The {0} is made for that work too.',
  'setting-office-cppm': 'The {0} is about managing one.',
  'setting-office-cdeo': 'The {0} is about the notes made there.',
  'setting-office-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-outpatient-coc': 'The {0} is made for that work.',
  'setting-hospital-outpatient-cdeo': 'The {0} is about the notes made there.',
  'setting-hospital-outpatient-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-inpatient-ccs': 'Hospitals name the {0} for it.',
  'setting-hospital-inpatient-cic': 'The {0} is made for that work.',
  'setting-hospital-inpatient-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-inpatient-cpc': 'The {0} alone is often not enough for it.',
  'setting-insurer-crc': 'The {0} is made for that work.',
  'setting-billing-office-cpb': 'The {0} is made for that work.',
  'setting-unsure-cpc': 'The {0} is our usual first choice.',
  'ads-rhit-rhia': 'Ads near you name the RHIT most. Some ads name the {0} beside it.',
  'time-under-6-months-cpc': 'Without a break, the {0} can fit that time.',
  'experience-none-cpc': 'The {0} asks for none, though you start with the apprentice A.',
  'experience-none-cca': 'The {0} is an entry credential.',
  'experience-none-cpb': 'Billing can be a first job.',
  'experience-none-coc': 'Without it, the {0} starts with the apprentice A.',
  'experience-none-ccs': 'AHIMA advises coding work before the {0}.',
  'experience-none-ccs-p': 'AHIMA advises coding work before the {0}.',
  'experience-none-cic': 'Inpatient records are a hard place to start.',
  'experience-none-crc': 'AAPC does not mean the {0} for people without training or work like it.',
  'experience-under-2-cpc': 'It counts toward removing the apprentice A from the {0}.',
  'experience-under-2-coc': 'It counts toward removing the apprentice A from the {0}.',
  'experience-2-plus-cpc': 'With proof of it, you get the {0} without the apprentice A.',
  'experience-2-plus-coc': 'With proof of it, you get the {0} without the apprentice A.',
  'experience-2-plus-ccs': 'AHIMA names that as one way to prepare for the {0}.',
  'experience-2-plus-ccs-p': 'AHIMA names that as one way to prepare for the {0}.',
  'experience-2-plus-cca': 'The {0} is for beginners.',
  'experience-senior-cpc': 'With proof of it, you get the {0} without the apprentice A.',
  'experience-senior-coc': 'With proof of it, you get the {0} without the apprentice A.',
  'experience-senior-cca': 'The {0} is for beginners.',
  'schooling-him-bachelor-rhit': 'Ask AHIMA whether it also qualifies you for the {0}.',
  'records-inpatient-rhit': 'Some ads for such work name the {0}.',
  'records-inpatient-rhia': 'Some ads for such work name the {0}.',
  'pcs-yes': 'The {0} exam tests it.',
  'pcs-no-cca': 'Ask AHIMA whether the {0} exam tests it.',
  'pcs-no-ccs-p': 'The books named for the {0} leave it out.',
  'goal-coder': 'The {0} is a coder’s credential.',
  'goal-specialist': 'The {0} is about one kind of work.',
} as const satisfies Partial<Record<CriterionId | SignalId, string>>

const gates = {
  'him-degree': 'The RHIT asks for a CAHIIM-accredited associate program in health information.',
  'him-bachelor': 'The RHIA asks for an accredited bachelor’s, post-bachelor’s or master’s program in HIM.',
  'second-step': 'We suggest the {0} only as a second step.',
} as const satisfies Record<Gate, string>

/** The same in the list of results, where there is room for a few words. */
const gatesInShort = {
  'him-degree': 'It asks for an accredited associate degree.',
  'him-bachelor': 'It asks for an accredited bachelor’s degree.',
  'second-step': 'A second step, after a first credential.',
} as const satisfies Record<Gate, string>

const routes = {
  start: 'Ask a college whether its program is accredited before you enroll.',
  finish: 'Finish a program of that level, and ask AHIMA when you may take the exam.',
  'first-step': 'Earn a first credential, such as the CPC or the CCS, or work two years as a coder.',
} as const satisfies Record<Route, string>

const met = {
  open: 'We know of nothing that keeps you from taking the exam.',
  degree: 'Your degree qualifies you for it.',
  credential: 'The credential you hold makes it a good second step.',
  experience: 'Your years of work make it a good next step.',
  held: 'You already hold it.',
  replaced: 'Your RHIA replaces it.',
} as const satisfies Record<Extract<Eligibility, { kind: 'met' }>['reason'], string>

const fits = {
  strong: 'Strong fit',
  fair: 'Fair fit',
  weak: 'Weak fit',
  'not-yet': 'Not yet',
  held: 'Held',
} as const satisfies Record<Fit, string>

const notes = {
  'compare-inpatient':
    'For inpatient work, look at the CCS and the CIC together and compare your local job ads: some accept either one, some leave the CIC out. If you could earn a CAHIIM degree, look for the RHIT in them too.',
  'inpatient-needs-pcs':
    'Inpatient coding needs ICD-10-PCS. You said no to it, so neither the CCS nor the CIC can come first.',
  'crc-caution':
    'AAPC calls the CRC high-level and does not mean it for people without CRC training or similar work. Plan the training first.',
  'check-ads-for-cca':
    'Check that job ads near you name the CCA. One coding school says that the employers it asked would not hire CCA holders; AHIMA offers it as the entry credential.',
  apprentice:
    'Without two years of coding work you start with the apprentice A: you are a CPC-\u2060A or a COC-\u2060A. Plan from the first day how to remove it.',
  'ask-ahima-rhit':
    'AHIMA’s page names the associate program for the RHIT. Ask AHIMA whether your bachelor’s degree counts.',
  'weak-first': 'No credential fits these answers well. You may not need another one now.',
} as const satisfies Record<Note, string>

const steps = {
  'read-ads': 'Read 20 job ads for work near you and check off the credentials that each one names.',
  'ask-hours':
    'Ask a school whether its certificate states 80 contact hours: AAPC credits those as one year toward removing the apprentice A.',
  'ask-letter':
    'Ask your employer for a signed letter with your start and end dates: with it you get the {0} without the apprentice A.',
  'ask-pcs': 'Ask a school whether it teaches ICD-10-PCS, and on how many real cases.',
  'find-crc-training': 'Find out who near you teaches risk adjustment, before you book the CRC.',
  'ask-program': 'Ask your school in writing whether its program qualifies you for the {0}.',
  'read-page': 'Read the {0} page at {1}: today’s price, the books and the rules.',
  'keep-up': 'Renew what you hold, or change an answer.',
} as const satisfies Record<Advice, string>

const notices = {
  malformed: 'Part of the address could not be read and was left out.',
  'unknown-key': 'The address held something this quiz does not ask. It was left out.',
  'unknown-value': 'The address held an answer we do not know for “{0}”. It was left out.',
  'unknown-credential': 'The address named a credential we do not know. The others were kept.',
  'none-and-held': 'The address said both “none” and a credential. The credential was kept.',
  'mended-escaped': 'This link was changed on its way here (characters replaced by codes). We read “{0}”.',
  'mended-separators': 'This link was changed on its way here (the “&” signs in it). We read “{0}”.',
  'mended-ending': 'Punctuation had been attached to the end of this link. We read “{0}”.',
} as const satisfies Record<Notice['reason'], string>

/** Sentences that hold names, numbers or other sentences. */
const frames = {
  'held-none': 'No coding credential yet',
  ask: 'We have no answer yet to “{0}”',
  start: 'Start with the {0}',
  next: 'Your next one: {0}',
  tie: 'A tie: {0}',
  none: 'No credential comes first',
  partial: 'This is from {0} of 10 answers.',
  swing: 'With “{0}” in answer to “{1}”, first place goes to {2}.',
  'swing-none': 'With “{0}” in answer to “{1}”, no credential comes first.',
  instead: 'Choose the {0} instead if {1}.',
  'runner-up': 'The {0} comes next. {1}',
  ads: 'job ads near you name the {0} most',
  then: 'Then read the {0} page at {1}: today’s price, the books and the rules.',
  open: 'The questions you have not answered can still change first place.',
  possible: 'Still possible in first place: {0}.',
  settled: 'Your result can no longer change: {0} comes first.',
  'settled-tie': 'Your result can no longer change: {0} tie for first.',
  'settled-none': 'Your result can no longer change: no credential comes first.',
} as const

/** What speaks against a credential, whatever the answers. `{0}` is its letters, `{1}` and `{2}` are figures. */
const drawbacks = {
  apprentice:
    'With less than {1} years of coding work you start with the apprentice A: you are a {0}-\u2060A until you remove it.',
  'ads-seldom-name': notes['check-ads-for-cca'],
  'crc-training': notes['crc-caution'],
  topic: 'Of your CEUs, {1} must be in {2}.',
  'tests-pcs': 'The exam tests ICD-10-PCS, a code set that only inpatient work needs.',
  'leaves-out-pcs': 'The exam leaves out ICD-10-PCS, the code set that inpatient work needs.',
  dues: 'AAPC’s dues are about {1} a year, as long as you keep it.',
  recertification: 'AHIMA charges a recertification fee every two years: {1} for nonmembers.',
  'recertification-more':
    'AHIMA charges nonmembers {1} more every two years for each credential after the first.',
  'more-ceus': 'You need {1} CEUs in two years instead of {2}.',
  fee: 'One attempt at the exam costs {1}, as reported.',
  'fee-unknown': 'The exam has a fee that our sources do not give. See {1}.',
} as const

/** The sum of the first year. */
const costs = {
  title: 'What the first year costs without a course',
  exam: 'Exam, one attempt',
  'exam-nonmember': 'Exam, one attempt, for nonmembers',
  dues: 'AAPC dues for a year',
  total: 'First year, without course and books',
  'not-given': 'not known',
  'with-fee': '{0} and the exam fee',
  'dues-paid': 'You already pay AAPC’s dues, so they are not in this sum.',
  membership: 'You do not need AHIMA membership.',
  checked: 'Prices as reported, last checked {0}. Check them before you pay.',
} as const

/** Sentences and headings of the screens. `{0}` is what they are about. */
const screens = {
  'why-ask': 'Why we ask.',
  'so-far': 'Your answers so far',
  noted: 'Noted:',
  missing: 'Choose an answer, or skip this question.',
  'missing-held': 'Check each credential you hold, or choose No.',
  kept: 'Your answers are kept in this page’s address. Nothing is sent.',
  scoring: 'How we score',
  nothing: 'Answer at least one question to see a result. Here is the first one.',
  yes: 'Yes',
  no: 'No',
  which: 'Check each one you hold:',
  next: 'Next question',
  skip: 'Skip',
  'see-result': 'See the result now',
  return: 'Back to your result',
  'with-this': 'With this answer:',
  checked: 'Facts checked {0}. Pay scores nothing, and nobody pays for a place.',
  change: 'Change an answer',
  why: 'Why the {0}, and what speaks against it',
  for: 'For',
  against: 'Against',
  'no-for': 'Nothing in your answers speaks for it.',
  'more-for': '{0} more for it',
  takes: 'What the exam asks for',
  requires: 'To take it',
  you: 'For you',
  exam: 'Exam',
  fee: 'Fee',
  keep: 'To keep it',
  week: 'What to do this week',
  'job-ads': 'A list for 20 job ads, to print',
  open: 'More',
  more: 'The {0} in full, with sources',
  'tied-more': 'Exam, cost and CEUs of the {0}',
  others: 'The others, in order',
  'all-tied': 'Your answers do not separate these yet. Answer another question.',
  by: '{0}, awarded by {1}.',
  swings: 'What one other answer would change',
  'all-swings': 'All answers that would change it',
  'no-swing': 'No other single answer would change first place.',
  pair: 'CPC against CCS, from your answers',
  'pair-more': 'CPC and CCS, fact by fact',
  ceus: 'What it does to your CEUs',
  needed: '{0} CEUs in two years',
  'first-cycle': 'A first cycle can be shorter and then asks for less.',
  'needed-more': '{0} CEUs in two years in all, instead of {1}',
  'needed-same': '{0} CEUs in two years in all, as now',
  topic: '{0} of them in {1}',
  calculator: 'Open the calculator with it',
  save: 'Save this result',
  copy: 'Copy link',
  copied: 'Link copied',
  refused: 'Copy it from the address bar',
  print: 'Print it with the list',
  again: 'Start again',
  address: 'The address of this result: {0}',
} as const

/** Every sentence of the quiz; `{0}`, `{1}` and `{2}` are what a sentence is about. */
export const copy = {
  questions,
  options,
  answerOpenings,
  answerSentences,
  meanings,
  meaningsOtherwise,
  gates,
  gatesInShort,
  routes,
  met,
  fits,
  notes,
  steps,
  notices,
  frames,
  drawbacks,
  costs,
  screens,
} as const
