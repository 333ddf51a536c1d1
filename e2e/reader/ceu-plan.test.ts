import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { extractText } from 'unpdf'
import { unfold } from '../calculator.ts'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

const both =
  '/ceu-calculator/#held=cpc,coc,ccs&month=3&earned=18&ahima-end=2027-06-30&ahima-earned=5&on=2026-11-22'

const figure = (page: Page, name: string) => page.locator(`data[data-figure="${name}"]`)

test('the calendar file has the dates of the page', async ({ page }) => {
  await open(page, both)
  const due = await figure(page, 'ahima.due').getAttribute('value')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar (.ics)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ceu-plan.ics')
  const text = readFileSync(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  const starts = (summary: string) =>
    events.filter((event) => event.summary === summary).map((event) => event.startDate.toString())
  expect(starts('Submit 40 CEUs to AAPC (CPC, COC)')).toEqual(['2027-03-01'])
  expect(starts('Submit 20 CEUs to AHIMA (CCS)')).toEqual([due])
  expect(starts('AAPC membership dues are due')).toEqual(['2027-03-01'])
  expect(starts('Earn 6 CEUs for AAPC')).toEqual(['2026-11-22', '2026-12-01'])
  expect(starts('Earn 5 CEUs for AAPC')).toEqual(['2027-01-01', '2027-02-01'])
  const decides = { AAPC: 'Your CEU Tracker decides.', AHIMA: 'Your CEU Center decides.' }
  for (const { summary, description } of events) {
    const ofAhima = summary.includes('AHIMA')
    expect(description).toContain('#held=cpc,coc,ccs&month=3')
    expect(description).not.toContain('on=')
    expect(description).toContain(ofAhima ? decides.AHIMA : decides.AAPC)
    expect(description).not.toContain(ofAhima ? decides.AAPC : decides.AHIMA)
    expect(description).toContain(
      ofAhima
        ? '5 earned, 15 to go as of November 22, 2026.'
        : '18 earned, 22 to go as of November 22, 2026.',
    )
  }
})

const cases: readonly { name: string; fragment: string; figures: Readonly<Record<string, unknown>> }[] =
  JSON.parse(readFileSync(new URL('../../src/rules/ceu/cases/plans.json', import.meta.url), 'utf8'))
/** The first day of a due month, or the due day itself. */
const firstDay = (due: string) => (due.length < 10 ? `${due}-01` : due)

test('the calendar file agrees with the page in every golden case with a date', async ({ page }) => {
  test.slow()
  const dated = cases.filter(({ figures }) => 'aapc.due' in figures || 'ahima.due' in figures)
  expect(dated.length).toBeGreaterThan(5)
  await open(page, '/ceu-calculator/')
  for (const { name, fragment } of dated) {
    // Clear the plan, so that the next one belongs to this case.
    await page.evaluate(() => location.assign('#held=cpc'))
    await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0)
    await page.evaluate((next) => location.assign(`#${next}`), fragment)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar (.ics)' }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
    for (const [body, letters] of [
      ['aapc', 'AAPC'],
      ['ahima', 'AHIMA'],
    ] as const) {
      const due = figure(page, `${body}.due`)
      const days = events
        .filter(({ summary }) => summary.startsWith('Submit ') && summary.includes(` to ${letters} (`))
        .map((event) => event.startDate.toString())
      if (!(await due.count())) {
        expect(days, name).toEqual([])
        continue
      }
      const shown = firstDay((await due.getAttribute('value')) ?? '')
      const [today = ''] = /\bon=([\d-]+)/.exec(fragment)?.slice(1) ?? []
      expect(days, name).toEqual(shown > today ? [shown] : [])
      const required = await figure(page, `${body}.required`).getAttribute('value')
      if (days.length > 0) expect(text.replace(/\r\n /g, ''), name).toContain(`: ${required} CEUs by `)
    }
  }
})

test('without a date the calculator offers no calendar file', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc')
  await expect(page.getByRole('button', { name: 'Print the plan' })).toBeVisible()
  await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0)
})

test('the printed plan has its date and its address, and no form fields', async ({ page }) => {
  await open(page, both)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Plan of November 22, 2026.')).toBeVisible()
  await expect(page.getByText(/#held=cpc,coc,ccs&month=3.*on=2026-11-22/)).toBeVisible()
  await expect(page.getByLabel('CEUs earned').first()).toBeHidden()
  await expect(figure(page, 'aapc.required')).toBeVisible()
})

test('both plans print on the first page, with their date and the full address', async ({ page }) => {
  await open(page, both)
  const paper = new Uint8Array(await page.pdf({ format: 'Letter' }))
  const [first = ''] = (await extractText(paper)).text
  const printed = first.replace(/\s+/g, ' ')
  expect(printed).toContain('Plan of November 22, 2026.')
  expect(printed.replaceAll(' ', '')).toContain(`${new URL(page.url()).origin}${both}`)
  for (const words of ['CPC and COC', '22 to go', 'CCS', '15 to go', 'CEUs by March 2027']) {
    expect(printed).toContain(words)
  }
  expect(printed).not.toContain('Which ones?')
})

test(
  'the copied address opens the same plan on another day',
  { tag: '@clipboard' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/ceu-calculator/#held=cpc&month=3&earned=5')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\/ceu-calculator\/#held=cpc&month=3&earned=5&on=\d{4}-\d\d-\d\d$/)
  },
)

test('nothing is stored until the reader asks, and erasing leaves nothing', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.length)
  await open(page, '/ceu-calculator/')
  await unfold(page, 'Which ones?')
  await page.getByRole('checkbox', { name: 'CIC' }).check()
  expect(await stored()).toBe(0)
  const save = page.getByRole('checkbox', { name: 'Save on this device' })
  await expect(save).not.toBeChecked()
  await save.check()
  await page.getByRole('combobox', { name: 'Renewal month' }).selectOption('March')
  await expect(page).toHaveURL(/#held=cic&month=3$/)

  await open(page, '/ceu-calculator/')
  await expect(page.getByRole('checkbox', { name: 'CIC' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Renewal month' })).toHaveValue('3')
  await expect(save).toBeChecked()
  await save.uncheck()
  expect(await stored()).toBe(0)
})

test('a plan in the address overrides the saved plan', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cic')
  await page.getByRole('checkbox', { name: 'Save on this device' }).check()
  await open(page, '/ceu-calculator/#held=cpc,coc')
  await expect(figure(page, 'aapc.required')).toHaveText('40')
})

test('a damaged saved plan does not stop the calculator', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('ceu-plan', 'held=cpc&month=%zz&earned=NaN')
  })
  await open(page, '/ceu-calculator/')
  await expect(figure(page, 'aapc.required')).toHaveText('36')
  await expect(page.getByRole('list', { name: 'Left out' })).toBeVisible()
})

for (const { name, breakIt } of [
  {
    name: 'blocked',
    breakIt: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    },
  },
  {
    name: 'full',
    breakIt: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  },
]) {
  test(`the calculator works when storage is ${name}, and says that it cannot save`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await open(page, '/ceu-calculator/#held=cpc&month=3&on=2026-11-22')
    await page.getByRole('checkbox', { name: 'Save on this device' }).click()
    await expect(page.getByText('Your browser keeps nothing for this page.')).toBeVisible()
    await page.getByLabel('CEUs earned').first().fill('12')
    await expect(figure(page, 'aapc.remaining')).toHaveText('24')
  })
}

test('“What if” shows the new totals for each credential not held', async ({ page }) => {
  await open(page, both)
  const added = page.locator('section', { has: page.getByRole('heading', { name: 'What if you add one?' }) })
  await expect(added).toContainText('CIC, CRC or CPB: 44 in all')
  await expect(added).toContainText('a specialty: 44 in all, 8 of them in your specialties')
  await expect(added).toContainText('CCA, CCS-P or RHIT: 30 in all')
  await expect(added).toContainText('RHIA, CHDA, CHPS or CDIP: 40 in all')
})

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']
for (const timezoneId of zones) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('sees the dates as given, without a time zone shift', async ({ page }) => {
      await page.clock.setFixedTime('2028-02-29T12:00:00Z')
      await open(page, '/ceu-calculator/#held=cpc,ccs&month=3&earned=0&ahima-end=2028-02-29&ahima-earned=1')
      await expect(figure(page, 'aapc.due')).toHaveAttribute('value', '2029-03')
      await expect(figure(page, 'aapc.due')).toHaveText('March 2029')
      const local = await page.evaluate(() => new Date().getDate())
      if (local === 29)
        await expect(page.locator('[data-body="ahima"]')).toHaveAttribute('data-status', 'due-now')
      else await expect(page.getByRole('list', { name: 'Left out' })).toContainText('This cycle has ended')
    })
  })
}

test('the calculator works with the keyboard alone', async ({ page }) => {
  await open(page, '/ceu-calculator/#on=2026-11-22')
  const summary = page.locator('summary').filter({ hasText: 'Which ones?' })
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'CPC', exact: true })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(figure(page, 'aapc.required')).toHaveText('36')
  await page.keyboard.press('Space')
  await expect(figure(page, 'aapc.required')).toHaveCount(0)
  await page.getByRole('radio', { name: '1 36', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure(page, 'aapc.required')).toHaveText('40')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Renewal month' })).toBeFocused()
  await page.keyboard.type('Mar')
  await expect(figure(page, 'aapc.due')).toHaveText('March 2027')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await expect(figure(page, 'aapc.remaining')).toHaveText('24')
  await expect(page.getByLabel('CEUs earned').first()).toBeFocused()
})
