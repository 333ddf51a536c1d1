import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { pagesIn } from '../../integrations/pages.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found)

const entities = { amp: '&', '#38': '&', lt: '<', '#60': '<', gt: '>', quot: '"', '#34': '"', '#39': "'" }
const decoded = (text: string) =>
  Object.entries(entities).reduce(
    (result, [name, character]) => result.replaceAll(`&${name};`, character),
    text,
  )

const pages = pagesIn(dist).map((file) => {
  const path = `/${relative(dist, file).replace(/index\.html$/, '')}`
  const html = readFileSync(file, 'utf8')
  const [title = ''] = all(/<title>([^<]*)<\/title>/g, html).map(decoded)
  return { path, html, title }
})
const page = (path: string) => pages.find((each) => each.path === path)?.html ?? ''
const listed = pages.filter(({ path }) => path !== '/404.html')

const canonical = (html: string) => all(/<link rel="canonical" href="([^"]*)"/g, html)
const [home = ''] = canonical(page('/'))
const articles = readdirSync(new URL('../../content/articles', import.meta.url)).map(
  (file) => `${home}articles/${file.replace('.mdx', '')}/`,
)

/** Whether the build has a file for an address of the site. */
const isBuilt = (address: string) => {
  const path = new URL(address).pathname
  return address.startsWith(home) && existsSync(`${dist}${path.replace(/\/$/, '/index.html')}`)
}

const criteria =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
4.1.2 4.1.3`.split(/\s+/)

for (const { path, html, title } of pages) {
  test(`${path} has a title, a description, one main heading and one language`, () => {
    assert.ok(title.length >= 10 && title.length <= 70, title)
    const [description = ''] = all(/<meta name="description" content="([^"]*)"/g, html).map(decoded)
    assert.ok(description.length >= 50 && description.length <= 200, description)
    assert.equal(all(/<(h1)\b/g, html).length, 1)
    assert.deepEqual(all(/\slang="([^"]*)"/g, html), ['en-US'])
  })

  test(`${path} has the same skip link, tabs and footer as every other page, and no forbidden elements`, () => {
    const body = html.slice(html.indexOf('<body'))
    assert.match(body, /^<body[^>]*>\s*<a class="skip" href="#main">/)
    const tabs = (text: string) => all(/<nav class="tabs" aria-label="Sections">([\s\S]*?)<\/nav>/g, text)
    const unmarked = tabs(body).map((text) => text.replace(/ aria-current="true"/, ''))
    assert.deepEqual(
      unmarked,
      tabs(page('/')).map((text) => text.replace(/ aria-current="true"/, '')),
    )
    /** The legend in the footer follows the signs of the page. */
    const foot = (text: string) =>
      all(/(<footer class="foot"[\s\S]*<\/footer>)/g, text).map((footer) =>
        footer.replace(/<p class="row"><b>Signs<\/b>[\s\S]*?<\/p>/, ''),
      )
    assert.deepEqual(foot(body), foot(page('/')))
    assert.doesNotMatch(body, /<(audio|video|iframe|object|embed)\b|\saccesskey=|\stabindex="[1-9]/)
    assert.doesNotMatch(html, /http-equiv="refresh"|@media[^{]*orientation/)
  })
}

for (const { path, html } of listed) {
  test(`${path} has its own address as canonical URL`, () => {
    assert.deepEqual(canonical(html), [new URL(path, home).href])
    assert.deepEqual(all(/<meta property="og:url" content="([^"]*)"/g, html), [new URL(path, home).href])
  })

  test(`${path} has exactly the structured data of its kind of page`, () => {
    const blocks = all(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g, html)
    const isArticle = articles.includes(new URL(path, home).href)
    const isCredential = /^\/credentials\/.+/.test(path)
    const other = path === '/' ? ['WebSite'] : isCredential ? ['DefinedTerm'] : []
    const expected = isArticle ? ['Article', 'BreadcrumbList'] : other
    const things = blocks.map((text) => JSON.parse(text)).flatMap((data) => data['@graph'] ?? [data])
    assert.deepEqual(
      things.map((thing) => thing['@type']),
      expected,
    )
    for (const text of blocks) assert.doesNotMatch(text, /<|\{ceu-|undefined/)
    if (!isArticle) return
    const [article, crumbs] = things
    assert.equal(article.headline, decoded(all(/<h1[^>]*>([^<]*)<\/h1>/g, html)[0] ?? ''))
    assert.equal(article.url, new URL(path, home).href)
    for (const day of [article.datePublished, article.dateModified]) assert.match(day, /^20\d\d-\d\d-\d\d$/)
    assert.ok(article.datePublished <= article.dateModified)
    const steps: { item?: string }[] = crumbs.itemListElement
    assert.deepEqual(
      steps.map(({ item }) => item),
      [home, `${home}articles/`, undefined],
    )
  })
}

test('no two pages have the same title', () => {
  assert.equal(new Set(pages.map(({ title }) => title)).size, pages.length)
})

test('robots.txt allows all crawlers and names the sitemap', () => {
  const robots = read('robots.txt')
  assert.match(robots, /^User-agent: \*\nAllow: \/\n/)
  assert.deepEqual(all(/^Sitemap: (.*)$/gm, robots), [`${home}sitemap-index.xml`])
  assert.ok(isBuilt(`${home}sitemap-index.xml`))
})

test('the feed is well-formed XML and has every article once', () => {
  const feed = read('rss.xml').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const open: string[] = []
  for (const [, end, name = '', rest = ''] of feed.matchAll(/<(\/?)([a-z:A-Z]+)([^<>]*)>/g)) {
    if (end) assert.equal(open.pop(), name)
    else if (!rest.endsWith('/')) open.push(name)
  }
  assert.deepEqual(open, [])
  const items = all(/<item>([\s\S]*?)<\/item>/g, feed)
  const links = items.flatMap((item) => all(/<link>([^<]*)<\/link>/g, item))
  assert.deepEqual(links.sort(), [...articles].sort())
  for (const item of items) {
    assert.match(item, /<title>[^<{}]{10,}<\/title>/)
    assert.match(item, /<description>[^<{}]{50,}<\/description>/)
    assert.ok(Date.parse(all(/<pubDate>([^<]*)<\/pubDate>/g, item)[0] ?? '') > Date.parse('2026-01-01'))
  }
  for (const { path, html } of pages) assert.match(html, /<link rel="alternate" [^>]*href="\/rss.xml">/, path)
})

test('llms.txt lists every article, and only addresses that exist', () => {
  const text = read('llms.txt')
  assert.match(text, /^# Coder Compass\n\n> .+\n/)
  const addresses = all(/^- \[[^\]]+\]\(([^)]+)\): .+$/gm, text)
  assert.deepEqual(
    articles.filter((address) => !addresses.includes(address)),
    [],
  )
  assert.deepEqual(
    addresses.filter((address) => !isBuilt(address)),
    [],
  )
  assert.doesNotMatch(text, /[{}]/)
})

test('security.txt has the address for corrections and is missing if there is none', () => {
  const corrections =
    /<section class="part" id="corrections"[\s\S]*?<\/section>/.exec(page('/about/'))?.[0] ?? ''
  const [address] = all(/href="((?:mailto|https):[^"]*)"/g, corrections).map(decoded)
  assert.equal(existsSync(`${dist}/.well-known/security.txt`), address !== undefined)
  if (!address) return assert.match(corrections, /no address for corrections/)
  const lines = read('.well-known/security.txt').split('\n')
  assert.deepEqual(lines[0], `Contact: ${address}`)
  assert.match(lines[1] ?? '', /^Expires: 20\d\d-\d\d-\d\dT00:00:00Z$/)
})

test('the accessibility statement has a row for each of the 55 WCAG 2.2 criteria of levels A and AA', () => {
  const statement =
    /<section class="part" id="accessibility"[\s\S]*?<\/section>/.exec(page('/about/'))?.[0] ?? ''
  const rows = all(/<tr[^>]*>([\s\S]*?)<\/tr>/g, statement.slice(statement.indexOf('<tbody')))
  assert.equal(criteria.length, 55)
  assert.deepEqual(
    rows.map((row) => /<th[^>]*>\s*([\d.]+)/.exec(row)?.[1]),
    criteria,
  )
  for (const row of rows) assert.match(row, /Checked by: \w|Does not apply\.|Not yet met\./)
})

test('the feed has the full text of each article, with absolute links', () => {
  const items = readFileSync(`${dist}/rss.xml`, 'utf8').split('<item>').slice(1)
  assert.equal(
    items.length,
    readdirSync(`${dist}/articles`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
  )
  for (const item of items) {
    const text = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/.exec(item)?.[1] ?? ''
    assert.ok(text.length > 3000, item.slice(0, 200))
    assert.doesNotMatch(text, /href="[/#]/)
  }
})
