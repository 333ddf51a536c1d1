import { facts, isFactId } from '../facts/facts.ts'
import { sources, type SourceId } from '../facts/sources.ts'
import { conflictOf } from '../format/row-address.ts'
import { citeFirst } from '../format/sources.ts'
import { capital } from '../format/text.ts'
import { signOf, sourceIdsOf } from './notes.ts'
import type { SignKind } from './signs.ts'

export interface NoteProps {
  /** Ids of facts or conflicts, with spaces between; facts bring their own sources. */
  readonly rows?: string
  /** Further sources, with spaces between. */
  readonly sources?: string
  readonly sign?: SignKind
}

export interface NoteContent {
  readonly rows: readonly string[]
  readonly ids: readonly SourceId[]
  readonly kind: SignKind
  /** Who says so, what page it is and how old. */
  readonly words: string
}

const words = (list: string) => list.split(/\s+/).filter(Boolean)
const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id)

/** What a note shows. An id that does not exist stops the build and names the file. */
export function noteContent(
  { rows = '', sources: further = '', sign }: NoteProps,
  where: string,
): NoteContent {
  const named = words(rows)
  const strange = [
    ...named.filter((id) => !isFactId(id) && !conflictOf(id)),
    ...words(further).filter((id) => !isSource(id)),
  ]
  if (strange.length > 0)
    throw new Error(`${where}: expected a note to name rows and sources, found ${strange.join(', ')}`)
  const rules = named.filter(isFactId).map((id) => facts[id])
  const ids = sourceIdsOf(rules, words(further).filter(isSource))
  const onlyDisputed = rules.length === 0 && ids.length === 0
  const disputed = named.some(conflictOf) ? ['sources disagree'] : []
  return {
    rows: named,
    ids,
    kind: sign ?? (onlyDisputed ? 'dispute' : signOf(rules, ids)),
    words: capital([citeFirst(ids) ?? [], disputed].flat().join('; ')),
  }
}
