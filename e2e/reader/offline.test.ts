import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeWorker } from '../../integrations/offline.ts'
import { unfold } from '../calculator.ts'
import { hydrated } from '../hydrated.ts'
import { expect, test } from '../own-site.ts'

test.use({ serviceWorkers: 'allow' })

const dist = 'dist'
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const pathOf = (file: string) => file.slice(dist.length).replace(/\/index\.html$/, '/')
const pages = everyFile(dist)
  .filter((file) => file.endsWith('/index.html'))
  .map(pathOf)
  .sort()

/** A visit that lasts until the site is cached. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

const cachedPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const cached = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return cached.flat().map(({ url }) => new URL(url).pathname)
  })

const siteName = (page: Page) => page.getByRole('banner').getByRole('link', { name: /Coder Compass/ })

/** Whether a file is not a compressed copy. */
const isUncompressed = (file: string) => !/\.(br|gz)$/.test(file)

/** A next version of the built site: another site name on every page, and new file names for the scripts of the tools. */
async function nextVersion(folder: string): Promise<string> {
  cpSync(dist, folder, { recursive: true, filter: isUncompressed })
  for (const file of everyFile(folder)) {
    const changed = file.replace(/(Calculator|Quiz)\.[\w-]+\.js$/, '$1.next.js')
    if (changed !== file) renameSync(file, changed)
    if (!/\.(html|js)$/.test(file)) continue
    const text = readFileSync(changed, 'utf8')
    const next = text
      .replaceAll(/\b(Calculator|Quiz)\.[\w-]+\.js\b/g, '$1.next.js')
      .replaceAll('</svg>Coder Compass</a>', '</svg>Coder Compass, next</a>')
    writeFileSync(changed, next)
  }
  await writeWorker(folder)
  return folder
}

const tools = {
  '/ceu-calculator/': async (page: Page) => {
    await unfold(page, 'Which ones?')
    await page.getByRole('checkbox', { name: 'CPC', exact: true }).check()
    await page.getByRole('combobox', { name: 'Renewal month' }).selectOption('March')
    await expect(page.locator('data[data-figure="aapc.required"]')).toHaveText('36')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar (.ics)' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('BEGIN:VEVENT')
  },
  '/credential-quiz/': async (page: Page) => {
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByRole('radio').first()).toBeVisible()
  },
}

for (const first of Object.keys(tools)) {
  test(`after one visit to ${first} both tools work offline`, async ({ page, site }) => {
    await site.serve(dist)
    await visit(page, `${site.address}${first}`)
    await site.stop()
    for (const [path, use] of Object.entries(tools)) {
      await page.goto(`${site.address}${path}`)
      await hydrated(page)
      await use(page)
    }
  })
}

test.describe('when files that are not cached are requested', () => {
  test.use({ missing: true })

  test('after one visit to a tool every page and every linked file is available offline', async ({
    page,
    site,
  }) => {
    await site.serve(dist)
    await visit(page, `${site.address}/ceu-calculator/`)
    await site.stop()
    const linked = new Set<string>()
    for (const path of pages) {
      const response = await page.goto(`${site.address}${path}`, { waitUntil: 'commit' })
      expect(response?.status(), path).toBe(200)
      const html = readFileSync(`${dist}${path}index.html`, 'utf8')
      expect(await response?.text(), path).toBe(html)
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)) linked.add(href)
    }
    await page.goto(`${site.address}/`)
    expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size))).toBeGreaterThan(0)
    const cached = new Set(await cachedPaths(page))
    expect([...linked].filter((href) => !cached.has(href))).toEqual([])
  })

  test('offline, an address without its last slash redirects, and an unknown one shows the not-found page', async ({
    page,
    site,
  }) => {
    await site.serve(dist)
    await visit(page, `${site.address}/credential-quiz/`)
    await site.stop()
    await page.goto(`${site.address}/articles/cpc-vs-ccs?from=mail#jobs`)
    await expect(page).toHaveURL(`${site.address}/articles/cpc-vs-ccs/?from=mail#jobs`)
    await expect(page.getByRole('heading', { level: 1, name: 'CPC vs. CCS' })).toBeVisible()
    for (const path of ['/no-such-page/', '/articles/no-such-page', '/share/no-such.png']) {
      const response = await page.goto(`${site.address}${path}`)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { name: 'No page at this address' })).toBeVisible()
    }
  })

  test('offline, the search page says that the search is unavailable and still lists every page', async ({
    page,
    site,
  }) => {
    await site.serve(dist)
    await visit(page, `${site.address}/ceu-calculator/`)
    await site.stop()
    await page.goto(`${site.address}/search/?q=CEU`)
    await expect(page.getByRole('status')).toContainText('The search could not be loaded.')
    await expect(
      page.getByRole('main').getByRole('link', { name: 'How many CEUs does a CPC need?' }),
    ).toBeVisible()
  })

  test('a new version shows on the next visit and replaces the cached one completely', async ({
    page,
    site,
    folder,
  }) => {
    const next = await nextVersion(join(folder, 'next'))
    await site.serve(dist)
    await visit(page, `${site.address}/ceu-calculator/`)
    await expect(siteName(page)).toHaveText('Coder Compass')

    await site.serve(next)
    await page.goto(`${site.address}/articles/`)
    await expect(siteName(page)).toHaveText('Coder Compass, next')
    await page.waitForFunction(() => caches.match('/_astro/Quiz.next.js').then(Boolean))
    const old = everyFile(dist)
      .map(pathOf)
      .filter((path) => /(Calculator|Quiz)\.[\w-]+\.js$/.test(path))
    const oldCached = async () => (await cachedPaths(page)).filter((path) => old.includes(path))
    await expect.poll(oldCached, { timeout: 20_000 }).toEqual([])

    const pagesOfBoth = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '')
      const texts = (await cache.matchAll()).map((response) => response.text())
      const ofPages = (await Promise.all(texts)).filter((text) => text.startsWith('<!'))
      return [ofPages.length, ofPages.filter((text) => text.includes('Coder Compass, next</a>')).length]
    })
    expect(pagesOfBoth).toEqual([pages.length + 1, pages.length + 1])

    await site.stop()
    for (const path of ['/', '/articles/cpc-vs-ccs/', '/search/', '/no-such-page/']) {
      await page.goto(`${site.address}${path}`)
      await expect(siteName(page), path).toHaveText('Coder Compass, next')
    }
    for (const [path, use] of Object.entries(tools)) {
      await page.goto(`${site.address}${path}`)
      await hydrated(page)
      await use(page)
    }
  })
})

test('only the pages of the tools cache the site, and they cache nothing but its public files', async ({
  page,
  context,
  site,
}) => {
  await site.serve(dist)
  const workers = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))
  for (const path of ['/', '/articles/how-many-ceus-does-a-cpc-need/', '/search/']) {
    await page.goto(`${site.address}${path}`)
    expect(await workers(), path).toBe(0)
  }
  await visit(page, `${site.address}/ceu-calculator/`)
  expect(await workers()).toBe(1)
  const files = new Set(everyFile(dist).map(pathOf))
  const cached = await cachedPaths(page)
  expect(cached.length).toBeGreaterThan(pages.length)
  expect(cached.filter((path) => !files.has(path))).toEqual([])
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ])
  expect(stored).toEqual([0, 0, 0])
})

test('an open page keeps working while a new version is installed', async ({
  page,
  context,
  site,
  folder,
}) => {
  const next = await nextVersion(join(folder, 'next'))
  await site.serve(dist)
  await visit(page, `${site.address}/credential-quiz/`)
  await site.serve(next)
  const other = await context.newPage()
  await other.goto(`${site.address}/ceu-calculator/`)
  await hydrated(other)
  await tools['/ceu-calculator/'](other)
  await other.waitForFunction(() => caches.match('/_astro/Quiz.next.js').then(Boolean))
  await hydrated(page)
  await tools['/credential-quiz/'](page)
  await expect(siteName(page)).toHaveText('Coder Compass')
})

test('a new version that is only partly uploaded is not installed, and the old one keeps working', async ({
  page,
  site,
  folder,
}) => {
  const next = await nextVersion(join(folder, 'next'))
  const half = join(folder, 'half')
  cpSync(next, half, { recursive: true })
  cpSync(join(dist, 'sources'), join(half, 'sources'), { recursive: true, filter: isUncompressed })
  await site.serve(dist)
  await visit(page, `${site.address}/ceu-calculator/`)

  await site.serve(half)
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const { installing } = await registration.update()
    return new Promise<string>((resolve) => {
      installing?.addEventListener('statechange', () => resolve(installing.state))
    })
  })
  expect(refused).toBe('redundant')

  await site.stop()
  for (const [path, use] of Object.entries(tools)) {
    await page.goto(`${site.address}${path}`)
    await expect(siteName(page)).toHaveText('Coder Compass')
    await hydrated(page)
    await use(page)
  }
})

test('when the server accepts a connection and never answers, the cached page is shown', async ({
  page,
  site,
}) => {
  await site.serve(dist)
  await visit(page, `${site.address}/ceu-calculator/`)
  await site.hang()
  await page.goto(`${site.address}/articles/cpc-vs-ccs/`)
  await expect(page.getByRole('heading', { level: 1, name: 'CPC vs. CCS' })).toBeVisible()
})

test('where the browser has deleted the copies, a slow answer still comes, and the copies are fetched again', async ({
  page,
  site,
}) => {
  test.slow()
  await site.serve(dist)
  await visit(page, `${site.address}/ceu-calculator/`)
  const before = (await cachedPaths(page)).sort()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await site.serveSlowly(dist, 4500)
  const response = await page.goto(`${site.address}/articles/cpc-vs-ccs/`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/CPC vs. CCS/)
  await expect.poll(async () => (await cachedPaths(page)).sort(), { timeout: 60_000 }).toEqual(before)
})
