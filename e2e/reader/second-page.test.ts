import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { installedBrowser } from '../../scripts/find-browser.ts'

/** Chromium prerenders nothing while Playwright holds it, so these tasks are done with another driver. */
let browser: Browser

test.beforeAll(async () => {
  const executablePath = installedBrowser()
  if (!executablePath) throw new Error('Expected a Chromium, found none. Run “node scripts/browser.ts”.')
  browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
test.afterAll(() => browser.close())

async function openPage(complaints: string[]): Promise<Page> {
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return page
}

/** How long the page had been in the making when the reader opened it; 0 where it was made only then. */
const preparedFor = (page: Page) =>
  page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation')
    return visit && 'activationStart' in visit ? Number(visit.activationStart) : 0
  })

/** While one document takes the place of another there is none to ask. */
const placeOf = (page: Page) => page.evaluate(() => location.pathname).catch(() => '')

for (const tool of ['/ceu-calculator/', '/credential-quiz/']) {
  test(`${tool} is ready before it is opened, works, and has kept nothing`, async ({ baseURL }) => {
    const complaints: string[] = []
    const page = await openPage(complaints)
    await expect(async () => {
      await page.goto(`${baseURL}/about/`)
      const link = await page.$(`a[href="${tool}"]`)
      await link?.hover()
      await page.mouse.down()
      await page.mouse.up()
      await expect.poll(() => placeOf(page)).toBe(tool)
      expect(await preparedFor(page)).toBeGreaterThan(0)
    }).toPass({ timeout: 25_000 })

    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('astro-island[ssr]').length))
      .toBe(0)
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }))
    expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0 })
    expect(complaints).toEqual([])
    await page.close()
  })
}

test('Back shows the page as it was left, without loading it again', async ({ baseURL }) => {
  const complaints: string[] = []
  const page = await openPage(complaints)
  for (const path of ['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/credential-quiz/', '/search/']) {
    await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle0' })
    await page.evaluate(() => Object.assign(window, { left: true }))
    await page.goto(`${baseURL}/about/`)
    await page.goBack()
    expect(await page.evaluate(() => 'left' in window), path).toBe(true)
  }
  expect(complaints).toEqual([])
  await page.close()
})

test('the browser reads the rules for it, and would fetch no file of data', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  const errors: (string | undefined)[] = []
  const addresses: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => errors.push(ruleSet.errorType))
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) =>
    addresses.push(...preloadingAttemptSources.map(({ key }) => new URL(key.url).pathname)),
  )
  await session.send('Preload.enable')
  await page.goto('/rules/')
  await expect.poll(() => addresses).toContain('/ceu-calculator/')
  expect(errors).toEqual([undefined])
  expect(addresses.filter((path) => !path.endsWith('/'))).toEqual([])
})
