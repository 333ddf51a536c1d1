import type { Field, Notice, Problem } from '../../rules/address.ts'
import type { KindId, Step, StepCode, TrackerRule } from '../../rules/ceu.ts'
import { credentials, type Body, type CredentialId } from '../../rules/credentials.ts'
import type { Plan, Remark, RemarkCode, Status } from '../../rules/plan.ts'
import { topics } from '../../words/topics.ts'

const date = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options })
  return (day: string) => format.format(new Date(day.length < 10 ? `${day}-01` : day))
}
const longMonth = date({ month: 'long', year: 'numeric' })
const longDay = date({ month: 'long', day: 'numeric', year: 'numeric' })
const nameOfMonth = date({ month: 'long' })

/** March 2027, or March 14, 2027. */
export const printDue = (due: string): string => (due.length < 10 ? longMonth(due) : longDay(due))
export const printDay = longDay
export const monthNames = Array.from({ length: 12 }, (_, index) =>
  nameOfMonth(`2026-${String(index + 1).padStart(2, '0')}`),
)

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A, B and C. */
export const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const letters = (id: CredentialId | 'specialty'): string =>
  id === 'specialty' ? 'a specialty' : credentials[id].letters

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const numeral = (number: number) => numerals[number] ?? String(number)
const counted = (number: number, one: string, several: string) =>
  `${numeral(number)} ${number === 1 ? one : several}`
const certifications = (number: number) => counted(number, 'certification', 'certifications')

export const bodyName = { aapc: 'AAPC', ahima: 'AHIMA' } as const satisfies Record<Body, string>

/** What a plan is for: CPC and COC, or two certifications. */
export function describeHeld(plan: Plan): string {
  const unnamed = plan.body === 'aapc' ? plan.certifications - plan.held.length : 0
  const named = plan.held.map(letters)
  if (named.length === 0) return certifications(unnamed)
  return list(unnamed > 0 ? [...named, counted(unnamed, 'specialty', 'specialties')] : named)
}

export const kindWords = {
  ...topics,
  hiim: 'HIIM domains',
  own: 'from AHIMA or a state association',
} as const satisfies Record<KindId, string>

/** In auditing; in HIIM domains; from AHIMA or a state association. */
export const ofKind = (id: KindId): string => (id === 'own' ? kindWords.own : `in ${kindWords[id]}`)

export const statusWords = {
  met: 'Met.',
  unknown: 'Partial answer.',
  'due-now': 'Due now.',
  'on-track': 'On track.',
  behind: 'Behind an even pace.',
} as const satisfies Record<Status, string>

/** How the reader stands, after the word for it. The pace is left to the caller, who marks it. */
export function describeProgress(plan: Plan): string {
  const { status, remaining, required, kinds } = plan
  const short = kinds.filter(({ required: least, earned }) => earned !== undefined && earned < least)
  if (status === 'met') {
    return `You have the ${required.value} CEUs${kinds.length > 0 ? ' and every kind inside them' : ''}. Extra ones do not carry over.`
  }
  if (remaining > 0) return `${remaining} of ${required.value} CEUs to go.`
  if (short.length > 0) {
    return `The total is reached, but ${list(
      short.map(
        ({ id, required: least, earned = 0 }) =>
          `${Number((least - earned).toFixed(2))} more must be ${ofKind(id)}`,
      ),
    )}.`
  }
  return 'The total is reached, as far as you told us.'
}

/** 12.3 a month from today; under a month, all of it in the days that are left. */
export const describePace = (perMonth: number, days: number): string =>
  days > 30 ? `${perMonth} a month` : `${perMonth} in the next ${days === 1 ? 'day' : `${days} days`}`

const aapcOr = (plan: Plan, aapc: string, ahima: string) => (plan.body === 'aapc' ? aapc : ahima)

type Sentence = (plan: Plan, ...values: never[]) => string

const remarkWords = {
  'tell-which': () => 'Tell us which ones you hold: some ask for CEUs in topics of their own.',
  'tell-date': (plan: Plan) =>
    aapcOr(
      plan,
      'Add your renewal month to see when they are due and at what pace.',
      'Add the day your cycle ends, from AHIMA’s CEU Center, to see the pace.',
    ),
  'tell-earned': () => 'Add the CEUs you have earned. Until then we count 0.',
  'tell-kind': (plan: Plan, kind: KindId, least: number) =>
    plan.remaining === 0
      ? `Met, if ${least} of them are ${ofKind(kind)}. Tell us how many.`
      : `Tell us how many are ${ofKind(kind)}: ${least} must be.`,
  'minimums-above-total': (_: Plan, minimums: number, total: number) =>
    `Your topic minimums add up to ${minimums}, your total is ${total}. No published rule says what then applies. Ask AAPC.`,
  'no-older-minimum': () =>
    'The older schedule does not list the CDEO. It counts as a certification there, without a minimum.',
  'date-wins': (_: Plan, month: number, dueIn: number) =>
    `You chose ${monthNames[month - 1]} and gave a date in ${monthNames[dueIn - 1]}. We use the date.`,
  'wrong-parity': (_: Plan, due: string) =>
    `Even months fall due in even years, odd months in odd years. ${longMonth(due)} fits neither, so check the date in your CEU Tracker. We use it as you gave it.`,
  estimate: (_: Plan, months: number) =>
    `A first cycle of ${months} months. This is our estimate; your CEU Tracker is the authority. Topic minimums are shown in full, because no page says that they shrink.`,
  'no-whole-month': () => 'This date is in the month you were certified. Check it in your CEU Tracker.',
  'over-a-cycle': (_: Plan, months: number) =>
    `${months} months lie between your certification and this date. If this is your first cycle, ask AAPC how it counts the months beyond 24.`,
  'was-it-submitted': (_: Plan, month: string) =>
    `${longMonth(month)} has passed. Did you submit those CEUs?`,
  'tracker-rules': (_: Plan, figure: number, own: number) =>
    `Your CEU Tracker’s ${figure} rules this plan.${figure === own ? ' Our own figure is the same.' : ` Our own figure would be ${own}.`}`,
  'older-meets-both': (_: Plan, older: number) =>
    `Guides of about 2012–2015 print ${older}. Earning ${older} meets both; your CEU Tracker decides.`,
  'one-ceu-once': () => 'A CEU never counts for two AHIMA credentials.',
  'one-date-for-all': () =>
    'We use one end date for all of them. The CEU Center shows the dates AHIMA has for each.',
  'cca-beside-ccs': (_: Plan, total: number) =>
    `We count the CCA beside the CCS. One guide says the CCS replaces it; no AHIMA page does. Earning ${total} is safe either way.`,
  'rhia-replaces-rhit': () => 'Whoever holds the RHIA keeps up only the RHIA. The RHIT adds nothing.',
  'cycle-before-2025': () =>
    'Your cycle began before January 1, 2025. AHIMA does not say how the 40% rule treats it. Earning the 40% is safe either way.',
} as const satisfies Record<RemarkCode, Sentence>

/** A remark of a plan, in the reader's words. */
export const describeRemark = (plan: Plan, { code, values }: Remark): string =>
  (remarkWords[code] as (plan: Plan, ...values: readonly (number | string)[]) => string)(plan, ...values)

/** Which rules give the tracker's figure, one sentence each; none where no rule does. */
export const describeTrackerRules = (rules: readonly TrackerRule[]): string[] =>
  rules.map(
    ({ certifications: held, months, edition }) =>
      `${months === 24 ? 'a full cycle' : `${months} of 24 months`} with ${held === 5 ? 'five or more certifications' : certifications(held)}${edition === '2012' ? ', older schedule' : ''}`,
  )

/** One line of a sum: the operand and what it stands for. */
export interface SumLine {
  readonly operand: string
  readonly words: string
}

const stepWords = {
  first: ([value]) => ({ operand: `${value}`, words: 'for the first certification' }),
  further: ([value, more]) => ({
    operand: `+ ${value}`,
    words: more === 1 ? 'for the second' : `for ${numeral(more ?? 0)} more`,
  }),
  'flat-from-five': ([held]) => ({ operand: '+ 0', words: `beyond five, of ${held} held` }),
  prorated: ([months]) => ({ operand: `× ${months}/24`, words: 'months of a cycle, rounded up to the half' }),
  largest: ([value]) => ({ operand: `${value}`, words: 'for the credential that asks for the most' }),
  'each-further': ([value, more]) => ({
    operand: `+ ${value}`,
    words: `for ${numeral(more ?? 0)} more`,
  }),
  cap: ([cap, sum]) => ({ operand: `of ${sum}`, words: `AHIMA asks for ${cap} at most` }),
  percent: ([percent, total]) => ({ operand: `${percent}%`, words: `of ${total}` }),
} as const satisfies Record<StepCode, (values: readonly number[]) => SumLine>

export const describeStep = ({ code, values }: Step): SumLine => stepWords[code](values)

export const fieldLabels = {
  specialties: 'Specialties',
  count: 'How many do you hold?',
  month: 'Renewal month',
  due: 'Exact due date',
  certified: 'Certified in',
  tracker: 'CEU Tracker shows',
  submitted: 'Submitted',
  earned: 'CEUs earned',
  'earned-cpma': 'in auditing',
  'earned-cdeo': 'in documentation',
  'earned-cppm': 'in practice management',
  'earned-cpco': 'in compliance',
  'earned-circc': 'for the CIRCC',
  'earned-specialty': 'in your specialties',
  'ahima-end': 'Cycle ends',
  'ahima-earned': 'CEUs earned',
  'ahima-hiim': 'of them in HIIM',
  'ahima-own': 'of them AHIMA’s',
  edition: 'Which schedule?',
  on: 'Day of the plan',
} as const satisfies Record<Field, string>

const ceusExample = 'Write a number of CEUs such as 12 or 12.5, from 0 to 999.'
const dayExample = 'Write a real date such as 03/14/2027.'
const monthExample = 'Write a month and year such as 09/2025.'

const unreadable = {
  specialties: 'Write a whole number from 0 to 30.',
  count: 'Choose a number from 1 to 5 or more.',
  month: 'Choose a month from January to December.',
  due: dayExample,
  certified: monthExample,
  tracker: ceusExample,
  submitted: monthExample,
  earned: ceusExample,
  'earned-cpma': ceusExample,
  'earned-cdeo': ceusExample,
  'earned-cppm': ceusExample,
  'earned-cpco': ceusExample,
  'earned-circc': ceusExample,
  'earned-specialty': ceusExample,
  'ahima-end': dayExample,
  'ahima-earned': ceusExample,
  'ahima-hiim': ceusExample,
  'ahima-own': ceusExample,
  edition: 'Choose one of the two schedules.',
  on: 'The day of the plan must lie between 2020 and 2099.',
} as const satisfies Record<Field, string>

/** What is wrong with a field and what to do. */
export function describeProblem({ field, code }: Problem): string {
  switch (code) {
    case 'unreadable':
      return unreadable[field]
    case 'cycle-ended':
      return field === 'due'
        ? 'This cycle has ended. Give the next due date from your CEU Tracker.'
        : 'This cycle has ended. Give the end of the next one from the CEU Center.'
    case 'after-today':
      return 'This month is still to come. Give the month you were certified.'
    case 'more-than-earned':
      return 'This is more than all the CEUs you earned. Correct one of the two.'
  }
}

/** What was left out of an address, or of what was said. */
export function describeNotice(notice: Notice): string {
  switch (notice.code) {
    case 'malformed':
      return 'A part of this address is damaged and was left out.'
    case 'unknown-key':
      return 'This address holds something the calculator does not know. It was left out.'
    case 'unknown-credential':
      return 'This address names a credential we do not know. It was left out.'
    case 'count-dropped':
      return 'We count the certifications you named. To count by number only, untick them.'
    case 'unreadable-value':
      return `The address gives “${fieldLabels[notice.field]}” a value we cannot use, so it was left out. ${unreadable[notice.field]}`
  }
}
