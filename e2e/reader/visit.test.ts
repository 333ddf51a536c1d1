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

/** Text that asks for the typeface first is as wide as other text only where the page goes without it. */
function usesTypeface(): boolean {
  const widthIn = (family: string) => {
    const text = document.createElement('span')
    text.textContent = 'Hamburgefonstiv'
    text.style.font = `100px ${family}`
    text.style.position = 'absolute'
    document.body.append(text)
    const { width } = text.getBoundingClientRect()
    text.remove()
    return width
  }
  return widthIn('Hyperlegible, monospace') !== widthIn('monospace')
}

/** Every page over a slow connection, and one of each kind over a fast one. */
const visits = [
  ...pages.map((path) => ({ path, delay: 250 })),
  ...['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/rules/'].map((path) => ({ path, delay: 0 })),
]

for (const { path, delay } of visits) {
  test(`a first visit to ${path} with answers after ${delay} ms loads only from this site, stores nothing, shows the typeface and moves nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    const devTools = await context.newCDPSession(page)
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: delay,
      downloadThroughput: -1,
      uploadThroughput: -1,
    })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries().map((entry) => JSON.stringify(entry))
        document.documentElement.dataset['shifts'] = shifts.join()
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (await page.locator('astro-island').count()) await hydrated(page)

    expect(requested.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
    expect(await storedBy(page)).toEqual({ cookies: '', local: 0, session: 0, indexed: 0 })
    expect(await page.locator('html').getAttribute('data-shifts')).toBeNull()
    expect(await page.evaluate(usesTypeface)).toBe(true)
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
