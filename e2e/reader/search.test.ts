import { readFileSync } from 'node:fs'
import { test as plainTest, type Page } from '@playwright/test'
import { expect, test } from '../quiet.ts'

interface Question {
  readonly ask: string
  /** The beginnings of the addresses that answer it. */
  readonly any?: readonly string[]
  /** A figure that the short answer states. */
  readonly say?: string
  readonly none?: true
}

const read = (file: URL): readonly Question[] => JSON.parse(readFileSync(file, 'utf8'))
const questions = read(new URL('../../src/features/search/cases/search.json', import.meta.url))
const furtherQuestions = read(new URL('../../src/features/search/cases/further.json', import.meta.url))

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const found = (page: Page) => page.getByRole('region', { name: 'Found' })
const results = (page: Page) => found(page).getByRole('list').getByRole('link')
const answer = (page: Page) => found(page).getByRole('group', { name: 'Short answer' })

async function searchFor(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query)
  await field(page).press('Enter')
  await expect(page.getByRole('status')).toContainText(`“${query}”`)
  return results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

test('whole questions find the page that answers them among the first three, and the figures are said', async ({
  page,
}) => {
  test.slow()
  await page.goto('/search/')
  const missed: string[] = []
  for (const { ask, any = [], say, none } of questions) {
    const addresses = await searchFor(page, ask)
    const first = addresses.slice(0, 3)
    const isFound = none
      ? addresses.length === 0
      : first.some((each) => any.some((one) => each.startsWith(one)))
    if (!isFound) missed.push(`${ask}: ${first.join(', ')}`)
    if (say) await expect(answer(page), ask).toContainText(say)
  }
  expect(missed).toEqual([])
})

test('of more than two hundred further questions in readers’ words, 97 in 100 find their page among the first three', async ({
  page,
}) => {
  test.slow()
  await page.goto('/search/')
  const missed: string[] = []
  for (const { ask, any = [] } of furtherQuestions) {
    const first = (await searchFor(page, ask)).slice(0, 3)
    if (!first.some((each) => any.some((one) => each.startsWith(one))))
      missed.push(`${ask}: ${first.join(', ')}`)
  }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.03 * furtherQuestions.length)
})

for (const group of ['Articles', 'Credentials', 'Terms']) {
  test(`every entry of “${group}” is the first result for its own name`, async ({ page }) => {
    test.slow()
    await page.goto('/search/')
    const entries = await page
      .getByRole('heading', { name: group, exact: true })
      .locator('xpath=following-sibling::ul[1]')
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute('href') ?? '',
          name: (link.querySelector('b') ?? link).textContent.trim(),
        })),
      )
    expect(entries.length).toBeGreaterThan(8)
    const missed: string[] = []
    for (const { href, name } of entries) {
      const [first = ''] = await searchFor(page, name)
      const own = `/credentials/${href.split('#')[1]}/`
      if (![href, own].includes(first)) missed.push(`${name}: ${first}`)
    }
    expect(missed).toEqual([])
  })
}

test('a fact is found by its number, and the result links to it', async ({ page }) => {
  await page.goto('/search/?q=ceu-041')
  await results(page).first().click()
  await expect(page).toHaveURL(/\/rules\/.*#ceu-041$/)
  await expect(page.locator('#ceu-041')).toBeInViewport()
})

test('a short answer leads to the paragraph and to the calculator with that case', async ({ page }) => {
  await page.goto('/search/?q=how+many+credits+for+two+certs')
  await expect(answer(page)).toContainText('2 AAPC certifications: 40 CEUs in two years.')
  await answer(page).getByRole('link', { name: 'Open it in the calculator' }).click()
  await expect(page).toHaveURL(/\/ceu-calculator\/#count=2$/)
  await expect(page.locator('data[data-figure="aapc.required"]')).toHaveText('40')
})

test('a hit quotes whole sentences and marks the words that answer', async ({ page }) => {
  await page.goto('/search/?q=how+much+is+the+reinstatement+fee')
  const first = found(page).getByRole('listitem').first()
  await expect(first.locator('mark').first()).toBeVisible()
  expect(await first.locator('mark').allTextContents()).not.toContain('how')
  await expect(first.locator('p')).toHaveText(/[.!?”)]$/)
})

test('where no page has every word, the status says so', async ({ page }) => {
  await page.goto('/search/?q=renewal+on+the+moon')
  await expect(page.getByRole('status')).toContainText('No page has every word of')
})

test('the query is in the address, and the address restores the results', async ({ page }) => {
  await page.goto('/search/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('proration')
  await expect(page.getByRole('status')).toContainText('“proration”')
  expect(new URL(page.url()).search).toBe('?q=proration')

  await results(page).first().click()
  await page.goBack()
  await expect(field(page)).toHaveValue('proration')
  await expect(results(page).first()).toHaveAttribute('href', '/glossary/#proration')
})

test('with a query in the address the field is not focused', async ({ page }) => {
  await page.goto('/search/?q=proration')
  await expect(results(page).first()).toBeVisible()
  await expect(field(page)).not.toBeFocused()
})

test('more results are shown on demand, and the first of them gets the focus', async ({ page }) => {
  await page.goto('/search/?q=CEU')
  await expect(results(page)).toHaveCount(10)
  await page.getByRole('button', { name: 'Show 10 more' }).press('Enter')
  await expect(results(page)).toHaveCount(20)
  await expect(results(page).nth(10)).toBeFocused()
})

test('a query without results is reported, and an empty field clears everything', async ({ page }) => {
  await page.goto('/search/')
  await searchFor(page, '<img src=x>')
  await searchFor(page, 'qqqq')
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqq”')
  await field(page).fill('')
  await expect(page.getByRole('status')).toHaveText('')
  expect(new URL(page.url()).search).toBe('')
})

test('home and the page for a lost address lead to the search, with questions to try', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Ask in your own words' }).click()
  await expect(field(page)).toBeFocused()
  await page.goto('/')
  await page.getByRole('link', { name: 'CCS without experience' }).click()
  // The texts load with the page, which a busy machine may take long to search.
  await expect(results(page).first()).toBeVisible({ timeout: 15_000 })
})

test.describe('at an address that does not exist', () => {
  test.use({ missing: true })

  test('the search is one link away', async ({ page }) => {
    await page.goto('/no-such-page/')
    await page.getByRole('link', { name: 'Ask in your own words' }).click()
    await expect(field(page)).toBeFocused()
  })
})

test('no other page loads files of the search', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  for (const path of ['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/glossary/']) await page.goto(path)
  expect(loaded.filter((url) => /search|parts/.test(url))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page lists the whole site and hides the field', async ({ page }) => {
    await page.goto('/search/')
    await expect(field(page)).toBeHidden()
    await expect(page.getByText('The search needs JavaScript.')).toBeVisible()
    for (const name of [
      'How many CEUs does a CPC need?',
      'Calculator',
      'proration',
      'Where sources disagree',
    ])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible()
  })
})

plainTest(
  'a sentence reports that the texts could not be loaded, and nothing is thrown',
  async ({ page }) => {
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await page.route('**/search/parts.json', (route) => route.abort())
    await page.goto('/search/?q=CEU')
    await expect(page.getByRole('status')).toContainText('could not be loaded')
    await page.unrouteAll()
    await field(page).press('Enter')
    await expect(results(page).first()).toBeVisible()
    expect(thrown).toEqual([])
  },
)
