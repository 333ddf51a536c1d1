import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { installedBrowser } from '../../scripts/find-browser.ts'

/** Chromium does not prerender pages under Playwright, so these tests use Puppeteer. */
let browser: Browser

test.beforeAll(async () => {
  const executablePath = installedBrowser(true)
  if (!executablePath) throw new Error('Expected a Chromium, found none. Run “node scripts/browser.ts”.')
  browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
test.afterAll(() => browser.close())

async function openPage(errors: string[]): Promise<Page> {
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return page
}

/** How long the page was prerendered before the reader opened it; 0 if it was not. */
const prerenderTime = (page: Page) =>
  page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation')
    return visit && 'activationStart' in visit ? Number(visit.activationStart) : 0
  })

/** The path of the page; empty while the browser changes from one document to the next. */
const pathOf = (page: Page) => page.evaluate(() => location.pathname).catch(() => '')

for (const tool of ['/ceu-calculator/', '/credential-quiz/']) {
  test(`${tool} is prerendered, works, and stores nothing`, async ({ baseURL }) => {
    const errors: string[] = []
    const page = await openPage(errors)
    await expect(async () => {
      await page.goto(`${baseURL}/about/`)
      const link = await page.$(`a[href="${tool}"]`)
      await link?.hover()
      await page.mouse.down()
      await page.mouse.up()
      await expect.poll(() => pathOf(page)).toBe(tool)
      expect(await prerenderTime(page)).toBeGreaterThan(0)
    }).toPass({ timeout: 25_000 })

    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('astro-island[ssr]').length))
      .toBe(0)
    const stored = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }))
    expect(stored).toEqual({ cookies: '', local: 0, session: 0, databases: 0 })
    expect(errors).toEqual([])
    await page.close()
  })
}

test('Back restores the page without loading it again', async ({ baseURL }) => {
  const errors: string[] = []
  const page = await openPage(errors)
  for (const path of ['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/credential-quiz/', '/search/']) {
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle0' })
    await page.evaluate(() => Object.assign(window, { left: true }))
    await page.goto(`${baseURL}/about/`)
    await page.goBack()
    expect(await page.evaluate(() => 'left' in window), path).toBe(true)
  }
  expect(errors).toEqual([])
  await page.close()
})

test('the speculation rules are valid and never prerender a data file', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  const ruleErrors: (string | undefined)[] = []
  const addresses: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => ruleErrors.push(ruleSet.errorType))
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) =>
    addresses.push(...preloadingAttemptSources.map(({ key }) => new URL(key.url).pathname)),
  )
  await session.send('Preload.enable')
  await page.goto('/rules/')
  await expect.poll(() => addresses).toContain('/ceu-calculator/')
  expect(ruleErrors).toEqual([undefined])
  expect(addresses.filter((path) => !path.endsWith('/'))).toEqual([])
})
