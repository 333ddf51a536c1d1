import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { readdirSync } from 'node:fs'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()

const states = [
  '/ceu-calculator/#count=2',
  '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&on=2026-11-22',
  '/ceu-calculator/#held=cpc&month=13&earned=-1&foo=bar',
  '/ceu-log/',
  '/ceu-log/#held=cpc,cpma,ccs&month=3&ahima-end=2027-06-30&on=2026-11-25',
  '/credential-quiz/#held=none&setting=moon&ads=%zz&foo=bar',
  '/credential-quiz/#held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school',
  '/credential-quiz/#held=none&setting=hospital-inpatient&experience=none&show=result',
  '/credential-quiz/#held=none&schooling=high-school&pcs=yes&show=result',
  '/credential-quiz/#held=cpc&setting=office&ads=cpc&experience=senior&background=none&schooling=other-degree&time=under-6-months&records=procedures&pcs=no&goal=auditor',
]

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

/** The narrowest and a wide window, and both schemes. */
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const

/** Axe runs in the page and returns only its violations, because the full result is large. */
const violations = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(
    async ([part, options]) => {
      const { violations: found } = await window.axe.run(part, { ...options, resultTypes: ['violations'] })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    [within, rules] as const,
  )

/** Touch targets lower than 44 px. Links in running text are exempt. */
const lowControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, input, label:has(input), .button, .tabs a')]
      .filter((control) => !control.matches('label input, :disabled') && control.checkVisibility())
      .map((control) => ({ control, height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 43.9)
      .map(({ control, height }) => `${control.outerHTML.slice(0, 80)}: ${height} px`),
  )

/** Elements that cut off their text with the text spacing of WCAG 1.4.12. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      ':is(#any, *) { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } :is(#any, p) { margin-bottom: 2em }',
    )
    document.adoptedStyleSheets.push(spaced)
    const cut = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflow, clipPath } = getComputedStyle(element)
        if (clipPath !== 'none' || !/hidden|clip/.test(overflow)) return false
        return (
          element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
        )
      })
      .map((element) => element.outerHTML.slice(0, 80))
    const sideways = document.documentElement.scrollWidth - innerWidth
    document.adoptedStyleSheets.pop()
    return sideways > 0 ? [...cut, `the page is ${sideways} px too wide`] : cut
  })

async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await page.evaluate(axe.source)
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const where = `${colorScheme}, ${width} px`
    expect(await violations(page, within), where).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
    expect(await lowControls(page), where).toEqual([])
    if (width === 320) expect(await cutOff(page), where).toEqual([])
  }
}

// The longest pages have some thousand lines.
test.setTimeout(120_000)

for (const path of pages) {
  test.describe(path, () => {
    // The not-found page has status 404, which the browser logs as an error.
    test.use({ missing: path === '/404.html' })
    test('has no axe violations and does not scroll sideways', async ({ page }) => {
      await page.goto(path)
      await expectAccessible(page)
    })
  })
}

for (const state of states) {
  test(`the tool has no axe violations at ${state}`, async ({ page }) => {
    await open(page, state)
    // The rest of the page is the same in every state and is tested above.
    await expectAccessible(page, state.startsWith('/ceu-calculator/') ? '.calculator' : 'astro-island')
  })
}

test('the log has no axe violations while a file is looked at, with entries, and while one is edited', async ({
  page,
}) => {
  const lines = [
    'date,title,provider,index,ceus,aapc,ahima,certificate,note',
    '2026-05-10,CPT update,vendor,A1,2,core,hiim,yes,',
    '2026-05-11,cpt update,cms,,2,cpma,other,no,noted',
    '2027-03-11,Later,vendor,,2,core,,yes,',
    '2023-05-11,Long ago,vendor,,2,core,,yes,',
    '2026-02-31,,,,x,,,,',
  ]
  await open(page, '/ceu-log/#held=cpc,cpma,ccs&month=3&ahima-end=2027-06-30&on=2027-03-25')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await expect(page.getByRole('heading', { name: 'Look before you add' })).toBeVisible()
  await expectAccessible(page, 'astro-island')
  await page.getByRole('button', { name: 'Add 4 entries' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('1 entry', { exact: false }).first().click()
  await expectAccessible(page, 'astro-island')
  await page.getByRole('button', { name: 'Delete CPT update', exact: true }).click()
  await page.getByRole('button', { name: /^Edit/ }).first().click()
  await expectAccessible(page, 'astro-island')
})

test('on a phone nothing covers the focused control', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&on=2026-11-22')
  await page.getByRole('radio', { name: '2 40', exact: true }).focus()
  const covered: string[] = []
  for (let step = 0; step < 45; step += 1) {
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement
      const box = focused?.getBoundingClientRect()
      if (!focused || !box) return ''
      const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      return seen && (focused.contains(seen) || seen.contains(focused)) ? '' : focused.outerHTML.slice(0, 80)
    })
    if (hidden !== '') covered.push(hidden)
    await page.keyboard.press('Tab')
  }
  expect(covered).toEqual([])
})

test('the search results have no axe violations', async ({ page }) => {
  await page.goto('/search/?q=CEU')
  await expect(page.getByRole('region', { name: 'Found' }).getByRole('link')).toHaveCount(10)
  await expectAccessible(page)
})
