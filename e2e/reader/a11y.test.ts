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

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
}
const colors: RunOptions = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }

/** The schemes differ in their colors alone, so every rule meets each width once, and those of color each scheme too. */
const views = [
  { colorScheme: 'light', width: 320, rules: everything },
  { colorScheme: 'dark', width: 320, rules: colors },
  { colorScheme: 'light', width: 1280, rules: colors },
  { colorScheme: 'dark', width: 1280, rules: everything },
] as const

/** The page is asked itself: what axe has to say of all that is right is long, and stays there. */
const violations = (page: Page, within: string, rules: RunOptions): Promise<string[]> =>
  page.evaluate(
    async ([part, options]) => {
      const { violations: found } = await window.axe.run(part, { ...options, resultTypes: ['violations'] })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    [within, rules] as const,
  )

/** Controls that a finger misses: lower than 44 px. Links in running text are as high as their line. */
const lowControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, input, label:has(input), .button, .tabs a')]
      .filter((control) => !control.matches('label input, :disabled') && control.checkVisibility())
      .map((control) => ({ control, height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 43.9)
      .map(({ control, height }) => `${control.outerHTML.slice(0, 80)}: ${height} px`),
  )

/** What is cut off where a reader sets text as wide as WCAG 1.4.12 foresees. */
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
  for (const { colorScheme, width, rules } of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const where = `${colorScheme}, ${width} px`
    expect(await violations(page, within, rules), where).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
    expect(await lowControls(page), where).toEqual([])
    if (width === 320) expect(await cutOff(page), where).toEqual([])
  }
}

/** The longest pages have some thousand lines. */
test.setTimeout(120_000)

for (const path of pages) {
  test.describe(path, () => {
    // The page for lost addresses comes with the status of one.
    test.use({ missing: path === '/404.html' })
    test('axe finds nothing and nothing scrolls sideways', async ({ page }) => {
      await page.goto(path)
      await expectAccessible(page)
    })
  })
}

for (const state of states) {
  test(`axe finds nothing in the state ${state}`, async ({ page }) => {
    await open(page, state)
    // The rest of the page is the same in every state, and tested above.
    await expectAccessible(page, state.startsWith('/ceu-calculator/') ? '.calculator' : 'astro-island')
  })
}

test('on a phone nothing covers the field that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&on=2026-11-22')
  await page.getByRole('radio', { name: '2', exact: true }).focus()
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

test('axe finds nothing among the finds of the search', async ({ page }) => {
  await page.goto('/search/?q=CEU')
  await expect(page.getByRole('region', { name: 'Found' }).getByRole('link')).toHaveCount(10)
  await expectAccessible(page)
})
