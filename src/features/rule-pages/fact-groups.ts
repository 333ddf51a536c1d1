import { getCollection } from 'astro:content'
import { facts, type Fact, type FactId } from '../../facts/facts.ts'
import { currentRow, formerRows, type Day } from '../../facts/row.ts'
import type { SourceId } from '../../facts/sources.ts'
import { reviewBy } from '../../rules/review.ts'

/** What is said once for neighbors that have it in common. */
interface Proof {
  readonly sources: readonly SourceId[]
  /** The sources of what held before, the current ones left out. */
  readonly before: readonly SourceId[]
  readonly confidence: Fact['confidence']
  readonly workedOut: boolean
  readonly checked: Day
  readonly again: Day
}

export interface FactGroup {
  readonly ids: readonly FactId[]
  readonly proof: Proof
}

function proofOf(fact: Fact): Proof {
  const { sources, checked, workedOut = false } = currentRow(fact.rows)
  const before = formerRows(fact.rows).flatMap((row) => row.sources)
  return {
    sources,
    before: [...new Set(before)].filter((id) => !sources.includes(id)),
    confidence: fact.confidence,
    workedOut,
    checked,
    again: reviewBy(fact),
  }
}

/** Facts in their order; neighbors with the same sources, dates and confidence are one group. */
export function groupFacts(ids: readonly FactId[]): FactGroup[] {
  const groups: { ids: FactId[]; proof: Proof }[] = []
  for (const id of ids) {
    const proof = proofOf(facts[id])
    const last = groups.at(-1)
    if (last && JSON.stringify(last.proof) === JSON.stringify(proof)) last.ids.push(id)
    else groups.push({ ids: [id], proof })
  }
  return groups
}

/** For each fact the conflicts of the ledger that turn on it. */
export async function conflictsByFact(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const { id, data } of await getCollection('conflicts'))
    for (const row of data.rows) found.set(row, [...(found.get(row) ?? []), id].sort())
  return found
}
