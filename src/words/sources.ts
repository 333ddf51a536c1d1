import { sources, type Source, type SourceId } from '../rules/sources.ts'

/** Pages whose own address is not known for certain, or which are not ours to point at: named, never linked. */
const unlinked: readonly SourceId[] = [
  'aapc-forum-apprentice-2019',
  'aapc-forum-books-2014',
  'ahima-recert-faq-2021',
  'ahima-exam-faq-2023',
  'ahima-rhit-2020',
  'ahima-candidate-guide-2017',
  'mbc-ccs',
  'mbc-certs',
  'mbc-cpc',
  'verify-cert',
  'jobhunter-blog-2016',
]

/** The page itself, where it may be linked. */
export const linkOf = (id: SourceId): string | undefined =>
  unlinked.includes(id) ? undefined : sources[id].url

/** The page itself, or else its entry on the page of sources. */
export const sourceHref = (id: SourceId): string => linkOf(id) ?? `/sources/#${id}`

/** The title without a remark on which copy it is, because the age beside it says that. */
const plainTitle = (id: SourceId) => sources[id].title.replace(/ \([^()]*\bcopy\b[^()]*\)$/, '')

/** Copies of one page, or one page alone, as a publisher put them out. */
export interface Cited {
  readonly title: string
  readonly copies: readonly SourceId[]
}

/** Sources put together by publisher, and the copies of one page put together under its title. */
export function citations(ids: readonly SourceId[]): { publisher: string; pages: Cited[] }[] {
  const publishers = [...new Set(ids.map((id) => sources[id].publisher))]
  return publishers.map((publisher) => {
    const own = ids.filter((id) => sources[id].publisher === publisher)
    const titles = [...new Set(own.map(plainTitle))]
    return {
      publisher,
      pages: titles.map((title) => ({ title, copies: own.filter((id) => plainTitle(id) === title) })),
    }
  })
}

const isForEditors = (clause: string) => /\blink(ing)?$/.test(clause)

/** The note on a source for readers: what it tells the editors about linking is left out. */
export function noteOf(id: SourceId): string | undefined {
  const { note }: Source = sources[id]
  const clauses = note?.split(/; |, so (?=cite|confirm)/).filter((clause) => !isForEditors(clause))
  return clauses && clauses.length > 0 ? clauses.join('; ') : undefined
}
