import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { pagesIn } from '../../integrations/pages.ts'
import { policyFor } from '../../integrations/policy.ts'

/** Bytes are those of brotli at its best, as a server sends them. */
const weigh = (body: string | Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found)

const pages = pagesIn(dist).map((file) => ({
  path: `/${relative(dist, file).replace(/index\.html$/, '')}`,
  html: readFileSync(file, 'utf8'),
}))

/** Pages over the limit: what they hold, and what Astro's own loader of a tool adds (1,800 bytes). */
const over: Readonly<Record<string, { readonly limit: number; readonly because: string }>> = {
  '/articles/coding-credential-myths/': { limit: 15_200, because: 'it has 3,600 words and 77 sources' },
  '/articles/cpc-vs-ccs/': { limit: 17_050, because: 'it has 3,600 words, 82 sources and a drawing' },
  '/articles/how-many-ceus-does-a-cpc-need/': { limit: 16_500, because: 'it holds the calculator' },
}

/** Tools over the limit, with the page that holds them. */
const toolsOver: Readonly<Record<string, number>> = {
  '/articles/how-many-ceus-does-a-cpc-need/': 44_100,
}

/** The first window of a connection is ten packets, about 14,000 bytes. Lists that readers look things up in are longer. */
const limits = {
  page: 14_000,
  list: 40_000,
  tool: 40_000,
  font: 16_000,
  drawing: 4000,
}
const lists = /^\/(?:rules|sources|glossary)\//

const atMost = (found: number, limit: number) =>
  assert.ok(found <= limit, `expected at most ${limit} bytes, found ${found}`)

for (const { path, html } of pages) {
  const { limit, because } = over[path] ?? {
    limit: lists.test(path) ? limits.list : limits.page,
    because: '',
  }
  test(`${path} with its styles weighs at most ${limit} bytes${because && `, because ${because}`}`, () =>
    atMost(weigh(html), limit))
}

const scripts = (html: string) => all(/<link rel="modulepreload" href="\/([^"]+)"/g, html)
const isRun = (attributes: string) => !/type="(?:application\/ld\+json|speculationrules)"/.test(attributes)
const runs = (html: string) => all(/<script\b([^>]*)>/g, html).filter(isRun)
const hasTool = (html: string) => html.includes('<astro-island')

for (const { path, html } of pages.filter((page) => hasTool(page.html))) {
  const limit = toolsOver[path] ?? limits.tool
  test(`${path} and all that its tool loads weigh at most ${limit} bytes, the font apart`, () => {
    const files = [...scripts(html), 'favicon.svg']
    assert.ok(files.length > 2)
    const sizes = files.map((file) => weigh(readFileSync(`${dist}/${file}`)))
    atMost(
      sizes.reduce((sum, size) => sum + size, weigh(html)),
      limit,
    )
  })
}

for (const { path, html } of pages.filter((page) => !hasTool(page.html) && page.path !== '/search/')) {
  test(`${path} runs no script`, () => {
    assert.deepEqual(runs(html), [])
    assert.deepEqual(scripts(html), [])
    assert.doesNotMatch(html, /\son[a-z]+="|href="javascript:/)
  })
}

test('there is one font file of at most 16,000 bytes, and each page asks for it at once', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const [font = '', ...others] = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
  assert.deepEqual(others, [])
  atMost(readFileSync(`${dist}/${font}`).length, limits.font)
  for (const { path, html } of pages) {
    assert.deepEqual(all(/<link rel="preload" href="\/([^"]+)" as="font"/g, html), [font], path)
    const [sheet = '', ...further] = all(/<link rel="stylesheet" href="\/([^"]+)"/g, html)
    assert.deepEqual(further, [], path)
    const style = readFileSync(`${dist}/${sheet}`, 'utf8')
    assert.deepEqual(all(/\burl\(\/?([^)]+)\)/g, style + html), [font], path)
    atMost(style.length, 250)
  }
})

test('nothing is loaded from another site', () => {
  const loaded = /<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"/g
  const linked = /<link rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*\shref="([^"]+)"/g
  for (const { path, html } of pages)
    for (const file of [...all(loaded, html), ...all(linked, html)]) assert.match(file, /^\/(?!\/)/, path)
})

for (const { path, html } of pages) {
  test(`the policy of ${path} allows its own blocks, one hash for each, and nothing else`, () => {
    const [policy = ''] = all(/http-equiv="content-security-policy" content="([^"]*)"/g, html)
    assert.equal(policy, policyFor(html))
    const blocks = all(/<(?:style|script|script type="(?:module|speculationrules)")>([\s\S]*?)<\//g, html)
    assert.equal(policy.split("'sha256-").length - 1, new Set(blocks).size)
  })

  test(`${path} draws each of its pictures in at most 4,000 bytes`, () => {
    assert.doesNotMatch(html, /<(?:img|picture|video|iframe|object|embed)\b/)
    for (const drawing of all(/(<svg\b[\s\S]*?<\/svg>)/g, html)) atMost(weigh(drawing), limits.drawing)
  })
}
