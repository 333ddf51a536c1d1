import { candidateIds, type CandidateId, type ChoiceId, type Option, type QuestionId } from './questions.ts'

/**
 * What the credentials held show about the reader: which body awarded them, whether one is past entry level, and
 * whether one is for doctors' services or for inpatient work.
 */
export type HeldTrait = 'aapc' | 'ahima' | 'past-entry' | 'physician' | 'inpatient'

/** Points by credential. */
export type Points = Readonly<Partial<Record<CandidateId, number>>>
type Weights = { readonly [Q in ChoiceId]: Readonly<Record<Option<Q>, Points>> } & {
  readonly held: Readonly<Record<HeldTrait, Points>>
  readonly together: { readonly beginner: Points }
}

/**
 * Points that each answer gives to each credential: a positive number counts for it, a negative one against it, and
 * a credential that is not listed gets none. `together` holds points that need several answers at once: no
 * credential, no experience, and a setting that the beginner's rule covers. `criteria.ts` names the sources of each.
 */
export const weights = {
  held: {
    aapc: { cpc: 1, coc: 1, cic: 1, crc: 1, cpb: 1, cpma: 1, cdeo: 1, cppm: 1, cpco: 1 },
    ahima: { cca: 1, ccs: 1, 'ccs-p': 1, rhit: 1, rhia: 1 },
    'past-entry': { cca: -6, cpma: 2, cdeo: 2, cppm: 2, cpco: 2 },
    physician: { cpc: -4, 'ccs-p': -4 },
    inpatient: { cic: -4, ccs: -4 },
  },
  setting: {
    office: { cpc: 5, 'ccs-p': 4, cppm: 2, cca: 1, cdeo: 1 },
    'hospital-outpatient': { coc: 5, cpc: 2, ccs: 2, rhit: 2, cdeo: 2, cca: 1, cppm: -2 },
    'hospital-inpatient': {
      ccs: 6,
      cic: 5,
      rhit: 2,
      rhia: 2,
      cca: 1,
      cpc: -2,
      coc: -2,
      'ccs-p': -2,
      cdeo: -2,
      cppm: -2,
    },
    insurer: { crc: 5, cpc: 2, ccs: 2, cppm: -2 },
    'billing-office': { cpb: 5, cpc: 2 },
    unsure: { cpc: 2 },
  },
  ads: {
    cpc: { cpc: 5 },
    ccs: { ccs: 5 },
    cic: { cic: 5 },
    coc: { coc: 5 },
    crc: { crc: 5 },
    rhit: { rhit: 5, rhia: 2 },
    'not-looked': {},
  },
  experience: {
    none: {
      cpc: 3,
      cca: 3,
      cpb: 1,
      coc: -1,
      ccs: -2,
      cic: -2,
      'ccs-p': -2,
      crc: -3,
      cppm: -3,
      cpco: -3,
      cpma: -4,
      cdeo: -4,
    },
    'under-2': {
      cpc: 2,
      cca: 2,
      cpb: 1,
      coc: 1,
      ccs: 1,
      cic: 1,
      'ccs-p': 1,
      crc: 1,
      cpma: -2,
      cdeo: -2,
      cppm: -2,
      cpco: -2,
    },
    '2-plus': {
      ccs: 3,
      cic: 3,
      crc: 3,
      cpc: 2,
      coc: 2,
      'ccs-p': 2,
      cpma: 2,
      cdeo: 2,
      cppm: 1,
      cpco: 1,
      cca: -3,
    },
    senior: {
      cpma: 4,
      cdeo: 4,
      cpco: 4,
      cppm: 3,
      coc: 2,
      ccs: 2,
      cic: 2,
      crc: 2,
      'ccs-p': 2,
      cpc: 1,
      cca: -4,
    },
  },
  background: {
    none: {},
    billing: { cpb: 3, cpc: 1 },
    clinical: { crc: 2, cdeo: 2, ccs: 1, cic: 1 },
    him: { rhit: 3, rhia: 3, ccs: 1, cic: 1 },
  },
  schooling: {
    'high-school': {},
    'him-student': {},
    'him-degree': { rhit: 3 },
    'him-bachelor': { rhia: 4, rhit: 1 },
    'other-degree': {},
  },
  time: {
    'under-6-months': { cpc: 2, cpb: 2, cca: 2, ccs: -1, cic: -1 },
    '6-12-months': { cpc: 1, cpb: 1, cca: 1 },
    '1-2-years': { ccs: 2, cic: 2, rhit: 2, rhia: 2 },
  },
  records: {
    procedures: { cpc: 3, coc: 3, 'ccs-p': 3 },
    inpatient: { ccs: 3, cic: 3, rhit: 1, rhia: 1 },
    diagnoses: { crc: 3 },
    claims: { cpb: 3 },
    unsure: {},
  },
  pcs: {
    yes: { ccs: 3, cic: 3 },
    no: { cpc: 1, coc: 1, crc: 1, cpb: 1, 'ccs-p': 1, cca: -3, ccs: -100, cic: -100 },
    unsure: { ccs: -1, cic: -1 },
  },
  goal: {
    coder: { cpc: 1, coc: 1, cic: 1, crc: 1, cca: 1, ccs: 1, 'ccs-p': 1 },
    specialist: { coc: 2, cic: 2, crc: 2, ccs: 2, 'ccs-p': 2 },
    auditor: { cpma: 5, cpco: 1 },
    manager: { cppm: 4, cpco: 4, rhia: 2 },
    documentation: { cdeo: 5 },
    'him-leader': { rhia: 5, rhit: 4 },
  },
  together: { beginner: { cpc: 16 } },
} as const satisfies Weights

type Table = typeof weights
/** The id of an answer signal. */
export type SignalId = { [Q in keyof Table]: `${Q}-${keyof Table[Q] & string}` }[keyof Table]
/** The id of a criterion: its answer signal and the credential that gets the points. */
export type CriterionId = {
  [Q in keyof Table]: {
    [O in keyof Table[Q]]: `${Q}-${O & string}-${keyof Table[Q][O] & string}`
  }[keyof Table[Q]]
}[keyof Table]

/** What the quiz gives points for: an answer, a trait of the credentials held, or several answers together. */
export interface AnswerSignal {
  readonly question: QuestionId | 'together'
  readonly option: string
}

const nameOf = ({ question, option }: { readonly question: string; readonly option: string }) =>
  `${question}-${option}`

const pointsById = new Map(
  Object.entries<Readonly<Record<string, Points>>>(weights).flatMap(([question, options]) =>
    Object.entries(options).map(([option, each]) => [nameOf({ question, option }), each] as const),
  ),
)

/** The points of one signal, for the credentials that it counts for or against. */
export const pointsOf = (signal: AnswerSignal): Points => pointsById.get(nameOf(signal)) ?? {}

/** The candidates that at least one answer counts for. */
type FavoredId = {
  [Q in keyof Table]: { [O in keyof Table[Q]]: FavoredBy<Table[Q][O]> }[keyof Table[Q]]
}[keyof Table]
type FavoredBy<P> = { [C in keyof P]: `${P[C] & number}` extends `-${string}` ? never : C }[keyof P]

/** A candidate that no answer counts for could never come first, so it is a type error here: give it weights. */
const weightedIds: readonly FavoredId[] = candidateIds

/** One number for each candidate, in their order. */
export type ScoreVector = readonly number[]

const scoreVectorOf = (points: Points): ScoreVector => weightedIds.map((id) => points[id] ?? 0)

export const zeroScores: ScoreVector = scoreVectorOf({})

const scoresById = new Map([...pointsById].map(([name, each]) => [name, scoreVectorOf(each)]))

/** The points of one signal for every candidate. */
export const scoresOf = (signal: AnswerSignal): ScoreVector => scoresById.get(nameOf(signal)) ?? zeroScores

export const addScores = (one: ScoreVector, other: ScoreVector): ScoreVector =>
  one.map((score, index) => score + (other[index] ?? 0))
