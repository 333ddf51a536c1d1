import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { pagesIn } from '../../integrations/pages.ts'
import { policyFor } from '../../integrations/policy.ts'
import { scriptsOf } from '../../integrations/scripts.ts'

/** Bytes are those of brotli at its best, as a server sends them. */
const weigh = (body: string | Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found)
const weighFiles = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + weigh(readFileSync(`${dist}/${file}`)), 0)

const pages = pagesIn(dist).map((file) => ({
  path: `/${relative(dist, file).replace(/index\.html$/, '')}`,
  html: readFileSync(file, 'utf8'),
}))

const isArticle = (path: string) => /^\/articles\/[^/]+\/$/.test(path)
const isLong = (path: string) => /^\/(sources|rules)\//.test(path)
const hasTool = (html: string) => html.includes('<astro-island')

const withoutDrawings = (html: string) => html.replaceAll(/<figure\b[\s\S]*?<\/figure>/g, '')

const articleOf = (html: string) => /<article\b[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1] ?? ''
const wordsIn = (html: string) =>
  articleOf(html)
    .replaceAll(/<(script|svg|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length

const inWords = (bytes: number) => bytes.toLocaleString('en-US')
const atMost = (found: number, limit: number) =>
  assert.ok(found <= limit, `expected at most ${Math.round(limit)} bytes, found ${found}`)

/** Pages that do not fit into one first window of a connection, and why they are not split. */
const heavy: Readonly<Record<string, { readonly limit: number; readonly because: string }>> = {
  '/articles/coding-credential-myths/': { limit: 13_800, because: 'it has 3,600 words and 77 sources' },
  '/articles/cpc-vs-ccs/': { limit: 15_800, because: 'it has 3,600 words, 82 sources and a drawing' },
}
for (const { path, html } of pages) {
  const { limit, because } = heavy[path] ?? { limit: isLong(path) ? 40_000 : 13_000, because: '' }
  test(`${path} weighs at most ${inWords(limit)} bytes${because && `, because ${because}`}`, () =>
    atMost(weigh(html), limit))
}

/** A line in the list, its address, and the numbers in the margin that lead there: 14 to 32 bytes, measured. */
const aSource = 32
for (const { path, html } of pages.filter((page) => isArticle(page.path) && !hasTool(page.html))) {
  test(`${path} weighs at most 3,900 bytes, 2.4 a word and ${aSource} a source, its drawing apart`, () => {
    const [, list = ''] = html.split('<section class="part" id="sources"')
    const sources = list.split('<li').length - 1
    assert.ok(sources > 0)
    atMost(weigh(withoutDrawings(html)), 3900 + 2.4 * wordsIn(html) + aSource * sources)
  })
}

/** The drawing of that article has styles like a small page of its own. */
const drawn = '/articles/cpc-vs-ccs/'

const styleLimit = ({ path, html }: (typeof pages)[number]) =>
  isArticle(path) && !hasTool(html) && path !== drawn ? 2400 : 3000

for (const page of pages) {
  const limit = styleLimit(page)
  test(`${page.path} has one style in its head, at most ${inWords(limit)} bytes`, () => {
    const [head = '', body = ''] = page.html.split('</head>')
    const [style = '', ...others] = all(/<style>([\s\S]*?)<\/style>/g, head)
    assert.ok(style)
    assert.equal(others.length, 0)
    assert.doesNotMatch(body, /<style|<link/)
    atMost(weigh(style), limit)
  })
}

const isRun = (attributes: string) => !/type="(?:application\/ld\+json|speculationrules)"/.test(attributes)
const runs = (html: string) => all(/<script\b([^>]*)>/g, html).filter(isRun)

for (const { path, html } of pages.filter((page) => !hasTool(page.html) && page.path !== '/search/')) {
  test(`${path} runs no script`, () => {
    assert.deepEqual(runs(html), [])
    assert.doesNotMatch(html, /\son[a-z]+="|href="javascript:/)
  })
}

const tools = [
  { path: '/ceu-calculator/', budget: 16_000 },
  { path: '/articles/how-many-ceus-does-a-cpc-need/', budget: 16_000 },
  { path: '/credential-quiz/', budget: 14_000 },
]
for (const { path, budget } of tools) {
  const html = pages.find((page) => page.path === path)?.html ?? ''

  test(`${path} loads at most three scripts of ${inWords(budget)} bytes in all`, () => {
    const files = scriptsOf(html, dist)
    assert.ok(
      files.size >= 1 && files.size <= 3,
      `expected one to three scripts, found ${[...files].join(', ')}`,
    )
    atMost(weighFiles(files), budget)
  })
}

const stylesApart = (html: string) => all(/<link rel="stylesheet" href="\/([^"]+)"/g, html)

for (const { path, html } of pages) {
  const limit = hasTool(html) ? 1500 : 0
  test(`${path} leaves at most ${inWords(limit)} bytes of styles to come with its tool, unchanged since the build`, () => {
    const links = all(/<link rel="stylesheet"([^>]*)>/g, html)
    assert.equal(links.length, hasTool(html) ? 1 : 0)
    for (const link of links) assert.match(link, /^ href="[^"]+" integrity="sha384-[^"]{64}" disabled$/)
    atMost(weighFiles(stylesApart(html)), limit)
  })
}

test('every page with a tool has its scripts weighed', () => {
  const holding = pages.filter(({ html }) => hasTool(html)).map(({ path }) => path)
  assert.deepEqual(holding.sort(), tools.map(({ path }) => path).sort())
})

test('the calculator arrives in two round trips: 29,200 bytes with all but the font', () => {
  const html = pages.find(({ path }) => path === '/ceu-calculator/')?.html ?? ''
  const data = all(/<link rel="preload" href="\/([^"]+\.json)"/g, html)
  assert.equal(data.length, 1)
  const files = [...scriptsOf(html, dist), ...data, ...stylesApart(html), 'favicon.svg']
  atMost(weigh(html) + weighFiles(files), 29_200)
})

test('there is one font file, of at most 16,000 bytes, and no page waits for it', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const [font = '', ...others] = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
  assert.deepEqual(others, [])
  atMost(readFileSync(`${dist}/${font}`).length, 16_000)
  for (const { html } of pages) {
    assert.match(html, /font-display:optional/)
    assert.doesNotMatch(html, /<link rel="preload"[^>]*as="font"/)
  }
})

for (const { path, html } of pages) {
  const isScripted = runs(html).length > 0
  const limit = isScripted ? 350 : 250
  test(`the policy of ${path} takes at most ${limit} bytes and holds no hash that nothing needs`, () => {
    const [policy = ''] = all(/http-equiv="content-security-policy" content="([^"]*)"/g, html)
    assert.equal(policy, policyFor(html))
    const blocks = html.split(/<style>|<script>|<script type="(?:module|speculationrules)">/).length - 1
    assert.equal(policy.split("'sha256-").length - 1, blocks)
    atMost(weigh(policy), limit)
  })

  test(`${path} draws each of its pictures in at most 4,000 bytes`, () => {
    assert.doesNotMatch(html, /<(?:img|picture|video|iframe|object|embed)\b/)
    for (const drawing of all(/(<svg\b[\s\S]*?<\/svg>)/g, html)) atMost(weigh(drawing), 4000)
  })
}

test('a first article takes three requests: the page, the font and the icon', () => {
  for (const { html } of pages.filter((page) => isArticle(page.path) && !hasTool(page.html))) {
    const linked = all(
      /<link rel="(?:stylesheet|preload|modulepreload|prefetch|icon)"[^>]*href="([^"]+)"/g,
      html,
    )
    const styled = all(/\burl\(([^)]+)\)/g, html)
    assert.deepEqual(
      [...linked, ...styled].map((file) => file.replace(/\.[\w-]{8}\./, '.')),
      ['/favicon.svg', '/_astro/hyperlegible.woff2'],
    )
  }
})
