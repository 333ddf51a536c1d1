import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '../quiet.ts'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()

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
  ...pages.map((path) => ({
    path,
    delay: 250,
    connection: 'a connection that takes 250 ms for each answer',
  })),
  ...['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/rules/'].map((path) => ({
    path,
    delay: 0,
    connection: 'a fast connection',
  })),
]

for (const { path, delay, connection } of visits) {
  test(`a first visit to ${path} over ${connection} shows the real typeface, and nothing moves`, async ({
    page,
  }) => {
    await page.route('**/*', async (route) => {
      await pause(delay)
      await route.continue()
    })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries().map((entry) => JSON.stringify(entry))
        document.documentElement.dataset['shifts'] = shifts.join()
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(usesTypeface)).toBe(true)
    expect(await page.locator('html').getAttribute('data-shifts')).toBeNull()
  })
}
