import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { asked } from '../src/words/asked.ts'
import { pagesIn } from './pages.ts'

interface Entry {
  /** Where a reader who chooses it is taken. */
  readonly url: string
  readonly html: string
}

/** What is beside the text, says it again or leads elsewhere. */
const beside = ['nav', 'aside', '[role="note"]', '#sources', '#next', 'noscript', 'script', 'style', '.by']

/** Pagefind’s own interfaces, its worker and the engine for other languages: nothing here asks for them. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown|\.css$/

const unlisted = ['/404.html', '/search/']

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
    const url = `/${relative(dist, file).replaceAll('\\', '/').replace(/index\.html$/, '')}`
    if (unlisted.includes(url)) return []
    const html = readFileSync(file, 'utf8')
    return url === '/glossary/' ? termsIn(url, html) : [{ url, html }]
  })
}

/** Cells of a table stand apart, and the words in which readers ask for a page come with it. */
const prepared = ({ url, html }: Entry) => {
  const words = asked[url]
  const meta = words ? `<meta data-pagefind-meta="asked[content]" content="${words}">` : ''
  return html.replaceAll(/<\/t[dh]>/g, '$& ').replace(/<main[^>]*>/, (main) => main + meta)
}

async function indexOf(entries: readonly Entry[]) {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: beside })
  if (!index) throw new Error(`Pagefind: expected an index, found ${errors.join('; ')}`)
  for (const entry of entries) {
    const added = await index.addHTMLFile({ url: entry.url, content: prepared(entry) })
    if (added.errors.length > 0) throw new Error(`${entry.url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await close()
  return files.filter(({ path }) => !unused.test(path))
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
        throw new Error(`src/words/asked.ts: expected addresses of pages, found ${strange.join(', ')}`)
      for (const { path, content } of await indexOf(entries)) {
        const file = join(dist, 'pagefind', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    },
  },
})
