import { credentialIds } from '../../facts/credentials.ts'
import { beginner, contest, firstOf, isBeginner, isNew } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  isAnswered,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
} from './questions.ts'
import { nothing, plus, pointsOf, type Line } from './weights.ts'

export interface Swing {
  readonly question: ChoiceId
  readonly option: string
  /** What would be first instead; empty where nothing would. */
  readonly first: readonly CandidateId[]
}

const sameIds = (one: readonly CandidateId[], other: readonly CandidateId[]) => one.join() === other.join()

/** Which single answer, given differently, would change first place. Credentials held are not up for change. */
export function swings(answers: Answers): readonly Swing[] {
  const now = firstOf(answers)
  return choiceIds
    .filter((question) => isAnswered(answers, question))
    .flatMap((question) =>
      questions[question].map((option) => ({
        question,
        option,
        first: firstOf({ ...answers, [question]: option }),
      })),
    )
    .filter(({ first }) => !sameIds(first, now))
}

/** What each option of an open question is worth. */
type Options = readonly Line[]

/** What is left to add up when the gates are known: the questions still open, and the scores readers may have by now. */
interface Contest {
  readonly open: readonly Options[]
  readonly scores: readonly Line[]
}

/** The questions that do more than add points: gates and the bar on ICD-10-PCS look at them. */
const gated: readonly ChoiceId[] = ['experience', 'schooling', 'pcs']

/** Every way to answer the open ones among some questions. */
const worldsOf = (answers: Answers, among: readonly ChoiceId[]): readonly Answers[] =>
  among
    .filter((question) => !isAnswered(answers, question))
    .reduce<readonly Answers[]>(
      (worlds, question) =>
        worlds.flatMap((world) => questions[question].map((option) => ({ ...world, [question]: option }))),
      [answers],
    )

/** The contests that readers with these answers may be in: one for whoever is new, and one for the others. */
function contestsOf(answers: Answers): readonly Contest[] {
  const free = choiceIds
    .filter(
      (question) => question !== 'setting' && !gated.includes(question) && !isAnswered(answers, question),
    )
    .map((question) => questions[question].map((option) => pointsOf({ question, option })))

  // The beginner's rule adds to the points of the settings that it names.
  const openTo = (reader: Answers): readonly Options[] => {
    if (isAnswered(answers, 'setting')) return free
    const settings = questions.setting.map((setting) => {
      const points = pointsOf({ question: 'setting', option: setting })
      return isBeginner({ ...reader, setting }) ? plus(points, pointsOf(beginner)) : points
    })
    return [settings, ...free]
  }

  const worlds = worldsOf(answers, gated)
  // Stryker disable next-line MethodExpression: more readers here would only gain the CPC what the new ones give it
  const fresh = worlds.filter(isNew)
  const others = worlds.filter((world) => !isNew(world))
  return [fresh, others].flatMap((readers) => {
    const [reader] = readers
    return reader ? [{ open: openTo(reader), scores: readers.map(contest) }] : []
  })
}

/** How far each option moves one credential past each of the others. */
const movesOf = (options: Options, own: number): Options =>
  options.map((points) => points.map((point) => (points[own] ?? 0) - point))

const most = (moves: Options): Line =>
  moves.reduce((best, move) => best.map((by, rival) => Math.max(by, move[rival] ?? 0)))

/** Tells of any scores whether the open questions can be answered so that nobody stays ahead of one credential. */
function canLead(own: number, open: readonly Options[]): (scores: Line) => boolean {
  const moves = open.map((options) => movesOf(options, own))
  const reaches = moves.reduceRight<readonly Line[]>(
    (later, options) => [plus(most(options), later[0] ?? nothing), ...later],
    [],
  )

  const search = (leads: Line, depth: number): boolean => {
    const reach = reaches[depth] ?? nothing
    if (leads.some((lead, rival) => lead + (reach[rival] ?? 0) < 0)) return false
    const options = moves[depth]
    return !options || options.some((move) => search(plus(leads, move), depth + 1))
  }

  return (scores) => {
    const score = scores[own] ?? Number.NaN
    return (
      Number.isFinite(score) &&
      search(
        scores.map((rival) => score - rival),
        0,
      )
    )
  }
}

/** Tells of any scores whether these are the ones in first place, however the open questions are answered. */
function alwaysFirst(first: readonly CandidateId[], open: readonly Options[]): (scores: Line) => boolean {
  const places = first.map((id) => candidateIds.indexOf(id))
  const leaders = places.map((own) => {
    const gains = open.map((options) =>
      most(options.map((points) => points.map((point) => point - (points[own] ?? 0)))),
    )
    return { own, gains: gains.reduce(plus, nothing) }
  })

  return (scores) =>
    leaders.length > 0
      ? leaders.every(({ own, gains }) =>
          scores.every((score, rival) => {
            const gap = score - (scores[own] ?? 0) + (gains[rival] ?? 0)
            return places.includes(rival) ? gap <= 0 : gap < 0
          }),
        )
      : scores.every((score) => score === -Infinity)
}

const leadsIn = (contests: readonly Contest[]) => (id: CandidateId) =>
  contests.some(({ open, scores }) => scores.some(canLead(candidateIds.indexOf(id), open)))

/**
 * Who some way to answer the open questions can still put first. A reader who has not said what they hold may hold
 * any set of credentials.
 */
export function canBeFirst(answers: Answers): readonly CandidateId[] {
  if (isAnswered(answers, 'held')) return candidateIds.filter(leadsIn(contestsOf(answers)))

  // Nothing helps a credential more than all others being held; the RHIA, held, would take the RHIT with it.
  const allBut = (id: CandidateId) =>
    credentialIds.filter((other) => other !== id && !(id === 'rhit' && other === 'rhia'))
  return candidateIds.filter((id) => leadsIn(contestsOf({ ...answers, held: allBut(id) }))(id))
}

export type Certainty =
  { readonly kind: 'open' } | { readonly kind: 'settled'; readonly first: readonly CandidateId[] | 'none' }

/**
 * Whether some way to answer the open questions can still change first place. While it is not said what the reader
 * holds, it can: they may hold what is first by now.
 */
export function certainty(answers: Answers): Certainty {
  if (!isAnswered(answers, 'held')) return { kind: 'open' }

  const first = firstOf(answers)
  const settled = contestsOf(answers).every(({ open, scores }) => scores.every(alwaysFirst(first, open)))
  if (!settled) return { kind: 'open' }
  return { kind: 'settled', first: first.length > 0 ? first : 'none' }
}
