import { currentRow } from '../facts/row.ts'
import type { Fact } from '../facts/facts.ts'
import { sources, type SourceId } from '../facts/sources.ts'
import { rowHref } from '../format/row-address.ts'
import { publisherOf } from '../format/sources.ts'
import type { SignKind } from './signs.ts'

/** The sources of rows and further ones, each once, in order. */
export const sourceIdsOf = (rules: readonly Fact[], further: readonly SourceId[]): SourceId[] => [
  ...new Set([...rules.flatMap(({ rows }) => [...currentRow(rows).sources]), ...further]),
]

/** The sign of a note: worked out if every row is, the body's own page if any source is, else a third party's. */
export function signOf(rules: readonly Fact[], ids: readonly SourceId[]): SignKind {
  if (rules.length > 0 && rules.every(({ rows }) => currentRow(rows).workedOut)) return 'worked'
  return ids.some((id) => sources[id].kind !== 'third-party') ? 'own' : 'older'
}

const number = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1))
const prefix = (id: string) => id.slice(0, id.lastIndexOf('-'))

/** Links to facts and conflicts; numbers that follow each other become one link, from the first to the last. */
export function rowLinks(ids: readonly string[]): { href: string; label: string }[] {
  const runs: string[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && prefix(last) === prefix(id) && number(id) === number(last) + 1) run.push(id)
    else runs.push([id])
  }
  return runs.flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) return []
    if (first === last) return [{ href: rowHref(first), label: first.toUpperCase() }]
    return [
      {
        href: rowHref(first),
        label: `${first.toUpperCase()} to ${last.slice(last.lastIndexOf('-') + 1)}`,
      },
    ]
  })
}

interface Page {
  readonly id: SourceId
  readonly number: number
}

/** Pages put together by who published them, in the order of their numbers. */
export const byPublisher = (pages: readonly Page[]): { publisher: string; pages: Page[] }[] => {
  const groups = new Map<string, Page[]>()
  for (const page of [...pages].sort((a, b) => a.number - b.number)) {
    const publisher = publisherOf(page.id)
    groups.set(publisher, [...(groups.get(publisher) ?? []), page])
  }
  return [...groups].map(([publisher, list]) => ({ publisher, pages: list }))
}
