import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { installedBrowser } from '../../scripts/find-browser.ts'
import { hydrated } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface View {
  readonly name: string
  readonly path: string
  /** What a reader comes for: it must be in view without further scrolling. */
  readonly answer: string
  readonly tool?: true
  /** What to press first. */
  readonly press?: string
  /** What to scroll to; the answer is in it. */
  readonly part?: string
}

const plan =
  '/ceu-calculator/#held=cpc,coc,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&ahima-hiim=4&on=2026-11-22'
const answers =
  'held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder'

const views: readonly View[] = [
  { name: 'home', path: '/', answer: 'due by your membership renewal month' },
  {
    name: 'article',
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    answer: '36 CEUs in two years.',
  },
  {
    name: 'article-table',
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    part: '#minimums',
    answer: 'Minimums inside the total',
  },
  { name: 'article-pair', path: '/articles/cpc-vs-ccs/', part: '#side-by-side', answer: 'Side by side' },
  { name: 'article-map', path: '/articles/cpc-vs-ccs/', part: '#pick figure', answer: 'HCPCS II' },
  { name: 'calculator', path: '/ceu-calculator/', tool: true, answer: 'How many do you hold?' },
  { name: 'plan', path: plan, tool: true, answer: 'March 2027' },
  {
    name: 'plan-why',
    path: plan,
    tool: true,
    press: 'Why?',
    part: '[data-body=aapc]',
    answer: 'for the first certification',
  },
  {
    name: 'plan-errors',
    path: '/ceu-calculator/#held=cpc&month=13&earned=-1&ahima-end=2020-01-01&on=2026-11-22',
    tool: true,
    answer: 'in two years',
  },
  {
    name: 'question',
    path: '/credential-quiz/#held=none&setting=office',
    tool: true,
    answer: 'Which credential do job ads near you name most?',
  },
  {
    name: 'question-open',
    path: '/credential-quiz/#held=none',
    tool: true,
    press: 'Next question',
    answer: 'Choose an answer, or skip this question.',
  },
  {
    name: 'result',
    path: `/credential-quiz/#${answers}&show=result`,
    tool: true,
    answer: 'Start with the CPC',
  },
  { name: 'credentials', path: '/credentials/', answer: 'Certified Professional Coder' },
  { name: 'credential', path: '/credentials/coc/', answer: 'Certified Outpatient Coder' },
  { name: 'rules', path: '/rules/aapc-late/', part: '#ceu-066', answer: 'CEU-066' },
  { name: 'conflicts', path: '/rules/conflicts/aapc-ceus/', part: '#k-01', answer: 'Others say' },
  { name: 'examples', path: '/rules/examples/', answer: 'Worked examples' },
  { name: 'glossary', path: '/glossary/', answer: 'AAPC' },
  { name: 'about', path: '/about/', answer: 'Found a mistake?' },
  { name: 'found', path: '/search/?q=CEU', answer: 'for “CEU”' },
  { name: 'lost', path: '/404.html', answer: 'No page at this address' },
]

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 640 },
]
const schemes = ['light', 'dark'] as const

/** The same browser may smooth an edge differently; a changed color or a moved line must fail. */
const tolerance = { threshold: 0.1, maxDiffPixelRatio: 0.005 }

/** Text is drawn a little differently by each browser, each of its versions and each system. */
const browserFile = new URL('../screenshots/browser.json', import.meta.url)
/** A browser that can open a window draws letters differently from one that cannot. */
const describeBrowser = (browser: Browser) => {
  const version = Number.parseInt(browser.version(), 10)
  const path = installedBrowser() ?? browser.browserType().executablePath()
  const described = {
    browser: browser.browserType().name(),
    version,
    platform: process.platform,
    window: !path.includes('headless'),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
const recordedBrowser = () => (existsSync(browserFile) ? readFileSync(browserFile, 'utf8') : 'none')
const plain = (text: string) => text.replaceAll(/[\s{}"]+/g, ' ').trim()

async function openView(page: Page, { path, tool, press }: View): Promise<void> {
  await page.goto(path)
  if (tool) await hydrated(page)
  if (press) await page.getByText(press).first().click()
}

/** Where the name of the site begins, the heading begins too. */
const leftEdges = (page: Page) =>
  page.evaluate(() =>
    ['header a', 'h1'].map((selector) =>
      Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? -1),
    ),
  )

/** A tool on a phone gives its answer twice: in the line at the foot of the window, and in full. */
const anyInView = (elements: Element[]) =>
  elements.some((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  })

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } })

test.beforeAll(({ browser }, { config }) => {
  if (config.updateSnapshots === 'all') writeFileSync(browserFile, describeBrowser(browser))
  const [recorded, current] = [recordedBrowser(), describeBrowser(browser)]
  if (recorded !== current)
    console.log(`Screenshots not compared: taken with ${plain(recorded)}, this is ${plain(current)}.`)
})

for (const view of views) {
  const { name, answer, part = 'body', path } = view
  test.describe(name, () => {
    // The not-found page has status 404, which the browser logs as an error.
    test.use({ missing: path === '/404.html' })
    test(`${name} matches its screenshots: one left edge, its answer in view, nothing wider than the window`, async ({
      page,
      browser,
    }) => {
      const comparable = recordedBrowser() === describeBrowser(browser)
      await openView(page, view)
      for (const size of sizes) {
        await page.setViewportSize(size)
        for (const colorScheme of schemes) {
          const file = `${name}-${size.width}-${colorScheme}`
          await page.emulateMedia({ colorScheme })
          await page.locator(part).evaluate((element) => element.scrollIntoView())
          expect(
            await page.evaluate(async () => (await document.fonts.ready).check('1rem Hyperlegible')),
          ).toBe(true)
          const found = page.locator(part).getByText(answer).filter({ visible: true })
          await expect.poll(() => found.evaluateAll(anyInView), file).toBe(true)
          expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBe(size.width)
          const [site, heading] = await leftEdges(page)
          expect(heading, file).toBe(site)
          if (comparable) await expect.soft(page).toHaveScreenshot(`${file}.png`, tolerance)
        }
      }
    })
  })
}
