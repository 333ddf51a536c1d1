import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findNonsense, tools as hostileTools } from '../hostile.ts'
import { unfold } from '../calculator.ts'
import { open } from '../hydrated.ts'
import { expect, test } from '../own-site.ts'

const figure = (page: Page, name: string) => page.locator(`data[data-figure="${name}"]`)
const tables = (page: Page) => page.getByRole('main').getByRole('table')

interface Tool {
  readonly path: string
  /** Uses the tool and expects the correct result. */
  readonly works: (page: Page) => Promise<void>
  readonly failed: string
}

const tools: readonly Tool[] = [
  {
    path: '/ceu-calculator/',
    works: async (page) => {
      await unfold(page, 'Which ones?')
      await page.getByRole('checkbox', { name: 'COC', exact: true }).check()
      await expect(figure(page, 'aapc.required')).toHaveText('36')
    },
    failed: 'The calculator needs scripts that did not arrive.',
  },
  {
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    works: async (page) => {
      await page.getByRole('radio', { name: '2 40', exact: true }).check()
      await expect(figure(page, 'aapc.required')).toHaveText('40')
    },
    failed: 'The calculator needs scripts that did not arrive.',
  },
  {
    path: '/credential-quiz/',
    works: async (page) => {
      await page.getByRole('radio', { name: 'No', exact: true }).check()
      await page.getByRole('button', { name: 'Next question' }).click()
      await expect(page.getByText('2 of 10', { exact: true })).toBeVisible()
    },
    failed: 'The quiz needs scripts that did not arrive.',
  },
]

/** Expects a tool that works, or a sentence that says it cannot. */
async function expectResultOrSentence(page: Page, { works, failed }: Tool): Promise<'result' | 'sentence'> {
  const sentence = page.getByText(failed)
  const island = page.locator('astro-island')
  await island.scrollIntoViewIfNeeded()
  const hydratedIsland = page.locator('astro-island:not([ssr])')
  await expect(hydratedIsland.or(sentence.filter({ visible: true })).first()).toBeVisible()
  await expect(tables(page).first()).toBeVisible()
  if (await sentence.isVisible()) {
    await expect(
      page
        .locator('[inert]')
        .getByRole('checkbox', { includeHidden: true })
        .or(page.locator('[inert]').getByRole('radio', { includeHidden: true }))
        .first(),
    ).toBeAttached()
    return 'sentence'
  }
  await works(page)
  return 'result'
}

/** The scripts that a tool needs before it answers, its own component first: the page names each of them. */
const scriptsOf = ({ path }: Tool) =>
  [
    ...readFileSync(`dist${path}index.html`, 'utf8').matchAll(/<link rel="modulepreload" href="([^"]+)"/g),
  ].map(([, file = '']) => file)

/** A script that several tools share is tested with the first of them; the component of each tool with its own. */
const missingScripts = tools.flatMap((tool, at) => {
  const [component, ...others] = scriptsOf(tool)
  const tested = new Set(tools.slice(0, at).flatMap(scriptsOf))
  return [component, ...others.filter((file) => !tested.has(file))].map((file = '') => ({ tool, file }))
})

test.describe('when a file does not load', () => {
  test.use({ missing: true })

  for (const { tool, file } of missingScripts) {
    test(`${tool.path} says that it cannot work without ${file}`, async ({ page }) => {
      await page.route(
        ({ pathname }) => pathname === file,
        (route) => route.abort(),
      )
      await page.goto(tool.path)
      expect(await expectResultOrSentence(page, tool)).toBe('sentence')
    })
  }

  test('the calculator answers without the scripts that load after its answer', async ({ page }) => {
    const [calculator] = tools
    const needed = calculator ? scriptsOf(calculator) : []
    const missed: string[] = []
    await page.route('**/*.js*', (route) => {
      const { pathname } = new URL(route.request().url())
      if (needed.includes(pathname)) return route.continue()
      missed.push(pathname)
      return route.abort()
    })
    await open(page, '/ceu-calculator/#held=cpc,coc&month=3&earned=5')
    await expect(figure(page, 'aapc.required')).toHaveText('40')
    await expect(figure(page, 'aapc.remaining')).toHaveText('35')
    await expect.poll(() => missed.length).toBeGreaterThan(1)
  })

  for (const tool of tools) {
    test(`${tool.path} works without its font, its style sheet of the font and its icon`, async ({
      page,
    }) => {
      let missed = 0
      await page.route(/\.(?:woff2|css|svg)$/, (route) => {
        missed += 1
        return route.abort()
      })
      await page.goto(tool.path)
      expect(await expectResultOrSentence(page, tool)).toBe('result')
      expect(missed).toBeGreaterThan(0)
    })

    test(`${tool.path} says that it cannot work when its scripts are broken`, async ({ page }) => {
      await page.route('**/*.js*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'const = }' }),
      )
      await page.goto(tool.path)
      expect(await expectResultOrSentence(page, tool)).toBe('sentence')
    })

    test(`${tool.path} works when its scripts load late`, async ({ page }) => {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      let waiting = 0
      await page.route('**/_astro/*.js', async (route) => {
        waiting += 1
        await released
        await route.continue()
      })
      await page.goto(tool.path, { waitUntil: 'commit' })
      await expect(tables(page).first()).toBeVisible()
      await page.locator('astro-island').scrollIntoViewIfNeeded()
      await expect.poll(() => waiting).toBeGreaterThan(0)
      release()
      expect(await expectResultOrSentence(page, tool)).toBe('result')
    })
  }

  test('an article can be read without its font and its icon', async ({ page }) => {
    await page.route(/\.(woff2|svg)$/, (route) => route.abort())
    await page.goto('/articles/cpc-vs-ccs/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

for (const { name, change } of [
  { name: 'is missing', change: (worker: string) => rmSync(worker) },
  { name: 'has a syntax error', change: (worker: string) => writeFileSync(worker, 'const = }') },
  { name: 'throws an error', change: (worker: string) => writeFileSync(worker, 'throw new Error()') },
]) {
  test.describe(`when the service worker ${name}`, () => {
    test.use({ serviceWorkers: 'allow', missing: true })

    test('both tools still work', async ({ page, site, folder }) => {
      const copy = join(folder, 'site')
      cpSync('dist', copy, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
      change(join(copy, 'sw.js'))
      await site.serve(copy)
      for (const tool of tools) {
        await open(page, `${site.address}${tool.path}`)
        await tool.works(page)
      }
    })
  })
}

for (const { name, removeFeature } of [
  {
    name: 'no service workers',
    removeFeature: () => {
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
    },
  },
  {
    name: 'refused service workers',
    removeFeature: () => {
      if (navigator.serviceWorker)
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    },
  },
  {
    name: 'no trusted types',
    removeFeature: () => {
      Object.defineProperty(window, 'trustedTypes', { value: undefined })
    },
  },
]) {
  test(`both tools work in a browser with ${name}`, async ({ page }) => {
    await page.addInitScript(removeFeature)
    for (const tool of tools) {
      await open(page, tool.path)
      await tool.works(page)
    }
  })
}

test('a plan saved by an older version is read as far as possible', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('ceu-plan', 'v=0&held=cpc,coc&tier=gold')
  })
  await open(page, '/ceu-calculator/')
  await expect(figure(page, 'aapc.required')).toHaveText('40')
  await expect(page.getByRole('list', { name: 'Left out' })).toBeVisible()
})

/** Changes of daylight saving time, the end of a month and a leap day, in the reader’s own time zone. */
const clockCases = [
  { zone: 'America/New_York', now: '2027-03-14T06:59:59Z', day: 'March 14, 2027', due: 'March 2027' },
  { zone: 'America/New_York', now: '2027-03-14T07:00:00Z', day: 'March 14, 2027', due: 'March 2027' },
  { zone: 'America/New_York', now: '2026-11-01T05:30:00Z', day: 'November 1, 2026', due: 'March 2027' },
  { zone: 'America/New_York', now: '2027-04-01T03:59:00Z', day: 'March 31, 2027', due: 'March 2027' },
  { zone: 'America/New_York', now: '2027-04-01T04:00:00Z', day: 'April 1, 2027', due: 'March 2029' },
  { zone: 'Australia/Lord_Howe', now: '2027-04-03T15:00:00Z', day: 'April 4, 2027', due: 'March 2029' },
  { zone: 'Pacific/Apia', now: '2027-02-28T10:30:00Z', day: 'February 28, 2027', due: 'March 2027' },
  { zone: 'Pacific/Apia', now: '2027-02-28T11:00:00Z', day: 'March 1, 2027', due: 'March 2027' },
  { zone: 'America/St_Johns', now: '2028-02-29T03:29:00Z', day: 'February 28, 2028', due: 'March 2029' },
  { zone: 'America/St_Johns', now: '2028-02-29T03:30:00Z', day: 'February 29, 2028', due: 'March 2029' },
]
for (const { zone, now, day, due } of clockCases) {
  test.describe(`at ${now} in ${zone}`, () => {
    test.use({ timezoneId: zone })

    test(`today is ${day}, and CEUs for March are due in ${due}`, async ({ page }) => {
      await page.clock.setFixedTime(now)
      await open(page, '/ceu-calculator/#held=cpc&month=3&submitted=2027-03')
      await expect(figure(page, 'aapc.due')).toHaveText(due)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText(`Plan of ${day}.`)).toBeVisible()
    })
  })
}

for (const now of [
  '1970-01-01T12:00:00Z',
  '2019-12-31T12:00:00Z',
  '2100-01-01T12:00:00Z',
  '2199-12-31T12:00:00Z',
]) {
  test(`both tools give valid results at ${now}`, async ({ page }) => {
    await page.clock.setFixedTime(now)
    await open(page, '/ceu-calculator/#held=cpc,ccs&month=3&earned=5&ahima-end=2027-06-30&ahima-earned=5')
    await expect(page.getByRole('main')).toContainText('36')
    expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity|undefined|\[object|null/)
    await open(page, '/credential-quiz/#held=none&setting=office&show=result')
    await expect(page.locator('[data-rank="1"]').first()).toBeVisible()
  })
}

for (const tool of hostileTools) {
  test(`no invalid fragment breaks ${tool.path} or prints invalid values`, async ({ page }) => {
    test.slow()
    await open(page, tool.path)
    expect(await findNonsense(page, tool, 300)).toEqual([])
  })
}
