import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { hydrated, open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

const plan = 'held=cpc,cpma,ccs&month=3&ahima-end=2027-06-30&on=2026-11-25'
const path = `/ceu-log/#${plan}`
const header = 'date,title,provider,index,ceus,aapc,ahima,certificate,note'

const figure = (page: Page, name: string) => page.locator(`data[data-figure="${name}"]`)
const entries = (page: Page) => page.locator('tr[data-entry]')
const entry = (page: Page, title: string) => entries(page).filter({ hasText: title })
const keep = (page: Page) => page.getByRole('checkbox', { name: 'Keep on this device' })
const message = (page: Page) => page.getByRole('status')

const choose = (page: Page, text: string | Buffer, name = 'ceus.csv') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function importAll(page: Page, lines: readonly string[]) {
  await choose(page, [header, ...lines].join('\r\n'))
  await page.getByRole('button', { name: /^Add \d/ }).click()
  await expect(message(page)).toContainText('added.')
}

const year = [
  '2026-05-10,CPT update,vendor,ABC123,2,core,hiim,yes,',
  '2026-06-11,Auditing notes,aapc,XYZ1,8,cpma,,yes,',
  '2026-07-11,Medicare training,cms,,1.5,cpma,hiim,no,',
  '2026-08-12,cpt  UPDATE,vendor,ABC123,2,core,hiim,yes,',
  '2026-09-01,National meeting,ahima,,6,,hiim,yes,',
]

/** Leaves the printer alone, so that the test prints to a file. */
const withoutPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => undefined
  })

const paperOf = async (page: Page) => {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'Letter' })))
  return text.join(' ').replace(/\s+/g, ' ')
}

test('twenty certificates are typed with the keyboard alone', async ({ page }) => {
  await open(page, path)
  const date = page.getByLabel('Date completed')
  await date.focus()
  for (let at = 1; at <= 20; at += 1) {
    await page.keyboard.type(`5/${at}/26`)
    await page.keyboard.press('Tab')
    await page.keyboard.type(`Course ${at}`)
    await page.keyboard.press('Tab')
    await page.keyboard.type('1.5')
    await page.keyboard.press('Enter')
    await expect(date).toBeFocused()
    await expect(date).toHaveValue('')
  }
  await expect(entries(page)).toHaveCount(20)
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '30')
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '0')
  await expect(message(page)).toContainText('Added: Course 20. AAPC: Counts, but check first.')
})

test('an entry takes over nothing from the one before it', async ({ page }) => {
  await open(page, path)
  for (const title of ['First', 'Second']) {
    await page.getByLabel('Date completed').fill('05/10/2026')
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('CEUs', { exact: true }).fill('2')
    if (title === 'First') {
      await page.getByLabel('For AAPC').selectOption('Auditing (CPMA)')
      await page.getByLabel('For AHIMA').selectOption('HIIM domain')
      await page.getByLabel('Certificate in hand').uncheck()
    }
    await page.getByLabel('Title').press('Enter')
    await expect(entry(page, title)).toHaveAttribute('data-counts', title === 'First' ? 'aapc ahima' : 'aapc')
  }
  await expect(entry(page, 'Second')).toContainText('certificate in hand')
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '2')
  await expect(figure(page, 'log.ahima.hiim')).toHaveAttribute('value', '2')
})

test('CEUs that may yet be refused are counted and named beside the total', async ({ page }) => {
  await open(page, path)
  await importAll(page, [
    '2026-05-10,Anatomy,college,,3,core,,yes,',
    '2026-05-11,CPT update,vendor,ABC123,2,core,,no,',
  ])
  await expect(entry(page, 'Anatomy')).toContainText('Counts, but check first.')
  await expect(entry(page, 'CPT update')).toContainText('Counts.')
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '5')
  await expect(page.getByText('3 of them to check first')).toBeVisible()
})

test('with only AHIMA’s credentials a new entry is for AHIMA', async ({ page }) => {
  await open(page, '/ceu-log/#held=ccs&ahima-end=2027-06-30&on=2026-11-22')
  await expect(page.getByLabel('For AAPC')).toHaveValue('')
  await expect(page.getByLabel('For AHIMA')).toHaveValue('hiim')
})

test('a field that cannot be read says what to write and takes the focus; nothing is added', async ({
  page,
}) => {
  await open(page, path)
  await page.getByLabel('Date completed').fill('02/31/2026')
  await page.getByLabel('CEUs', { exact: true }).fill('two')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByLabel('Date completed')).toBeFocused()
  await expect(page.getByLabel('Date completed')).toHaveAccessibleDescription(/enter a real date/)
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription('Title: fill this in.')
  await expect(page.getByLabel('CEUs', { exact: true })).toHaveValue('two')
  await expect(entries(page)).toHaveCount(0)
})

test('each entry says what it counts for and why not, with the fact one link away', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  await expect(entries(page)).toHaveCount(5)
  await expect(entry(page, 'CPT update').first()).toHaveAttribute('data-counts', 'aapc ahima')
  const double = entry(page, '08/12/2026')
  await expect(double).toHaveAttribute('data-counts', 'ahima')
  await expect(double).toContainText('Does not count.')
  await expect(double.getByRole('link', { name: 'The same course twice' })).toHaveAttribute(
    'href',
    '/rules/aapc-earning/#ceu-087',
  )
  const cms = entry(page, 'Medicare training')
  await expect(cms).toContainText('A CMS training counts in the total, not toward auditing.')
  await expect(cms.getByRole('link', { name: 'CMS trainings and minimums' })).toHaveAttribute(
    'href',
    '/rules/aapc-minimums/#ceu-034',
  )
})

test('the totals are those of the entries, and the plan opens with them', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  for (const [name, value] of [
    ['aapc.earned', '11.5'],
    ['aapc.cpma', '8'],
    ['ahima.earned', '11.5'],
    ['ahima.hiim', '11.5'],
    ['ahima.own', '6'],
  ])
    await expect(figure(page, `log.${name}`)).toHaveAttribute('value', value ?? '')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await page.getByRole('link', { name: 'Open my plan' }).click()
  await hydrated(page)
  await expect(figure(page, 'aapc.earned')).toHaveAttribute('value', '11.5')
  await expect(figure(page, 'ahima.remaining')).toHaveAttribute('value', '8.5')
  await expect(page).toHaveURL(/earned=11.5&earned-cpma=8/)
  await page.getByRole('link', { name: 'Keep a log for this plan' }).click()
  await hydrated(page)
  await expect(page.getByText('AAPC: CPC and CPMA, due March 2027')).toBeVisible()
})

test('entries are in order of date, and other cycles are folded', async ({ page }) => {
  await open(page, path)
  await importAll(page, [...year.toReversed(), '2023-05-10,Long ago,vendor,A1,3,core,,yes,'])
  await expect(entries(page).locator('td:first-child')).toHaveText([
    '05/10/2026',
    '06/11/2026',
    '07/11/2026',
    '08/12/2026',
    '09/01/2026',
    '05/10/2023',
  ])
  await expect(entry(page, 'Long ago')).toBeHidden()
  await page.getByText('AAPC cycle due March 2025: 1 entry').click()
  await expect(entry(page, 'Long ago')).toContainText('Counts for the cycle due March 2025.')
  await expect(entry(page, 'Long ago')).not.toHaveAttribute('data-counts')
})

test('a CEU of the renewal month goes to the cycle the reader chooses', async ({ page }) => {
  await open(page, '/ceu-log/#held=cpc&month=3&on=2027-03-25')
  await importAll(page, ['2027-03-10,Spring course,vendor,A1,3,core,,yes,'])
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '3')
  await page.getByRole('button', { name: 'Give it to the next cycle' }).click()
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '0')
  await expect(entry(page, 'Spring course')).toContainText('Counts for the cycle due March 2029.')
  await page.getByRole('button', { name: 'Give it to the cycle that ends' }).click()
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '3')
})

test('an entry is edited in its place, and a deleted one comes back', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  await page.getByRole('button', { name: 'Edit Auditing notes' }).click()
  const form = page.getByRole('form', { name: 'Edit an entry' })
  await expect(form.getByLabel('Date completed')).toBeFocused()
  await form.getByLabel('CEUs', { exact: true }).fill('9')
  await page.keyboard.press('Enter')
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '9')
  await expect(page.getByRole('button', { name: 'Edit Auditing notes' })).toBeFocused()

  await page.getByRole('button', { name: 'Delete Auditing notes' }).click()
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '0')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '9')
  await expect(page.getByRole('button', { name: 'Edit Auditing notes' })).toBeFocused()
})

test('a spreadsheet is looked at first; refused lines are named and a second import adds nothing', async ({
  page,
}) => {
  await open(page, path)
  const file = [
    header.replaceAll(',', ';'),
    '11/02/2026;Coding day;vendor;A1;1,5;core;;yes;',
    '2026-02-31;;vendor;;x;core;;yes;',
  ]
  await choose(page, `\uFEFF${file.join('\n')}`)
  const preview = page.getByRole('region', { name: 'The file you chose' })
  await expect(preview.getByRole('heading', { name: 'Look before you add' })).toBeFocused()
  await expect(preview).toContainText('1 entry to add.')
  await expect(preview).toContainText(
    'Line 3. Date completed: enter a real date such as 11/25/2026. Title: fill this in.',
  )
  await expect(entries(page)).toHaveCount(0)
  await preview.getByRole('button', { name: 'Add 1 entry' }).click()
  await expect(entries(page)).toHaveCount(1)
  await choose(page, file.join('\n'))
  await expect(preview).toContainText('0 entries to add. 1 entry you already have.')
  await preview.getByRole('button', { name: 'Close' }).click()
  await expect(entries(page)).toHaveCount(1)
})

test('an exported log can be imported again and starts no formula', async ({ page }) => {
  await open(page, path)
  await importAll(page, ['2026-05-10,"=2+3, the course",vendor,A1,2,core,hiim,yes,"+1 for ""all"""'])
  for (const type of ['CSV', 'JSON']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Export ${type}` }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    if (type === 'CSV') {
      expect(text).toMatch(new RegExp(`^\uFEFF${header}\r\n`))
      expect(text).toContain(`"'=2+3, the course"`)
    }
    await choose(page, text, download.suggestedFilename())
    await expect(page.getByText('1 entry you already have.')).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
  }
})

for (const { name, file, says } of [
  { name: 'without bytes', file: Buffer.alloc(0), says: 'This file is empty.' },
  { name: 'of more than 10 MB', file: Buffer.alloc(10_000_001, 'a'), says: 'larger than 10 MB' },
  {
    name: 'of a spreadsheet program',
    file: Buffer.from('PK\u0003\u0004'),
    says: 'This is a spreadsheet file.',
  },
  { name: 'with zero bytes', file: Buffer.from(`${header}\n\0`), says: 'This is not a text file' },
  { name: 'in Latin-1', file: Buffer.from('date,título', 'latin1'), says: 'are not UTF-8' },
  { name: 'in UTF-16', file: Buffer.from(`\uFEFF${header}`, 'utf16le'), says: 'are not UTF-8' },
  {
    name: 'with a million columns',
    file: Buffer.from(','.repeat(1_000_000)),
    says: 'A line in this file is too long',
  },
  {
    name: 'with too many lines',
    file: Buffer.from(header + '\n1'.repeat(6000)),
    says: 'more than 5,000 lines',
  },
  {
    name: 'that is a web page',
    file: Buffer.from('<!doctype html>\n<p>x'),
    says: 'does not name these columns',
  },
  {
    name: 'with an open quotation mark',
    file: Buffer.from(`${header}\n"a,b`),
    says: 'A quotation mark in line',
  },
]) {
  test(`a file ${name} gets a sentence and leaves the log as it is`, async ({ page }) => {
    await open(page, path)
    await importAll(page, year)
    await choose(page, file)
    await expect(page.getByRole('region', { name: 'The file you chose' })).toContainText(says)
    await expect(entries(page)).toHaveCount(5)
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Delete Auditing notes' }).click()
    await expect(entries(page)).toHaveCount(4)
  })
}

test('the audit sheet prints one cycle with totals, gaps and room to sign', async ({ page }) => {
  await withoutPrinter(page)
  await open(page, path)
  await importAll(page, [...year, '2023-05-10,Long ago,vendor,A1,3,core,,yes,'])
  await page.getByRole('button', { name: 'Print the audit sheet' }).click()
  const printed = await paperOf(page)
  for (const words of [
    'CEU log: AAPC, cycle due March 2027',
    'Total: 11.5 CEUs of 40 required',
    '8 of 16 required in auditing',
    'Without a certificate: Medicare training',
    'The certificates are kept with this sheet, except for the entries named above.',
    'Not counted: 08/12/2026 cpt UPDATE: The same title was completed on May 10, 2026.',
    'Signature',
  ])
    expect(printed).toContain(words)
  expect(printed.indexOf('CPT update')).toBeLessThan(printed.indexOf('Auditing notes'))
  expect(printed).not.toContain('Long ago')
  expect(printed).not.toContain('Import a file')

  await page.getByRole('combobox', { name: 'Audit sheet' }).selectOption('AHIMA, cycle due June 30, 2027')
  const other = await paperOf(page)
  expect(other).toContain('11.5 of 16 required in HIIM domains')
  expect(other).toContain('National meeting')
  expect(other).not.toContain('Auditing notes')
})

test('an empty form prints for paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = [...document.querySelectorAll('#paper-form td')].length
      document.title = `${document.documentElement.dataset['print']} ${shown}`
    }
  })
  await open(page, path)
  await page.getByRole('button', { name: 'Print an empty form' }).click()
  await expect(page).toHaveTitle('form 144')
  await page.evaluate(() => (document.documentElement.dataset['print'] = 'form'))
  const printed = await paperOf(page)
  expect(printed).toContain('An empty form for paper')
  expect(printed).toContain('AHIMA domain')
  expect(printed).not.toContain('What AAPC counts')
})

test('nothing is kept until the reader asks; then it comes back, and erasing leaves nothing', async ({
  page,
}) => {
  const stored = () => page.evaluate(() => localStorage.length)
  await open(page, path)
  await importAll(page, year)
  expect(await stored()).toBe(0)
  await keep(page).check()
  await expect.poll(stored).toBe(1)
  await open(page, path)
  await expect(entries(page)).toHaveCount(5)
  await expect(keep(page)).toBeChecked()
  await page.getByRole('button', { name: 'Delete Auditing notes' }).click()
  await expect(message(page)).toContainText('Deleted')
  await open(page, path)
  await expect(entries(page)).toHaveCount(4)
  await keep(page).uncheck()
  await expect.poll(stored).toBe(0)
  await expect(entries(page)).toHaveCount(4)
})

test('a kept log keeps the plan it is judged by, and gives it up with the log', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  await keep(page).check()
  await expect(page.getByText('Kept on this device, in this browser.')).toBeVisible()
  await open(page, '/ceu-log/')
  await expect(page.getByText('This is the plan saved on this device.')).toBeVisible()
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '11.5')
  await keep(page).uncheck()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
})

test('a plan opened from a link does not replace the kept one unless the log is changed', async ({
  page,
}) => {
  await open(page, path)
  await importAll(page, year)
  await keep(page).check()
  await expect(page.getByText('Kept on this device, in this browser.')).toBeVisible()
  await open(page, '/ceu-log/#held=crc&month=6')
  await open(page, '/ceu-log/')
  await expect(page.getByText('CPC and CPMA, due March 2027')).toBeVisible()
})

test('leaving with entries that are nowhere else asks first', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  const asked = page.waitForEvent('dialog')
  const left = page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).dismiss()
  await left
  await expect(entries(page)).toHaveCount(5)
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export JSON' }).click(),
  ])
  await page.goto('/articles/')
  await expect(page).toHaveURL(/articles/)
})

for (const { what, type } of [
  { what: 'a new entry', type: (page: Page) => page.getByLabel('Title').fill('Half typed') },
  {
    what: 'a changed entry',
    type: async (page: Page) => {
      await page.getByRole('button', { name: 'Edit CPT update' }).first().click()
      await page.getByRole('form', { name: 'Edit an entry' }).getByLabel('Title').fill('Half typed')
    },
  },
]) {
  test(`leaving with ${what} half typed asks first`, async ({ page }) => {
    await open(page, path)
    await importAll(page, year)
    await keep(page).check()
    await type(page)
    const asked = page.waitForEvent('dialog')
    const left = page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await left
    await page.getByLabel('Title').last().fill('')
    await page.getByLabel('Title').last().press('Escape')
    await expect(page.getByRole('form', { name: 'Edit an entry' })).toHaveCount(0)
    await page.goto('/articles/')
    await expect(page).toHaveURL(/articles/)
  })
}

test('Escape leaves an entry as it was and returns to it', async ({ page }) => {
  await open(page, path)
  await importAll(page, year)
  await page.getByRole('button', { name: 'Edit Auditing notes' }).click()
  await page.getByRole('form', { name: 'Edit an entry' }).getByLabel('CEUs', { exact: true }).fill('9')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('form', { name: 'Edit an entry' })).toHaveCount(0)
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '8')
  await expect(page.getByRole('button', { name: 'Edit Auditing notes' })).toBeFocused()
})

test('the day of the log follows the clock at midnight, without a reload', async ({ page }) => {
  await page.clock.install({ time: '2026-05-09T23:50:00' })
  await open(page, '/ceu-log/#held=cpc&month=3')
  await importAll(page, ['2026-05-10,Tomorrow,vendor,A1,2,core,,yes,'])
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '0')
  await page.clock.runFor('20:00')
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '2')
})

test('the calculator says that its figures are those of the log, and takes them where they are not', async ({
  page,
}) => {
  await open(page, path)
  await importAll(page, year)
  await keep(page).check()
  await page.getByRole('link', { name: 'Open my plan' }).click()
  await hydrated(page)
  await expect(page.getByText('The CEUs earned are those in your log on this device.')).toBeVisible()
  await page.getByLabel('CEUs earned').first().fill('3')
  await expect(
    page.getByText('Your log on this device counts 11.5 CEUs for AAPC, 11.5 CEUs for AHIMA.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Use these figures' }).click()
  await expect(figure(page, 'aapc.earned')).toHaveAttribute('value', '11.5')
  await page.getByRole('link', { name: 'Open my log' }).click()
  await expect(entries(page)).toHaveCount(5)
})

test('two tabs keep what each of them adds, and an entry changed in both is the reader’s to decide', async ({
  page,
  context,
}) => {
  await open(page, path)
  await importAll(page, year)
  await keep(page).check()
  await expect(page.getByText('Kept on this device, in this browser.')).toBeVisible()
  const other = await context.newPage()
  await open(other, path)
  await expect(entries(other)).toHaveCount(5)

  await importAll(other, ['2026-10-01,In the other tab,vendor,A1,1,core,,yes,'])
  await expect(entry(page, 'In the other tab')).toHaveCount(1)

  await page.getByRole('button', { name: 'Edit Auditing notes' }).click()
  await other.getByRole('button', { name: 'Edit Auditing notes' }).click()
  const fieldOf = (tab: Page) =>
    tab.getByRole('form', { name: 'Edit an entry' }).getByLabel('CEUs', { exact: true })
  await fieldOf(other).fill('7')
  await fieldOf(other).press('Enter')
  await expect(figure(other, 'log.aapc.cpma')).toHaveAttribute('value', '7')
  await fieldOf(page).fill('5')
  await fieldOf(page).press('Enter')
  const question = page.getByRole('alert').filter({ hasText: 'Two tabs changed the same entry' })
  await expect(question).toContainText('5 CEUs')
  await expect(question).toContainText('7 CEUs')
  await question.getByRole('button', { name: 'Take this tab’s' }).click()
  await expect(figure(page, 'log.aapc.cpma')).toHaveAttribute('value', '5')
  await expect(figure(other, 'log.aapc.cpma')).toHaveAttribute('value', '5')

  await keep(other).uncheck()
  await expect(page.getByText('The kept log was erased in another tab.')).toBeVisible()
  await expect(entries(page)).toHaveCount(6)
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
  test(`the log works when storage is ${name}, and says that it cannot keep it`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await open(page, path)
    await importAll(page, year)
    await keep(page).click()
    await expect(keep(page)).not.toBeChecked()
    await expect(page.getByText('Your browser keeps nothing more for this page.')).toBeVisible()
    await page.getByRole('button', { name: 'Delete Auditing notes' }).click()
    await expect(entries(page)).toHaveCount(4)
  })
}

for (const { name, text, says } of [
  { name: 'damaged', text: '{"version":1,"entr', says: 'cannot be read in full' },
  {
    name: 'damaged in one entry',
    text: '{"version":1,"entries":[{"id":"a","date":"2026-05-10","title":"Good","ceus":2,"aapc":"core"},{"id":"b"}]}',
    says: 'cannot be read in full',
  },
  { name: 'of a later version', text: '{"version":9,"entries":[]}', says: 'A later version of this page' },
]) {
  test(`a kept log that is ${name} stays as it is until the reader decides`, async ({ page }) => {
    await page.addInitScript((kept) => {
      if (location.protocol !== 'about:' && !sessionStorage.getItem('set')) {
        localStorage.setItem('ceu-log', kept)
        sessionStorage.setItem('set', 'yes')
      }
    }, text)
    await open(page, path)
    await expect(page.getByText(says)).toBeVisible()
    await importAll(page, ['2026-10-01,One more,vendor,A1,1,core,,yes,'])
    expect(await page.evaluate(() => localStorage.getItem('ceu-log'))).toBe(text)
    if (name === 'of a later version') return
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it as it is' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe(text)
    await page.getByRole('button', { name: 'Go on with what can be read' }).click()
    await expect(page.getByText('Kept on this device, in this browser.')).toBeVisible()
    await open(page, path)
    await expect(entries(page)).toHaveCount(text.includes('Good') ? 2 : 1)
  })
}

test('without a plan in the address the saved plan judges, and without any the log says what is missing', async ({
  page,
}) => {
  await open(page, '/ceu-log/')
  await expect(page.getByText('Tell the calculator what you hold')).toBeVisible()
  await importAll(page, year.slice(0, 1))
  await expect(entries(page)).toContainText(['Tell us what you hold'])
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await open(page, '/ceu-calculator/#held=cic&month=3')
  await page.getByRole('checkbox', { name: 'Save on this device' }).check()
  await open(page, '/ceu-log/')
  await expect(page.getByText('AAPC: CIC, due March')).toBeVisible()
  await expect(page.getByText('This is the plan saved on this device.')).toBeVisible()
})

test('the skip link keeps the plan in the address', async ({ page }) => {
  await open(page, path)
  await page.evaluate(() => location.assign('#main'))
  await expect(page).toHaveURL(new RegExp('#held=cpc,cpma,ccs&month=3'))
  await expect(page.getByText('AAPC: CPC and CPMA, due March 2027')).toBeVisible()
})

test('a log of 500 entries takes another one and prints', async ({ page }) => {
  test.slow()
  await withoutPrinter(page)
  await open(page, path)
  const lines = Array.from(
    { length: 500 },
    (_, at) => `2026-0${(at % 9) + 1}-10,Course ${at},vendor,A1,0.1,core,hiim,yes,`,
  )
  await importAll(page, lines)
  await expect(entries(page)).toHaveCount(500)
  await page.getByLabel('Date completed').fill('10/01/2026')
  await page.getByLabel('Title').fill('One more')
  await page.getByLabel('CEUs', { exact: true }).fill('1')
  await page.keyboard.press('Enter')
  await expect(figure(page, 'log.aapc.earned')).toHaveAttribute('value', '51')
  await page.getByRole('button', { name: 'Print the audit sheet' }).click()
  expect(await paperOf(page)).toContain('Total: 51 CEUs')
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })
  test('there are the rules in words and a form to print, and no dead field', async ({ page }) => {
    await page.goto('/ceu-log/')
    expect(await page.locator('.log-tool + noscript').innerHTML()).toContain('The log needs scripts.')
    await expect(page.getByRole('heading', { name: 'An empty form for paper' })).toBeVisible()
    await expect(
      page.getByText(
        'The day you completed the activity must fall inside your cycle, after you were certified.',
      ),
    ).toBeVisible()
    await expect(page.locator('main input, main select, main button')).toHaveCount(0)
  })
})

test.describe('without the CSV reader', () => {
  test.use({ missing: true })
  test('a sentence says that it did not arrive', async ({ page }) => {
    await page.route(/papaparse/, (route) => route.abort())
    await open(page, path)
    await choose(page, `${header}\n`)
    await expect(page.getByText('The part of this page that reads files did not arrive.')).toBeVisible()
  })
})
