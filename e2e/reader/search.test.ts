import { test as plainTest, type Page } from '@playwright/test'
import { expect, test } from '../quiet.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const results = (page: Page) => page.getByRole('region', { name: 'Found' }).getByRole('link')

async function searchFor(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query)
  await field(page).press('Enter')
  await expect(page.getByRole('status')).toContainText(`“${query}”`)
  return results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** The path of a result, without its fragment. */
const pathOf = (href = '') => href.replace(/#.*/, '')

const queries = [
  { query: 'how many credits for two certs', page: '/articles/how-many-ceus-does-a-cpc-need/', within: 1 },
  { query: 'apprentice', page: '/articles/removing-the-apprentice-a/', within: 3 },
  { query: 'late renewal', page: '/articles/missed-your-ceus/', within: 1 },
  { query: 'CPC or CCS', page: '/articles/cpc-vs-ccs/', within: 1 },
  { query: 'fastest way', page: '/articles/quickest-way-to-become-a-medical-coder/', within: 1 },
  { query: 'online course', page: '/articles/which-medical-coding-training-program/', within: 3 },
  { query: 'another cert', page: '/articles/is-a-second-credential-worth-it/', within: 3 },
  { query: 'free CEUs', page: '/articles/how-to-earn-ceus/', within: 3 },
  { query: 'when do I renew', page: '/articles/ceu-deadlines-and-proration/', within: 3 },
  { query: 'renew my RHIT', page: '/articles/ahima-recertification/', within: 3 },
  { query: 'is it true', page: '/articles/coding-credential-myths/', within: 3 },
  { query: 'which certification should I get', page: '/credential-quiz/', within: 3 },
  { query: 'report a mistake', page: '/about/', within: 3 },
  { query: 'Certified Coding Specialist', page: '/credentials/ccs/', within: 1 },
  { query: 'cpc-a', page: '/articles/removing-the-apprentice-a/', within: 3 },
  { query: 'ceu-041', page: '/rules/', within: 1 },
] as const

for (const { query, page: expected, within } of queries) {
  test(`“${query}” finds ${expected} among the first ${within} results`, async ({ page }) => {
    await page.goto('/search/')
    const found = await searchFor(page, query)
    expect(found.slice(0, within).map(pathOf)).toContain(expected)
  })
}

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

test('a row is found by its number, and the result links to the row', async ({ page }) => {
  await page.goto('/search/?q=ceu-041')
  await results(page).first().click()
  await expect(page).toHaveURL(/\/rules\/#ceu-041$/)
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

test('no other page loads files of the search', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  for (const path of ['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/glossary/']) await page.goto(path)
  expect(loaded.filter((url) => /pagefind|search/.test(url))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page lists the whole site and hides the field', async ({ page }) => {
    await page.goto('/search/')
    await expect(field(page)).toBeHidden()
    await expect(page.getByText('The search needs JavaScript.')).toBeVisible()
    for (const name of ['How many CEUs does a CPC need?', 'CEUs', 'proration', 'Where sources disagree'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible()
  })
})

for (const part of [
  'pagefind.js',
  'names.json',
  'pagefind-entry.json',
  'wasm.en-us.pagefind',
  '.pf_fragment',
]) {
  plainTest(
    `a sentence reports that ${part} could not be loaded, and nothing is thrown`,
    async ({ page }) => {
      const thrown: string[] = []
      page.on('pageerror', ({ message }) => thrown.push(message))
      await page.route(`**/pagefind/**/*${part}*`, (route) => route.abort())
      await page.goto('/search/?q=CEU')
      await expect(page.getByRole('status')).toContainText('could not be loaded')
      expect(thrown).toEqual([])
    },
  )
}
