import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openSite } from './site.ts'

/** A quick hand: about eight keys or clicks a second. */
const beat = 120

const tools = [
  {
    path: '/ceu-calculator/',
    use: async (page: Page) => {
      for (const part of await page.locator('.ceu-form summary').all()) await part.click()
      for (const name of ['CPC', 'COC', 'CPMA', 'CCS', 'RHIT']) {
        await page.getByRole('checkbox', { name, exact: true }).check()
        await pause(beat)
      }
      await page.getByRole('combobox', { name: 'Renewal month' }).selectOption('3')
      await page.getByLabel('CEUs earned').first().pressSequentially('12.5', { delay: beat })
      await page.getByLabel('Cycle ends').pressSequentially('06/30/2028', { delay: beat })
    },
  },
  {
    path: '/credential-quiz/',
    use: async (page: Page) => {
      await page.getByRole('radio', { name: 'No', exact: true }).check()
      for (let question = 0; question < 9; question += 1) {
        await page
          .getByRole('button', { name: /next question|see the result/i })
          .first()
          .click()
        await pause(beat)
        const radio = page.getByRole('radio').first()
        if (!(await radio.isVisible())) break
        await radio.check()
        await pause(beat)
      }
    },
  },
]

declare global {
  interface Window {
    measured: { shift: number; worked: number; shown: number }
  }
}

/** Runs in the page, before anything else there. */
function watch(): void {
  const measured = { shift: 0, worked: 0, shown: 0 }
  window.measured = measured
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) {
        measured.shift += Number(entry.value)
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming)) continue
      measured.worked = Math.max(measured.worked, entry.processingEnd - entry.processingStart)
      measured.shown = Math.max(measured.shown, entry.duration)
    }
  }).observe(events)
}

async function measure(browser: Browser, base: string, { path, use }: (typeof tools)[number]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(watch)
  await page.goto(`${base}${path}`, { waitUntil: 'networkidle' })
  const { shift: atFirst } = await page.evaluate(() => window.measured)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await use(page)
  const { shift, worked, shown } = await page.evaluate(() => window.measured)
  await page.close()
  return {
    path,
    'worst event, its work ms': Math.round(worked),
    'until shown ms': Math.round(shown),
    'CLS on load': Number(atFirst.toFixed(3)),
    'CLS in use': Number((shift - atFirst).toFixed(3)),
  }
}

/** The longest a reader waits for either tool to react, at a processor four times slower. */
export async function benchTools(): Promise<void> {
  const site = await openSite()
  const browser = await openBrowser()
  const rows = []
  for (const tool of tools) rows.push(await measure(browser, site.url, tool))
  console.table(rows)
  await browser.close()
  await site.close()
}
