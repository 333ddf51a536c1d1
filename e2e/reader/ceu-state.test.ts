import type { Page } from '@playwright/test'
import { unfold } from '../calculator.ts'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'
import { translate } from '../translated.ts'

const figure = (page: Page, name: string) => page.locator(`data[data-figure="${name}"]`)
const plan = (page: Page, body: 'aapc' | 'ahima') => page.locator(`[data-body="${body}"]`)
const earned = (page: Page) => page.getByLabel('CEUs earned').first()
const save = (page: Page) => page.getByRole('checkbox', { name: 'Save on this device' })
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('ceu-plan'))

test('on a phone the plan begins within the first screen, right after the three entries', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/ceu-calculator/#held=cpc,coc&month=3&earned=12')
  const top = (await plan(page, 'aapc').boundingBox())?.y ?? Infinity
  expect(top).toBeLessThan(500)
  expect(top).toBeGreaterThan((await earned(page).boundingBox())?.y ?? Infinity)
})

test('on a phone a bar gives total, date, remaining and status, and leads to the plan', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.clock.setFixedTime('2026-11-25T12:00:00')
  await open(page, '/ceu-calculator/#held=cpc,coc&month=3&earned=12')
  const bar = page.getByRole('navigation', { name: 'Your answer' })
  await page.locator('summary').filter({ hasText: 'I hold specialty credentials' }).scrollIntoViewIfNeeded()
  const link = bar.getByRole('link', { name: /40 by March 2027 · 28 to go · Behind/ })
  await expect(link).toBeInViewport()
  await link.click()
  await expect(plan(page, 'aapc')).toBeInViewport()
  await expect(page).toHaveURL(/#held=cpc,coc&month=3&earned=12$/)
  await earned(page).fill('x')
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await expect(bar.getByRole('link', { name: '1 entry needs a look' })).toBeVisible()
  await open(page, '/ceu-calculator/#held=cpc&month=13&earned=x')
  await page.getByRole('list', { name: 'Left out' }).scrollIntoViewIfNeeded()
  await expect(bar).toBeHidden()
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await expect(bar.getByRole('link', { name: '2 entries need a look' })).toBeVisible()
})

test('what needs a look is listed above the form', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&month=13')
  const list = await page.getByRole('list', { name: 'Left out' }).boundingBox()
  const form = await page.getByRole('group', { name: /How many do you hold/ }).boundingBox()
  expect(list && form && list.y + list.height <= form.y).toBe(true)
})

test('the buttons show the totals of the schedule that the reader follows', async ({ page }) => {
  await open(page, '/ceu-calculator/#count=3')
  await expect(page.getByRole('radio', { name: '3 44', exact: true })).toBeChecked()
  await page.getByRole('group', { name: 'Which schedule?' }).getByRole('radio', { name: /2012/ }).check()
  await expect(page.getByRole('radio', { name: '3 60', exact: true })).toBeChecked()
  await expect(figure(page, 'aapc.required')).toHaveText('60')
  await expect(page).toHaveURL(/#count=3&edition=2012$/)
})

test('where the topics need more CEUs than the total, the plan says how many', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc,cpma&month=9&earned=30&earned-cpma=2&on=2027-06-01')
  await expect(plan(page, 'aapc')).toContainText('You need 14 more CEUs, not 10, to reach every topic.')
  await earned(page).fill('20')
  await expect(plan(page, 'aapc')).not.toContainText('to reach every topic')
})

test('a decimal comma is read as a point', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc')
  await earned(page).fill('12,5')
  await expect(figure(page, 'aapc.remaining')).toHaveText('23.5')
})

test.describe('when the browser translates the page', () => {
  test('every sentence of the plan follows the next entry', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T12:00:00')
    await open(page, '/ceu-calculator/#held=cpc&month=3')
    await translate(page)
    await page.getByRole('checkbox', { name: 'COC' }).check()
    await expect(plan(page, 'aapc').getByRole('heading')).toHaveText('AAPCCPC and COC')
    await expect(figure(page, 'aapc.required')).toHaveText('40')
    await expect(plan(page, 'aapc')).toContainText('40 to go')
    await translate(page)
    await page.locator('#ceu-month').selectOption('6')
    await expect(plan(page, 'aapc')).toContainText('June 2028')
    await expect(plan(page, 'aapc')).not.toContainText('March 2027')
    await translate(page)
    await earned(page).fill('40')
    await expect(plan(page, 'aapc')).toContainText('Met.')
    await expect(plan(page, 'aapc')).not.toContainText('40 to go')
    await translate(page)
    await earned(page).fill('x')
    await expect(page.getByRole('list', { name: 'Left out' })).toContainText('number of CEUs')
  })

  test('an open “Why?” stays open', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T12:00:00')
    await open(page, '/ceu-calculator/#held=cpc&month=3')
    const why = plan(page, 'aapc').getByRole('group').first()
    await why.getByText('Why?').click()
    await translate(page)
    await page.getByRole('checkbox', { name: 'COC' }).check()
    await expect(figure(page, 'aapc.required')).toHaveText('40')
    await expect(why).toHaveAttribute('open')
  })

  test('so it does in the article’s calculator', async ({ page }) => {
    await open(page, '/articles/how-many-ceus-does-a-cpc-need/')
    await translate(page)
    await page.getByRole('radio', { name: /^2\s*40$/ }).check()
    await expect(plan(page, 'aapc')).toContainText('40 to go')
    await translate(page)
    await page.getByRole('radio', { name: /^3\s*44$/ }).check()
    await expect(plan(page, 'aapc')).toContainText('44 to go')
    await expect(plan(page, 'aapc')).not.toContainText('40 to go')
  })

  test('each question and the result of the quiz are whole', async ({ page }) => {
    await open(page, '/credential-quiz/#held=none&setting=office')
    await translate(page)
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Next question' }).click()
    await expect(page.getByText('4 of 10', { exact: true })).toBeVisible()
    await translate(page)
    await page.evaluate(() => location.assign('#held=none&setting=office&show=result'))
    await expect(page.getByRole('heading', { name: /CPC/ }).first()).toBeVisible()
    await translate(page)
    await page.evaluate(() => location.assign('#held=cpc&setting=hospital-inpatient&pcs=yes&show=result'))
    await expect(page.locator('[data-rank="1"]').first()).toBeVisible()
    const first = await page.locator('[data-rank="1"]').first().getAttribute('data-credential')
    expect(first).not.toBe('cpc')
    await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).not.toContainText(
      'Start with',
    )
  })
})

test.describe('the reader’s day', () => {
  test('follows the clock at midnight, without a reload', async ({ page }) => {
    await page.clock.install({ time: '2027-02-28T23:50:00' })
    await open(page, '/ceu-calculator/#held=cpc&month=3&earned=30')
    await expect(plan(page, 'aapc')).toHaveAttribute('data-status', 'behind')
    await page.clock.runFor('20:00')
    await expect(plan(page, 'aapc')).toHaveAttribute('data-status', 'due-now')
  })

  test('follows the clock when the reader comes back after the device slept', async ({ page }) => {
    await page.clock.setFixedTime('2027-02-28T23:50:00')
    await open(page, '/ceu-calculator/#held=cpc&month=3&earned=30')
    await expect(plan(page, 'aapc')).toHaveAttribute('data-status', 'behind')
    await page.clock.setFixedTime('2027-03-01T07:00:00')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(plan(page, 'aapc')).toHaveAttribute('data-status', 'due-now')
  })

  test('a plan of another day says so, with a way to today', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T12:00:00')
    await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-08-01')
    await expect(page.getByText('This is the plan as of August 1, 2026.')).toBeVisible()
    await page.getByRole('button', { name: 'Update to today' }).click()
    await expect(page.getByText('This is the plan as of')).toHaveCount(0)
    await expect(page).toHaveURL(/#held=cpc&month=3$/)
    await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-11-25')
    await expect(page.getByText('This is the plan as of')).toHaveCount(0)
  })

  test('is never saved: a plan saved from an old link lives on today’s date', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T12:00:00')
    await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-01-01')
    await save(page).check()
    expect(await saved(page)).toBe('held=cpc&month=3')
    await page.evaluate(() => localStorage.setItem('ceu-plan', 'held=cpc&month=3&on=2026-01-01'))
    await open(page, '/ceu-calculator/')
    await expect(figure(page, 'aapc.due')).toHaveText('March 2027')
    await expect(page.getByText('This is the plan as of')).toHaveCount(0)
  })
})

test('the skip link and any anchor keep the state, also after a reload', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc,coc&month=3')
  await page.getByRole('link', { name: 'Skip to the text' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#held=cpc,coc&month=3$/)
  await page.reload()
  await expect(figure(page, 'aapc.required')).toHaveText('40')

  await open(page, '/credential-quiz/#held=none&setting=office')
  await page.getByRole('link', { name: 'Skip to the text' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#held=none&setting=office$/)
  await page.reload()
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible()
})

test('a plan from a link changes nothing that is saved until the reader agrees', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cic&month=3')
  await save(page).check()
  await open(page, '/ceu-calculator/#held=cpc,coc')
  await expect(save(page)).not.toBeChecked()
  await expect(page.getByText('Another plan is saved on this device.')).toBeVisible()
  await earned(page).fill('5')
  await expect(page).toHaveURL(/earned=5$/)
  expect(await saved(page)).toBe('held=cic&month=3')

  await save(page).click()
  await page.getByRole('button', { name: 'Keep the saved plan' }).click()
  expect(await saved(page)).toBe('held=cic&month=3')
  await expect(save(page)).not.toBeChecked()
  await save(page).click()
  await page.getByRole('button', { name: 'Replace it' }).click()
  await expect(save(page)).toBeChecked()
  expect(await saved(page)).toBe('held=cpc,coc&earned=5')
})

test('a plan from this device says so and can be erased there', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cic&month=3')
  await save(page).check()
  await open(page, '/ceu-calculator/')
  await expect(page.getByText('Restored from this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Erase it from this device' }).click()
  expect(await saved(page)).toBeNull()
  await expect(page.getByText('Restored from this device.')).toHaveCount(0)
})

test('Start over empties every field, leaves a saved plan alone, and can be undone', async ({ page }) => {
  const all =
    '#held=cpc,cpma,ccs&specialties=1&month=3&certified=2025-09&earned=5&earned-cpma=2&ahima-earned=1'
  await open(page, `/ceu-calculator/${all}`)
  await save(page).check()
  const stored = await saved(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.locator('[data-body]')).toHaveCount(0)
  await expect(page).toHaveURL(/\/ceu-calculator\/$/)
  const filled = page.locator('.ceu-form :is(input:checked, input[type=text], select)')
  expect(
    await filled.evaluateAll((fields) =>
      fields.flatMap((field) =>
        field instanceof HTMLElement && 'value' in field && field.value ? [field.id] : [],
      ),
    ),
  ).toEqual([])
  expect(await saved(page)).toBe(stored)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await undo.click()
  await expect(figure(page, 'aapc.required')).toHaveText('33')
  await expect(earned(page)).toHaveValue('5')
  await expect(page).toHaveURL(new RegExp(`${all}$`))
})

test('Saying that a cycle was submitted empties what was earned for that cycle, and can be undone', async ({
  page,
}) => {
  await open(
    page,
    '/ceu-calculator/#held=cpc,cpma,ccs&month=3&earned=36&earned-cpma=16&ahima-earned=4&on=2027-04-10',
  )
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(page).toHaveURL(/#held=cpc,cpma,ccs&month=3&submitted=2027-03&ahima-earned=4&on=2027-04-10$/)
  await expect(earned(page)).toHaveValue('')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(earned(page)).toHaveValue('36')
  await expect(page).toHaveURL(
    /#held=cpc,cpma,ccs&month=3&earned=36&earned-cpma=16&ahima-earned=4&on=2027-04-10$/,
  )
})

test('an exact date gives way to its month once its cycle was submitted', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&due=2027-03-14&earned=36&on=2027-04-10')
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(figure(page, 'aapc.due')).toHaveText('March 2029')
  await expect(page.getByLabel('Exact due date')).toHaveValue('')
  await expect(page.getByLabel('Renewal month', { exact: true })).toHaveValue('3')
  await expect(page).toHaveURL(/#held=cpc&month=3&submitted=2027-03&on=2027-04-10$/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/#held=cpc&due=2027-03-14&earned=36&on=2027-04-10$/)
})

for (const { name, breakIt } of [
  {
    name: 'has no clipboard',
    breakIt: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  },
  {
    name: 'refuses to copy',
    breakIt: () =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      }),
  },
]) {
  test(`where the browser ${name}, both tools show what to copy by hand`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-11-22')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText(/\/ceu-calculator\/#held=cpc&month=3&on=2026-11-22$/).first()).toBeVisible()
    await open(page, '/credential-quiz/#held=none&setting=office&show=result')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Copy it from the address bar' })).toBeVisible()
  })
}

test('on paper the plan has the sum and the rules behind each number', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc,coc&month=3&earned=12')
  const sums = page.locator('section').filter({ hasText: 'How each number was worked out' })
  await expect(sums).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sums).toBeVisible()
  await expect(sums).toContainText('for the first certification')
  await expect(sums).toContainText('CEU-006')
  await expect(sums).toContainText('/rules/')
})

test('the article’s calculator prints the totals and a blank to fill in', async ({ page }) => {
  await open(page, '/articles/how-many-ceus-does-a-cpc-need/')
  await page.emulateMedia({ media: 'print' })
  const form = page.getByRole('group', { name: /How many do you hold/ })
  for (const total of ['36', '40', '44', '48', '52'])
    await expect(form.getByText(total, { exact: true })).toBeVisible()
  await expect(form.getByText(/^I hold ___/)).toBeVisible()
  await expect(form.getByRole('combobox')).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the sentence and the totals come first, and no fields are shown', async ({ page }) => {
    for (const path of ['/ceu-calculator/', '/articles/how-many-ceus-does-a-cpc-need/']) {
      await page.goto(path)
      await expect(page.locator('.ceu-form').first()).toBeHidden()
    }
    await page.goto('/ceu-calculator/')
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
    const order = await page.locator('main').evaluate((main) => {
      const at = (selector: string) => main.querySelector(selector)
      const [note, table] = [at('noscript'), at('table')]
      return note && table && note.compareDocumentPosition(table) === Node.DOCUMENT_POSITION_FOLLOWING
    })
    expect(order).toBe(true)
  })
})

test('folded parts open where the address fills them in', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&ahima-end=2027-06-30')
  await expect(page.getByRole('checkbox', { name: 'CPC', exact: true })).toBeVisible()
  await expect(page.getByLabel('Cycle ends')).toBeVisible()
  await expect(page.getByLabel('First certified (month/year)')).toBeHidden()
  await unfold(page, 'This is my first cycle')
  await expect(page.getByLabel('First certified (month/year)')).toBeVisible()
})
