import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readAddress, readDraft } from './address.ts'
import { figuresOf } from './figures.ts'
import { assessAapc, assessAhima, dueMonth, monthlyPace, whatIf, type Plan } from './plan.ts'

interface Case {
  readonly name: string
  readonly fragment: string
  readonly figures: Record<string, number | string>
  readonly status?: Record<string, string>
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./cases/ceu.json', import.meta.url), 'utf8'))

function plans(fragment: string): { aapc?: Plan; ahima?: Plan; problems: unknown[]; notices: unknown[] } {
  const read = readAddress(fragment)
  assert.equal(read.kind, 'draft')
  if (read.kind !== 'draft') throw new Error('not reached')
  const { state, today, problems, notices } = readDraft(read.draft, '2026-11-22')
  const aapc = assessAapc(state, today)
  const ahima = assessAhima(state, today)
  return {
    ...(aapc ? { aapc } : {}),
    ...(ahima ? { ahima } : {}),
    problems: [...problems],
    notices: [...read.notices, ...notices],
  }
}

const aapc = (fragment: string): Plan => {
  const plan = plans(fragment).aapc
  if (!plan) throw new Error(`no AAPC plan for ${fragment}`)
  return plan
}
const ahima = (fragment: string): Plan => {
  const plan = plans(fragment).ahima
  if (!plan) throw new Error(`no AHIMA plan for ${fragment}`)
  return plan
}
const codes = (plan: Plan) => plan.remarks.map(({ code }) => code)

for (const { name, fragment, figures, status = {} } of cases) {
  test(`golden: ${name}`, () => {
    const found = plans(fragment)
    const all = Object.assign({}, ...[found.aapc, found.ahima].map((plan) => (plan ? figuresOf(plan) : {})))
    for (const [figure, value] of Object.entries(figures)) assert.equal(all[figure], value, figure)
    for (const [body, expected] of Object.entries(status)) {
      assert.equal((body === 'aapc' ? found.aapc : found.ahima)?.status, expected)
    }
  })
}

const dueRows: { name: string; month: number; today: string; due: string }[] = [
  { name: 'an odd month in an odd year still ahead', month: 3, today: '2027-01-31', due: '2027-03' },
  { name: 'the month before an odd due month', month: 3, today: '2027-02-28', due: '2027-03' },
  { name: 'the first day of the due month', month: 3, today: '2027-03-01', due: '2027-03' },
  { name: 'the last day of the due month', month: 3, today: '2027-03-31', due: '2027-03' },
  { name: 'the day after an odd due month', month: 3, today: '2027-04-01', due: '2029-03' },
  { name: 'an odd month seen from an even year', month: 3, today: '2026-03-15', due: '2027-03' },
  { name: 'an even month in an even year still ahead', month: 12, today: '2026-11-30', due: '2026-12' },
  { name: 'an even month seen from an odd year', month: 2, today: '2027-02-15', due: '2028-02' },
  { name: 'an even month already past this even year', month: 2, today: '2026-11-22', due: '2028-02' },
  { name: 'December to January across a year end', month: 1, today: '2026-12-31', due: '2027-01' },
  {
    name: 'January of an odd year past, on the last day of the year',
    month: 1,
    today: '2027-12-31',
    due: '2029-01',
  },
  { name: 'December of an even year, on its last day', month: 12, today: '2026-12-31', due: '2026-12' },
  { name: 'December of an even year, one day later', month: 12, today: '2027-01-01', due: '2028-12' },
  { name: 'February on 29 February', month: 2, today: '2028-02-29', due: '2028-02' },
  { name: 'February on the day after 29 February', month: 2, today: '2028-03-01', due: '2030-02' },
]
for (const { name, month, today, due } of dueRows) {
  test(`due month: ${name}`, () => assert.equal(dueMonth(month, today), due))
}

const firstCycles: { name: string; fragment: string; required: number; due: string; prorated?: number }[] = [
  {
    name: '18 months with one certification is 27',
    fragment: 'held=cpc&month=3&certified=2025-09',
    required: 27,
    due: '2027-03',
    prorated: 27,
  },
  {
    name: '18 months with two is exactly 30',
    fragment: 'held=cpc,coc&month=3&certified=2025-09',
    required: 30,
    due: '2027-03',
    prorated: 30,
  },
  {
    name: '17 months with two rounds 28.33 up to 28.5',
    fragment: 'held=cpc,coc&month=3&certified=2025-10',
    required: 28.5,
    due: '2027-03',
    prorated: 28.5,
  },
  {
    name: '23 months is the longest shortened cycle',
    fragment: 'held=cpc&month=3&certified=2025-04',
    required: 34.5,
    due: '2027-03',
    prorated: 34.5,
  },
  {
    name: '24 months is a full cycle',
    fragment: 'held=cpc&month=3&certified=2025-03',
    required: 36,
    due: '2027-03',
  },
  {
    name: '25 months: an earlier due month came first',
    fragment: 'held=cpc&month=3&certified=2025-02',
    required: 36,
    due: '2027-03',
  },
  {
    name: 'certified this month, due in four',
    fragment: 'held=cpc&month=3&certified=2026-11',
    required: 6,
    due: '2027-03',
    prorated: 6,
  },
  {
    name: 'certified in the renewal month itself: the next one, in full',
    fragment: 'held=cpc&month=11&certified=2025-11',
    required: 36,
    due: '2027-11',
  },
  {
    name: 'one month with one certification is 1.5',
    fragment: 'held=cpc&month=12&certified=2026-11',
    required: 1.5,
    due: '2026-12',
    prorated: 1.5,
  },
  {
    name: 'without a month there is no first cycle to know',
    fragment: 'held=cpc&certified=2025-09',
    required: 36,
    due: '',
  },
  {
    name: 'an exact date 23 months after',
    fragment: 'held=cpc&due=2027-03-14&certified=2025-04',
    required: 34.5,
    due: '2027-03-14',
    prorated: 34.5,
  },
  {
    name: 'an exact date 24 months after is a full cycle',
    fragment: 'held=cpc&due=2027-03-14&certified=2025-03',
    required: 36,
    due: '2027-03-14',
  },
  {
    name: 'an exact date 25 months after is a full cycle and a question for AAPC',
    fragment: 'held=cpc&due=2027-03-14&certified=2025-02',
    required: 36,
    due: '2027-03-14',
  },
]
for (const { name, fragment, required, due, prorated } of firstCycles) {
  test(`first cycle: ${name}`, () => {
    const plan = aapc(`${fragment}&on=2026-11-22`)
    assert.equal(plan.required.value, required)
    assert.equal(plan.due?.value ?? '', due)
    assert.equal(plan.prorated?.value, prorated)
    assert.equal(codes(plan).includes('estimate'), prorated !== undefined)
  })
}

test('only a gap above 24 months is a question for AAPC', () => {
  const asks = (certified: string) =>
    codes(aapc(`held=cpc&due=2027-03-14&certified=${certified}`)).includes('over-a-cycle')
  assert.deepEqual(['2025-04', '2025-03', '2025-02'].map(asks), [false, false, true])
})

test('a due date in the month of certification is pointed out', () => {
  assert.ok(codes(aapc('held=cpc&due=2026-11-30&certified=2026-11')).includes('no-whole-month'))
  assert.ok(!codes(aapc('held=cpc&due=2026-12-30&certified=2026-11')).includes('no-whole-month'))
})

test('the older total is prorated like today’s and shown only where it differs', () => {
  assert.equal(aapc('held=cpc,coc&month=3&certified=2025-09').older?.value, 36)
  assert.equal(aapc('held=cpc&month=3&certified=2025-09').older, undefined)
  assert.equal(aapc('count=2').older?.value, 48)
  assert.equal(aapc('count=1').older, undefined)
})

const statuses: { name: string; fragment: string; status: string }[] = [
  {
    name: 'exactly the required CEUs is enough, even without a date',
    fragment: 'held=cpc&earned=36',
    status: 'met',
  },
  {
    name: 'a hundredth less without a date cannot be judged',
    fragment: 'held=cpc&earned=35.99',
    status: 'unknown',
  },
  {
    name: 'exactly the minimum is enough',
    fragment: 'held=cpc,cpma&earned=40&earned-cpma=16',
    status: 'met',
  },
  {
    name: 'a hundredth below the minimum is not',
    fragment: 'held=cpc,cpma&month=3&earned=40&earned-cpma=15.99',
    status: 'on-track',
  },
  {
    name: 'the day before the due month',
    fragment: 'held=cpc&month=3&earned=35&on=2027-02-28',
    status: 'on-track',
  },
  {
    name: 'the first day of the due month is due now',
    fragment: 'held=cpc&month=3&earned=35&on=2027-03-01',
    status: 'due-now',
  },
  {
    name: 'the day before an exact due date',
    fragment: 'held=cpc&due=2027-03-14&earned=35&on=2027-03-13',
    status: 'on-track',
  },
  {
    name: 'the exact due date itself is due now',
    fragment: 'held=cpc&due=2027-03-14&earned=35&on=2027-03-14',
    status: 'due-now',
  },
  { name: 'met comes before due now', fragment: 'held=cpc&month=3&earned=36&on=2027-03-01', status: 'met' },
  {
    name: 'a missing kind comes before due now',
    fragment: 'held=cpc,cpma&month=3&earned=40&on=2027-03-01',
    status: 'unknown',
  },
  {
    name: 'even pace, rounded down, is on track: 31 of 36',
    fragment: 'held=cpc&month=3&earned=31',
    status: 'on-track',
  },
  {
    name: 'a hundredth below even pace is behind',
    fragment: 'held=cpc&month=3&earned=30.99',
    status: 'behind',
  },
  {
    name: 'a kind given and lagging is behind',
    fragment: 'held=cpc,cpma&month=3&earned=39&earned-cpma=12.99',
    status: 'behind',
  },
  {
    name: 'the same kind at its even pace',
    fragment: 'held=cpc,cpma&month=3&earned=39&earned-cpma=13',
    status: 'on-track',
  },
  {
    name: 'a shortened first cycle is measured from certification',
    fragment: 'held=cpc&month=3&certified=2026-10&earned=2',
    status: 'on-track',
  },
  {
    name: 'the total reached and one kind still unknown',
    fragment: 'held=cpc,cpma,cpco&month=3&earned=44&earned-cpma=16',
    status: 'unknown',
  },
]
for (const { name, fragment, status } of statuses) {
  test(`status: ${name}`, () => assert.equal(aapc(fragment).status, status))
}

test('the page asks about a due month for 90 days after it, and not on day 91', () => {
  const asked = (on: string, rest = '') =>
    codes(aapc(`held=cpc&month=3&earned=36${rest}&on=${on}`)).includes('was-it-submitted')
  assert.deepEqual(
    ['2027-03-31', '2027-04-01', '2027-06-29', '2027-06-30'].map((on) => asked(on)),
    [false, true, true, false],
  )
  assert.equal(aapc('held=cpc&month=3&earned=36&on=2027-04-01').status, 'unknown')
  assert.equal(aapc('held=cpc&month=3&earned=36&submitted=2027-03&on=2027-04-01').status, 'met')
  assert.equal(asked('2027-04-01', '&submitted=2025-03'), true)
  assert.equal(asked('2027-04-01', '&certified=2027-03'), false)
  assert.equal(asked('2027-04-01', '&certified=2025-02'), true)
})

test('an exact date wins over the month, and both oddities are said', () => {
  const plan = aapc('held=cpc&month=5&due=2028-03-14')
  assert.equal(plan.due?.value, '2028-03-14')
  assert.ok(codes(plan).includes('date-wins'))
  assert.ok(codes(plan).includes('wrong-parity'))
  const right = aapc('held=cpc&month=3&due=2027-03-14')
  assert.ok(!codes(right).includes('date-wins'))
  assert.ok(!codes(right).includes('wrong-parity'))
})

const paces: { name: string; fragment: string; perMonth: number | undefined }[] = [
  { name: '40 in 99 days', fragment: 'held=cpc,coc&month=3&earned=0', perMonth: 12.3 },
  { name: 'without CEUs earned, all of them', fragment: 'held=cpc&month=3', perMonth: 11.1 },
  { name: 'none without a date', fragment: 'held=cpc&earned=1', perMonth: undefined },
  { name: 'none once met', fragment: 'held=cpc&month=3&earned=36', perMonth: undefined },
  { name: 'none when due now', fragment: 'held=cpc&month=11&earned=3&on=2027-11-01', perMonth: undefined },
  {
    name: 'two minimums add up',
    fragment: 'held=cpma,cpco&month=3&earned=40&earned-cpma=8&earned-cpco=8',
    perMonth: 5,
  },
  {
    name: 'a kind not given does not enter',
    fragment: 'held=cpma,cpco&month=3&earned=40&earned-cpma=8',
    perMonth: 2.5,
  },
  {
    name: 'never more than what remains',
    fragment: 'held=cpc&month=12&earned=0&on=2026-11-30',
    perMonth: 36,
  },
  {
    name: 'nothing needed as far as is known: none',
    fragment: 'held=cpc,cpma&month=3&earned=40',
    perMonth: undefined,
  },
]
for (const { name, fragment, perMonth } of paces) {
  test(`pace: ${name}`, () => assert.equal(aapc(fragment).perMonth, perMonth))
}

test('the AHIMA pace follows the largest of total, HIIM and AHIMA-own shortfall', () => {
  const pace = (kinds: string) => ahima(`held=ccs&ahima-end=2027-11-22&${kinds}&on=2026-11-22`).perMonth
  assert.equal(pace('ahima-earned=10'), 0.9)
  assert.equal(pace('ahima-earned=18&ahima-hiim=4'), 1.1)
  assert.equal(pace('ahima-earned=20&ahima-hiim=16&ahima-own=1'), 0.6)
})

test('a month is 30.4375 days and the pace is rounded up to a tenth', () => {
  assert.equal(monthlyPace(1200, 365), 1.1)
  assert.equal(monthlyPace(1000, 304), 1.1)
  assert.equal(monthlyPace(1000, 305), 1)
  assert.equal(monthlyPace(25, 1), 0.25)
})

test('the tracker’s figure rules the plan and is explained where a rule gives it', () => {
  const plan = aapc('held=cpc&month=3&tracker=28&earned=10')
  assert.equal(plan.required.value, 28)
  assert.equal(plan.remaining, 18)
  assert.deepEqual(plan.tracker, [
    { certifications: 2, months: 14, edition: '2012' },
    { certifications: 4, months: 14, edition: '2015' },
  ])
  assert.deepEqual(
    aapc('held=cpc&tracker=27').tracker?.filter(({ certifications }) => certifications === 1),
    [{ certifications: 1, months: 18, edition: '2015' }],
  )
  assert.deepEqual(aapc('held=cpc&tracker=57.5').tracker, [
    { certifications: 3, months: 23, edition: '2012' },
  ])
  assert.deepEqual(aapc('held=cpc&tracker=99').tracker, [])
})

test('the tracker may agree with our own figure', () => {
  assert.ok(codes(aapc('held=cpc&tracker=36')).includes('tracker-agrees'))
  assert.ok(codes(aapc('held=cpc&tracker=35.5')).includes('tracker-rules'))
})

test('once the total is reached, a kind not told is asked for as the last condition', () => {
  assert.ok(codes(aapc('held=cpma&earned=36')).includes('met-if-kind'))
  assert.ok(codes(aapc('held=cpma&earned=35.99')).includes('tell-kind'))
})

test('AHIMA’s plan asks for the end of the cycle', () =>
  assert.ok(codes(ahima('held=ccs')).includes('tell-end')))

test('minimums above the total are said with both numbers and change nothing', () => {
  const plan = aapc('held=cpma,cpco,cppm,cdeo')
  assert.deepEqual(
    plan.remarks.find(({ code }) => code === 'minimums-above-total'),
    { code: 'minimums-above-total', values: [64, 48] },
  )
  assert.ok(!codes(aapc('held=cpma,cpco')).includes('minimums-above-total'))
  assert.equal(plan.required.value, 48)
})

test('the CDEO counts in the older schedule but has no minimum there', () => {
  const plan = aapc('held=cpc,cdeo&edition=2012')
  assert.equal(plan.required.value, 48)
  assert.deepEqual(plan.kinds, [])
  assert.ok(codes(plan).includes('no-older-minimum'))
})

const partial: { name: string; fragment: string; codes: string[] }[] = [
  { name: 'a number alone', fragment: 'count=1', codes: ['tell-which', 'tell-month', 'tell-earned'] },
  { name: 'named, without date and progress', fragment: 'held=cpc', codes: ['tell-month', 'tell-earned'] },
  { name: 'a kind not told', fragment: 'held=cpma&month=3&earned=3', codes: ['tell-kind'] },
  { name: 'everything told', fragment: 'held=cpc&month=3&earned=3', codes: [] },
]
for (const { name, fragment, codes: expected } of partial) {
  test(`a partial answer says what is missing: ${name}`, () =>
    assert.deepEqual(
      codes(aapc(fragment)).filter((code) => code.startsWith('tell-')),
      expected,
    ))
}

test('AHIMA’s special cases are said', () => {
  assert.ok(codes(ahima('held=cca,ccs')).includes('cca-beside-ccs'))
  assert.equal(ahima('held=cca,ccs').required.value, 30)
  assert.ok(codes(ahima('held=rhia,rhit')).includes('rhia-replaces-rhit'))
  assert.ok(!codes(ahima('held=rhia,rhit')).includes('one-ceu-once'))
  assert.ok(codes(ahima('held=ccs,rhit')).includes('one-ceu-once'))
  assert.ok(codes(ahima('held=ccs,rhit')).includes('one-date-for-all'))
})

test('a cycle begun before January 1, 2025 carries the note, one begun that day does not', () => {
  assert.ok(codes(ahima('held=ccs&ahima-end=2026-12-31')).includes('cycle-before-2025'))
  assert.ok(!codes(ahima('held=ccs&ahima-end=2027-01-01')).includes('cycle-before-2025'))
})

test('a credential of one body asks nothing of the other', () => {
  assert.equal(plans('held=cpc').ahima, undefined)
  assert.equal(plans('held=ccs').aapc, undefined)
  assert.deepEqual(Object.keys(plans('month=3&earned=4')), ['problems', 'notices'])
})

test('what if: a second certification adds 4 and its minimum, a CCS-P beside a CCS adds 10', () => {
  const added = whatIf({ held: ['cpc', 'ccs'] })
  const find = (id: string) => added.find((entry) => entry.id === id)
  assert.deepEqual(find('coc'), { id: 'coc', body: 'aapc', from: 36, to: 40 })
  assert.equal(find('cpma')?.kind?.required, 16)
  assert.equal(find('specialty')?.kind?.required, 8)
  assert.deepEqual(find('ccs-p'), { id: 'ccs-p', body: 'ahima', from: 20, to: 30 })
  assert.deepEqual(find('rhia'), { id: 'rhia', body: 'ahima', from: 20, to: 40 })
  assert.equal(find('cpc'), undefined)
  assert.equal(find('cpc-p'), undefined)
})
