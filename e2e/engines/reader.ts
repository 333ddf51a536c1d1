import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { colorOf, colors, focusable, ring, ringOf } from '../colors.ts'
import { openSite, type Site } from '../site.ts'
import { keys, type Browser } from './browser.ts'

interface Case {
  readonly name: string
  readonly fragment: string
  readonly figures: Record<string, number | string>
  readonly status?: Record<string, string>
}

interface Person {
  readonly name: string
  readonly answers: Record<string, string>
  readonly first?: readonly string[]
}

const rowsOf = <Row>(file: URL): readonly Row[] => JSON.parse(readFileSync(file, 'utf8'))
const cases = rowsOf<Case>(new URL('../../src/rules/ceu/cases/plans.json', import.meta.url))
const people = rowsOf<Person>(new URL('../../src/rules/quiz/cases/quiz.json', import.meta.url)).filter(
  ({ first }) => first,
)

/** One page of each kind. */
const pages = [
  '/',
  '/articles/cpc-vs-ccs/',
  '/articles/how-many-ceus-does-a-cpc-need/',
  '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&on=2026-11-22',
  '/credential-quiz/#held=none&setting=office&show=result',
  '/credentials/cpc/',
  '/rules/',
  '/glossary/',
]

/** Runs in the page: the figures, statuses and first places that a tool shows at each fragment. */
async function resultsAt(fragments: readonly string[]): Promise<Record<string, string>[]> {
  const results: Record<string, string>[] = []
  for (const fragment of fragments) {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = fragment
    await changed
    await new Promise((resolve) => setTimeout(resolve, 20))
    const all = <Shown extends HTMLElement>(selector: string) => [
      ...document.querySelectorAll<Shown>(selector),
    ]
    const figures = all<HTMLDataElement>('data[data-figure]')
    const first = all('[data-rank="1"]').map(({ dataset }) => dataset['credential'])
    results.push({
      ...Object.fromEntries(figures.map(({ dataset, value }) => [dataset['figure'], value])),
      ...Object.fromEntries(all('[data-body]').map(({ dataset }) => [dataset['body'], dataset['status']])),
      first: first.toSorted().join(),
    })
  }
  return results
}

/** For a script whose load was canceled, Firefox compares the hash of no content at all. */
const hashOfNothing = createHash('sha384').digest('base64')

/** Firefox reports loads that end because the reader leaves the page as errors; no page can prevent this. */
const isCanceledLoad = (error: string) =>
  error.includes('A ServiceWorker intercepted the request and encountered an unexpected error') ||
  error.includes(hashOfNothing)

/** Tests a reader’s tasks in another browser, if it is installed. */
export function testReaderIn(
  name: string,
  start: (() => Promise<Browser>) | undefined,
  missing: string,
): void {
  if (start) testTasks(start)
  else test(`${name} is not tested here: ${missing} is not installed`, () => undefined)
}

function testTasks(start: () => Promise<Browser>): void {
  let site: Site
  let browser: Browser

  /**
   * Opens a page and waits until its tool has started: Astro drops the `ssr` attribute from an island once its
   * component has taken over. Firefox loses the next page where a tool is left before that.
   */
  const open = async (path: string) => {
    await browser.open('about:blank')
    await browser.open(`${site.address}${path}`)
    await browser.run(async () => {
      while (document.querySelector('astro-island[ssr][client=load]'))
        await new Promise((resolve) => setTimeout(resolve, 10))
    })
  }
  /** Waits until an element contains the words; otherwise fails with the text found. */
  const expectText = async (selector: string, words: string) => {
    const found = await browser.run(
      async (wanted, until) => {
        const text = () => document.querySelector<HTMLElement>(wanted)?.innerText
        const end = Date.now() + 5000
        while (!text()?.includes(until) && Date.now() < end)
          await new Promise((resolve) => setTimeout(resolve, 20))
        return text() ?? null
      },
      selector,
      words,
    )
    assert.ok(found?.includes(words), `${selector}: expected “${words}”, found “${found}”`)
  }

  before(async () => {
    site = await openSite()
    await site.serve('dist')
    browser = await start()
  })
  after(async () => {
    await browser.close()
    await site.stop()
  })

  test('the calculator gives the figures of every golden case', async (context) => {
    context.diagnostic(browser.version)
    await open('/ceu-calculator/')
    const results = await browser.run(
      resultsAt,
      cases.map(({ fragment }) => fragment),
    )
    for (const [index, { name, figures, status }] of cases.entries()) {
      for (const [key, value] of Object.entries({ ...figures, ...status }))
        assert.equal(results[index]?.[key], String(value), `${name}: ${key}`)
    }
  })

  test('the calculator works with the keyboard', async () => {
    await open('/ceu-calculator/#on=2026-11-22')
    await browser.run(() => document.querySelector<HTMLElement>('input[name=count]')?.focus())
    await browser.press(keys.right)
    await expectText('[data-figure="aapc.required"]', '40')
    // The styles of the result were loaded with the script.
    assert.equal(await browser.run(() => document.styleSheets.length), 2)
    await browser.run(() => document.querySelector<HTMLElement>('input[name=earned]')?.focus())
    await browser.press('1', '2')
    await expectText('[data-figure="aapc.remaining"]', '28')
    assert.equal(await browser.run(() => document.activeElement?.getAttribute('name')), 'earned')
  })

  test('the quiz gives the first place of every golden case', async () => {
    await open('/credential-quiz/')
    const results = await browser.run(
      resultsAt,
      people.map(({ answers }) => new URLSearchParams(answers).toString()),
    )
    for (const [index, { name, first = [] }] of people.entries())
      assert.equal(results[index]?.['first'], first.toSorted().join(), name)
  })

  test('the quiz can be answered with the keyboard alone', async () => {
    await open('/credential-quiz/')
    await browser.run(() => document.querySelector<HTMLElement>('input[value=none]')?.focus())
    await browser.press(keys.space, keys.enter)
    for (let question = 2; question <= 10; question += 1) {
      await expectText('[role=status]', `Question ${question} of 10: `)
      await expectText('legend :focus', '')
      await browser.press(keys.tab, keys.space, keys.enter)
    }
    await expectText('main', 'Start with the CPC')
  })

  test('the search finds results', async () => {
    await open('/search/?q=proration')
    await expectText('#found', 'for “proration”.')
  })

  test('AAPC is blue, AHIMA is red, an answer is marked in yellow, and the focus has a ring', async () => {
    for (const { name, path, light, ...where } of colors) {
      await open(path)
      assert.equal(await browser.run(colorOf, where), light, name)
    }
    for (const { name, path, selector } of focusable) {
      await open(path)
      await browser.press(keys.tab)
      assert.equal(await browser.run(ringOf, selector), ring.light, name)
    }
  })

  test('no page scrolls sideways on a phone', async () => {
    await browser.resize(390, 800)
    const wide: string[] = []
    for (const path of pages) {
      await open(path)
      const isWide = await browser.run(() => document.documentElement.scrollWidth > innerWidth)
      if (isWide) wide.push(path)
    }
    await browser.resize(1280, 900)
    assert.deepEqual(wide, [])
  })

  test('after one visit to a tool the site works offline', async () => {
    await open('/ceu-calculator/')
    await browser.run(() => navigator.serviceWorker.ready.then(() => null))
    await site.stop()
    await open('/credential-quiz/#held=none&setting=office&show=result')
    assert.equal(await browser.run(() => document.querySelectorAll('[data-rank]').length), 14)
    await open('/articles/cpc-vs-ccs')
    await expectText('h1', 'CPC vs. CCS')
    await open('/no-such-page/')
    await expectText('h1', 'No page at this address')
  })

  test('no test caused a console error', () =>
    assert.deepEqual(
      browser.errors().filter((error) => !isCanceledLoad(error)),
      [],
    ))
}
