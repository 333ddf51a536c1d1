import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node

/** What is of use only on the page: tools, tables of contents, signs, headings that the feed already prints. */
const pageOnly = ['script', 'style', 'svg', 'nav', 'h1', 'astro-island', 'noscript', 'form']
const kept = ['href', 'datetime', 'scope', 'start']

/** The text of an article for a reader of feeds: words, tables and links with whole addresses, nothing else. */
export function feedText(html: string, page: string): string {
  const clean = <Node extends Tree.ParentNode>(node: Node): Node => {
    node.childNodes = node.childNodes.filter(
      (child) => !isElement(child) || !pageOnly.includes(child.tagName),
    )
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      child.attrs = child.attrs.flatMap(({ name, value }) => {
        if (!kept.includes(name)) return []
        return [{ name, value: name === 'href' ? new URL(value, page).href : value }]
      })
      clean(child)
    }
    return node
  }
  const [, article] = /<article\b[^>]*>([\s\S]*)<\/article>/.exec(html) ?? []
  if (article === undefined) throw new Error(`${page}: expected an <article> for the feed, found none`)
  const body = parse(article).childNodes.find(isElement)?.childNodes.filter(isElement)[1]
  return body ? serialize(clean(body)) : ''
}

/** Puts the whole text of each article into the feed. */
export const feed = (): AstroIntegration => ({
  name: 'feed',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      const file = join(dist, 'rss.xml')
      const whole = readFileSync(file, 'utf8')
        .replace('<rss ', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ')
        .replace(
          /<link>([^<]*\/articles\/([^/<]+)\/)<\/link>(?=(?:(?!<\/item>)[\s\S])*<\/item>)/g,
          (link, page, slug) => {
            const text = feedText(readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8'), page)
            return `${link}<content:encoded><![CDATA[${text.replaceAll(']]>', ']]&gt;')}]]></content:encoded>`
          },
        )
      writeFileSync(file, whole)
    },
  },
})
