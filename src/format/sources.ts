import { sources, type Source, type SourceId } from '../facts/sources.ts'
import { printDate } from './dates.ts'

const sourceOf = (id: SourceId): Source => sources[id]

/** The page itself, where it may be linked. */
export const linkOf = (id: SourceId): string | undefined =>
  sourceOf(id).unlinked ? undefined : sources[id].url

/** The page itself, or else its entry on the page of sources. */
export const sourceHref = (id: SourceId): string => linkOf(id) ?? `/sources/#${id}`

/** Straight apostrophes, plain hyphens between years and months in digits, as a printer sets them. */
const typeset = (text: string) =>
  text
    .replaceAll("'", '’')
    .replace(/\b(\d{4})-(\d{4})\b/g, '$1–$2')
    .replace(/\b\d{4}-\d{2}\b/g, printDate)

export const publisherOf = (id: SourceId): string => typeset(sources[id].publisher)
export const titleOf = (id: SourceId): string => typeset(sources[id].title)

/** How old the page is, in words. */
export const ageOf = (id: SourceId): string => typeset(sources[id].copyDate)

/** The title without a remark on which copy it is, because the age beside it says that. */
const plainTitle = (id: SourceId) => titleOf(id).replace(/ \([^()]*\bcopy\b[^()]*\)$/, '')

/** Copies of one page, or one page alone, as a publisher put them out. */
export interface Cited {
  readonly title: string
  readonly copies: readonly SourceId[]
}

/** Sources put together by publisher, and the copies of one page put together under its title. */
export function citations(ids: readonly SourceId[]): { publisher: string; pages: Cited[] }[] {
  const publishers = [...new Set(ids.map(publisherOf))]
  return publishers.map((publisher) => {
    const own = ids.filter((id) => publisherOf(id) === publisher)
    const titles = [...new Set(own.map(plainTitle))]
    return {
      publisher,
      pages: titles.map((title) => ({ title, copies: own.filter((id) => plainTitle(id) === title) })),
    }
  })
}

/** A source in words: who, what and how old. */
export const cite = (id: SourceId): string => `${publisherOf(id)}: ${plainTitle(id)} (${ageOf(id)})`

/** The first of some sources in words, official ones before others, and how many stand beside it. */
export function citeFirst(ids: readonly SourceId[]): string | undefined {
  const first = ids.find((id) => sources[id].kind !== 'third-party') ?? ids[0]
  if (!first) return undefined
  return ids.length > 1 ? `${cite(first)} and ${ids.length - 1} more` : cite(first)
}

const isForEditors = (clause: string) => /\blink(ing)?$/.test(clause)

/** The note on a source for readers: what it tells the editors about linking is left out. */
export function noteOf(id: SourceId): string | undefined {
  const { note }: Source = sources[id]
  const clauses = note?.split(/; |, so (?=cite|confirm)/).filter((clause) => !isForEditors(clause))
  return clauses && clauses.length > 0 ? typeset(clauses.join('; ')) : undefined
}
