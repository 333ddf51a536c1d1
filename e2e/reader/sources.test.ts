import { readdirSync } from 'node:fs'
import { expect, test } from '../quiet.ts'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()

const article = '/articles/how-many-ceus-does-a-cpc-need/'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('from a figure in an article the fact and its page are two steps away', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(article)
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'One to five certifications' }),
    })
    await section.getByRole('note').first().getByRole('link').click()
    const source = section.getByRole('link', {
      name: 'AAPC: Medical coding education help (about August 2015)',
      exact: true,
    })
    await expect(source).toBeInViewport()
    await expect(source).toHaveAttribute('href', 'https://www.aapc.com/medical-coding-education/help/')
    await section.getByRole('link', { name: 'CEU-001 to 006' }).click()
    await expect(page).toHaveURL('/rules/aapc-totals/#ceu-001')
    await expect(page.getByText('One AAPC certification needs 36 CEUs')).toBeInViewport()
  })

  test('a section of an article shows one line for its sources on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(article)
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'One to five certifications' }),
    })
    await expect(section.getByRole('note')).toHaveCount(0)
    await expect(section.getByText('Sources for this section: 10')).toBeVisible()
    await expect(section.getByRole('link', { name: 'CEU-001 to 006' })).toBeHidden()
    await section.getByText('Sources for this section: 10').click()
    await expect(section.getByRole('link', { name: 'CEU-001 to 006' })).toBeVisible()
  })

  test('a link to a number on the index of the rules leads to the fact in one more step', async ({
    page,
  }) => {
    await page.goto('/rules/#ceu-066')
    const entry = page.getByRole('link', { name: 'CEU-066' })
    await expect(entry).toBeInViewport()
    await entry.click()
    await expect(page).toHaveURL('/rules/aapc-late/#ceu-066')
    await expect(page.getByText('you can buy a CEU extension in the CEU Tracker for $50')).toBeInViewport()
  })

  test('a link to a worked example opens its group', async ({ page }) => {
    await page.goto('/rules/examples/#aapc-due-01')
    await expect(page.locator('#aapc-due-01')).toBeInViewport()
  })

  test('the sources of a fact open beside it', async ({ page }) => {
    await page.goto('/rules/aapc-late/#ceu-066')
    const group = page.locator('div.group', { has: page.locator('#ceu-066') })
    await group.getByText('AAPC: CEU policies (undated, recent layout)').click()
    await expect(group.getByRole('link', { name: 'CEU policies' })).toBeVisible()
    await expect(group.getByText(/Checked November 22, 2026, again by/)).toBeVisible()
  })
})

test('a number of the home page leads to the section that explains it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: '$200', exact: true }).click()
  await expect(page).toHaveURL('/articles/missed-your-ceus/#reinstatement')
  await expect(page.getByRole('heading', { name: /reinstate/i }).first()).toBeInViewport()
})

test('no page is taller than 25,000 px on a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 390, height: 844 })
  const tall: string[] = []
  for (const path of pages) {
    await page.goto(path)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (height > 25_000) tall.push(`${path}: ${height} px`)
  }
  expect(tall).toEqual([])
})

test('notes, numbers and sources can be hit with a finger', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const path of [article, '/credentials/cpc/', '/glossary/', '/rules/', '/rules/aapc-late/']) {
    await page.goto(path)
    const low = await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.by')) fold.open = true
      return [...document.querySelectorAll('.cites > a, .numbers a, .pages a, #numbers dd a')]
        .map((link) => ({ link, height: link.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24)
        .map(({ link, height }) => `${link.textContent}: ${height} px`)
    })
    expect(low, path).toEqual([])
  }
})

test('an article on paper shows its notes in words and ends in its sources', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByRole('note').filter({ hasText: 'AAPC: Medical coding education help' }).first(),
  ).toBeVisible()
  for (const fold of await page.getByText(/^Sources for this section/).all()) await expect(fold).toBeHidden()
  const last = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('article > section')].filter((section) =>
      section.checkVisibility(),
    )
    return shown.at(-1)?.id
  })
  expect(last).toBe('sources')
})
