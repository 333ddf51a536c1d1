import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface Person {
  readonly name: string
  readonly answers: Record<string, string>
  readonly first?: readonly string[]
  readonly 'never-first'?: readonly string[]
  readonly 'in-top-3'?: readonly string[]
  readonly 'not-yet'?: readonly string[]
  readonly held?: readonly string[]
}

const people: Person[] = JSON.parse(
  readFileSync(new URL('../../src/rules/quiz/cases/quiz.json', import.meta.url), 'utf8'),
)

const quiz = '/credential-quiz/'
const beginner =
  'held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder'
const inpatient =
  'held=none&setting=hospital-inpatient&ads=ccs&experience=none&background=none&schooling=high-school&time=1-2-years&records=inpatient&pcs=yes&goal=coder'
const auditor =
  'held=cpc&setting=office&ads=cpc&experience=senior&background=none&schooling=other-degree&time=under-6-months&records=procedures&pcs=no&goal=auditor'
const everyCandidate = 'cpc,coc,cic,crc,cpb,cpma,cdeo,cppm,cpco,cca,ccs,ccs-p,rhit,rhia'
const question = (page: Page, number: number) =>
  expect(page.getByText(`${number} of 10`, { exact: true })).toBeVisible()
const next = (page: Page) => page.getByRole('button', { name: 'Next question' }).click()

interface Ranked {
  readonly id: string
  readonly rank: number
  readonly fit: string
}

/** The ranking in the data attributes of the page. */
async function ranking(page: Page): Promise<Ranked[]> {
  const items = page.locator('ol > li[data-credential]')
  await expect(items).toHaveCount(14)
  return items.evaluateAll((found) =>
    found.map((item) => ({
      id: item.getAttribute('data-credential') ?? '',
      rank: Number(item.getAttribute('data-rank')),
      fit: item.getAttribute('data-fit') ?? '',
    })),
  )
}

function expectRanking(items: readonly Ranked[], person: Person): void {
  const firsts = items.filter(({ rank }) => rank === 1).map(({ id }) => id)
  const having = (test: (item: Ranked) => boolean) => items.filter(test).map(({ id }) => id)

  if (person.first) expect(firsts.toSorted()).toEqual(person.first.toSorted())
  for (const id of person['never-first'] ?? []) expect(firsts).not.toContain(id)
  for (const id of person['in-top-3'] ?? []) expect(having(({ rank }) => rank <= 3)).toContain(id)
  for (const id of person['not-yet'] ?? []) expect(having(({ fit }) => fit === 'not-yet')).toContain(id)
  for (const id of person.held ?? []) expect(having(({ fit }) => fit === 'held')).toContain(id)
  expect(items.map(({ rank }) => rank)).toEqual(items.map(({ rank }) => rank).toSorted((a, b) => a - b))
}

test('every golden case gets its expected ranking', async ({ page }) => {
  test.slow()
  await open(page, quiz)
  const show = (fragment: string) => page.evaluate((next) => location.assign(`#${next}`), fragment)
  for (const person of people) {
    await test.step(person.name, async () => {
      // Clear the ranking, so that the next one belongs to this case.
      await show('held=none')
      await expect(page.locator('[data-rank]')).toHaveCount(0)
      await show(new URLSearchParams(person.answers).toString())
      expectRanking(await ranking(page), person)
    })
  }
})

test('the result names the first choice, the reasons, the requirements, the CEUs and the next step', async ({
  page,
}) => {
  await open(page, `${quiz}#${beginner}`)
  await expect(page.getByRole('heading', { name: 'Start with the CPC' })).toBeVisible()
  const first = page.locator('[data-rank="1"]')
  await expect(first).toContainText('Strong fit')
  await expect(first).toContainText('You picture a doctor’s office or clinic. The CPC is made for that work.')
  await expect(first).toContainText('100 multiple-choice questions in 4 hours')
  await expect(first).toContainText('36 CEUs in two years.')
  await expect(first.locator('mark')).toContainText('Ask a school')
  await expect(page.getByText('Facts checked November 22, 2026.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the calculator with it' })).toHaveAttribute(
    'href',
    '/ceu-calculator/#held=cpc',
  )
})

test('the result shows the CEUs of a second credential with the first, and the calculator opens with both', async ({
  page,
}) => {
  await open(page, `${quiz}#${auditor}`)
  await expect(page.getByRole('heading', { name: 'Your next one: CPMA' })).toBeVisible()
  await expect(page.locator('[data-rank="1"]')).toContainText(
    '40 CEUs in two years in all, instead of 36, 16 of them in auditing.',
  )
  await expect(page.getByRole('link', { name: 'Open the calculator with it' })).toHaveAttribute(
    'href',
    '/ceu-calculator/#held=cpc,cpma',
  )
})

test('the result gives three reasons, two drawbacks, a list for job ads, the first year and the runner-up', async ({
  page,
}) => {
  await open(page, `${quiz}#${inpatient}`)
  const first = page.locator('[data-rank="1"]')
  await expect(first).toContainText('Choose the CIC instead if job ads near you name the CIC most.')
  const reasons = (name: string) =>
    first
      .locator('div')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })
      .last()
      .locator('> ul > li')
  await expect(reasons('For')).toHaveCount(3)
  await expect(reasons('Against').nth(1)).toContainText('The exam tests ICD-10-PCS')
  await expect(reasons('Against').nth(2)).toContainText('recertification fee every two years: $218')

  const sum = first.getByRole('table')
  await expect(sum.getByRole('row', { name: 'Exam, one attempt, for nonmembers $399' })).toBeVisible()
  await expect(sum.getByRole('row', { name: 'First year, without course and books $399' })).toBeVisible()
  await expect(first).toContainText('Prices as reported, last checked November 22, 2026.')

  await first.getByRole('link', { name: 'A list for 20 job ads, to print' }).click()
  const list = page.getByRole('region', { name: 'A list for 20 job ads' })
  await expect(list).toBeVisible()
  await expect(list.getByRole('rowheader')).toHaveCount(20)
  await expect(page).toHaveURL(/#held=none&.*&show=result$/)
  await ranking(page)
})

for (const { name, fragment } of [
  { name: 'a beginner', fragment: beginner },
  { name: 'a beginner in inpatient work', fragment: inpatient },
  { name: 'a holder who adds a second one', fragment: auditor },
  { name: 'a tie of two', fragment: 'held=none&schooling=high-school&pcs=yes&show=result' },
  {
    name: 'a tie after three answers',
    fragment: 'held=none&setting=hospital-inpatient&experience=none&show=result',
  },
  { name: 'a tie of many', fragment: 'schooling=high-school&show=result' },
  {
    name: 'a degree',
    fragment: 'held=none&schooling=him-degree&ads=rhit&setting=hospital-inpatient&show=result',
  },
  { name: 'no first place', fragment: `held=${everyCandidate}&pcs=no&show=result` },
]) {
  test(`on a phone the result for ${name} is less than 6,000 pixels tall`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    // On a slow first visit the browser may keep the fallback, which is wider; by the second page it has the typeface.
    await page.goto('/articles/')
    await page.evaluate(() => document.fonts.load('1rem Hyperlegible').then(() => undefined))
    await open(page, `${quiz}#${fragment}`)
    await ranking(page)
    await expect(page.getByRole('heading', { name: 'Save this result' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000)
  })
}

test('the fit is drawn with three squares, empty ones included', async ({ page }) => {
  await open(page, `${quiz}#${beginner}`)
  const squares = page.locator('[data-credential="rhit"] summary svg path')
  await expect(squares).toHaveCount(3)
  for (const square of await squares.all()) await expect(square).not.toHaveCSS('stroke', 'none')
})

test('the words above the list for job ads are not cut on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, quiz)
  await page.getByText('A list for 20 job ads, to print').click()
  const box = await page.getByText('Check each credential that an ad names.').boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 390)).toBeLessThanOrEqual(390)
})

test('only the items of the ranking have its data attributes', async ({ page }) => {
  await open(page, quiz)
  const marked = page.locator('[data-credential], [data-rank], [data-fit]')
  await expect(marked).toHaveCount(0)
  await open(page, `${quiz}#${beginner}`)
  await expect(marked).toHaveCount(14)
  await expect(page.locator('ol > li[data-credential][data-rank][data-fit]')).toHaveCount(14)
  await expect(page.locator('ol:has([data-credential])')).toHaveCount(1)
})

test('every other credential opens to its reasons, exam and CEUs', async ({ page }) => {
  await open(page, `${quiz}#${beginner}`)
  const rhit = page.locator('[data-credential="rhit"]')
  await rhit.locator('summary').click()
  await expect(rhit).toContainText('Not yet')
  await expect(rhit.getByRole('heading', { name: 'Against' })).toBeVisible()
  await expect(rhit).toContainText('20 CEUs in two years.')
  await expect(rhit.getByRole('link', { name: 'The RHIT in full, with sources' })).toHaveAttribute(
    'href',
    '/credentials/rhit/',
  )
})

test('the quiz works with the keyboard alone, and the focus is never lost', async ({ page }) => {
  await open(page, quiz)
  const { keyboard } = page
  await page.getByRole('radio', { name: 'No', exact: true }).focus()
  await keyboard.press('Space')
  await keyboard.press('Enter')
  for (let number = 2; number <= 10; number += 1) {
    await question(page, number)
    const heading = page.locator('legend').getByRole('heading')
    await expect(heading).toBeFocused()
    await expect(page.getByRole('status')).toContainText(`Question ${number} of 10: `)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await keyboard.press('Tab')
    await expect(page.getByRole('radio').first()).toBeFocused()
    await keyboard.press('Space')
    await keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Start with the CPC' })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('Start with the CPC')
  expect((await ranking(page))[0]).toEqual({ id: 'cpc', rank: 1, fit: 'strong' })
  await expect(page).toHaveURL(/#held=none&setting=office&ads=cpc&.*&goal=coder&show=result$/)
})

test('Next without an answer shows an error at the question and focuses its first option', async ({
  page,
}) => {
  await open(page, `${quiz}#held=none`)
  await next(page)
  await expect(page.getByRole('group', { name: 'Where do you picture' })).toHaveAccessibleDescription(
    'Choose an answer, or skip this question.',
  )
  await expect(page.getByRole('radio').first()).toBeFocused()
  await question(page, 2)
  await page.getByRole('radio', { name: 'A billing office' }).check()
  await expect(page.getByText('Choose an answer, or')).toHaveCount(0)
})

test('a question can be skipped, and the result gives the number of its answers', async ({ page }) => {
  await open(page, `${quiz}#held=none&setting=office`)
  for (let number = 3; number <= 10; number += 1) {
    await question(page, number)
    await page.getByRole('button', { name: 'Skip' }).click()
  }
  await expect(page.getByText('This is from 2 of 10 answers.')).toBeVisible()
  await page.getByText('Change an answer').click()
  await page.getByRole('button', { name: 'Answer Job ads' }).click()
  await question(page, 3)
  await expect(page).toHaveURL(/#held=none&setting=office$/)
})

test('the browser’s Back goes to the previous question, and Forward to the next', async ({ page }) => {
  await open(page, quiz)
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('checkbox', { name: 'CPC', exact: true }).check()
  await next(page)
  await page.getByRole('radio', { name: 'A billing office' }).check()
  await next(page)
  await question(page, 3)
  await page.goBack()
  await question(page, 2)
  await expect(page.locator('legend').getByRole('heading')).toBeFocused()
  await expect(page.getByRole('radio', { name: 'A billing office' })).toBeChecked()
  await page.goBack()
  await question(page, 1)
  await expect(page.getByRole('checkbox', { name: 'CPC', exact: true })).toBeChecked()
  await page.goForward()
  await page.goForward()
  await question(page, 3)
  await expect(page).toHaveURL(/#held=cpc&setting=billing-office$/)
})

test('the quiz’s own Back and Change keep the later answers', async ({ page }) => {
  await open(page, quiz)
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await next(page)
  await page.getByRole('radio', { name: 'A billing office' }).check()
  await next(page)
  await page.getByRole('radio', { name: /^CCS / }).check()
  await next(page)
  await question(page, 4)
  await page.getByRole('button', { name: 'Back' }).click()
  await question(page, 3)
  await expect(page.getByRole('radio', { name: /^CCS / })).toBeChecked()
  await page.getByRole('button', { name: 'Back' }).click()
  await question(page, 2)
  await page.getByRole('radio', { name: 'A doctor’s office or clinic' }).check()
  await next(page)
  await question(page, 4)
  await expect(page).toHaveURL(/#held=none&setting=office&ads=ccs$/)

  await page.getByRole('button', { name: 'Change Where' }).click()
  await question(page, 2)
  await expect(page.getByRole('radio', { name: 'A doctor’s office or clinic' })).toBeChecked()
  await page.goBack()
  await question(page, 4)
})

test('Back leads to the previous question even when the quiz was opened in the middle', async ({ page }) => {
  await open(page, `${quiz}#held=none&setting=office&ads=cpc`)
  await question(page, 4)
  await page.getByRole('button', { name: 'Back' }).click()
  await question(page, 3)
  await expect(page.getByRole('radio', { name: /^CPC / })).toBeChecked()
})

test('changing an answer from the result changes the result', async ({ page }) => {
  await open(page, `${quiz}#${beginner}`)
  await page.getByText('Change an answer').click()
  await page.getByRole('button', { name: 'Change Job ads' }).click()
  await question(page, 3)
  await expect(page.getByRole('radio', { name: /^CPC / })).toBeChecked()
  await page.getByRole('radio', { name: /^COC / }).check()
  await expect(page.getByText('With this answer: Start with the CPC')).toBeVisible()
  await page.getByRole('button', { name: 'Back to your result' }).click()
  await expect(page).toHaveURL(/ads=coc&.*&show=result$/)
  expect((await ranking(page)).slice(0, 2).map(({ id }) => id)).toContain('coc')
})

test('changing one of few answers leads back to the result, over a reload too', async ({ page }) => {
  await open(page, `${quiz}#held=none&setting=office&show=result`)
  await page.getByText('Change an answer').click()
  await page.getByRole('button', { name: 'Change Where' }).click()
  await question(page, 2)
  await page.reload()
  await page.getByRole('radio', { name: 'A billing office' }).check()
  await page.getByRole('button', { name: 'Back to your result' }).click()
  await expect(page).toHaveURL(/#held=none&setting=billing-office&show=result$/)
  await ranking(page)
  await expect(page.getByRole('heading', { name: 'Start with the CPB' })).toBeVisible()
})

test('what was answered on the home page is noted at the first question and can be changed', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('figure').getByRole('link', { name: /^CPC / }).click()
  await question(page, 1)
  await expect(page.getByText('Noted: A doctor’s office or clinic')).toBeVisible()
  await page.getByRole('button', { name: 'Change Where' }).click()
  await question(page, 2)
  await expect(page.getByRole('radio', { name: 'A doctor’s office or clinic' })).toBeChecked()
})

test('the boxes for credentials are shown after Yes only, and Yes without one is no answer', async ({
  page,
}) => {
  await open(page, quiz)
  const cpc = page.getByRole('checkbox', { name: 'CPC', exact: true })
  await expect(cpc).toBeHidden()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await next(page)
  await expect(page.getByRole('group', { name: 'Do you hold' })).toHaveAccessibleDescription(
    'Check each credential you hold, or choose No.',
  )
  await cpc.check()
  await cpc.uncheck()
  await expect(cpc).toBeVisible()
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await expect(cpc).toBeHidden()
  await next(page)
  await expect(page).toHaveURL(/#held=none$/)
})

test('the offer of the result follows what is chosen, before it is confirmed', async ({ page }) => {
  await open(
    page,
    `${quiz}#held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school`,
  )
  const offer = page.getByRole('button', { name: 'See the result now' })
  await expect(offer).toBeVisible()
  await page.getByRole('button', { name: 'Change Where' }).click()
  await question(page, 2)
  await expect(offer).toBeVisible()
  await page.getByRole('radio', { name: 'Hospital inpatient work' }).check()
  await expect(offer).toHaveCount(0)
  await page.getByRole('radio', { name: 'I’m not sure yet' }).check()
  await offer.click()
  await expect(page).toHaveURL(/#held=none&setting=unsure&.*&show=result$/)
})

test('when no open question can change first place, the quiz says so and offers the result', async ({
  page,
}) => {
  const early = 'held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school'
  await open(page, `${quiz}#${early}`)
  await question(page, 7)
  await expect(page.getByText('Your result can no longer change: CPC comes first.').first()).toBeVisible()
  await page.getByRole('button', { name: 'See the result now' }).click()
  await expect(page.getByText('This is from 6 of 10 answers. Your result can no longer change')).toBeVisible()
  expect((await ranking(page))[0]?.id).toBe('cpc')
  await page.goBack()
  await question(page, 7)
})

test('while an open question can change first place, the quiz does not offer the result', async ({
  page,
}) => {
  await open(page, `${quiz}#held=none`)
  await page.getByRole('radio', { name: 'A health plan or insurer' }).check()
  await next(page)
  await question(page, 3)
  await expect(page.getByRole('button', { name: 'See the result now' })).toHaveCount(0)
})

test('a tie is shown as a tie', async ({ page }) => {
  await open(page, `${quiz}#held=none&schooling=high-school&pcs=yes&show=result`)
  const items = await ranking(page)
  const first = items.filter(({ rank }) => rank === 1)
  expect(first.map(({ id }) => id)).toEqual(['cic', 'ccs'])
  expect(items[2]?.rank).toBe(3)
  await expect(page.getByRole('heading', { name: 'A tie: CIC or CCS' })).toBeVisible()
})

test('when no credential can be first, there is no rank 1, and a sentence says so', async ({ page }) => {
  await open(page, `${quiz}#held=${everyCandidate}&pcs=no&show=result`)
  await expect(page.getByRole('heading', { name: 'No credential comes first' })).toBeVisible()
  const items = await ranking(page)
  expect(items.every(({ rank, fit }) => rank > 1 && fit === 'held')).toBe(true)
})

const damaged: { name: string; fragment: string; says: string; screen: number }[] = [
  {
    name: 'an unknown answer',
    fragment: 'held=none&setting=moon',
    says: 'an answer we do not know for “Where”',
    screen: 2,
  },
  {
    name: 'an unknown key',
    fragment: 'held=none&tier=gold',
    says: 'something this quiz does not ask',
    screen: 2,
  },
  {
    name: 'a malformed escape',
    fragment: 'held=none&setting=office&ads=%zz',
    says: 'could not be read',
    screen: 3,
  },
  { name: 'an unknown credential', fragment: 'held=cpc,xyz', says: 'a credential we do not know', screen: 2 },
  {
    name: 'every mark escaped',
    fragment: 'held%3Dnone%26setting%3Doffice',
    says: '“held=none&setting=office”',
    screen: 3,
  },
  {
    name: 'a full stop at its end',
    fragment: 'held=none&setting=office.',
    says: '“setting=office”',
    screen: 3,
  },
  {
    name: 'a result without answers',
    fragment: 'show=result',
    says: 'Answer at least one question to see a result.',
    screen: 1,
  },
]
for (const { name, fragment, says, screen } of damaged) {
  test(`an address with ${name} is explained, and the rest is used`, async ({ page }) => {
    await open(page, `${quiz}#${fragment}`)
    await expect(page.getByRole('list', { name: 'Left out' })).toContainText(says)
    await question(page, screen)
  })
}

test('reload keeps the question, the answers and the result', async ({ page }) => {
  await open(page, `${quiz}#held=none&setting=office&ads=cpc`)
  await page.getByRole('button', { name: 'Change Where' }).click()
  await question(page, 2)
  await page.reload()
  await question(page, 2)
  await expect(page.getByRole('radio', { name: 'A doctor’s office or clinic' })).toBeChecked()
  await open(page, `${quiz}#held=none&setting=office&show=result`)
  await page.reload()
  await ranking(page)
})

test('an anchor in the address does not change the answers or stop Back', async ({ page }) => {
  await open(page, `${quiz}#held=none&setting=office`)
  await page.evaluate(() => {
    location.hash = 'job-ads'
  })
  await question(page, 3)
  await page.getByRole('radio', { name: /^CPC / }).check()
  await next(page)
  await expect(page).toHaveURL(/#held=none&setting=office&ads=cpc$/)
  await page.getByRole('button', { name: 'Back' }).click()
  await question(page, 3)
})

test('the copied link opens the same result', { tag: '@clipboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${quiz}#${beginner}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(address)
  expect((await ranking(page))[0]?.id).toBe('cpc')
})

test('the printed result has the ranking, the list for job ads and the address, and no buttons', async ({
  page,
}) => {
  await open(page, `${quiz}#${beginner}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByText(`#${beginner}`)).toBeVisible()
  await expect(page.locator('[data-credential="ccs"]')).toBeVisible()
  await expect(page.locator('[data-credential="ccs"]').getByRole('heading', { name: 'Against' })).toBeHidden()
  await expect(
    page.locator('[data-rank="1"]').getByRole('heading', { name: 'Against', exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'A list for 20 job ads' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How the quiz scores' })).toBeHidden()
})

test('the map of the settings is beside the question of the setting, and only there', async ({ page }) => {
  const map = page.getByText('Each line is a code set')
  await open(page, `${quiz}#held=none`)
  await question(page, 2)
  await expect(map).toBeVisible()
  await page.getByRole('radio', { name: 'A billing office' }).check()
  await next(page)
  await question(page, 3)
  await expect(map).toBeHidden()
  await page.goBack()
  await expect(map).toBeVisible()
})

test('options ticked before the script runs are used and override the address', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_astro/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${quiz}#held=cpc&setting=office`)
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('checkbox', { name: 'CCS', exact: true }).check()
  release()
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr')
  await question(page, 1)
  await expect(page.getByRole('checkbox', { name: 'CPC', exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'CCS', exact: true })).toBeChecked()
  await next(page)
  await question(page, 3)
  await expect(page).toHaveURL(/#held=cpc,ccs&setting=office$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says which credential fits which situation', async ({ page }) => {
    await page.goto(quiz)
    const table = page.getByRole('region', { name: 'Which credential for which situation' })
    await expect(table.getByRole('row', { name: /doctor’s office or clinic CPC$/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /hold a CPC and want to audit CPMA$/ })).toBeVisible()
    expect(await page.locator('noscript').innerHTML()).toContain('The quiz needs scripts.')
  })

  test('a page of its own lists every question with the points of each answer, its basis and its sources', async ({
    page,
  }) => {
    await page.goto(quiz)
    await page.getByRole('link', { name: 'Every answer with its points, reason and source' }).click()
    await expect(page).toHaveURL(/\/rules\/quiz\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the quiz scores your answers')
    const setting = page.getByRole('region', { name: 'Where do you picture yourself working?' })
    await expect(setting.getByRole('row', { name: /^CPC \+5 The CPC is made for that work\./ })).toBeVisible()
    await expect(setting.getByRole('row', { name: /^CPPM −2/ }).first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'What do you want to be in five years?' })).toContainText(
      'An auditor',
    )
    await expect(page.getByText('Pay scores nothing.').first()).toBeVisible()
    await expect(page.locator('#criteria-setting-office-cpc')).toHaveCount(1)
  })

  test('the page compares the CPC and the CCS side by side', async ({ page }) => {
    await page.goto(quiz)
    await page.getByText('CPC and CCS, side by side').click()
    const table = page.getByRole('region', { name: 'CPC, CCS side by side' })
    await expect(table.getByRole('columnheader', { name: 'CPC' })).toBeVisible()
    await expect(table.getByRole('row', { name: /^CEUs in two years/ })).toContainText('36')
  })
})
