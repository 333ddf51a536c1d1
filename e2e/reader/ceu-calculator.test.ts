import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unfold, type Part } from '../calculator.ts'
import { hydrated, open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface Case {
  readonly name: string
  readonly fragment: string
  readonly figures: Record<string, number | string>
  readonly absent?: readonly string[]
  readonly status?: Record<string, string>
  readonly behind?: Record<string, readonly string[]>
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../../src/rules/ceu/cases/plans.json', import.meta.url), 'utf8'),
)

const figure = (page: Page, name: string) => page.locator(`data[data-figure="${name}"]`)
const plan = (page: Page, body: 'aapc' | 'ahima') => page.locator(`[data-body="${body}"]`)

/** Every figure and status on the page, by name. */
const shownOn = (page: Page) =>
  page.locator('data[data-figure], [data-body]').evaluateAll((all) =>
    Object.fromEntries(
      all.flatMap((element) => {
        const name = element.getAttribute('data-figure') ?? element.getAttribute('data-body')
        const behind = element.getAttribute('data-behind')
        return [
          [name, element.getAttribute('value') ?? element.getAttribute('data-status')],
          ...(behind === null ? [] : [[`${name}.behind`, behind]]),
        ]
      }),
    ),
  )

const expected = ({ figures, status, behind = {} }: Case) => ({
  ...Object.fromEntries(
    Object.entries({ ...figures, ...status }).map(([name, value]) => [name, String(value)]),
  ),
  ...Object.fromEntries(Object.entries(behind).map(([body, ids]) => [`${body}.behind`, ids.join(' ')])),
})

/** The figures of a case that must not be on the page, as far as they are. */
const unwanted = ({ absent = [] }: Case, shown: object) => absent.filter((name) => Object.hasOwn(shown, name))

const soon = { intervals: [10, 20, 50, 100] }

test('every golden case gives its figures when its address is opened', async ({ page }) => {
  test.slow()
  for (const [index, golden] of cases.entries()) {
    // Another query loads the page anew.
    await page.goto(`/ceu-calculator/?${index}#${golden.fragment}`)
    await hydrated(page)
    await expect.poll(() => shownOn(page), { message: golden.name, ...soon }).toMatchObject(expected(golden))
    expect(unwanted(golden, await shownOn(page)), golden.name).toEqual([])
  }
})

test('every golden case gives its figures in the article’s calculator, one after the other', async ({
  page,
}) => {
  test.slow()
  await open(page, '/articles/how-many-ceus-does-a-cpc-need/')
  const show = (fragment: string) => page.evaluate((next) => location.assign(`#${next}`), fragment)
  for (const golden of cases) {
    // Clear the figures, so that the next ones belong to this case.
    await show('on=2026-11-22')
    await expect(page.locator('data[data-figure]')).toHaveCount(0)
    await show(golden.fragment)
    await expect.poll(() => shownOn(page), { message: golden.name, ...soon }).toMatchObject(expected(golden))
    expect(unwanted(golden, await shownOn(page)), golden.name).toEqual([])
  }
})

test('an empty calculator shows no figures and no plans', async ({ page }) => {
  await open(page, '/ceu-calculator/')
  await expect(page.locator('[data-figure], [data-body], [data-status]')).toHaveCount(0)
})

test('one tap shows that two certifications need 40 CEUs and that older guides say 48', async ({ page }) => {
  await open(page, '/ceu-calculator/')
  await page.getByRole('radio', { name: '2 40', exact: true }).check()
  await expect(figure(page, 'aapc.required')).toHaveText('40')
  await expect(figure(page, 'aapc.older')).toHaveText('48')
  await expect(plan(page, 'aapc')).toContainText('Tell us which ones you hold')
  await expect(page).toHaveURL(/#count=2$/)
})

test('a reader with a CPC, a COC and a CCS sees both plans side by side', async ({ page }) => {
  await open(page, '/ceu-calculator/#on=2026-11-22')
  await unfold(page, 'Which ones?')
  await page.getByRole('checkbox', { name: 'CPC', exact: true }).check()
  await page.getByRole('checkbox', { name: 'COC' }).check()
  await page.getByRole('combobox', { name: 'Renewal month' }).selectOption('March')
  await page.getByLabel('CEUs earned').first().fill('18')
  await unfold(page, 'I also hold AHIMA credentials')
  await page.getByRole('checkbox', { name: 'CCS', exact: true }).check()
  await page.getByLabel('Cycle ends').fill('01/31/2028')
  await page.getByRole('textbox', { name: 'CEUs earned' }).nth(1).fill('11')
  await page.getByLabel('... of those, in HIIM domains').fill('9')

  await expect(figure(page, 'aapc.required')).toHaveText('40')
  await expect(figure(page, 'aapc.due')).toHaveText('March 2027')
  await expect(figure(page, 'aapc.remaining')).toHaveText('22')
  await expect(figure(page, 'aapc.per-month')).toHaveText('6.8')
  await expect(plan(page, 'aapc')).toContainText('Behind in total: 18 earned, an even pace would be 34.')
  await expect(figure(page, 'ahima.required')).toHaveText('20')
  await expect(figure(page, 'ahima.hiim')).toHaveText('16')
  await expect(figure(page, 'ahima.own')).toHaveText('8')
  await expect(figure(page, 'ahima.per-month')).toHaveText('0.7')
  await expect(plan(page, 'ahima')).toContainText('On track.')
  await expect(page.getByText('Nothing is added up across them')).toBeVisible()
  await expect(page).toHaveURL(
    /#held=cpc,coc,ccs&month=3&earned=18&ahima-end=2028-01-31&ahima-earned=11&ahima-hiim=9&on=2026-11-22$/,
  )
})

test('nothing typed fast is lost, and fields changed at the same time all count', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&on=2026-11-22')
  const earned = page.getByLabel('CEUs earned').first()
  await earned.pressSequentially('12.25')
  await expect(earned).toHaveValue('12.25')
  await expect(figure(page, 'aapc.remaining')).toHaveText('23.75')
  await page.evaluate(() => {
    for (const [id, value] of [
      ['ceu-month', '3'],
      ['ceu-earned', '30'],
      ['ceu-specialties', '1'],
    ] as const) {
      const field = document.getElementById(id)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expect(figure(page, 'aapc.required')).toHaveText('40')
  await expect(figure(page, 'aapc.due')).toHaveText('March 2027')
  await expect(figure(page, 'aapc.remaining')).toHaveText('10')
})

test('the state survives reload, Back and a bookmark', async ({ page }) => {
  await open(page, '/ceu-calculator/')
  await unfold(page, 'Which ones?')
  await page.getByRole('checkbox', { name: 'CIC' }).check()
  await expect(page).toHaveURL(/#held=cic$/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'CIC' })).toBeChecked()
  await page.getByRole('link', { name: 'Articles' }).first().click()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'CIC' })).toBeChecked()
  await expect(figure(page, 'aapc.required')).toHaveText('36')
})

test('the total from the CEU Tracker overrides the rule and is explained', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc&month=3&tracker=27&on=2026-11-22')
  await expect(plan(page, 'aapc')).toContainText('18 of 24 months with one certification')
  await open(page, '/ceu-calculator/#held=cpc&month=3&tracker=29&on=2026-11-22')
  await expect(plan(page, 'aapc')).toContainText('No rule we know gives that figure. Ask AAPC')
})

test('each figure opens to its sum, and the words of the sum link to the rules', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc,coc')
  await page.getByText('Why?').first().click()
  await expect(page.getByText('for the first certification').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'for one more' }).first()).toHaveAttribute(
    'href',
    '/rules/aapc-totals/#ceu-006',
  )
})

const endedPlan = '/ceu-calculator/#held=cpc&month=9&earned=20&on=2027-10-05'

test('after a due month that has just passed, the plan asks whether the CEUs were submitted', async ({
  page,
}) => {
  await open(page, endedPlan)
  await expect(plan(page, 'aapc')).toHaveAttribute('data-status', 'ended')
  await expect(
    page.getByRole('heading', { name: 'Your cycle ended in September 2027. Did you submit your CEUs?' }),
  ).toBeVisible()
  await expect(figure(page, 'aapc.remaining')).toHaveText('16')
  await expect(figure(page, 'aapc.per-month')).toHaveCount(0)
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(figure(page, 'aapc.due')).toHaveText('September 2029')
  await expect(page).toHaveURL(/submitted=2027-09/)
})

test('a cycle that was not submitted gets what is missing, the day of cancellation and the extension', async ({
  page,
}) => {
  await open(page, endedPlan)
  await page.getByRole('button', { name: 'No', exact: true }).click()
  const panel = plan(page, 'aapc')
  await expect(panel).toHaveAttribute('data-status', 'ended')
  await expect(panel).toContainText('16 of 36 CEUs are missing.')
  await expect(panel).toContainText('AAPC can cancel a certification 90 days after its renewal date')
  await expect(panel).toContainText('If your dues are late too, pay them today.')
  await expect(panel).toContainText('between November 30, 2027 and December 29, 2027')
  await expect(panel).toContainText('costs $50')
  await expect(panel.getByRole('link', { name: 'What to do today' })).toHaveAttribute(
    'href',
    '/articles/missed-your-ceus/',
  )
})

const sentences: { name: string; fragment: string; body: 'aapc' | 'ahima'; says: string; never?: string }[] =
  [
    {
      name: 'ahead in total and behind in one kind, names the kind and by how much',
      fragment: 'held=ccs&ahima-end=2028-01-31&ahima-earned=11&ahima-hiim=9&ahima-own=2&on=2026-11-25',
      body: 'ahima',
      says: 'Ahead in total. Behind in CEUs from AHIMA or a state association: 2 earned, an even pace would be 3.',
    },
    {
      name: 'with six days left, gives the number and the days',
      fragment: 'held=cpc&month=3&earned=3&on=2027-02-23',
      body: 'aapc',
      says: '33 to go in 6 days.',
      never: 'from February 23',
    },
    {
      name: 'with more than is needed, says that nothing carries over',
      fragment: 'held=cpc&month=3&earned=41.5&on=2026-11-25',
      body: 'aapc',
      says: '5.5 more than you need: nothing carries over to the next cycle.',
    },
    {
      name: 'in a first cycle, gives the estimate and the full total in one line',
      fragment: 'held=cpc,coc,cic&month=3&certified=2025-09&earned=18&on=2026-11-25',
      body: 'aapc',
      says: '(our estimate for 18 months; 44 in a full cycle)',
      never: 'Topic minimums',
    },
    {
      name: 'of another day, counts from that day',
      fragment: 'held=cpc&month=3&earned=18&on=2026-08-01',
      body: 'aapc',
      says: 'a month from August 1.',
      never: 'today',
    },
  ]
for (const { name, fragment, body, says, never } of sentences) {
  test(`a plan ${name}`, async ({ page }) => {
    await open(page, `/ceu-calculator/#${fragment}`)
    await expect(plan(page, body)).toContainText(says)
    if (never) await expect(plan(page, body)).not.toContainText(never)
  })
}

const wrong: { label: string; part?: Part; text: string; says: string }[] = [
  { label: 'CEUs earned', text: 'abc', says: 'Enter a number of CEUs such as 12 or 12.5' },
  { label: 'CEUs earned', text: '-1', says: 'Enter a number of CEUs such as 12 or 12.5' },
  { label: 'CEUs earned', text: '1e2', says: 'Enter a number of CEUs such as 12 or 12.5' },
  { label: 'CEUs earned', text: '12 CEUs', says: 'Enter a number of CEUs such as 12 or 12.5' },
  { label: 'Cycle ends', text: '02/31/2027', says: 'Enter a real date such as 03/14/2027' },
  { label: 'Cycle ends', text: '01/01/2020', says: 'This cycle has ended' },
  {
    label: 'First certified (month/year)',
    part: 'This is my first cycle',
    text: '13/2025',
    says: 'Enter a month and year such as 09/2025',
  },
  {
    label: 'First certified (month/year)',
    part: 'This is my first cycle',
    text: '12/2098',
    says: 'This month is still to come',
  },
  {
    label: 'Specialty credentials, how many',
    part: 'I hold specialty credentials',
    text: '31',
    says: 'Enter a whole number from 0 to 30',
  },
]
for (const { label, part, text, says } of wrong) {
  test(`“${text}” in ${label} stays in the field, is explained there and is not counted`, async ({
    page,
  }) => {
    await open(page, '/ceu-calculator/#held=cpc,ccs&month=3&on=2026-11-22')
    if (part) await unfold(page, part)
    const field = page.getByLabel(label).first()
    await field.fill(text)
    await expect(field).toHaveValue(text)
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(says))
    await expect(page.getByRole('list', { name: 'Left out' })).toContainText(says)
    await expect(figure(page, 'aapc.required')).toHaveText('36')
    await expect(page).toHaveURL(/#held=cpc,ccs&month=3&on=2026-11-22$/)
    await field.fill('')
    await expect(page.getByRole('list', { name: 'Left out' })).toHaveCount(0)
  })
}

const damaged: { name: string; fragment: string; says: string }[] = [
  { name: 'an unknown credential', fragment: 'held=cpc,xyz', says: 'names a credential we do not know' },
  { name: 'month 13', fragment: 'held=cpc&month=13', says: 'Choose a month from January to December' },
  { name: 'earned=-1', fragment: 'held=cpc&earned=-1', says: 'Enter a number of CEUs' },
  { name: 'earned=abc', fragment: 'held=cpc&earned=abc', says: 'Enter a number of CEUs' },
  { name: 'a malformed escape', fragment: 'held=cpc&due=%E0%A4%A', says: 'damaged' },
  { name: 'an unknown key', fragment: 'held=cpc&tier=gold', says: 'something the calculator does not know' },
  { name: 'every mark escaped', fragment: 'held%3Dcpc%26month%3D3', says: '“held=cpc&month=3”' },
  { name: 'its & written for HTML', fragment: 'held=cpc&amp;month=3', says: '“held=cpc&month=3”' },
  { name: 'a quotation mark at its end', fragment: 'month=3&held=cpc"', says: '“held=cpc”' },
]
for (const { name, fragment, says } of damaged) {
  test(`an address with ${name} is explained, and the rest is used`, async ({ page }) => {
    await open(page, `/ceu-calculator/#${fragment}`)
    await expect(page.getByRole('list', { name: 'Left out' })).toContainText(says)
    await expect(figure(page, 'aapc.required')).toHaveText('36')
  })
}

test('a problem in the list links to its field', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc')
  await page.getByLabel('CEUs earned').first().fill('x')
  await page.getByRole('list', { name: 'Left out' }).getByRole('link', { name: 'CEUs earned' }).click()
  await expect(page.getByLabel('CEUs earned').first()).toBeFocused()
  await expect(page).toHaveURL(/#held=cpc$/)
})

test('an anchor in the address does not change the plan', async ({ page }) => {
  await open(page, '/ceu-calculator/#held=cpc')
  await page.evaluate(() => {
    location.hash = 'totals'
  })
  await expect(figure(page, 'aapc.required')).toHaveText('36')
})

test('inside the article the calculator reads the address, does not change it, and links to the full calculator with it', async ({
  page,
}) => {
  await open(page, '/articles/how-many-ceus-does-a-cpc-need/#held=cpc,coc&month=3&on=2026-11-22')
  await page.getByLabel('CEUs earned').fill('12')
  await expect(figure(page, 'aapc.remaining')).toHaveText('28')
  await expect(page).toHaveURL(/#held=cpc,coc&month=3&on=2026-11-22$/)
  await expect(page.getByRole('link', { name: 'All credentials, AAPC and AHIMA' })).toHaveAttribute(
    'href',
    '/ceu-calculator/#held=cpc,coc&month=3&earned=12&on=2026-11-22',
  )
})

test('the result is announced once, after the reader has stopped typing', async ({ page }) => {
  await open(page, '/ceu-calculator/')
  await unfold(page, 'Which ones?')
  await page.getByRole('checkbox', { name: 'CPC', exact: true }).check()
  await expect(page.getByRole('status')).toHaveText(/^AAPC: 36 CEUs\. Partial answer\./)
})

test.describe('before scripts have loaded', () => {
  test('fields filled in before the script runs are used and override the address', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_astro/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/ceu-calculator/#held=cpc&earned=3&month=3&on=2026-11-22')
    await unfold(page, 'Which ones?')
    await page.getByRole('checkbox', { name: 'COC' }).check()
    await page.getByLabel('CEUs earned').first().fill('12')
    release()
    await expect(figure(page, 'aapc.required')).toHaveText('40')
    await expect(figure(page, 'aapc.remaining')).toHaveText('28')
    await expect(page.getByRole('checkbox', { name: 'CPC', exact: true })).toBeChecked()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the tables have every total of the calculator', async ({ page }) => {
    await page.goto('/ceu-calculator/')
    const totals = page.getByRole('region', { name: 'CEUs by number of AAPC certifications' })
    for (const number of ['36', '40', '44', '48', '52', '60', '72', '80']) {
      await expect(totals.getByRole('cell', { name: number, exact: true }).first()).toBeVisible()
    }
    await expect(page.getByRole('region', { name: 'Topic minimums inside the AAPC total' })).toContainText(
      'CPMA',
    )
    await expect(page.getByRole('region', { name: 'CEUs by AHIMA credentials' })).toContainText('50')
    expect(await page.locator('noscript').innerHTML()).toContain('The calculator needs scripts.')
  })

  test('the quick count on the home page works', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('radio', { name: /^3 44/ }).check()
    await expect(page.getByText('Was 60.')).toBeVisible()
  })
})
