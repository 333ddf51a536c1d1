import { aapcIds, ahimaIds, credentialIds, type CredentialId } from '../../facts/credentials.ts'
import {
  answeredIds,
  candidateIds,
  choiceIds,
  isAnswered,
  listOf,
  nextQuestion,
  questionIds,
  type Answers,
  type CandidateId,
  type QuestionId,
} from './questions.ts'
import {
  gainsOf,
  nothing,
  pointsOf,
  type CriterionId,
  type HeldTrait,
  type Line,
  type Said,
} from './weights.ts'

const traits: Readonly<Record<HeldTrait, readonly CredentialId[]>> = {
  aapc: aapcIds,
  ahima: ahimaIds,
  'past-entry': credentialIds.filter((id) => !['cca', 'cpb', 'cppm', 'cpco', 'chda', 'chps'].includes(id)),
  physician: ['cpc', 'ccs-p'],
  inpatient: ['cic', 'ccs'],
}
const traitIds = Object.keys(traits) as HeldTrait[]

const traitsOf = (list: readonly CredentialId[]): readonly HeldTrait[] =>
  traitIds.filter((trait) => list.some((id) => traits[trait].includes(id)))

/** No credential and no experience. */
export const isNew = ({ held, experience }: Answers): boolean => held === 'none' && experience === 'none'

/** Where the beginner's rule holds: outside inpatient wards, health plans and billing, or no idea where. */
const openToBeginners: readonly Answers['setting'][] = ['office', 'hospital-outpatient', 'unsure']
export const isBeginner = (answers: Answers): boolean =>
  isNew(answers) && openToBeginners.includes(answers.setting)

export const beginner: Said = { question: 'together', option: 'beginner' }

/** Everything in the answers that may count, in the order of the questions. */
export function saidIn(answers: Answers): readonly Said[] {
  const said: Said[] = traitsOf(listOf(answers.held)).map((option) => ({ question: 'held', option }))
  for (const question of choiceIds) {
    const option = answers[question]
    if (option) said.push({ question, option })
  }
  if (isBeginner(answers)) said.push(beginner)
  return said
}

/** Why a credential may not be had yet: a degree it asks for, or a career it comes second in. */
export type Gate = 'him-degree' | 'him-bachelor' | 'second-step'
/** What opens a gate: finishing the program the reader is in, starting one, or a first credential or job. */
export type Route = 'finish' | 'start' | 'first-step'

export type Eligibility =
  | {
      readonly kind: 'met'
      readonly reason: 'open' | 'degree' | 'credential' | 'experience' | 'held' | 'replaced'
    }
  | { readonly kind: 'not-met'; readonly reason: Gate; readonly route: Route }
  /** Counts as not met until the question is answered. */
  | {
      readonly kind: 'not-asked'
      readonly reason: Gate
      readonly route: Route
      readonly question: QuestionId
    }

function degreeGate(schooling: Answers['schooling'], reason: 'him-degree' | 'him-bachelor'): Eligibility {
  const enough = schooling === 'him-bachelor' || (schooling === 'him-degree' && reason === 'him-degree')
  if (enough) return { kind: 'met', reason: 'degree' }
  if (!schooling) return { kind: 'not-asked', reason, route: 'start', question: 'schooling' }
  return { kind: 'not-met', reason, route: schooling === 'him-student' ? 'finish' : 'start' }
}

function secondStepGate(answers: Answers): Eligibility {
  const { experience } = answers
  if (listOf(answers.held).length > 0) return { kind: 'met', reason: 'credential' }
  if (experience === '2-plus' || experience === 'senior') return { kind: 'met', reason: 'experience' }

  const gate = { reason: 'second-step', route: 'first-step' } as const
  if (!isAnswered(answers, 'held')) return { kind: 'not-asked', ...gate, question: 'held' }
  if (!experience) return { kind: 'not-asked', ...gate, question: 'experience' }
  return { kind: 'not-met', ...gate }
}

/** Whether the reader may go for a credential now, and if not, what stands before it. */
export function eligibilityOf(id: CandidateId, answers: Answers): Eligibility {
  const list = listOf(answers.held)
  if (list.includes(id)) return { kind: 'met', reason: 'held' }

  switch (id) {
    case 'rhit':
      return list.includes('rhia')
        ? { kind: 'met', reason: 'replaced' }
        : degreeGate(answers.schooling, 'him-degree')
    case 'rhia':
      return degreeGate(answers.schooling, 'him-bachelor')
    case 'cpma':
    case 'cdeo':
    case 'cppm':
    case 'cpco':
      return secondStepGate(answers)
    default:
      return { kind: 'met', reason: 'open' }
  }
}

export type Group = 'eligible' | 'not-yet' | 'held'
const placeOf: Readonly<Record<Group, number>> = { eligible: 1, 'not-yet': 2, held: 3 }

const groupOf = (eligibility: Eligibility): Group => {
  if (eligibility.kind !== 'met') return 'not-yet'
  return eligibility.reason === 'held' || eligibility.reason === 'replaced' ? 'held' : 'eligible'
}

/** The exams that test ICD-10-PCS: never first for a reader who will not learn it. */
const barred = (id: CandidateId, { pcs }: Answers) => pcs === 'no' && (id === 'ccs' || id === 'cic')

/** The scores of all candidates. */
const scoresOf = (said: readonly Said[]): Line => {
  const scores = [...nothing]
  for (const each of said) {
    const points = pointsOf(each)
    for (let place = 0; place < scores.length; place += 1) {
      scores[place] = (scores[place] ?? 0) + (points[place] ?? 0)
    }
  }
  return scores
}

/** The scores where these answers allow first place; less than any score for the others. */
export const contest = (answers: Answers): Line =>
  scoresOf(saidIn(answers)).map((score, place) => {
    const id = candidateIds[place]
    const allowed = id && groupOf(eligibilityOf(id, answers)) === 'eligible' && !barred(id, answers)
    return allowed ? score : -Infinity
  })

/** The credentials in first place: several where they tie, none where nothing may come first. */
export function firstOf(answers: Answers): readonly CandidateId[] {
  const scores = contest(answers)
  const best = Math.max(...scores)
  return candidateIds.filter((_, place) => scores[place] === best && best > -Infinity)
}

export type Fit = 'strong' | 'fair' | 'weak' | 'not-yet' | 'held'

/** The least score for each word. A strong fit takes a setting, the ads or a goal, and more beside it. */
export const fitFrom = { strong: 11, fair: 5 } as const

const fitOf = (group: Group, score: number): Fit => {
  if (group !== 'eligible') return group
  if (score >= fitFrom.strong) return 'strong'
  return score >= fitFrom.fair ? 'fair' : 'weak'
}

export interface Reason extends Said {
  readonly criterion: CriterionId
  readonly side: 'for' | 'against'
  readonly weight: number
}

export interface Item {
  readonly id: CandidateId
  readonly rank: number
  readonly fit: Fit
  readonly group: Group
  readonly score: number
  /** The heaviest first; equal ones in the order of the questions. */
  readonly reasons: readonly Reason[]
  readonly eligibility: Eligibility
}

export type Note =
  /** Hospital inpatient: CCS and CIC stand together, and local job ads decide between them. */
  | 'compare-inpatient'
  /** Hospital inpatient without ICD-10-PCS: say that the work needs it. */
  | 'inpatient-needs-pcs'
  /** CRC first without two years of work: AAPC's own caution. */
  | 'crc-caution'
  /** CCA first: check that ads name it. */
  | 'check-ads-for-cca'
  /** CPC or COC first without two years of work: it starts with an A. */
  | 'apprentice'
  /** RHIT open by a bachelor's degree: AHIMA's page names the associate program. */
  | 'ask-ahima-rhit'
  /** Everything answered, and what is first fits only weakly: perhaps no credential is called for. */
  | 'weak-first'

/** What to do this week. */
export type Step =
  /** Read job ads: they have not been looked at, and they weigh most. */
  | 'read-ads'
  /** Ask a school whether its certificate states the contact hours that help to take the A off. */
  | 'ask-hours'
  /** Ask the employer for the letter that takes the A off. */
  | 'ask-letter'
  /** Ask a school whether it teaches ICD-10-PCS. */
  | 'ask-pcs'
  /** Look for training in risk adjustment before booking the CRC. */
  | 'find-crc-training'
  /** Ask the school whether its program opens the RHIT or the RHIA. */
  | 'ask-program'
  /** Read the credential's own page: price, books, rules. */
  | 'read-page'
  /** Nothing may come first: keep up what is held, or change an answer. */
  | 'keep-up'

export interface QuizResult {
  /** Eligible ones by score, then those not yet open, then those held; equal ones in the catalogue's order. */
  readonly items: readonly Item[]
  /** The ids in first place: more than one is a tie. */
  readonly first: readonly CandidateId[] | 'none'
  readonly notes: readonly Note[]
  readonly step: Step
  readonly answered: readonly QuestionId[]
  readonly partial: boolean
}

function reasonsFor(id: CandidateId, said: readonly Said[]): readonly Reason[] {
  return said
    .flatMap(({ question, option }): Reason[] => {
      const weight = gainsOf({ question, option })[id]
      if (weight === undefined) return []
      const criterion = `${question}-${option}-${id}` as CriterionId
      // Stryker disable next-line EqualityOperator: no weight is 0
      return [{ question, option, criterion, side: weight > 0 ? 'for' : 'against', weight }]
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
}

const isGreen = ({ experience }: Answers) => experience !== '2-plus' && experience !== 'senior'

function notesFor(answers: Answers, items: readonly Item[], first: readonly CandidateId[]): readonly Note[] {
  const { setting, pcs, schooling } = answers
  const inpatient = setting === 'hospital-inpatient'
  const leads = (...ids: CandidateId[]) => ids.some((id) => first.includes(id))
  const weak = items.some(({ rank, fit }) => rank === 1 && fit === 'weak')

  const notes: [Note, boolean][] = [
    ['compare-inpatient', inpatient],
    ['inpatient-needs-pcs', inpatient && pcs === 'no'],
    ['crc-caution', isGreen(answers) && leads('crc')],
    ['check-ads-for-cca', leads('cca')],
    ['apprentice', isGreen(answers) && leads('cpc', 'coc')],
    ['ask-ahima-rhit', schooling === 'him-bachelor' && leads('rhit')],
    ['weak-first', weak && !nextQuestion(answers)],
  ]
  return notes.filter(([, holds]) => holds).map(([note]) => note)
}

function stepFor(answers: Answers, [lead]: readonly CandidateId[]): Step {
  if (!lead) return 'keep-up'
  if (!answers.ads || answers.ads === 'not-looked') return 'read-ads'
  switch (lead) {
    case 'cpc':
    case 'coc':
      return isGreen(answers) ? 'ask-hours' : 'ask-letter'
    case 'ccs':
    case 'cic':
      return 'ask-pcs'
    case 'crc':
      return isGreen(answers) ? 'find-crc-training' : 'read-page'
    case 'rhit':
    case 'rhia':
      return 'ask-program'
    default:
      return 'read-page'
  }
}

/** Rank every candidate for these answers, with the reasons for and against each. */
export function result(answers: Answers): QuizResult {
  const said = saidIn(answers)
  const scores = scoresOf(said)
  const first = firstOf(answers)

  const unranked = candidateIds.map((id, place) => {
    const eligibility = eligibilityOf(id, answers)
    const group = groupOf(eligibility)
    const score = scores[place] ?? 0
    return { id, group, score, fit: fitOf(group, score), reasons: reasonsFor(id, said), eligibility }
  })
  const ahead = (one: (typeof unranked)[number], other: (typeof unranked)[number]) =>
    placeOf[one.group] - placeOf[other.group] || other.score - one.score
  const top = first.length > 0 ? 1 : 2

  const items = unranked
    .map((item) => ({ ...item, rank: top + unranked.filter((other) => ahead(other, item) < 0).length }))
    .sort(ahead)
  const answered = answeredIds(answers)

  return {
    items,
    first: first.length > 0 ? first : 'none',
    notes: notesFor(answers, items, first),
    step: stepFor(answers, first),
    answered,
    partial: answered.length < questionIds.length,
  }
}
