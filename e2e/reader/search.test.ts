import { test as plainTest, type Page } from '@playwright/test'
import { expect, test } from '../quiet.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const finds = (page: Page) => page.getByRole('region', { name: 'Found' }).getByRole('link')

async function searchFor(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query)
  await field(page).press('Enter')
  await expect(page.getByRole('status')).toContainText(`“${query}”`)
  return finds(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Where a find leads, without the part of the page. */
const pathOf = (href = '') => href.replace(/#.*/, '')

const asked = [
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

for (const { query, page: expected, within } of asked) {
  test(`“${query}” finds ${expected} among the first ${within}`, async ({ page }) => {
    await page.goto('/search/')
    const found = await searchFor(page, query)
    expect(found.slice(0, within).map(pathOf)).toContain(expected)
  })
}

for (const group of ['Articles', 'Credentials', 'Terms']) {
  test(`every entry below “${group}” is found first by its own name`, async ({ page }) => {
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

test('a row is found by its number, and the link leads to the row', async ({ page }) => {
  await page.goto('/search/?q=ceu-041')
  await finds(page).first().click()
  await expect(page).toHaveURL(/\/rules\/#ceu-041$/)
})

test('the query stands in the address, and the address brings the finds back', async ({ page }) => {
  await page.goto('/search/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('proration')
  await expect(page.getByRole('status')).toContainText('“proration”')
  expect(new URL(page.url()).search).toBe('?q=proration')

  await finds(page).first().click()
  await page.goBack()
  await expect(field(page)).toHaveValue('proration')
  await expect(finds(page).first()).toHaveAttribute('href', '/glossary/#proration')
})

test('with a query in the address the field is left alone', async ({ page }) => {
  await page.goto('/search/?q=proration')
  await expect(finds(page).first()).toBeVisible()
  await expect(field(page)).not.toBeFocused()
})

test('further finds come on demand, and the keyboard goes on where they begin', async ({ page }) => {
  await page.goto('/search/?q=CEU')
  await expect(finds(page)).toHaveCount(10)
  await page.getByRole('button', { name: 'Show 10 more' }).press('Enter')
  await expect(finds(page)).toHaveCount(20)
  await expect(finds(page).nth(10)).toBeFocused()
})

test('what is not there is said, and an emptied field leaves nothing behind', async ({ page }) => {
  await page.goto('/search/')
  await searchFor(page, '<img src=x>')
  await searchFor(page, 'qqqq')
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqq”')
  await field(page).fill('')
  await expect(page.getByRole('status')).toHaveText('')
  expect(new URL(page.url()).search).toBe('')
})

test('no other page loads any of the search', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  for (const path of ['/', '/articles/cpc-vs-ccs/', '/ceu-calculator/', '/glossary/']) await page.goto(path)
  expect(loaded.filter((url) => /pagefind|search/.test(url))).toEqual([])
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('everything on the site stands on the search page, and no field that does nothing', async ({
    page,
  }) => {
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
  plainTest(`where ${part} cannot be loaded a sentence says so, and nothing is thrown`, async ({ page }) => {
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await page.route(`**/pagefind/**/*${part}*`, (route) => route.abort())
    await page.goto('/search/?q=CEU')
    await expect(page.getByRole('status')).toContainText('could not be loaded')
    expect(thrown).toEqual([])
  })
}
