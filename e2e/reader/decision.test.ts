import type { Locator, Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { expect, test } from '../quiet.ts'

const phone = { width: 390, height: 844 }

const topOf = (locator: Locator) =>
  locator.evaluate((element) => element.getBoundingClientRect().top + scrollY)
const bottomOf = (locator: Locator) =>
  locator.evaluate((element) => element.getBoundingClientRect().bottom + scrollY)

test.describe('CPC vs. CCS on a phone', () => {
  test.use({ viewport: phone, javaScriptEnabled: false })

  test('the decision is on the first two screens: short answer, seven cases, quiz, map', async ({ page }) => {
    await page.goto('/articles/cpc-vs-ccs/')
    const pick = page
      .getByRole('region', { name: /If you … Take/ })
      .or(page.getByRole('table'))
      .first()
    await expect(page.getByText('Start with the CPC.')).toBeInViewport()
    await expect(pick.getByRole('row')).toHaveCount(8)
    await expect(pick.getByRole('row', { name: 'want hospital inpatient work CCS or CIC' })).toBeVisible()

    const quiz = page.getByRole('link', { name: 'Start the quiz' })
    const map = page.getByRole('figure')
    const differences = page.getByRole('heading', { name: 'Five lines that differ' })
    const tops = [await topOf(pick), await topOf(quiz), await topOf(map), await topOf(differences)]
    expect(tops).toEqual(tops.toSorted((one, other) => one - other))
    expect(await bottomOf(map)).toBeLessThanOrEqual(1700)
  })

  test('five lines that differ come next, and the long tables wait until they are opened', async ({
    page,
  }) => {
    await page.goto('/articles/cpc-vs-ccs/')
    const section = page.locator('#differences')
    await expect(section.getByRole('row')).toHaveCount(6)
    const long = page.getByRole('region', { name: 'CPC, CCS side by side' })
    await expect(long).toBeHidden()
    await page.getByText('Exam, books, fees and rules of the CPC and the CCS').click()
    await expect(long).toBeVisible()
  })
})

const inside = (folder: string) =>
  readdirSync(`dist/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${folder}/${name}/`)

test.describe('on a phone', () => {
  test.use({ viewport: phone, javaScriptEnabled: false })

  for (const path of ['/', ...inside('articles'), ...inside('credentials')]) {
    test(`${path} is at most 25,000 pixels tall`, async ({ page }) => {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(25_000)
    })
  }

  test('no table of an article or a profile is wider than a narrow phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    for (const path of [...inside('articles'), ...inside('credentials')]) {
      await page.goto(path)
      for (const fold of await page.locator('main details').all())
        await fold.evaluate((details) => details.setAttribute('open', ''))
      const wide = await page
        .getByRole('main')
        .locator('section:has(> table)')
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map((table) => table.getAttribute('aria-label')),
        )
      expect(wide, path).toEqual([])
    }
  })

  test('the contents of an article are one line until they are opened', async ({ page }) => {
    await page.goto('/articles/how-to-earn-ceus/')
    const contents = page.getByRole('navigation', { name: 'In this article' })
    await expect(contents.getByRole('link')).toHaveCount(0)
    await contents.getByText(/^In this article: \d+ sections$/).click()
    await expect(contents.getByRole('link', { name: 'The index number' })).toBeVisible()
  })

  test('the questions of the checklist can be read without the columns that are for paper', async ({
    page,
  }) => {
    await page.goto('/articles/which-medical-coding-training-program/')
    const checklist = page.getByRole('region', { name: 'Checklist to compare programs' })
    await expect(checklist.getByText('Refund rule in writing?')).toBeVisible()
    await expect(checklist.getByText('Program A')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(checklist.getByText('Program A')).toBeVisible()
  })
})

const places = [
  'Doctor’s office, clinic',
  'Hospital outpatient, ER, surgery center',
  'Hospital inpatient',
  'Audit, compliance, documentation',
  'Billing office',
  'Health plan, risk adjustment',
]

/** The words of the map that are smaller than the smallest text, or that leave the window. */
const unreadable = (page: Page) =>
  page
    .getByRole('figure')
    .locator('span, b, text')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((each) => !each.classList.contains('hidden'))
        .filter((each) => {
          const { left, right } = each.getBoundingClientRect()
          return Number.parseFloat(getComputedStyle(each).fontSize) < 14 || left < 0 || right > innerWidth
        })
        .map((each) => each.textContent),
    )

test.describe('the map of places on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  for (const path of ['/', '/articles/cpc-vs-ccs/', '/credentials/cpma/']) {
    test(`${path} shows every place, auditing included, in readable letters below its caption`, async ({
      page,
    }) => {
      await page.goto(path)
      const map = page.getByRole('figure')
      for (const place of places) await expect(map.getByText(place, { exact: true })).toBeVisible()
      expect(await unreadable(page)).toEqual([])
      const caption = map.getByText('Each line is a code set')
      expect(await topOf(caption)).toBeLessThan(await topOf(map.getByText(places[0] ?? '')))
    })
  }

  test('a place on the home page leads to the quiz with that answer', async ({ page }) => {
    await page.goto('/')
    const link = page.getByRole('figure').getByRole('link', { name: /Hospital inpatient/ })
    await expect(link).toHaveAttribute('href', '/credential-quiz/#setting=hospital-inpatient')
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  test('a profile marks the place its credential is made for, and no other', async ({ page }) => {
    await page.goto('/credentials/crc/')
    const marked = page.getByRole('figure').getByRole('listitem').and(page.locator('[data-marked]'))
    await expect(marked).toHaveCount(1)
    await expect(marked).toContainText('Health plan, risk adjustment')
    await expect(page.getByText(/made for, marked below: Health plan, risk adjustment/)).toBeVisible()
  })
})
