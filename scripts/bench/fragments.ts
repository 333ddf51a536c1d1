import { findNonsense, tools } from '../../e2e/hostile.ts'
import { openBrowser, openSite } from './site.ts'

const rounds = 10_000

/** Ten thousand strange addresses for each tool: what it throws, what it complains of, what it prints of nonsense. */
export async function benchFragments(): Promise<void> {
  const site = await openSite()
  const browser = await openBrowser()
  const measure = async (tool: (typeof tools)[number]) => {
    const page = await browser.newPage()
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()))
    await page.goto(`${site.url}${tool.path}`)
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' })
    const nonsense = await findNonsense(page, tool, rounds)
    const first = nonsense[0] ?? thrown[0] ?? ''
    return { path: tool.path, fragments: rounds, thrown: thrown.length, nonsense: nonsense.length, first }
  }
  console.table(await Promise.all(tools.map(measure)))
  await browser.close()
  await site.close()
}
