import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { nameKey } from '../src/features/search/name.ts'
import { asked } from '../src/features/search/search-synonyms.ts'
import { pagesIn } from './pages.ts'

interface Entry {
  /** Where a reader who chooses it is taken. */
  readonly url: string
  readonly html: string
}

/** What is beside the text, says it again or leads elsewhere. */
const beside = [
  '[aria-hidden="true"]',
  'nav',
  'aside',
  '[role="note"]',
  '#failed',
  '#sources',
  '#next',
  'astro-island',
  'fieldset',
  'noscript',
  'script',
  'svg',
  'style',
  '.by',
]

/** Pagefind’s own interfaces, its worker and the engine for other languages: nothing here asks for them. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown|\.css$/

const unlisted = ['/404.html', '/search/']

/** Pages that repeat what others say: they come after those. */
const lists = ['/', '/articles/', '/sources/']

const entryPattern = /<div id="([^"]+)"[^>]*>\s*<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs

/** The terms of the glossary one by one, but for those that have a page to themselves. */
const termsIn = (url: string, html: string): Entry[] =>
  [...html.matchAll(entryPattern)]
    .filter(([, , term = '']) => !/href="\/credentials\/[^#"]+"/.test(term))
    .map(([, id = '', term = '', says = '']) => ({
      url: `${url}#${id}`,
      html: `<html lang="en-US"><body><main><h1>${term}</h1><p>${says}</p></main></body></html>`,
    }))

function entriesOf(dist: string): Entry[] {
  return pagesIn(dist).flatMap((file) => {
    const url = `/${relative(dist, file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`
    if (unlisted.includes(url)) return []
    const html = readFileSync(file, 'utf8')
    return url === '/glossary/' ? termsIn(url, html) : [{ url, html }]
  })
}

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')

/** What a page or a term is called: its heading, each part of it, such as a credential’s letters, and the rows it holds. */
function namesOf(html: string): string[] {
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? []
  const parts = [...heading.matchAll(/<span[^>]*>(.*?)<\/span>/gs)].map(([, part = '']) => part)
  const rows = [...html.matchAll(/\sid="([a-z]+-\d+)"/g)].map(([, id = '']) => id)
  return [...new Set([heading, ...parts, ...rows].map((name) => nameKey(textOf(name))))].filter(Boolean)
}

/** The page with what only the index needs: other words for it, and table cells that stand apart. */
function prepared({ url, html }: Entry): string {
  const words = asked[url]
  const meta = words ? `<meta data-pagefind-meta="asked[content]" content="${words}">` : ''
  const weight = lists.includes(url) ? ' data-pagefind-weight="0.3"' : ''
  return html
    .replaceAll(/<\/t[dh]>/g, '$& ')
    .replace(/<main[^>]*>/, (main) => `${main.slice(0, -1)}${weight}>${meta}`)
}

interface File {
  readonly path: string
  readonly content: Uint8Array
}

/** Which find is meant by a name: Pagefind knows its finds by the names of their files. */
function namesIn(entries: readonly Entry[], files: readonly File[]): File {
  const ids = new Map(
    files.flatMap(({ path, content }) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
      const [, url] = /"url":"([^"]+)"/.exec(id ? gunzipSync(content).toString() : '') ?? []
      return id && url ? [[url, id] as const] : []
    }),
  )
  const named = entries.flatMap(({ url, html }) =>
    namesOf(html).map((name) => [name, ids.get(url) ?? ''] as const),
  )
  const lost = named.filter(([, id]) => id === '').map(([name]) => name)
  if (lost.length > 0) throw new Error(`Pagefind: expected a find for each name, none for ${lost.join(', ')}`)
  return { path: 'names.json', content: Buffer.from(JSON.stringify(Object.fromEntries(named.toReversed()))) }
}

async function indexOf(entries: readonly Entry[]): Promise<File[]> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: beside })
  if (!index) throw new Error(`Pagefind: expected an index, found ${errors.join('; ')}`)
  for (const entry of entries) {
    const added = await index.addHTMLFile({ url: entry.url, content: prepared(entry) })
    if (added.errors.length > 0) throw new Error(`${entry.url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await close()
  return [...files.filter(({ path }) => !unused.test(path)), namesIn(entries, files)]
}

/** Writes the search index of all pages, which only the search page loads. */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir)
      const entries = entriesOf(dist)
      const strange = Object.keys(asked).filter((path) => !entries.some(({ url }) => url === path))
      if (strange.length > 0)
        throw new Error(
          `src/features/search/search-synonyms.ts: expected addresses of pages, found ${strange.join(', ')}`,
        )
      for (const { path, content } of await indexOf(entries)) {
        const file = join(dist, 'pagefind', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    },
  },
})
