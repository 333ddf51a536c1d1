import { signalsIn } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
  type Held,
  type Option,
} from './questions.ts'
import { pointsOf, weights, type Points } from './weights.ts'

/** The number of ways to answer every question after the first. */
export const pathCount: number = choiceIds.reduce((count, question) => count * questions[question].length, 1)

/** The answers of one path. Its number has one digit for each question; the digit of the last question changes fastest. */
export function answersOn(path: number, held: Held): Answers {
  let answers: Answers = { held }
  let rest = path
  for (const question of choiceIds.toReversed()) {
    const options = questions[question]
    answers = { [question]: options[rest % options.length], ...answers }
    rest = Math.floor(rest / options.length)
  }
  return answers
}

/** The options of each question that the paths go through. */
type OptionSets = { readonly [Q in ChoiceId]: readonly Option<Q>[] }

const indexes = [...candidateIds.keys()]
const bit = (id: CandidateId) => 1 << candidateIds.indexOf(id)
const bits = (...ids: readonly CandidateId[]) => ids.reduce((mask, id) => mask | bit(id), 0)

/** The candidates in a bit set. The lowest bit is the first candidate. */
export const candidatesIn = (mask: number): readonly CandidateId[] =>
  candidateIds.filter((id) => mask & bit(id))

const secondSteps = bits('cpma', 'cdeo', 'cppm', 'cpco')
/** The candidates that an answer keeps out of first place. */
const excludedBy: Readonly<Record<string, number>> = {
  'schooling-high-school': bits('rhit', 'rhia'),
  'schooling-him-student': bits('rhit', 'rhia'),
  'schooling-other-degree': bits('rhit', 'rhia'),
  'schooling-him-degree': bits('rhia'),
  'pcs-no': bits('ccs', 'cic'),
}
/** The same, for readers who hold no credential. */
const excludedWithoutCredential: Readonly<Record<string, number>> = {
  'experience-none': secondSteps,
  'experience-under-2': secondSteps,
}

/**
 * Go through every path of readers with the same credentials and give the candidates in first place, as a bit set.
 * The result is that of `firstOf`, computed independently on purpose: for speed, and so that the tests compare the two.
 */
export function walkPaths(
  held: Held,
  visit: (path: number, first: number) => void,
  options: OptionSets = questions,
): void {
  const list = held === 'none' ? [] : held
  const scoresOf = (gains: Points) => Int16Array.from(candidateIds, (id) => gains[id] ?? 0)
  const add = (from: Int16Array, gains: Int16Array, to: Int16Array) => {
    for (const each of indexes) to[each] = (from[each] ?? 0) + (gains[each] ?? 0)
  }

  const start = scoresOf({})
  for (const signal of signalsIn({ held })) add(start, scoresOf(pointsOf(signal)), start)

  const heldCandidates = candidateIds.filter(
    (id) => list.includes(id) || (id === 'rhit' && list.includes('rhia')),
  )
  const levels = choiceIds.map((question) => ({
    scores: scoresOf({}),
    options: options[question].map((option) => {
      const name = `${question}-${option}`
      const excluded =
        (excludedBy[name] ?? 0) | (list.length > 0 ? 0 : (excludedWithoutCredential[name] ?? 0))
      return { name, gains: scoresOf(pointsOf({ question, option })), excluded }
    }),
  }))
  const beginnerScores = scoresOf(weights.together.beginner)
  const beginnerSettings = ['setting-office', 'setting-hospital-outpatient', 'setting-unsure']

  let path = 0
  const walk = (
    depth: number,
    from: Int16Array,
    allowed: number,
    settingFits: boolean,
    beginner: boolean,
  ) => {
    const level = levels[depth]
    if (!level) {
      let best = -Infinity
      let first = 0
      for (const each of indexes) {
        if (!(allowed & (1 << each))) continue
        const score = (from[each] ?? 0) + (beginner ? (beginnerScores[each] ?? 0) : 0)
        if (score > best) {
          best = score
          first = 1 << each
        } else if (score === best) first |= 1 << each
      }
      visit(path, first)
      path += 1
      return
    }
    for (const { name, gains, excluded } of level.options) {
      add(from, gains, level.scores)
      const isNewToCoding = name === 'experience-none' && held === 'none'
      walk(
        depth + 1,
        level.scores,
        allowed & ~excluded,
        settingFits || beginnerSettings.includes(name),
        beginner || (settingFits && isNewToCoding),
      )
    }
  }
  walk(0, start, bits(...candidateIds) & ~bits(...heldCandidates), false, false)
}

/** How many paths there were, and on how many of them each candidate was first (ties included) and first alone. */
export interface Tally {
  readonly ran: number
  readonly first: Readonly<Record<CandidateId, number>>
  readonly alone: Readonly<Record<CandidateId, number>>
}

/** Count the candidates in first place on every path of each of these readers. */
export function tally(holders: readonly Held[], options: OptionSets = questions): Tally {
  const counts = new Map<number, number>()
  for (const held of holders) {
    walkPaths(held, (_, first) => counts.set(first, (counts.get(first) ?? 0) + 1), options)
  }

  const countPaths = (matches: (first: number, own: number) => boolean) =>
    Object.fromEntries(
      candidateIds.map((id) => [
        id,
        [...counts].reduce((sum, [first, times]) => sum + (matches(first, bit(id)) ? times : 0), 0),
      ]),
    ) as Record<CandidateId, number>

  return {
    ran: [...counts.values()].reduce((sum, times) => sum + times, 0),
    first: countPaths((first, own) => (first & own) !== 0),
    alone: countPaths((first, own) => first === own),
  }
}

/** The readers whose paths are all counted: those without a credential, and those with one of the candidates. */
export const holders: readonly Held[] = ['none', ...candidateIds.map((id) => [id])]
