import { getCollection } from 'astro:content'
import { register, reviewBy, ruleIds, type RuleId } from '../rules/register.ts'
import type { Day } from '../rules/row.ts'
import type { Rule } from '../rules/rule.ts'
import type { SourceId } from '../rules/sources.ts'

/** What a source carries: rows, conflicts, myths, and the day by which the first of the rows must be checked. */
export interface Resting {
  readonly rows: readonly RuleId[]
  readonly conflicts: readonly string[]
  readonly myths: readonly string[]
  readonly by?: Day
}

const names = ({ rows }: Rule, source: SourceId) =>
  rows.some(({ sources }) => sources.some((each) => each === source))

export async function restingOn(source: SourceId): Promise<Resting> {
  const conflicts = await getCollection('conflicts', ({ data: { follows, against } }) =>
    [follows, ...against].some(({ sources }) => sources.includes(source)),
  )
  const myths = await getCollection('myths', ({ data }) => data.sources.includes(source))
  const rows = ruleIds.filter((id) => names(register[id], source))
  const [by] = rows.map((id) => reviewBy(register[id])).sort()
  return {
    rows,
    conflicts: conflicts.map(({ id }) => id).sort(),
    myths: myths.map(({ id }) => id).sort(),
    ...(by ? { by } : {}),
  }
}
