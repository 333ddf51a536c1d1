import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { termFinder, type Linked } from '../src/features/glossary/term-finder.ts'
import { changePages } from './pages.ts'

/** The terms that an article may link, as the page of the glossary lists them. */
export function linkedIn(html: string): Linked[] {
  const found: Linked[] = []
  new Parser({
    onopentag: (_, { id, 'data-links': links }) => {
      if (id && links) found.push({ id, spellings: links.split('|') })
    },
  }).end(html)
  return found
}

const running = ['p', 'li', 'dd']
/** Links, headings, notes, tables and tools are left alone, and an island must reach its script unchanged. */
const closed = ['a', 'h1', 'h2', 'h3', 'aside', 'nav', 'table', 'astro-island', 'noscript', 'script', 'style']
const closedClasses = ['note', 'by', 'giant', 'key', 'start', 'lead']
const closedIds = ['next', 'sources']

const isClosed = (name: string, { class: classes = '', id = '' }: Record<string, string>) =>
  closed.includes(name) ||
  closedIds.includes(id) ||
  classes.split(' ').some((each) => closedClasses.includes(each))

/** Where the running text of an article stands in it, piece by piece. */
function textsIn(article: string): { start: number; end: number }[] {
  const texts: { start: number; end: number }[] = []
  const around: ('closed' | 'running' | 'neither')[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const above = around.at(-1) ?? 'neither'
        if (above === 'closed' || isClosed(name, attributes)) around.push('closed')
        else around.push(running.includes(name) ? 'running' : above)
      },
      ontext: () => {
        if (around.at(-1) === 'running') texts.push({ start: parser.startIndex, end: parser.endIndex + 1 })
      },
      onclosetag: () => {
        around.pop()
      },
    },
    { decodeEntities: false },
  )
  parser.end(article)
  return texts
}

/** Links the first use of each term in the running text of an article to its entry, and changes nothing else. */
export function linkTerms(html: string, findTerms: ReturnType<typeof termFinder>): string {
  const [article] = /<article class="[^"]*\bprose\b[^]*<\/article>/.exec(html) ?? []
  if (article === undefined) return html
  const first = new Map<string, { start: number; end: number }>()
  for (const text of textsIn(article)) {
    for (const { id, start, end } of findTerms(article.slice(text.start, text.end))) {
      if (!first.has(id)) first.set(id, { start: text.start + start, end: text.start + end })
    }
  }
  let done = 0
  const parts = [...first].flatMap(([id, { start, end }]) => {
    const before = article.slice(done, start)
    done = end
    return [before, `<a class="term" href="/glossary/#${id}">${article.slice(start, end)}</a>`]
  })
  return html.replace(article, () => [...parts, article.slice(done)].join(''))
}

/** Links terms of the trade in the built articles to the glossary. */
export const glossaryLinks = () =>
  changePages('glossary-links', (dist) => {
    const glossary = join(dist, 'glossary/index.html')
    if (!existsSync(glossary)) throw new Error(`Expected the page of the glossary at ${glossary}, found none`)
    const findTerms = termFinder(linkedIn(readFileSync(glossary, 'utf8')))
    const articles = join(dist, 'articles')
    return (html, file) => {
      if (file === glossary) return html.replace(/ data-links="[^"]*"/g, '')
      return file.startsWith(articles) ? linkTerms(html, findTerms) : html
    }
  })
