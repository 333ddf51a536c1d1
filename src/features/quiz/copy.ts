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
    title: 'Which credentials do you hold?',
    why: 'We never suggest one you hold. What you hold can also open a second one, and two of one body share upkeep.',
    short: 'Held',
  },
  setting: {
    title: 'Where do you picture yourself working?',
    why: 'Each kind of workplace has a credential made for it. This answer and the job ads weigh most.',
    short: 'Where',
  },
  ads: {
    title: 'Which credential do job ads near you name most?',
    why: 'Look at about 20 ads for work you would take. Employers differ from place to place and no one has counted all ads, so yours weigh more than any list.',
    short: 'Ads name',
  },
  experience: {
    title: 'How much paid coding work have you done?',
    why: 'Some exams suit a beginner, others are a second step. A job in which you used the code sets counts.',
    short: 'Work so far',
  },
  background: {
    title: 'What do you bring with you?',
    why: 'What you know already makes some exams shorter work.',
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
    title: 'Who do you want to be in five years?',
    why: 'A first credential is seldom the last. We look where you are heading.',
    short: 'In five years',
  },
} as const satisfies Record<QuestionId, QuestionCopy>

/** Options in lower case, as they stand inside a sentence. */
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
    'under-2': 'less than two years of coding work',
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

/** What the reader said, to be followed by the option's own words. */
const told = {
  setting: 'You picture',
  ads: '',
  experience: 'You have',
  background: 'You bring',
  schooling: 'You have',
  time: 'You want to be ready',
  records: 'You like',
  pcs: '',
  goal: 'You want to be',
} as const satisfies Record<ChoiceId, string>

/** What the reader said, where that makes no sentence. */
const toldOtherwise = {
  'held-aapc': 'You already keep up an AAPC credential.',
  'held-ahima': 'You already keep up an AHIMA credential.',
  'held-past-entry': 'You are past an entry credential.',
  'held-physician': 'You hold a credential for doctors’ services.',
  'held-inpatient': 'You hold a credential for inpatient work.',
  'setting-unsure': 'You are not sure where you want to work.',
  'pcs-yes': 'You are willing to learn ICD-10-PCS.',
  'pcs-no': 'You do not want to learn ICD-10-PCS.',
  'pcs-unsure': 'You are not sure about ICD-10-PCS.',
  'together-beginner':
    'You hold nothing, have no experience and did not name inpatient, insurer or billing work.',
} as const satisfies Record<
  `held-${HeldTrait}` | 'setting-unsure' | `pcs-${Option<'pcs'>}` | 'together-beginner',
  string
>

/** What an answer means for a credential, whose letters stand for `{0}`: for it, and against it. */
const meanings = {
  held: ['The {0} shares that upkeep, so it adds fewer CEUs.', 'The {0} covers much the same work.'],
  setting: ['The {0} is accepted there too.', 'The {0} is made for other work.'],
  ads: ['Ads near you name the {0} most.', ''],
  experience: ['The {0} builds on that.', 'The {0} comes better as a second step.'],
  background: ['The {0} makes use of that.', ''],
  schooling: ['That is what the {0} asks for.', ''],
  time: ['The {0} can fit that time.', 'The {0} mostly takes longer.'],
  records: ['The {0} is about those.', ''],
  pcs: ['The {0} does not test it.', 'The {0} exam tests it.'],
  goal: ['The {0} leads there.', ''],
  together: ['Then we put the {0} first.', ''],
} as const satisfies Record<AnswerSignal['question'], readonly [string, string]>

/** Criteria, and all criteria for one answer, whose meaning needs words of their own. */
const meaningsOtherwise = {
  'held-past-entry': 'The {0} is a good second step.',
  'held-past-entry-cca': 'The {0} would be a step back.',
  'setting-office-cpc': 'The {0} is made for that work.',
  'setting-office-ccs-p': 'The {0} is made for that work too.',
  'setting-office-cppm': 'The {0} is about running one.',
  'setting-office-cdeo': 'The {0} is about the notes made there.',
  'setting-office-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-outpatient-coc': 'The {0} is made for that work.',
  'setting-hospital-outpatient-cdeo': 'The {0} is about the notes made there.',
  'setting-hospital-outpatient-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-inpatient-ccs': 'Job ads for it name the {0} most often.',
  'setting-hospital-inpatient-cic': 'The {0} is made for that work.',
  'setting-hospital-inpatient-cca': 'The {0} is an entry credential for offices and hospitals.',
  'setting-hospital-inpatient-cpc': 'The {0} alone rarely opens it.',
  'setting-insurer-crc': 'The {0} is made for that work.',
  'setting-billing-office-cpb': 'The {0} is made for that work.',
  'setting-unsure-cpc': 'The {0} is our usual place to begin.',
  'ads-rhit-rhia': 'Ads near you name the RHIT most. Some ads name the {0} beside it.',
  'experience-none-cpc': 'The {0} asks for none, though you start with an A.',
  'experience-none-cca': 'The {0} is an entry credential.',
  'experience-none-cpb': 'Billing can be a first job.',
  'experience-none-coc': 'The {0} starts with an A then.',
  'experience-none-ccs': 'AHIMA advises coding work before the {0}.',
  'experience-none-ccs-p': 'AHIMA advises coding work before the {0}.',
  'experience-none-cic': 'Inpatient records are a hard place to start.',
  'experience-none-crc': 'AAPC does not mean the {0} for people without training or work like it.',
  'experience-under-2-cpc': 'It counts toward taking the A off the {0}.',
  'experience-under-2-coc': 'It counts toward taking the A off the {0}.',
  'experience-2-plus-cpc': 'With proof of it, the {0} comes without the A.',
  'experience-2-plus-coc': 'With proof of it, the {0} comes without the A.',
  'experience-2-plus-ccs': 'AHIMA names that as one way to prepare for the {0}.',
  'experience-2-plus-ccs-p': 'AHIMA names that as one way to prepare for the {0}.',
  'experience-2-plus-cca': 'The {0} is for beginners.',
  'experience-senior-cpc': 'With proof of it, the {0} comes without the A.',
  'experience-senior-coc': 'With proof of it, the {0} comes without the A.',
  'experience-senior-cca': 'The {0} is for beginners.',
  'schooling-him-bachelor-rhit': 'Ask AHIMA whether it opens the {0} too.',
  'records-inpatient-rhit': 'Some ads for such work name the {0}.',
  'records-inpatient-rhia': 'Some ads for such work name the {0}.',
  'pcs-yes': 'The {0} exam tests it.',
  'pcs-no-cca': 'Ask AHIMA whether the {0} exam tests it.',
  'pcs-no-ccs-p': 'The books named for the {0} leave it out.',
  'goal-coder': 'The {0} is a coder’s credential.',
  'goal-specialist': 'The {0} goes deep in one kind of work.',
} as const satisfies Partial<Record<CriterionId | SignalId, string>>

const gates = {
  'him-degree': 'The RHIT asks for a CAHIIM-accredited associate program in health information.',
  'him-bachelor': 'The RHIA asks for an accredited bachelor’s, post-bachelor’s or master’s program in HIM.',
  'second-step': 'We hold the {0} back as a second step.',
} as const satisfies Record<Gate, string>

const routes = {
  start: 'Ask a college whether its program is accredited before you enroll.',
  finish: 'Finish one of that level, and ask AHIMA when you may sit the exam.',
  'first-step': 'Earn a first credential, such as the CPC or the CCS, or work two years as a coder.',
} as const satisfies Record<Route, string>

const met = {
  open: 'Nothing that we know of stands in your way.',
  degree: 'Your degree opens it.',
  credential: 'The credential you hold opens it.',
  experience: 'Your years of work open it.',
  held: 'You hold it already.',
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
    'For inpatient work, weigh the CCS and the CIC together and compare your local job ads: some take either, some leave the CIC out. If a CAHIIM degree is within reach, look for the RHIT in them too.',
  'inpatient-needs-pcs':
    'Inpatient coding needs ICD-10-PCS. You said no to it, so neither the CCS nor the CIC can come first.',
  'crc-caution':
    'AAPC calls the CRC high-level and does not mean it for people without CRC training or like work. Plan the training first.',
  'check-ads-for-cca':
    'Check that job ads near you name the CCA. One coding school says that the employers it asked would not hire CCA holders; AHIMA offers it as the entry credential.',
  apprentice:
    'Without two years of coding work you start with an A for apprentice: CPC-\u2060A or COC-\u2060A. Begin taking it off on the first day.',
  'ask-ahima-rhit':
    'AHIMA’s page names the associate program for the RHIT. Ask AHIMA whether your bachelor’s degree counts.',
  'weak-first': 'Nothing fits these answers well. Perhaps you need no other credential now.',
} as const satisfies Record<Note, string>

const steps = {
  'read-ads': 'Read 20 job ads within your reach and write down the letters each one names.',
  'ask-hours':
    'Ask a school whether its certificate states 80 contact hours: AAPC credits those as one year toward taking off the A.',
  'ask-letter':
    'Ask your employer for a signed letter with your start and end dates: with it the {0} comes without the A.',
  'ask-pcs': 'Ask a school whether it teaches ICD-10-PCS, and on how many real cases.',
  'find-crc-training': 'Find out who near you teaches risk adjustment, before you book the CRC.',
  'ask-program': 'Ask your school in writing whether its program opens the {0}.',
  'read-page': 'Read the {0} page at {1}: today’s price, the books and the rules.',
  'keep-up': 'Keep up what you hold, or change an answer.',
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

/** Sentences that stand around the others. */
const frames = {
  'held-none': 'None yet',
  ask: 'We have no answer yet to “{0}”',
  start: 'Start with the {0}',
  next: 'Your next one: {0}',
  tie: 'A tie: {0}',
  none: 'Nothing can come first',
  partial: 'This is from {0} of 10 answers.',
  swing: 'With “{0}” in answer to “{1}”, first place goes to {2}.',
  'swing-none': 'With “{0}” in answer to “{1}”, nothing can come first.',
  open: 'The questions still open can change first place.',
  possible: 'Still possible in first place: {0}.',
  settled: 'No open question can change first place any more: {0}.',
  'settled-none': 'No open question can put anything first any more.',
} as const

/** Sentences and headings of the screens. `{0}` stands for what they are about. */
const screens = {
  'why-ask': 'Why we ask.',
  'so-far': 'Your answers so far',
  missing: 'Choose an answer, or leave this question open.',
  kept: 'Your answers stand in this page’s address. Nothing is sent.',
  below: 'What each answer counts for stands below.',
  nothing: 'There is no answer to rank yet. Here is the first question.',
  next: 'Next question',
  leave: 'Leave this open',
  'see-result': 'See the result now',
  checked:
    'Facts checked {0}. The weights are our own, and this page prints all of them. Pay scores nothing, and nobody pays for a place.',
  change: 'Change an answer',
  why: 'What speaks for the {0}, and what against it',
  'no-for': 'Nothing in your answers speaks for it.',
  'no-against': 'Nothing in your answers speaks against it.',
  takes: 'What it takes, and what it takes to keep',
  sit: 'To sit',
  you: 'For you',
  exam: 'Exam',
  fee: 'Fee',
  keep: 'To keep',
  week: 'This week',
  open: 'All reasons',
  more: 'The {0} in full, with sources',
  others: 'The others, in order',
  by: '{0}, awarded by {1}.',
  swings: 'Which single answer would change first place',
  'no-swing': 'No other single answer would change it.',
  pair: 'CPC against CCS, from your answers',
  'pair-more': 'The facts of both stand side by side below.',
  ceus: 'What the choice does to your CEUs',
  upkeep: '{0} CEUs in two years',
  'upkeep-more': '{0} CEUs in two years in all, instead of {1}',
  'upkeep-same': '{0} CEUs in two years in all, as now',
  calculator: 'Open the calculator with it',
  save: 'Keep this result',
  copy: 'Copy link',
  copied: 'Link copied',
  refused: 'Copy it from the address bar',
  print: 'Print',
  again: 'Start again',
  address: 'The address of this result: {0}',
} as const

/** Every sentence of the quiz; `{0}` and `{1}` stand for what a sentence is about. */
export const copy = {
  questions,
  options,
  told,
  toldOtherwise,
  meanings,
  meaningsOtherwise,
  gates,
  routes,
  met,
  fits,
  notes,
  steps,
  notices,
  frames,
  screens,
} as const
