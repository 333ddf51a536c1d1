import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { DomUtils, parseDocument } from 'htmlparser2'
import { preparedAnswers } from '../src/features/search/answers.ts'
import type { SearchData, SearchPage, SearchPart } from '../src/features/search/parts.ts'
import { otherWords } from '../src/features/search/search-synonyms.ts'
import { pagesIn } from './pages.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { readonly attribs: unknown }>

/** What is beside the text, says it again or leads elsewhere. */
const skippedTags = [
  'nav',
  'aside',
  'astro-island',
  'fieldset',
  'form',
  'noscript',
  'script',
  'svg',
  'style',
  'template',
]
/** The figure beside a heading is in the text as well. */
const skippedClasses = ['by', 'k', 'note', 'notes']
const skippedIds = ['sources', 'next', 'failed']
/** Elements that a result may link to, if they have an id. */
const targets = ['article', 'details', 'div', 'h2', 'h3', 'li', 'section', 'tr']
const headings = ['h2', 'h3', 'dt', 'summary', 'caption']
const blocks = ['p', 'li', 'dd', 'blockquote', 'figcaption', ...headings]

/** Not indexed: the search itself, lists of links, and examples of the arithmetic. */
const unlisted = /^\/(?:$|404\.html|search\/|sources\/|articles\/$|rules\/examples\/)/

const isElement = (node: Node): node is Element => 'attribs' in node
const classesOf = ({ attribs }: Element) => (attribs['class'] ?? '').split(/\s+/)
const isSkipped = (element: Element) =>
  skippedTags.includes(element.name) ||
  element.attribs['aria-hidden'] === 'true' ||
  element.attribs['role'] === 'note' ||
  skippedIds.includes(element.attribs['id'] ?? '') ||
  classesOf(element).some((each) => skippedClasses.includes(each))

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

function textOf(node: Node): string {
  if (node.type === 'text') return node.data
  if (!isElement(node) || isSkipped(node)) return ''
  return node.children.map(textOf).join(node.name === 'tr' ? ' ' : '')
}

const rowsIn = (table: Element) =>
  DomUtils.getElementsByTagName('tr', table).map((row) => tidy(row.children.map(textOf).join(' ')))

/** The parts of a page: its text from each place that can be linked to, up to the next. */
function partsIn(main: Element): SearchPart[] {
  const parts: SearchPart[] = [{ id: '', heading: '', says: [], tables: [] }]
  const partOf = (id: string) => {
    const part: SearchPart = { id, heading: '', says: [], tables: [] }
    parts.push(part)
    return part
  }
  const read = (element: Element, within: SearchPart): void => {
    let part = within
    for (const child of element.children) {
      if (!isElement(child)) {
        const text = child.type === 'text' ? tidy(child.data) : ''
        if (text !== '') part.tables.push(text)
        continue
      }
      if (isSkipped(child) || child.name === 'h1') continue
      const { id } = child.attribs
      const own = id && targets.includes(child.name) ? partOf(id) : part
      if (headings.includes(child.name)) {
        const heading = tidy(textOf(child))
        if (own.id !== '' && own.heading === '') own.heading = heading
        else own.tables.push(heading)
        part = own
      } else if (child.name === 'table') own.tables.push(...rowsIn(child))
      else if (blocks.includes(child.name) && !DomUtils.existsOne(isBlock, child.children)) {
        const text = tidy(textOf(child))
        if (/[.?!:”)]$/.test(text)) own.says.push(text)
        else if (text !== '') own.tables.push(text)
      } else read(child, own)
    }
  }
  const isBlock = (node: Node) => isElement(node) && (blocks.includes(node.name) || node.name === 'table')
  read(main, parts[0] ?? partOf(''))
  return parts.filter(({ says, tables, heading }) => says.length + tables.length > 0 || heading !== '')
}

function pageOf(path: string, html: string): SearchPage | undefined {
  const document = parseDocument(html)
  const [main] = DomUtils.getElementsByTagName('main', document)
  const [heading] = DomUtils.getElementsByTagName('h1', document)
  const [description] = DomUtils.find(
    (node) => isElement(node) && node.attribs['name'] === 'description',
    document.children,
    true,
    1,
  )
  if (!main || !heading) return undefined
  const spans = DomUtils.getElementsByTagName('span', heading).map((span) => tidy(textOf(span)))
  return {
    path,
    title: tidy(heading.children.map(textOf).join(' ')),
    names: spans.filter((name) => name !== ''),
    about: description && isElement(description) ? (description.attribs['content'] ?? '') : '',
    parts: partsIn(main),
  }
}

/** Every page of the built site in parts, as the search page loads it. */
function searchData(dist: string): SearchData {
  const pages = pagesIn(dist).flatMap((file) => {
    const path = `/${relative(dist, file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`
    return unlisted.test(path) ? [] : (pageOf(path, readFileSync(file, 'utf8')) ?? [])
  })
  const answers = preparedAnswers()
  const isPlace = (address: string) => {
    const [path, id = ''] = address.split('#')
    return pages.some(
      (page) => page.path === path && (id === '' || page.parts.some((part) => part.id === id)),
    )
  }
  const strange = [...Object.keys(otherWords), ...answers.map(({ at }) => at)].filter((at) => !isPlace(at))
  if (strange.length > 0)
    throw new Error(`src/features/search: expected addresses of pages, found ${strange.join(', ')}`)
  return { pages, answers }
}

/** Writes what the search page searches: the text of all pages in parts. */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      mkdirSync(join(dist, 'search'), { recursive: true })
      writeFileSync(join(dist, 'search', 'parts.json'), JSON.stringify(searchData(dist)))
    },
  },
})
