import type { CollectionEntry } from 'astro:content'
import { isFactId, facts } from '../../facts/facts.ts'
import { sources, type SourceId } from '../../facts/sources.ts'
import { fillRows } from '../../format/figures.ts'
import { mythsIn } from './myths.ts'
import { sourceIdsOf } from '../../ui/notes.ts'

/** A section of an article, for its table of contents. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly answer?: string
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** The sections of an article in order, read from its source. A section without an id or a title stops the build. */
export const partsOf = ({ id, body = '' }: CollectionEntry<'articles'>): Part[] =>
  [...body.matchAll(/<Part\b[^>]*>/g)].map(([tag]) => {
    const [anchor, title, answer] = ['id', 'title', 'answer'].map((name) => attribute(tag, name))
    if (!anchor || !title) {
      throw new Error(`content/articles/${id}.mdx: expected a <Part> with id and title, found ${tag}`)
    }
    return { id: anchor, title: fillRows(title), ...(answer ? { answer: fillRows(answer) } : {}) }
  })

const listed = (tag: string, name: string) => (attribute(tag, name) ?? '').split(/\s+/).filter(Boolean)

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id)
const sourcesIn = (rows: readonly string[], further: readonly string[]) =>
  sourceIdsOf(
    rows.filter(isFactId).map((id) => facts[id]),
    further.filter(isSource),
  )

async function sourcesOfTag(tag: string): Promise<SourceId[]> {
  if (tag.startsWith('<Note')) return sourcesIn(listed(tag, 'rows'), listed(tag, 'sources'))
  const myths = await mythsIn(attribute(tag, 'area') ?? '')
  return myths.flatMap(({ data }) => sourcesIn(data.rows, data.sources))
}

async function readSources({ body = '' }: CollectionEntry<'articles'>): Promise<SourceId[]> {
  const tags = [...body.matchAll(/<(?:Note|Myths)\b[^>]*>/g)].map(([tag]) => tag)
  return [...new Set((await Promise.all(tags.map(sourcesOfTag))).flat())]
}

/** Every note of an article needs the sources of all notes, so they are computed once. */
const known = new WeakMap<CollectionEntry<'articles'>, Promise<SourceId[]>>()

/** The sources that the notes and myths of an article cite, once each, in the order of the text. */
export function sourcesOf(article: CollectionEntry<'articles'>): Promise<SourceId[]> {
  const found = known.get(article) ?? readSources(article)
  known.set(article, found)
  return found
}
