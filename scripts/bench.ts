/** Prints what the built site weighs and how fast its tools answer at a CPU four times slower. Asserts nothing. */
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { installedBrowser } from './find-browser.ts'

const port = 4398
const base = `http://localhost:${port}`
const brotli = (body: Buffer | string) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const tools = [
  {
    path: '/ceu-calculator/',
    use: async (page: Page) => {
      for (const name of ['CPC', 'COC', 'CPMA', 'CCS', 'RHIT']) {
        await page.getByRole('checkbox', { name, exact: true }).check()
      }
      await page.getByRole('combobox', { name: 'Renewal month' }).selectOption('3')
      await page.getByLabel('CEUs earned').first().pressSequentially('12.5')
      await page.getByLabel('Cycle ends').pressSequentially('06/30/2028')
    },
  },
  {
    path: '/credential-quiz/',
    use: async (page: Page) => {
      await page.getByRole('checkbox', { name: /none/i }).check()
      for (let question = 0; question < 9; question += 1) {
        await page
          .getByRole('button', { name: /next question|see the result/i })
          .first()
          .click()
        const radio = page.getByRole('radio').first()
        if (!(await radio.isVisible())) break
        await radio.check()
      }
    },
  },
]

const server = spawn('node', ['scripts/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: 'ignore',
})
const executablePath = installedBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
})

async function measure({ path, use }: (typeof tools)[number]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.set(response.url(), brotli(await response.body()))
    }
  })
  await page.addInitScript(() => {
    const found = { shift: 0, events: [] as number[] }
    Object.assign(window, { found })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[]) {
        if (!entry.hadRecentInput) found.shift += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        found.events.push(entry.processingEnd - entry.processingStart)
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  await page.goto(`${base}${path}`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await use(page)
  const found = await page.evaluate(
    () => (window as unknown as { found: { shift: number; events: number[] } }).found,
  )
  await page.close()
  return {
    path,
    html: brotli(readFileSync(`dist${path}index.html`)),
    scripts: scripts.size,
    'script br': [...scripts.values()].reduce((sum, size) => sum + size, 0),
    CLS: Number(found.shift.toFixed(3)),
    'worst event ms': Math.round(Math.max(0, ...found.events)),
  }
}

for (let wait = 0; wait < 50; wait += 1) {
  if (
    await fetch(base).then(
      () => true,
      () => false,
    )
  )
    break
  await new Promise((resolve) => setTimeout(resolve, 100))
}
const rows = []
for (const tool of tools) rows.push(await measure(tool))
console.table(rows)

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)
const weights = pages
  .map((file) => ({
    page: `/${file.replace(/index\.html$/, '')}`,
    'html br': brotli(readFileSync(`dist/${file}`)),
  }))
  .sort((a, b) => b['html br'] - a['html br'])
console.table(weights)
await browser.close()
server.kill()
