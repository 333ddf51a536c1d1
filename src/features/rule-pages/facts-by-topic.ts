import { getCollection } from 'astro:content'
import { facts, factIds, type FactId } from '../../facts/facts.ts'
import type { TopicId } from '../../facts/facts.ts'

/** The rules of a topic in the order of their numbers. */
export const factsOn = (topic: TopicId): FactId[] => factIds.filter((id) => facts[id].topic === topic)

const number = (id: string) => id.slice(id.indexOf('-') + 1)

/** The first and the last number of some rules: 001–018. */
export function span(ids: readonly string[]): string {
  const [first = '', last = first] = [ids[0], ids.at(-1)]
  return first === last ? number(first) : `${number(first)}–${number(last)}`
}

/** For each rule the conflicts of the ledger that turn on it. */
export async function conflictsByFact(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const { id, data } of await getCollection('conflicts'))
    for (const row of data.rows) found.set(row, [...(found.get(row) ?? []), id].sort())
  return found
}
