import { getCollection } from 'astro:content'
import { facts, factIds, type FactId } from '../../facts/facts.ts'
import { reviewBy } from '../../rules/review.ts'
import type { Day } from '../../facts/row.ts'
import type { Fact } from '../../facts/facts.ts'
import type { SourceId } from '../../facts/sources.ts'

/** What uses a source: rows, conflicts and myths, with the day of the next check of its rows. */
export interface Resting {
  readonly rows: readonly FactId[]
  readonly conflicts: readonly string[]
  readonly myths: readonly string[]
  readonly by?: Day
}

const names = ({ rows }: Fact, source: SourceId) =>
  rows.some(({ sources }) => sources.some((each) => each === source))

export async function restingOn(source: SourceId): Promise<Resting> {
  const conflicts = await getCollection('conflicts', ({ data: { follows, against } }) =>
    [follows, ...against].some(({ sources }) => sources.includes(source)),
  )
  const myths = await getCollection('myths', ({ data }) => data.sources.includes(source))
  const rows = factIds.filter((id) => names(facts[id], source))
  const [by] = rows.map((id) => reviewBy(facts[id])).sort()
  return {
    rows,
    conflicts: conflicts.map(({ id }) => id).sort(),
    myths: myths.map(({ id }) => id).sort(),
    ...(by ? { by } : {}),
  }
}

const counted = (number: number, one: string, more: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}`]

/** What a source is used for, in words: 3 facts, 1 disagreement. */
export const printUses = (rows: number, conflicts: number): string =>
  [...counted(rows, 'fact', 'facts'), ...counted(conflicts, 'disagreement', 'disagreements')].join(', ')
