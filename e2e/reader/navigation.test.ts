import type { Locator } from '@playwright/test'
import { expect, test } from '../quiet.ts'

const signs = [
  'official page',
  'worked out from a rule',
  'older or third-party page',
  'changed',
  'sources disagree',
]

test('the legend explains the signs that the page shows, and no others', async ({ page }) => {
  for (const path of [
    '/',
    '/articles/how-to-earn-ceus/',
    '/credentials/cpc/',
    '/credential-quiz/',
    '/articles/',
  ]) {
    await page.goto(path)
    const shown = await page
      .locator('main svg.sign[aria-label]')
      .evaluateAll((all) => all.map((sign) => sign.getAttribute('aria-label') ?? ''))
    const legend = page.getByRole('contentinfo')
    for (const sign of signs.filter((name) => shown.includes(name)))
      await expect(legend.getByText(sign, { exact: true }), `${sign} on ${path}`).toHaveCount(1)

    const drawings = (part: Locator) =>
      part.locator('svg.sign').evaluateAll((all) => all.map((sign) => sign.innerHTML))
    const drawn = new Set(await drawings(page.getByRole('main')))
    expect(
      (await drawings(legend)).filter((drawing) => !drawn.has(drawing)),
      path,
    ).toEqual([])
  }
})

test('articles of a category begin with what most people ask', async ({ page }) => {
  await page.goto('/articles/')
  for (const [category, first] of [
    ['Starting out', 'What is the quickest way to become a medical coder?'],
    ['Credentials', 'CPC vs. CCS: which coding credential should you pick?'],
    ['CEUs', 'How many CEUs does a CPC need?'],
  ] as const) {
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: category, exact: true }) })
    await expect(section.getByRole('link').first()).toHaveText(first)
  }
})

test('previous and next follow that order', async ({ page }) => {
  await page.goto('/articles/how-many-ceus-does-a-cpc-need/')
  const more = page.getByRole('navigation', { name: 'More in the same category' })
  await expect(more.getByRole('link', { name: 'Next When are AAPC CEUs due?' })).toBeVisible()
  await expect(more.getByRole('link', { name: /^Previous/ })).toHaveCount(0)
  await more.getByRole('link').click()
  await expect(more.getByRole('link', { name: 'Previous How many CEUs does a CPC need?' })).toBeVisible()
})

for (const width of [360, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 640 } })

    for (const [path, tab] of [
      ['/ceu-calculator/', 'Calculator'],
      ['/credential-quiz/', 'Quiz'],
      ['/credentials/coc/', 'Credentials'],
      ['/articles/cpc-vs-ccs/', 'Articles'],
      ['/rules/', 'Rules'],
      ['/glossary/', 'Glossary'],
      ['/sources/', 'Sources'],
      ['/about/', 'About'],
    ] as const) {
      test(`${path} shows where it is`, async ({ page }) => {
        await page.goto(path)
        const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]')
        await expect(current).toHaveText(tab)
        await expect(current).toBeInViewport()
      })
    }

    test('/search/ shows where it is', async ({ page }) => {
      await page.goto('/search/')
      await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute(
        'aria-current',
        'page',
      )
    })
  })
}
