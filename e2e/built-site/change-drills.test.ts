import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { installedBrowser } from '../../scripts/find-browser.ts'
import { buildCopy, copyProject } from '../../scripts/project-copy.ts'
import { startPreview, type Server } from './servers.ts'

/** Puts text behind a line of a file in a copy of the project, as an editor would. */
function enter(folder: string, file: string, line: string, text: string): void {
  const path = join(folder, file)
  const code = readFileSync(path, 'utf8')
  assert.equal(code.split(line).length, 2, `${file}: expected the line “${line}” once`)
  writeFileSync(path, code.replace(line, `${line}\n${text}`))
}

const edition = (from: string) => `  {
    id: '${from.slice(0, 4)}',
    from: '${from}',
    sources: ['aapc-ceu-faq'],
    checked: '2026-11-22',
    totals: [39, 45, 51, 57, 63],
    minimums: { cpma: 17, cdeo: 17, cppm: 17, cpco: 17, circc: 18 },
    specialty: 9,
  },`

const enterEdition = (folder: string, from: string) =>
  enter(folder, 'src/facts/aapc-editions.ts', 'export const editions = [', edition(from))

const enterDues = (folder: string) =>
  enter(
    folder,
    'src/facts/aapc-dues.ts',
    'export const aapcDues: Rows = [',
    "  { value: 233, sources: ['mbc-cpc'], checked: '2026-11-22', from: '2026-10-01' },",
  )

const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style|noscript)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')

interface Place {
  readonly name: string
  readonly file: string
  readonly shows: readonly RegExp[]
  readonly showsNot?: readonly RegExp[]
}

/** Every place that must follow a new edition or new dues. */
const places: readonly Place[] = [
  {
    name: 'the article on how many',
    file: 'articles/how-many-ceus-does-a-cpc-need/index.html',
    shows: [
      /A CPC needs 39 CEUs in two years\. .* 19\.5 is the average/,
      /total is 45, with three 51, with four 57, with five or more 63/,
      /each additional one for 6 more/,
      /Older guides say 48 for two certifications, 60 for three, 72 for four and 80/,
    ],
  },
  {
    name: 'the table of totals',
    file: 'articles/how-many-ceus-does-a-cpc-need/index.html',
    shows: [
      /since July 1, 2026/,
      /Older guides, about 2015 to June 30, 2026/,
      /Older guides, about 2012–2015/,
      / 2 45 22\.5 1\.88 40 48 /,
      / 5 or more 63 31\.5 2\.63 52 80 /,
    ],
  },
  {
    name: 'the minimums and dates of the article on proration',
    file: 'articles/ceu-deadlines-and-proration/index.html',
    shows: [/1\.88/, /2\.13/, /2\.38/, /2\.63/],
  },
  {
    name: 'the home page',
    file: 'index.html',
    shows: [/39 CEUs in two years/, /Was 36\. Guides from about 2015 to June 30, 2026 still print that/],
    showsNot: [/Unchanged since/],
  },
  {
    name: 'what changed on the home page',
    file: 'index.html',
    shows: [
      /July 1, 2026 AAPC: 39, 45, 51, 57 and 63 CEUs for one to five or more certifications, after 36, 40, 44, 48 and 52/,
      /October 1, 2026 AAPC: individual dues are reported at \$233 a year, after \$222/,
    ],
  },
  {
    name: 'the index of numbers',
    file: 'index.html',
    shows: [
      /39 One AAPC certification, in two years/,
      /45 Two AAPC certifications; was 40/,
      /\+6 What each additional/,
    ],
  },
  {
    name: 'the page of the CPC',
    file: 'credentials/cpc/index.html',
    shows: [/39 CEUs in two years and yearly dues, reported at about \$233/, /\+6/],
    showsNot: [/\b36 CEUs in two years/],
  },
  {
    name: 'the page of the CPMA',
    file: 'credentials/cpma/index.html',
    shows: [/39 CEUs in two years, 17 of them in auditing \(older guides say 24\)/],
  },
  {
    name: 'the list of credentials',
    file: 'credentials/index.html',
    shows: [/39 CEUs, 17 of them in auditing/],
    showsNot: [/\b36 CEUs/],
  },
  {
    name: 'the comparison in the article CPC or CCS',
    file: 'articles/cpc-vs-ccs/index.html',
    shows: [/\$233/, /\b39\b/],
    showsNot: [/\b36 CEUs/, /\$222/],
  },
  {
    name: 'the totals on the buttons of the calculator’s form',
    file: 'ceu-calculator/index.html',
    shows: [/1 39 2 45 3 51 4 57 5\+ 63/],
    showsNot: [/1 36 2 40/],
  },
  {
    name: 'the topic minimums below the calculator',
    file: 'ceu-calculator/index.html',
    shows: [/CPMA auditing 17 16 24/, /Each specialty that specialty 9 8 16/],
  },
  {
    name: 'the rules on totals',
    file: 'rules/aapc-totals/index.html',
    shows: [
      /One AAPC certification needs 39 CEUs/,
      /36, about 2008 to June 30, 2026|36, .*June 30, 2026/,
      /On the older schedule, one certification needed 36 CEUs/,
    ],
  },
  {
    name: 'the rules on topic minimums',
    file: 'rules/aapc-minimums/index.html',
    shows: [/Today 17 since July 1, 2026/, /Was 16, about 2015 to June 30, 2026/],
  },
  {
    name: 'the rules on dues',
    file: 'rules/aapc-dues/index.html',
    shows: [
      /Today \$233/,
      /Was \$222/,
      /About 2021 and 2022, individual dues were \$190 a year/,
      /About 2015 and 2016, individual dues were \$150 a year/,
      /In 2014 dues were \$125 a year/,
    ],
  },
  {
    name: 'the ledger of conflicts',
    file: 'rules/conflicts/aapc-ceus/index.html',
    shows: [/asks for 36, 40, 44, 48 and 52 CEUs/],
  },
  { name: 'llms.txt', file: 'llms.txt', shows: [/\b39\b/], showsNot: [/\b36 CEUs/] },
  { name: 'the feed', file: 'rss.xml', shows: [/A CPC needs 39 CEUs/] },
  { name: 'worked examples', file: 'rules/examples/index.html', shows: [/One certification 36 CEUs/] },
]

type AssessAapc = (state: { held: string[] }, day: string) => { required: { value: number } }

interface FactData {
  readonly id: string
  readonly value: readonly { readonly value: number }[]
  readonly history: readonly {
    readonly value: readonly { readonly value: number }[]
    readonly until?: string
  }[]
  readonly announced?: readonly {
    readonly value: readonly { readonly value: number }[]
    readonly from?: string
  }[]
}

const rulesOf = (dist: string): ReadonlyMap<string, FactData> => {
  const { rules }: { rules: FactData[] } = JSON.parse(readFileSync(join(dist, 'rules/ceu.json'), 'utf8'))
  return new Map(rules.map((rule) => [rule.id, rule]))
}
/** The open data of a built site must keep to the schema that it ships. */
function assertKeepsToSchema(dist: string): void {
  const read = (file: string): object => JSON.parse(readFileSync(join(dist, file), 'utf8'))
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    read('rules/ceu.schema.json'),
  )
  assert.ok(validate(read('rules/ceu.json')), JSON.stringify(validate.errors))
}

const firstFigure = (rule: FactData | undefined) => rule?.value[0]?.value

describe('a new edition and new dues, each entered in one place', () => {
  let dist = ''
  let server: Server
  let browser: Browser
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'change-drill-'))

  before(async () => {
    copyProject(folder)
    enterEdition(folder, '2026-07-01')
    enterDues(folder)
    dist = buildCopy(folder)
    server = await startPreview(dist)
    const executablePath = installedBrowser()
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
    page = await browser.newPage()
  })
  after(async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const { name, file, shows, showsNot = [] } of places) {
    test(`${name} (${file}) follows`, () => {
      const whole = readFileSync(join(dist, file), 'utf8')
      const text = file.endsWith('.html') ? textOf(whole) : whole
      const missing = shows.filter((pattern) => !pattern.test(text))
      const stale = showsNot.filter((pattern) => pattern.test(text))
      assert.deepEqual({ missing, stale }, { missing: [], stale: [] }, `${file}: ${name} does not follow`)
    })
  }

  test('the open data gives the new figures and keeps the older ones in their rows', () => {
    assertKeepsToSchema(dist)
    const rules = rulesOf(dist)
    const figures = Object.fromEntries(
      [
        'ceu-001',
        'ceu-002',
        'ceu-005',
        'ceu-007',
        'ceu-008',
        'ceu-020',
        'ceu-103',
        'ceu-105',
        'ceu-107',
        'ceu-108',
      ].map((id) => [id, firstFigure(rules.get(id))]),
    )
    assert.deepEqual(figures, {
      'ceu-001': 39,
      'ceu-002': 45,
      'ceu-005': 63,
      'ceu-007': 36,
      'ceu-008': 48,
      'ceu-020': 17,
      'ceu-103': 233,
      'ceu-105': 190,
      'ceu-107': 150,
      'ceu-108': 125,
    })
    const [before] = rules.get('ceu-001')?.history ?? []
    assert.deepEqual([before?.value[0]?.value, before?.until], [36, '2026-06-30'])
  })

  const plans = [
    {
      name: 'on the day the edition begins',
      fragment: 'held=cpc&on=2026-07-01',
      required: '39',
      older: '36',
    },
    { name: 'on the day before', fragment: 'held=cpc&on=2026-06-30', required: '36', older: undefined },
    { name: 'with two certifications', fragment: 'held=cpc,cpma&on=2026-11-22', required: '45', older: '40' },
    {
      name: 'by the edition chosen',
      fragment: 'held=cpc,cpma&edition=2015&on=2026-11-22',
      required: '40',
      older: '48',
    },
  ]
  for (const { name, fragment, required, older } of plans) {
    test(`the calculator follows the edition of the reader’s day: ${name}`, async () => {
      await page.goto(`${server.url}/ceu-calculator/#${fragment}`)
      await page.reload()
      const figure = (id: string) => page.locator(`data[data-figure="aapc.${id}"]`)
      await figure('required').waitFor()
      assert.equal(await figure('required').getAttribute('value'), required)
      const shown =
        older === undefined ? await figure('older').count() : await figure('older').getAttribute('value')
      assert.equal(shown, older ?? 0)
    })
  }

  test('the calculator offers every schedule to choose from, and its buttons follow the reader’s day', async () => {
    await page.goto(`${server.url}/ceu-calculator/#held=cpc,cpma&on=2026-11-22`)
    await page.reload()
    const schedules = page.getByRole('group', { name: 'Which schedule?' })
    for (const name of ['Since July 1, 2026 45', 'About 2015 to June 30, 2026 40', 'About 2012–2015 48'])
      assert.equal(await schedules.getByRole('radio', { name, exact: true }).count(), 1, name)
    await page.goto(`${server.url}/ceu-calculator/#held=cpc&on=2026-06-30`)
    await page.getByRole('radio', { name: '2 40', exact: true }).waitFor()
  })

  test('the result of the quiz names the new total', async () => {
    await page.goto(`${server.url}/credential-quiz/#setting=office&experience=none&show=result`)
    await page.getByText('39 CEUs in two years').first().waitFor()
  })
})

describe('an edition that begins later', () => {
  let dist = ''
  const folder = mkdtempSync(join(tmpdir(), 'change-drill-'))

  before(() => {
    copyProject(folder)
    enterEdition(folder, '2027-07-01')
    dist = buildCopy(folder)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('is announced with its date on pages and in the open data, and not yet followed', () => {
    const text = (file: string) => textOf(readFileSync(join(dist, file), 'utf8'))
    assert.match(
      text('articles/how-many-ceus-does-a-cpc-need/index.html'),
      /A CPC needs 36 CEUs in two years/,
    )
    assert.match(text('articles/how-many-ceus-does-a-cpc-need/index.html'), /From July 1, 2027/)
    assert.match(
      text('rules/aapc-totals/index.html'),
      /Today 36 about 2008 to June 30, 2027 Announced 39 from July 1, 2027/,
    )
    assert.doesNotMatch(text('rules/aapc-totals/index.html'), /Was 40/)
    assert.match(text('index.html'), /From July 1, 2027 AAPC: 39, 45, 51, 57 and 63 CEUs/)
    assertKeepsToSchema(dist)
    const rule = rulesOf(dist).get('ceu-001')
    assert.equal(firstFigure(rule), 36)
    assert.deepEqual(
      rule?.announced?.map(({ value, from }) => [value[0]?.value, from]),
      [[39, '2027-07-01']],
    )
  })

  test('is followed by a plan from its day on', async () => {
    const { assessAapc }: { assessAapc: AssessAapc } = await import(
      pathToFileURL(join(folder, 'src/rules/ceu/plan.ts')).href
    )
    const required = (day: string) => assessAapc({ held: ['cpc'] }, day).required.value
    assert.deepEqual([required('2027-06-30'), required('2027-07-01')], [36, 39])
  })
})
