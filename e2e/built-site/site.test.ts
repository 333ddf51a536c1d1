import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { HtmlValidate } from 'html-validate'
import { pagesIn } from '../../integrations/pages.ts'
import { policyFor } from '../../integrations/policy.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const pages = pagesIn(dist).map((file) => {
  const path = `/${relative(dist, file).replace(/index\.html$/, '')}`
  return { path, html: readFileSync(file, 'utf8') }
})
const byPath = new Map(pages.map((page) => [page.path, page]))
const ids = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
const links = (html: string) => [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, href = '']) => href)
const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

const validate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off' },
  elements: ['html5', { 'astro-island': { phrasing: true, flow: true, permittedContent: ['@flow'] } }],
})

for (const { path, html } of pages) {
  test(`${path} is valid HTML`, async () => {
    const { results } = await validate.validateString(html)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    )
    assert.deepEqual(found, [])
    assert.match(html, /<\/body><\/html>\s*$/)
  })

  test(`${path} has no broken link or fragment`, () => {
    const broken = links(html)
      .map(decoded)
      .filter((href) => {
        if (/^(https?:|mailto:)/.test(href)) return false
        const url = new URL(href, `http://site${path}`)
        const target = byPath.get(url.pathname)
        const fragment = url.hash.slice(1)
        if (!target) return !/\.(json|xml|txt|svg)$/.test(url.pathname)
        return (
          fragment !== '' && !fragment.includes('=') && !ids(target.html).has(decodeURIComponent(fragment))
        )
      })
    assert.deepEqual(broken, [])
  })

  test(`${path} loads nothing from other sites and has the content security policy for its own inline blocks`, () => {
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"|<link\b[^>]*rel="(?:stylesheet|modulepreload|preload|icon)"[^>]*>/g,
      ),
    ]
      .map(([tag]) => tag)
      .filter((tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag))
    assert.deepEqual(loaded, [])
    const stated = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]
    assert.equal(stated, policyFor(html))
    assert.doesNotMatch(stated ?? '', /unsafe|\*/)
    assert.doesNotMatch(html, /\sstyle="/)
  })
}

test('every page is linked from the home page, directly or indirectly, and is in the sitemap', () => {
  const seen = new Set<string>()
  const queue = ['/']
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const page = byPath.get(path)
    if (!page) continue
    queue.push(
      ...links(page.html)
        .filter((href) => !/^(https?:|mailto:)/.test(href))
        .map((href) => new URL(href, `http://site${path}`).pathname),
    )
  }
  const listed = pages.map(({ path }) => path).filter((path) => path !== '/404.html')
  assert.deepEqual(
    listed.filter((path) => !seen.has(path)),
    [],
  )

  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')
  const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  assert.deepEqual(urls.sort(), listed.sort())
})

test('every page has a share image of 1200 by 630 pixels and at most 40 kB', () => {
  for (const { path, html } of pages) {
    const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
    const picture = readFileSync(`${dist}${new URL(address).pathname}`)
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], path)
    assert.ok(picture.length <= 40_000, `${address}: ${picture.length} bytes`)
  }
})

test('the search page lists every page for readers without scripts', () => {
  const listed = new Set(links(byPath.get('/search/')?.html ?? ''))
  const missing = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !listed.has(path))
  assert.deepEqual(missing, [])
})

test('the site has been built', () => assert.ok(pages.length > 5, dirname(dist)))
