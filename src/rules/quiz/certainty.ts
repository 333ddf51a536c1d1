import { credentialIds } from '../../facts/credentials.ts'
import { beginnerRuleApplies, beginnerSignal, eligibleScores, firstOf, isNewToCoding } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  isAnswered,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
} from './questions.ts'
import { addScores, scoresOf, zeroScores, type ScoreVector } from './weights.ts'

export interface Swing {
  readonly question: ChoiceId
  readonly option: string
  /** The candidates that would be first instead; empty where none would. */
  readonly first: readonly CandidateId[]
}

const sameIds = (one: readonly CandidateId[], other: readonly CandidateId[]) => one.join() === other.join()

/** The single answers that, given differently, would change first place. Credentials held are taken as they are. */
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

/** The scores that each option of an open question adds. */
type OptionScores = readonly ScoreVector[]

/** A comparison of scores with the gates decided: the open questions, and the scores that readers may have so far. */
interface Competition {
  readonly open: readonly OptionScores[]
  readonly scores: readonly ScoreVector[]
}

/** The questions that decide more than points: the gates, and whether ICD-10-PCS bars first place. */
const gateQuestions: readonly ChoiceId[] = ['experience', 'schooling', 'pcs']

/** Every way to complete the answers to these questions. */
const completionsOf = (answers: Answers, among: readonly ChoiceId[]): readonly Answers[] =>
  among
    .filter((question) => !isAnswered(answers, question))
    .reduce<readonly Answers[]>(
      (completions, question) =>
        completions.flatMap((each) => questions[question].map((option) => ({ ...each, [question]: option }))),
      [answers],
    )

/** The competitions that these answers lead to: one for readers new to coding, one for all others. */
function competitionsOf(answers: Answers): readonly Competition[] {
  const pointsOnly = choiceIds
    .filter(
      (question) =>
        question !== 'setting' && !gateQuestions.includes(question) && !isAnswered(answers, question),
    )
    .map((question) => questions[question].map((option) => scoresOf({ question, option })))

  // The beginner's rule adds points to the settings that it covers.
  const openTo = (reader: Answers): readonly OptionScores[] => {
    if (isAnswered(answers, 'setting')) return pointsOnly
    const settings = questions.setting.map((setting) => {
      const scores = scoresOf({ question: 'setting', option: setting })
      return beginnerRuleApplies({ ...reader, setting })
        ? addScores(scores, scoresOf(beginnerSignal))
        : scores
    })
    return [settings, ...pointsOnly]
  }

  const completions = completionsOf(answers, gateQuestions)
  // Stryker disable next-line MethodExpression: other readers here would only give the CPC what those new to coding give it
  const newToCoding = completions.filter(isNewToCoding)
  const others = completions.filter((each) => !isNewToCoding(each))
  return [newToCoding, others].flatMap((readers) => {
    const [reader] = readers
    return reader ? [{ open: openTo(reader), scores: readers.map(eligibleScores) }] : []
  })
}

/** How much each option adds to the lead of one candidate over each of the others. */
const leadChanges = (options: OptionScores, own: number): OptionScores =>
  options.map((scores) => scores.map((score) => (scores[own] ?? 0) - score))

/** The greatest change for each rival that one of the options gives. */
const greatest = (changes: OptionScores): ScoreVector =>
  changes.reduce((best, change) => best.map((most, rival) => Math.max(most, change[rival] ?? 0)))

/** Whether some way to answer the open questions puts one candidate first, for any scores so far. */
function canLead(own: number, open: readonly OptionScores[]): (scores: ScoreVector) => boolean {
  const changes = open.map((options) => leadChanges(options, own))
  const stillPossible = changes.reduceRight<readonly ScoreVector[]>(
    (later, options) => [addScores(greatest(options), later[0] ?? zeroScores), ...later],
    [],
  )

  const search = (leads: ScoreVector, depth: number): boolean => {
    const possible = stillPossible[depth] ?? zeroScores
    if (leads.some((lead, rival) => lead + (possible[rival] ?? 0) < 0)) return false
    const options = changes[depth]
    return !options || options.some((change) => search(addScores(leads, change), depth + 1))
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

/** Whether these candidates are the ones in first place however the open questions are answered, for any scores so far. */
function alwaysFirst(
  first: readonly CandidateId[],
  open: readonly OptionScores[],
): (scores: ScoreVector) => boolean {
  const firstIndexes = first.map((id) => candidateIds.indexOf(id))
  const leaders = firstIndexes.map((own) => {
    const gains = open.map((options) =>
      greatest(options.map((scores) => scores.map((score) => score - (scores[own] ?? 0)))),
    )
    return { own, gains: gains.reduce(addScores, zeroScores) }
  })

  return (scores) =>
    leaders.length > 0
      ? leaders.every(({ own, gains }) =>
          scores.every((score, rival) => {
            const gap = score - (scores[own] ?? 0) + (gains[rival] ?? 0)
            return firstIndexes.includes(rival) ? gap <= 0 : gap < 0
          }),
        )
      : scores.every((score) => score === -Infinity)
}

const canLeadIn = (competitions: readonly Competition[]) => (id: CandidateId) =>
  competitions.some(({ open, scores }) => scores.some(canLead(candidateIds.indexOf(id), open)))

/**
 * The candidates that can still be first, given some way to answer the open questions. As long as the question of
 * credentials held is open, any set of them is possible.
 */
export function canBeFirst(answers: Answers): readonly CandidateId[] {
  if (isAnswered(answers, 'held')) return candidateIds.filter(canLeadIn(competitionsOf(answers)))

  // A candidate has the best chance when all others are held, except that an RHIA held counts as the RHIT held too.
  const allBut = (id: CandidateId) =>
    credentialIds.filter((other) => other !== id && !(id === 'rhit' && other === 'rhia'))
  return candidateIds.filter((id) => canLeadIn(competitionsOf({ ...answers, held: allBut(id) }))(id))
}

export type Certainty =
  { readonly kind: 'open' } | { readonly kind: 'settled'; readonly first: readonly CandidateId[] | 'none' }

/**
 * Whether some way to answer the open questions can still change first place. As long as the question of credentials
 * held is open, it can: the reader may already hold the credential in first place.
 */
export function certainty(answers: Answers): Certainty {
  if (!isAnswered(answers, 'held')) return { kind: 'open' }

  const first = firstOf(answers)
  const settled = competitionsOf(answers).every(({ open, scores }) => scores.every(alwaysFirst(first, open)))
  if (!settled) return { kind: 'open' }
  return { kind: 'settled', first: first.length > 0 ? first : 'none' }
}
