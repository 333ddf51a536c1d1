import { credentialIds } from './credentials.ts'
import { beginner, contest, firstOf, isBeginner, isNew } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  isAnswered,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
} from './quiz.ts'
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
      questions[question]
        .filter((option) => option !== answers[question])
        .map((option) => ({ question, option, first: firstOf({ ...answers, [question]: option }) })),
    )
    .filter(({ first }) => !sameIds(first, now))
}

/** What each option of an open question is worth. */
type Options = readonly Line[]

/** What is left to add up when the gates are known: the scores by now, and the questions still open. */
interface Contest {
  readonly scores: Line
  readonly open: readonly Options[]
}

/** The questions that do more than add points: gates and the bar on ICD-10-PCS look at them. */
const gated: readonly ChoiceId[] = ['experience', 'schooling', 'pcs']

/** Every way to answer the open ones among some questions, one after the other. */
function* worldsOf(answers: Answers, [question, ...later]: readonly ChoiceId[]): Generator<Answers> {
  if (!question) yield answers
  else if (isAnswered(answers, question)) yield* worldsOf(answers, later)
  else for (const option of questions[question]) yield* worldsOf({ ...answers, [question]: option }, later)
}

/** The contests that readers with these answers may be in, one after the other. */
function* contestsOf(answers: Answers): Generator<Contest> {
  const free = choiceIds
    .filter(
      (question) => question !== 'setting' && !gated.includes(question) && !isAnswered(answers, question),
    )
    .map((question) => questions[question].map((option) => pointsOf({ question, option })))

  // The beginner's rule adds to the points of the settings that it names.
  const openTo = (reader: Answers): readonly Options[] => [
    ...(isAnswered(answers, 'setting')
      ? []
      : [
          questions.setting.map((setting) => {
            const points = pointsOf({ question: 'setting', option: setting })
            return isBeginner({ ...reader, setting }) ? plus(points, pointsOf(beginner)) : points
          }),
        ]),
    ...free,
  ]
  const openToNew = openTo({ held: 'none', experience: 'none' })
  const openToOthers = openTo({})

  for (const world of worldsOf(answers, gated)) {
    yield { scores: contest(world), open: isNew(world) ? openToNew : openToOthers }
  }
}

/** How far each option moves one credential past each of the others. */
const movesOf = (options: Options, own: number): Options =>
  options.map((points) => points.map((point) => (points[own] ?? 0) - point))

const total = (line: Line) => line.reduce((sum, points) => sum + points)

/** The moves worth trying, the best first: none that against every rival another is at least as good as. */
const undominated = (moves: Options): Options =>
  [...moves]
    .sort((one, other) => total(other) - total(one))
    .filter(
      (move, place, sorted) =>
        !sorted.slice(0, place).some((better) => better.every((by, rival) => by >= (move[rival] ?? 0))),
    )

const most = (moves: Options): Line =>
  moves.reduce((best, move) => best.map((by, rival) => Math.max(by, move[rival] ?? 0)))

/** Tells of any scores whether the open questions can be answered so that nobody stays ahead of one credential. */
function canLead(own: number, open: readonly Options[]): (scores: Line) => boolean {
  const moves = open.map((options) => movesOf(options, own))
  const reaches = moves.reduceRight<readonly Line[]>(
    (later, options) => [plus(most(options), later[0] ?? nothing), ...later],
    [nothing],
  )
  const tries: Options[] = []

  const search = (leads: Line, depth: number): boolean => {
    const reach = reaches[depth] ?? nothing
    if (leads.some((lead, rival) => lead + (reach[rival] ?? 0) < 0)) return false
    const options = moves[depth]
    if (!options) return true
    tries[depth] ??= undominated(options)
    return tries[depth].some((move) => search(plus(leads, move), depth + 1))
  }

  return (scores) => {
    const score = scores[own] ?? -Infinity
    if (score === -Infinity) return false
    return search(
      scores.map((rival) => score - rival),
      0,
    )
  }
}

/** Tells of any scores whether these are the ones in first place, however the open questions are answered. */
function alwaysFirst(first: readonly CandidateId[], open: readonly Options[]): (scores: Line) => boolean {
  const places = first.map((id) => candidateIds.indexOf(id))
  const gains = places.map((own) =>
    open
      .map((options) => most(options.map((points) => points.map((point) => point - (points[own] ?? 0)))))
      .reduce(plus, nothing),
  )

  return (scores) =>
    places.length > 0
      ? places.every((own, index) =>
          scores.every((score, rival) => {
            const gap = score - (scores[own] ?? 0) + (gains[index]?.[rival] ?? 0)
            return places.includes(rival) ? gap <= 0 : gap < 0
          }),
        )
      : scores.every((score) => score === -Infinity)
}

/** Something worked out once for each set of open questions. */
function perOpen<Made>(make: (open: readonly Options[]) => Made): (open: readonly Options[]) => Made {
  const made = new Map<readonly Options[], Made>()
  return (open) => {
    const known = made.get(open) ?? make(open)
    made.set(open, known)
    return known
  }
}

/** Which of some candidates can still be first, given everything but the answers to the open questions. */
function leadersAmong(ids: readonly CandidateId[], answers: Answers): readonly CandidateId[] {
  const left = new Map(ids.map((id) => [id, perOpen((open) => canLead(candidateIds.indexOf(id), open))]))
  for (const { scores, open } of contestsOf(answers)) {
    for (const [id, leads] of left) if (leads(open)(scores)) left.delete(id)
    if (left.size === 0) break
  }
  return ids.filter((id) => !left.has(id))
}

/**
 * Who some way to answer the open questions can still put first. A reader who has not said what they hold may hold
 * any set of credentials.
 */
export function canBeFirst(answers: Answers): readonly CandidateId[] {
  if (isAnswered(answers, 'held')) return leadersAmong(candidateIds, answers)

  // Nothing helps a credential more than all others being held; the RHIA, held, would take the RHIT with it.
  const allBut = (id: CandidateId) =>
    credentialIds.filter((other) => other !== id && !(id === 'rhit' && other === 'rhia'))
  return candidateIds.filter((id) => leadersAmong([id], { ...answers, held: allBut(id) }).length > 0)
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
  const always = perOpen((open) => alwaysFirst(first, open))
  for (const { scores, open } of contestsOf(answers)) {
    if (!always(open)(scores)) return { kind: 'open' }
  }
  return { kind: 'settled', first: first.length > 0 ? first : 'none' }
}
