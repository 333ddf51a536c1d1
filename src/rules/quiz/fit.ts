import { aapcIds, ahimaIds, credentialIds, type CredentialId } from '../../facts/credentials.ts'
import {
  answeredIds,
  candidateIds,
  choiceIds,
  isAnswered,
  heldCredentials,
  nextQuestion,
  questionIds,
  type Answers,
  type CandidateId,
  type QuestionId,
} from './questions.ts'
import {
  addScores,
  pointsOf,
  scoresOf,
  zeroScores,
  type AnswerSignal,
  type CriterionId,
  type HeldTrait,
  type ScoreVector,
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

/** Holds no credential and has no experience. */
export const isNewToCoding = ({ held, experience }: Answers): boolean =>
  held === 'none' && experience === 'none'

/** The settings that the beginner's rule covers: not inpatient work, health plans or billing. */
const beginnerSettings: readonly Answers['setting'][] = ['office', 'hospital-outpatient', 'unsure']

/** Whether the beginner's rule favors the CPC: new to coding, and one of its settings. */
export const beginnerRuleApplies = (answers: Answers): boolean =>
  isNewToCoding(answers) && beginnerSettings.includes(answers.setting)

export const beginnerSignal: AnswerSignal = { question: 'together', option: 'beginner' }

/** Every signal in the answers, in the order of the questions. */
export function signalsIn(answers: Answers): readonly AnswerSignal[] {
  const signals: AnswerSignal[] = traitsOf(heldCredentials(answers.held)).map((option) => ({
    question: 'held',
    option,
  }))
  for (const question of choiceIds) {
    const option = answers[question]
    if (option) signals.push({ question, option })
  }
  if (beginnerRuleApplies(answers)) signals.push(beginnerSignal)
  return signals
}

/** Why a credential is not open yet: it requires a degree, or it is a second step in a career. */
export type Gate = 'him-degree' | 'him-bachelor' | 'second-step'
/** How to meet a gate: finish the current program, start one, or earn a first credential or experience. */
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
  if (heldCredentials(answers.held).length > 0) return { kind: 'met', reason: 'credential' }
  if (experience === '2-plus' || experience === 'senior') return { kind: 'met', reason: 'experience' }

  const gate = { reason: 'second-step', route: 'first-step' } as const
  if (!isAnswered(answers, 'held')) return { kind: 'not-asked', ...gate, question: 'held' }
  if (!experience) return { kind: 'not-asked', ...gate, question: 'experience' }
  return { kind: 'not-met', ...gate }
}

/** Whether a credential is open to the reader now and, if not, what it requires. */
export function eligibilityOf(id: CandidateId, answers: Answers): Eligibility {
  const list = heldCredentials(answers.held)
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
const groupOrder: Readonly<Record<Group, number>> = { eligible: 1, 'not-yet': 2, held: 3 }

const groupOf = (eligibility: Eligibility): Group => {
  if (eligibility.kind !== 'met') return 'not-yet'
  return eligibility.reason === 'held' || eligibility.reason === 'replaced' ? 'held' : 'eligible'
}

/** The CCS and the CIC test ICD-10-PCS: neither is first for a reader who will not learn it. */
const isBarredByPcs = (id: CandidateId, { pcs }: Answers) => pcs === 'no' && (id === 'ccs' || id === 'cic')

/** The scores of all candidates: the sums of their points. */
const totalScores = (signals: readonly AnswerSignal[]): ScoreVector =>
  signals.map(scoresOf).reduce(addScores, zeroScores)

/** The scores of the candidates that may come first with these answers; -Infinity for the others. */
export const eligibleScores = (answers: Answers): ScoreVector =>
  totalScores(signalsIn(answers)).map((score, index) => {
    const id = candidateIds[index]
    const allowed = id && groupOf(eligibilityOf(id, answers)) === 'eligible' && !isBarredByPcs(id, answers)
    return allowed ? score : -Infinity
  })

/**
 * The credentials in first place: several where they tie, none where nothing may come first. `paths.ts` computes
 * the same a second time on purpose, in a faster way and independent of this one, so that the tests compare the two:
 * a new gate, or a change of the beginner's rule, must be made in both.
 */
export function firstOf(answers: Answers): readonly CandidateId[] {
  const scores = eligibleScores(answers)
  const best = Math.max(...scores)
  return candidateIds.filter((_, index) => scores[index] === best && best > -Infinity)
}

export type Fit = 'strong' | 'fair' | 'weak' | 'not-yet' | 'held'

/** The lowest score of each grade. A strong fit needs more than a setting and the ads alone. */
export const fitFrom = { strong: 11, fair: 5 } as const

const fitOf = (group: Group, score: number): Fit => {
  if (group !== 'eligible') return group
  if (score >= fitFrom.strong) return 'strong'
  return score >= fitFrom.fair ? 'fair' : 'weak'
}

export interface Reason extends AnswerSignal {
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
  /** The largest weight first; equal weights in the order of the questions. */
  readonly reasons: readonly Reason[]
  readonly eligibility: Eligibility
}

export type Note =
  /** Hospital inpatient: show CCS and CIC together; local job ads decide between them. */
  | 'compare-inpatient'
  /** Hospital inpatient without ICD-10-PCS: say that the work needs it. */
  | 'inpatient-needs-pcs'
  /** CRC first without two years of work: AAPC's own caution. */
  | 'crc-caution'
  /** CCA first: check that ads name it. */
  | 'check-ads-for-cca'
  /** CPC or COC first without two years of work: it is awarded with the apprentice A. */
  | 'apprentice'
  /** RHIT first and open through a bachelor's degree: AHIMA's page names the associate program. */
  | 'ask-ahima-rhit'
  /** All questions are answered and first place is a weak fit: perhaps no credential is needed. */
  | 'weak-first'

/** What to do this week, as a code. */
export type Advice =
  /** Read job ads: the reader has not looked at them, and they give the most points. */
  | 'read-ads'
  /** Ask a school whether its certificate states the contact hours that help to remove the A. */
  | 'ask-hours'
  /** Ask the employer for the letter that removes the A. */
  | 'ask-letter'
  /** Ask a school whether it teaches ICD-10-PCS. */
  | 'ask-pcs'
  /** Look for training in risk adjustment before booking the CRC. */
  | 'find-crc-training'
  /** Ask the school whether its program opens the RHIT or the RHIA. */
  | 'ask-program'
  /** Read the credential's own page: price, books, rules. */
  | 'read-page'
  /** Nothing may come first: maintain the credentials held, or change an answer. */
  | 'keep-up'

export interface QuizResult {
  /** The eligible ones by score, then those not yet open, then those held; equal scores in the order of `candidateIds`. */
  readonly items: readonly Item[]
  /** The ids in first place: more than one is a tie. */
  readonly first: readonly CandidateId[] | 'none'
  readonly notes: readonly Note[]
  readonly advice: Advice
  readonly answered: readonly QuestionId[]
  readonly partial: boolean
}

function reasonsFor(id: CandidateId, signals: readonly AnswerSignal[]): readonly Reason[] {
  return signals
    .flatMap(({ question, option }): Reason[] => {
      const weight = pointsOf({ question, option })[id]
      if (weight === undefined) return []
      const criterion = `${question}-${option}-${id}` as CriterionId
      // Stryker disable next-line EqualityOperator: no weight is 0
      return [{ question, option, criterion, side: weight > 0 ? 'for' : 'against', weight }]
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
}

/** Whether the reader has less than two years of coding work, as far as the answers tell. */
export const lacksTwoYears = ({ experience }: Answers) => experience !== '2-plus' && experience !== 'senior'

function notesFor(answers: Answers, items: readonly Item[], first: readonly CandidateId[]): readonly Note[] {
  const { setting, pcs, schooling } = answers
  const inpatient = setting === 'hospital-inpatient'
  const leads = (...ids: CandidateId[]) => ids.some((id) => first.includes(id))
  const weak = items.some(({ rank, fit }) => rank === 1 && fit === 'weak')

  const notes: [Note, boolean][] = [
    ['compare-inpatient', inpatient],
    ['inpatient-needs-pcs', inpatient && pcs === 'no'],
    ['crc-caution', lacksTwoYears(answers) && leads('crc')],
    ['check-ads-for-cca', leads('cca')],
    ['apprentice', lacksTwoYears(answers) && leads('cpc', 'coc')],
    ['ask-ahima-rhit', schooling === 'him-bachelor' && leads('rhit')],
    ['weak-first', weak && !nextQuestion(answers)],
  ]
  return notes.filter(([, holds]) => holds).map(([note]) => note)
}

function adviceFor(answers: Answers, [lead]: readonly CandidateId[]): Advice {
  if (!lead) return 'keep-up'
  if (!answers.ads || answers.ads === 'not-looked') return 'read-ads'
  switch (lead) {
    case 'cpc':
    case 'coc':
      return lacksTwoYears(answers) ? 'ask-hours' : 'ask-letter'
    case 'ccs':
    case 'cic':
      return 'ask-pcs'
    case 'crc':
      return lacksTwoYears(answers) ? 'find-crc-training' : 'read-page'
    case 'rhit':
    case 'rhia':
      return 'ask-program'
    default:
      return 'read-page'
  }
}

/** Rank every candidate for these answers, with the reasons for and against each. */
export function result(answers: Answers): QuizResult {
  const signals = signalsIn(answers)
  const scores = totalScores(signals)
  const first = firstOf(answers)

  const unranked = candidateIds.map((id, index) => {
    const eligibility = eligibilityOf(id, answers)
    const group = groupOf(eligibility)
    const score = scores[index] ?? 0
    return { id, group, score, fit: fitOf(group, score), reasons: reasonsFor(id, signals), eligibility }
  })
  const ahead = (one: (typeof unranked)[number], other: (typeof unranked)[number]) =>
    groupOrder[one.group] - groupOrder[other.group] || other.score - one.score
  const top = first.length > 0 ? 1 : 2

  const items = unranked
    .map((item) => ({ ...item, rank: top + unranked.filter((other) => ahead(other, item) < 0).length }))
    .sort(ahead)
  const answered = answeredIds(answers)

  return {
    items,
    first: first.length > 0 ? first : 'none',
    notes: notesFor(answers, items, first),
    advice: adviceFor(answers, first),
    answered,
    partial: answered.length < questionIds.length,
  }
}
