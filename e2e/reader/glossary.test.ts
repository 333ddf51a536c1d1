import { expect, test } from '../quiet.ts'

test.use({ javaScriptEnabled: false })

test('a trade term in an article links to its definition', async ({ page }) => {
  await page.goto('/articles/ceu-deadlines-and-proration/')
  await page.getByRole('article').getByRole('link', { name: 'CEU Tracker' }).first().click()
  await expect(page).toHaveURL('/glossary/#ceu-tracker')
  await expect(page.getByRole('link', { name: 'CEU Tracker', exact: true }).first()).toBeInViewport()
  await expect(page.getByText(/where you enter, assign and submit CEUs/)).toBeInViewport()
})

test('the glossary opens at a letter and leads to the facts behind a term', async ({ page }) => {
  await page.goto('/glossary/')
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P' }).click()
  const letter = page.locator('section', { has: page.getByRole('heading', { name: 'P', exact: true }) })
  await expect(letter.getByRole('heading')).toBeInViewport()
  await expect(letter).toContainText('AAPC’s set of 600 real records')
  await letter.getByText('Sources for this section').click()
  await letter.getByRole('link', { name: 'CRD-053 to 055' }).click()
  await expect(page).toHaveURL('/rules/apprentice/#crd-053')
})

test('the abbreviation of a credential links to its page', async ({ page }) => {
  await page.goto('/glossary/')
  await page.getByRole('main').getByRole('link', { name: 'RHIT', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RHIT')
})

test('an article links to its category and to another article of the category', async ({ page }) => {
  await page.goto('/articles/cpc-vs-ccs/')
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')
  await expect(crumbs).toHaveText(['Home', 'Articles', 'Credentials'])
  await page
    .getByRole('navigation', { name: 'In the same category' })
    .getByRole('link', { name: 'Is a second coding credential worth it after a CPC?' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is a second coding credential worth it after a CPC?',
  )
  await crumbs.last().click()
  await expect(page).toHaveURL('/articles/#credentials')
  await expect(page.getByRole('heading', { name: 'Credentials' })).toBeInViewport()
})
