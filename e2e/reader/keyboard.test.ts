import type { Page } from '@playwright/test'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface Stop {
  readonly what: string
  readonly top: number
  readonly left: number
  readonly inside: boolean
}

/** The focused element and its position. */
const stopAt = (page: Page) =>
  page.evaluate((): Stop => {
    const on = document.activeElement
    const box = on?.getBoundingClientRect()
    const what = on === document.body ? 'nothing' : (on?.outerHTML.slice(0, 90) ?? 'nothing')
    return {
      what,
      top: (box?.top ?? 0) + scrollY,
      left: (box?.left ?? 0) + scrollX,
      inside: Boolean(on?.closest('main')),
    }
  })

/** The Tab stops from one element to another, in order. */
async function stopsFrom(page: Page, first: string, last: string): Promise<Stop[]> {
  await page.locator(first).first().focus()
  const stops = [await stopAt(page)]
  while (
    stops.length < 80 &&
    !(await page
      .locator(last)
      .last()
      .evaluate((end) => end === document.activeElement))
  ) {
    await page.keyboard.press('Tab')
    stops.push(await stopAt(page))
  }
  return stops
}

/** Records the announcements of the live region from now on. */
async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const announcements: string[] = []
    const status = document.querySelector('main [role=status]')
    if (!status) throw new Error('expected a live region, found none')
    new MutationObserver(() => {
      const text = status.textContent ?? ''
      if (text !== '' && text !== announcements.at(-1)) announcements.push(text)
    }).observe(status, { childList: true, characterData: true, subtree: true })
    Object.assign(globalThis, { announcements })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'announcements'))
}

const plan =
  '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&on=2026-11-22'
const result =
  '/credential-quiz/#held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder&show=result'

for (const { name, path, first, last } of [
  { name: 'the fields', path: plan, first: 'main input', last: 'main [name=ahima-own]' },
  { name: 'the plan', path: plan, first: '[data-body="aapc"] summary', last: '[data-body="aapc"] summary' },
  { name: 'the result of the quiz', path: result, first: 'main a', last: '[data-credential] summary' },
]) {
  test(`the Tab key goes through ${name} in visual order`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(page, path)
    const stops = await stopsFrom(page, first, last)
    expect(stops.length).toBeGreaterThan(2)
    await expect(page.locator(last).last()).toBeFocused()
    expect(stops.filter(({ inside }) => !inside)).toEqual([])
    const backwards = stops.filter((stop, index) => {
      const before = stops[index - 1]
      return (
        before &&
        (stop.top < before.top - 24 || (Math.abs(stop.top - before.top) < 4 && stop.left < before.left))
      )
    })
    expect(backwards.map(({ what }) => what)).toEqual([])
  })
}

test('the figures and actions of the calculator work with the keyboard', async ({ page }) => {
  await open(page, plan)
  const { keyboard } = page
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key)
  }
  const why = page.locator('[data-body="aapc"] details').first()
  await why.locator('summary').focus()
  await press('Enter')
  await expect(why).toHaveAttribute('open')
  await expect(why.locator('summary')).toBeFocused()
  await press('Tab')
  await expect(why.getByRole('link').first()).toBeFocused()

  const save = page.getByRole('checkbox', { name: 'Save on this device' })
  await save.focus()
  await press('Space')
  await expect(save).toBeChecked()
  await press('Space')
  await expect(save).not.toBeChecked()

  const calendar = page.getByRole('button', { name: 'Add to calendar (.ics)' })
  await calendar.focus()
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  expect(download.suggestedFilename()).toBe('ceu-plan.ics')
  await expect(calendar).toBeFocused()
})

test('a field with an invalid value keeps the focus, and the list of problems links to it', async ({
  page,
}) => {
  await open(page, plan)
  const earned = page.getByLabel('CEUs earned').first()
  await earned.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('12 CEUs')
  await expect(earned).toHaveAttribute('aria-invalid', 'true')
  await expect(earned).toBeFocused()
  await expect(earned).toHaveValue('12 CEUs')
})

test('the calculator has one live region and announces each result once', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-11-22')
  await expect(page.locator('main').locator('[role=status], [aria-live], output')).toHaveCount(1)
  await expect(page.getByRole('status')).not.toBeEmpty()
  const announcements = await recordAnnouncements(page)
  await page.getByLabel('CEUs earned').first().focus()
  await page.keyboard.type('12')
  await expect.poll(async () => (await announcements()).length).toBe(1)
  expect((await announcements())[0]).toContain('24')
  await page.keyboard.press('Backspace')
  await expect.poll(async () => (await announcements()).length).toBe(2)
  expect((await announcements())[1]).toContain('35')
})

test('from the list of answers, Change and Back work with the keyboard', async ({ page }) => {
  await open(page, '/credential-quiz/#held=none&setting=office&ads=cpc')
  await expect(page.locator('main').locator('[role=status], [aria-live], output')).toHaveCount(1)
  const { keyboard } = page
  const heading = page.locator('legend').getByRole('heading')
  await page.getByRole('button', { name: 'Change Where' }).focus()
  await keyboard.press('Enter')
  await expect(heading).toBeFocused()
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible()
  await keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'A doctor’s office or clinic' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'A doctor’s office or clinic' })).not.toBeChecked()
  await keyboard.press('Enter')
  await expect(heading).toBeFocused()
  await expect(page.getByText('4 of 10', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).focus()
  await keyboard.press('Enter')
  await expect(heading).toBeFocused()
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible()
})

test('the quiz announces each screen once', async ({ page }) => {
  await open(page, '/credential-quiz/#held=none')
  const announcements = await recordAnnouncements(page)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Question 3 of 10')
  expect(await announcements()).toHaveLength(1)
})

test('in the result, opening a credential and changing an answer work with the keyboard', async ({
  page,
}) => {
  await open(page, result)
  const { keyboard } = page
  const other = page.locator('[data-credential="cca"] details')
  await other.locator('summary').focus()
  await keyboard.press('Enter')
  await expect(other).toHaveAttribute('open')
  await keyboard.press('Space')
  await expect(other).not.toHaveAttribute('open')
  await expect(other.locator('summary')).toBeFocused()
  await page.locator('summary', { hasText: 'Change an answer' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Change Job ads' }).focus()
  await keyboard.press('Enter')
  await expect(page.locator('legend').getByRole('heading')).toBeFocused()
})
