import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { termFinder, type Linked } from '../src/words/terms.ts'
import { pagesIn } from './pages.ts'
import { attribute, elementsIn, isElement } from './tree.ts'

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text'
const classes = (element: Tree.Element) => (attribute(element, 'class') ?? '').split(' ')

/** The terms that an article may link, as the page of the glossary lists them. */
export const linkedIn = (html: string): Linked[] =>
  elementsIn(parse(html)).flatMap((element) => {
    const [id, links] = [attribute(element, 'id'), attribute(element, 'data-links')]
    return id && links ? [{ id, spellings: links.split('|') }] : []
  })

const running = ['p', 'li', 'dd']
/** Links, headings, notes, tables and tools are left alone, and an island must reach its script unchanged. */
const closed = ['a', 'h1', 'h2', 'h3', 'aside', 'nav', 'table', 'astro-island', 'noscript', 'script', 'style']
const closedClasses = ['note', 'giant', 'key', 'start', 'lead']
const closedIds = ['next', 'sources']

function* textsIn(node: Tree.Node, inside = false): Generator<Tree.TextNode> {
  if (isText(node)) {
    if (inside) yield node
    return
  }
  if (!('childNodes' in node)) return
  if (isElement(node)) {
    if (closed.includes(node.tagName) || closedClasses.some((name) => classes(node).includes(name))) return
    if (closedIds.includes(attribute(node, 'id') ?? '')) return
  }
  const isRunning = inside || (isElement(node) && running.includes(node.tagName))
  for (const child of node.childNodes) yield* textsIn(child, isRunning)
}

/** Links the first use of each term in the running text of an article to its entry, and changes nothing else. */
export function linkTerms(html: string, findTerms: ReturnType<typeof termFinder>): string {
  const prose = elementsIn(parse(html, { sourceCodeLocationInfo: true })).find((element) =>
    classes(element).includes('prose'),
  )
  if (!prose) return html
  const first = new Map<string, { start: number; end: number }>()
  for (const { sourceCodeLocation: place } of textsIn(prose)) {
    if (!place) continue
    for (const { id, start, end } of findTerms(html.slice(place.startOffset, place.endOffset))) {
      if (!first.has(id)) {
        first.set(id, { start: place.startOffset + start, end: place.startOffset + end })
      }
    }
  }
  return [...first].reduceRight(
    (text, [id, { start, end }]) =>
      `${text.slice(0, start)}<a class="term" href="/glossary/#${id}">${text.slice(start, end)}</a>${text.slice(end)}`,
    html,
  )
}

/** Links terms of the trade in the built articles to the glossary. */
export const terms = (): AstroIntegration => ({
  name: 'terms',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      const glossary = join(dist, 'glossary/index.html')
      if (!existsSync(glossary))
        throw new Error(`Expected the page of the glossary at ${glossary}, found none`)
      const html = readFileSync(glossary, 'utf8')
      const findTerms = termFinder(linkedIn(html))
      writeFileSync(glossary, html.replace(/ data-links="[^"]*"/g, ''))
      for (const file of pagesIn(join(dist, 'articles'))) {
        writeFileSync(file, linkTerms(readFileSync(file, 'utf8'), findTerms))
      }
    },
  },
})
