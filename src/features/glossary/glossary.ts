import { getCollection, getEntries, type CollectionEntry } from 'astro:content'
import { credentialIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import type { Line } from '../../facts/profiles/profile.ts'
import { isProfileId, listed, profiles } from '../../facts/profiles/profiles.ts'
import { fillRows } from '../../format/figures.ts'
import type { SourceId } from '../../facts/sources.ts'

/** A term of the page: an entry of `content/glossary/` or the abbreviation of a credential. */
export interface Entry {
  readonly id: string
  readonly term: string
  readonly also: readonly string[]
  /** Spellings that articles link to this entry. */
  readonly links: readonly string[]
  readonly hue: 'aapc' | 'ahima' | 'ink'
  readonly body: string
  readonly short: string
  readonly rows: readonly string[]
  readonly sources: readonly SourceId[]
  readonly see: readonly { readonly href: string; readonly label: string }[]
  /** The link of the term: the page of a credential, or the entry itself. */
  readonly page: string
}

const bodies = { aapc: 'AAPC', ahima: 'AHIMA', both: 'AAPC, AHIMA', field: 'The trade' } as const

async function entryOf({ id, data }: CollectionEntry<'glossary'>): Promise<Entry> {
  const { term, also, links = [term], body, short, rows, sources } = data
  const see = await getEntries(data.see)
  if (see.some((entry) => !entry)) {
    const ids = data.see.map((each) => each.id).join(', ')
    throw new Error(`content/glossary/${id}.md: expected \`see\` to name terms that exist, found ${ids}`)
  }
  return {
    id,
    term,
    also,
    links,
    hue: body === 'aapc' || body === 'ahima' ? body : 'ink',
    body: bodies[body],
    short: fillRows(short),
    rows,
    sources,
    see: see.map((entry) => ({ href: `#${entry.id}`, label: entry.data.term })),
    page: `#${id}`,
  }
}

function credentialEntry(id: CredentialId): Entry {
  const { letters, body } = credentials[id]
  const lines: Readonly<Record<string, Line>> = listed
  const line = isProfileId(id) ? profiles[id].work : lines[id]
  return {
    id,
    term: letters,
    also: [],
    links: [],
    hue: body,
    body: bodies[body],
    short: `${credentials[id].name}. ${fillRows(line?.text ?? '')}`,
    rows: line?.rows ?? [],
    sources: [],
    see: [],
    page: isProfileId(id) ? `/credentials/${id}/` : `/credentials/#${id}`,
  }
}

const byTerm = new Intl.Collator('en', { sensitivity: 'base' })

/** Every term in alphabetical order, grouped by first letter. */
export async function glossary(): Promise<{ letter: string; terms: Entry[] }[]> {
  const entries = await Promise.all((await getCollection('glossary')).map(entryOf))
  const terms = [...entries, ...credentialIds.map(credentialEntry)]
  terms.sort((one, other) => byTerm.compare(one.term, other.term))
  return Object.entries(Object.groupBy(terms, ({ term }) => term.charAt(0).toUpperCase())).map(
    ([letter, group = []]) => ({ letter, terms: group }),
  )
}
