import { relative } from 'node:path'
import { launch } from 'puppeteer-core'
import { pagesIn } from '../../integrations/pages.ts'
import { installedBrowser } from '../find-browser.ts'
import { dist, emptyPage, openSite } from './site.ts'

/** Whether the browser keeps each page when the reader goes on, and shows it again at once on the way back. */
export async function benchReturn(): Promise<void> {
  const executablePath = installedBrowser()
  if (!executablePath) throw new Error('Back and forward: expected a browser, found none.')
  const site = await openSite()
  const browser = await launch({ executablePath, args: ['--no-sandbox'] })
  const rows: { page: string; kept: boolean; reasons: string }[] = []
  for (const file of pagesIn(dist)) {
    const path = `/${relative(dist, file).replace(/(index|404)\.html$/, '')}`
    const page = await browser.newPage()
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle0' })
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    )
    await page.goto(`${site.url}${emptyPage}`)
    await page.goBack()
    const found = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation')
      return {
        kept: 'persisted' in window && window.persisted === true,
        reasons: JSON.stringify(visit && 'notRestoredReasons' in visit ? visit.notRestoredReasons : null),
      }
    })
    rows.push({ page: path, ...found })
    await page.close()
  }
  await browser.close()
  await site.close()
  console.log(`back/forward cache: ${rows.filter(({ kept }) => kept).length} of ${rows.length} pages kept`)
  const lost = rows.filter(({ kept }) => !kept)
  if (lost.length > 0) console.table(lost)
}
