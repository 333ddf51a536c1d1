import type { Locator, Page } from '@playwright/test'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

const plan =
  '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&on=2026-11-22'

const outline = (locator: Locator) =>
  locator.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })

/** The label around a control. */
const labelOf = (control: Locator) => control.locator('xpath=ancestor::label')

test.describe('with forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('checked options of the calculator have an outline, and unchecked ones do not', async ({ page }) => {
    await open(page, plan)
    const [two, three] = ['2 40', '3 44'].map((name) =>
      labelOf(page.getByRole('radio', { name, exact: true })),
    )
    const [cpc, coc] = ['CPC', 'COC'].map((name) =>
      labelOf(page.getByRole('checkbox', { name, exact: true })),
    )
    for (const chosen of [two, cpc]) expect(chosen && (await outline(chosen))).toBeGreaterThanOrEqual(3)
    for (const other of [three, coc]) expect(other && (await outline(other))).toBe(0)
  })

  test('checked options of the quiz have an outline, and the current step has its own color', async ({
    page,
  }) => {
    await open(page, '/credential-quiz/#held=none')
    await page.getByRole('button', { name: 'Next question' }).click()
    const [office, other] = [page.getByRole('radio').nth(0), page.getByRole('radio').nth(1)]
    await office.check()
    expect(await outline(labelOf(office))).toBeGreaterThanOrEqual(3)
    expect(await outline(labelOf(other))).toBe(0)
    const steps = page.locator('[data-step]')
    const background = (locator: Locator) =>
      locator.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background(steps.and(page.locator('[data-step="here"]')))).not.toBe(
      await background(steps.last()),
    )
  })

  test('the bars use the system’s colors, with different ones for earned and missing CEUs', async ({
    page,
  }) => {
    await open(page, plan)
    const fills = await page
      .locator('[data-body="aapc"] svg rect')
      .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill))
    const [text, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor]
    })
    expect(fills).toContain(text)
    expect(fills).toContain(paper)
  })

  test('the current tab, the answer and marked words have an outline', async ({ page }) => {
    await page.goto('/articles/how-many-ceus-does-a-cpc-need/')
    const marked = page.locator('mark, .answer > :first-child, .tabs [aria-current]')
    expect(await marked.count()).toBeGreaterThan(1)
    for (const each of await marked.all()) expect(await outline(each)).toBeGreaterThanOrEqual(3)
  })
})

/** The elements with an animation or a transition. */
const animated = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )

test('bars are animated by default', async ({ page }) => {
  await open(page, plan)
  expect(await animated(page)).not.toEqual([])
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const path of [
    plan,
    '/credential-quiz/#held=none&setting=office&show=result',
    '/',
    '/articles/cpc-vs-ccs/',
  ]) {
    test(`nothing is animated on ${path}`, async ({ page }) => {
      await page.goto(path)
      if (await page.locator('astro-island').count()) await open(page, path)
      expect(await animated(page)).toEqual([])
    })
  }

  test('page changes have no transition', async ({ page }) => {
    await page.goto('/')
    const rules = await page.evaluate(() => {
      const active: string[] = []
      const walk = (list: CSSRuleList) => {
        for (const rule of list) {
          if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue
          if (rule.cssText.startsWith('@view-transition')) active.push(rule.cssText)
          if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) walk(rule.cssRules)
        }
      }
      for (const sheet of document.styleSheets) walk(sheet.cssRules)
      return active
    })
    expect(rules).toEqual([])
  })
})
