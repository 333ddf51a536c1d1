import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { hydrated } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface Sight {
  readonly name: string
  readonly path: string
  /** What a reader comes for: it must be seen without scrolling any further. */
  readonly answer: string
  readonly tool?: true
  /** What to press first. */
  readonly press?: string
  /** What to scroll to; the answer stands in it. */
  readonly part?: string
}

const plan =
  '/ceu-calculator/#held=cpc,coc,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&ahima-hiim=4&on=2026-11-22'
const answers =
  'held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder'

const sights: readonly Sight[] = [
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
  { name: 'article-map', path: '/articles/cpc-vs-ccs/', part: '#settings figure', answer: 'HCPCS II' },
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
    answer: 'Choose an answer, or leave this question open.',
  },
  {
    name: 'result',
    path: `/credential-quiz/#${answers}&show=result`,
    tool: true,
    answer: 'Start with the CPC',
  },
  { name: 'credentials', path: '/credentials/', answer: 'Certified Professional Coder' },
  { name: 'credential', path: '/credentials/coc/', answer: 'Certified Outpatient Coder' },
  { name: 'rules', path: '/rules/', part: '#ceu-066', answer: 'CEU-066' },
  { name: 'conflicts', path: '/rules/conflicts/', part: '#k-01', answer: 'Others say' },
  { name: 'examples', path: '/rules/examples/', answer: 'Worked examples' },
  { name: 'glossary', path: '/glossary/', answer: 'AAPC' },
  { name: 'about', path: '/about/', answer: 'Found a mistake?' },
  { name: 'found', path: '/search/?q=CEU', answer: 'Found “CEU” in' },
  { name: 'lost', path: '/404.html', answer: 'No page at this address' },
]

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 640 },
]
const schemes = ['light', 'dark'] as const

/** Letters a shade apart pass, a line that moved does not. */
const tolerance = { threshold: 0.35, maxDiffPixelRatio: 0.03 }

/** Letters are drawn a little differently by each browser, each version of it and each system. */
const drawnBy = new URL('../screenshots/drawn-by.json', import.meta.url)
const here = (browser: Browser) => {
  const version = Number.parseInt(browser.version(), 10)
  return `${JSON.stringify({ browser: browser.browserType().name(), version, platform: process.platform }, null, 2)}\n`
}
const drawn = () => (existsSync(drawnBy) ? readFileSync(drawnBy, 'utf8') : 'nobody')
const plain = (text: string) => text.replaceAll(/[\s{}"]+/g, ' ').trim()

async function openSight(page: Page, { path, tool, press }: Sight): Promise<void> {
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

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } })

test.beforeAll(({ browser }, { config }) => {
  if (config.updateSnapshots === 'all') writeFileSync(drawnBy, here(browser))
  if (drawn() !== here(browser))
    console.log(`Pictures not compared: drawn by ${plain(drawn())}, this is ${plain(here(browser))}.`)
})

for (const sight of sights) {
  const { name, answer, part = 'body' } = sight
  test(`${name} looks as it was drawn: one left edge, its answer in sight, nothing wider than the window`, async ({
    page,
    browser,
  }) => {
    const comparable = drawn() === here(browser)
    await openSight(page, sight)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of schemes) {
        const view = `${name}-${size.width}-${colorScheme}`
        await page.emulateMedia({ colorScheme })
        await page.locator(part).evaluate((element) => element.scrollIntoView())
        expect(await page.evaluate(async () => (await document.fonts.ready).check('1rem Hyperlegible'))).toBe(
          true,
        )
        const seen = page.locator(part).getByText(answer).filter({ visible: true }).first()
        await expect(seen, view).toBeInViewport()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(size.width)
        const [site, heading] = await leftEdges(page)
        expect(heading, view).toBe(site)
        if (comparable) await expect.soft(page).toHaveScreenshot(`${view}.png`, tolerance)
      }
    }
  })
}
