import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { hydrated } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()

/** The number of items that a page stored on the reader’s device. */
const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    indexed: (await indexedDB.databases()).length,
  }))

for (const path of pages) {
  test(`${path} loads only from this site, stores nothing and does not shift its layout`, async ({
    page,
    baseURL,
  }) => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries().map((entry) => JSON.stringify(entry))
        document.documentElement.dataset['shifts'] = shifts.join()
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    if (await page.locator('astro-island').count()) await hydrated(page)

    expect(requested.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
    expect(await storedBy(page)).toEqual({ cookies: '', local: 0, session: 0, indexed: 0 })
    expect(await page.locator('html').getAttribute('data-shifts')).toBeNull()
  })
}

test('a first article takes four requests: the page, the font with its style, and the icon', async ({
  page,
}) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await page.goto('/articles/how-to-earn-ceus/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(requested.length).toBeLessThanOrEqual(4)
})

for (const path of ['/ceu-calculator/', '/credential-quiz/', '/articles/how-many-ceus-does-a-cpc-need/']) {
  test(`${path} asks at once for all scripts its tool needs to answer`, async ({ page }) => {
    const requested = new Set<string>()
    let named: (string | null)[] = []
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.js', async (route) => {
      const script = new URL(route.request().url()).pathname
      requested.add(script)
      await released
      // What is not named never arrives, and the tool must do without it.
      if (named.includes(script)) await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    named = await page
      .locator('link[rel="modulepreload"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await expect.poll(() => [...requested].sort()).toEqual(named.sort())
    release()
    await hydrated(page)
  })
}
