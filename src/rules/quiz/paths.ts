import { saidIn } from './fit.ts'
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
import { gainsOf, weights, type Gains } from './weights.ts'

/** Ways to answer every question after the first. */
export const pathCount: number = choiceIds.reduce((count, question) => count * questions[question].length, 1)

/** The answers of one path. Its number has a digit for each question, and the last question's changes fastest. */
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

/** Which options of each question are walked. */
type Ways = { readonly [Q in ChoiceId]: readonly Option<Q>[] }

const places = [...candidateIds.keys()]
const bit = (id: CandidateId) => 1 << candidateIds.indexOf(id)
const bits = (...ids: readonly CandidateId[]) => ids.reduce((mask, id) => mask | bit(id), 0)

/** The candidates in a set written as bits, the first candidate's the lowest. */
export const idsIn = (mask: number): readonly CandidateId[] => candidateIds.filter((id) => mask & bit(id))

const secondStep = bits('cpma', 'cdeo', 'cppm', 'cpco')
const closedBy: Readonly<Record<string, number>> = {
  'schooling-high-school': bits('rhit', 'rhia'),
  'schooling-him-student': bits('rhit', 'rhia'),
  'schooling-other-degree': bits('rhit', 'rhia'),
  'schooling-him-degree': bits('rhia'),
  'pcs-no': bits('ccs', 'cic'),
}
const closedByWithoutCredential: Readonly<Record<string, number>> = {
  'experience-none': secondStep,
  'experience-under-2': secondStep,
}

/**
 * Walk every path of readers who hold the same, and tell for each who is in first place, as bits. It says the same
 * as `firstOf` and is written apart from it, for speed and so that one checks the other.
 */
export function walkPaths(
  held: Held,
  visit: (path: number, first: number) => void,
  ways: Ways = questions,
): void {
  const list = held === 'none' ? [] : held
  const lineOf = (gains: Gains) => Int16Array.from(candidateIds, (id) => gains[id] ?? 0)
  const add = (from: Int16Array, gains: Int16Array, to: Int16Array) => {
    for (const each of places) to[each] = (from[each] ?? 0) + (gains[each] ?? 0)
  }

  const start = lineOf({})
  for (const said of saidIn({ held })) add(start, lineOf(gainsOf(said)), start)

  const taken = candidateIds.filter((id) => list.includes(id) || (id === 'rhit' && list.includes('rhia')))
  const levels = choiceIds.map((question) => ({
    scores: lineOf({}),
    options: ways[question].map((option) => {
      const name = `${question}-${option}`
      const closed = (closedBy[name] ?? 0) | (list.length > 0 ? 0 : (closedByWithoutCredential[name] ?? 0))
      return { name, gains: lineOf(gainsOf({ question, option })), closed }
    }),
  }))
  const bonus = lineOf(weights.together.beginner)
  const beginnerAt = ['setting-office', 'setting-hospital-outpatient', 'setting-unsure']

  let path = 0
  const walk = (depth: number, from: Int16Array, open: number, fits: boolean, beginner: boolean) => {
    const level = levels[depth]
    if (!level) {
      let best = -Infinity
      let first = 0
      for (const each of places) {
        if (!(open & (1 << each))) continue
        const score = (from[each] ?? 0) + (beginner ? (bonus[each] ?? 0) : 0)
        if (score > best) {
          best = score
          first = 1 << each
        } else if (score === best) first |= 1 << each
      }
      visit(path, first)
      path += 1
      return
    }
    for (const { name, gains, closed } of level.options) {
      add(from, gains, level.scores)
      const isNew = name === 'experience-none' && held === 'none'
      walk(
        depth + 1,
        level.scores,
        open & ~closed,
        fits || beginnerAt.includes(name),
        beginner || (fits && isNew),
      )
    }
  }
  walk(0, start, bits(...candidateIds) & ~bits(...taken), false, false)
}

/** How many paths ran, and on how many each candidate came first, ties included, and first alone. */
export interface Tally {
  readonly ran: number
  readonly first: Readonly<Record<CandidateId, number>>
  readonly alone: Readonly<Record<CandidateId, number>>
}

/** Count who comes first on every path of each of these holders. */
export function tally(holders: readonly Held[], ways: Ways = questions): Tally {
  const counts = new Map<number, number>()
  for (const held of holders) {
    walkPaths(held, (_, first) => counts.set(first, (counts.get(first) ?? 0) + 1), ways)
  }

  const count = (holds: (first: number, own: number) => boolean) =>
    Object.fromEntries(
      candidateIds.map((id) => [
        id,
        [...counts].reduce((sum, [first, times]) => sum + (holds(first, bit(id)) ? times : 0), 0),
      ]),
    ) as Record<CandidateId, number>

  return {
    ran: [...counts.values()].reduce((sum, times) => sum + times, 0),
    first: count((first, own) => (first & own) !== 0),
    alone: count((first, own) => first === own),
  }
}

/** Readers whose every path is run: who hold nothing, and who hold one of the candidates. */
export const holders: readonly Held[] = ['none', ...candidateIds.map((id) => [id])]
