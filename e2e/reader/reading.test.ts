import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { expect, test } from '../quiet.ts'

const articles = readdirSync('content/articles').map((file) => file.replace('.mdx', ''))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const slug of articles) {
    test(`${slug} can be read completely: heading, check date, sections and sources`, async ({ page }) => {
      await page.goto(`/articles/${slug}/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Last checked')).toBeVisible()
      const links = page.getByRole('navigation', { name: 'In this article' }).getByRole('link')
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(hrefs.length).toBeGreaterThan(3)
      for (const href of hrefs) await expect(page.locator(href).getByRole('heading').first()).toBeVisible()
      expect(await page.locator('#sources li').count()).toBeGreaterThan(3)
    })
  }

  test('the CPC total is on the first screen of its article', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/articles/how-many-ceus-does-a-cpc-need/')
    await expect(page.getByText('36 CEUs in two years')).toBeInViewport()
  })
})

const wordsOn = (page: Page, path: string) =>
  page.goto(path, { waitUntil: 'networkidle' }).then(async () => {
    const text = await page.evaluate(() => {
      const { body } = document
      // A tool’s own fields are hidden where they could do nothing.
      const tool = body.querySelector('astro-island')
      tool?.remove()
      return body.innerText
    })
    return text.split(/\s+/).filter((word) => /\w/.test(word)).length
  })

test('without JavaScript a reader sees at least 98% of the words', async ({ page, browser, baseURL }) => {
  const without = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  for (const path of [
    '/ceu-calculator/',
    '/credential-quiz/',
    '/articles/how-many-ceus-does-a-cpc-need/',
    '/search/',
  ]) {
    expect(await wordsOn(without, path), path).toBeGreaterThanOrEqual(0.98 * (await wordsOn(page, path)))
  }
  await without.close()
})

test('articles without a tool load no scripts', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/articles/quickest-way-to-become-a-medical-coder/')
  await expect(
    page.locator('script:not([type="application/ld+json"]):not([type="speculationrules"])'),
  ).toHaveCount(0)
  expect(scripts).toEqual([])
})

test('the home page shows the two featured articles', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /quickest way/i })).toBeVisible()
  await expect(page.getByRole('link', { name: /training program/i })).toBeVisible()
})

test('an unknown address gets the not-found page with status 404', async ({ page }) => {
  const response = await page.request.get('/no-such-page/')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('No page at this address')
})
