import type { FactId } from '../../facts/facts.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readAddress, readDraft, type CeuState } from './address.ts'
import type {} from './requirement.ts'
import { figuresOf } from './figures.ts'
import {
  assessAapc,
  assessAhima,
  dueMonth,
  monthlyPace,
  whatIf,
  type Plan,
  type Remark,
  type RemarkCode,
  type WhatIf,
  compareWithOlder,
} from './plan.ts'

interface Case {
  readonly name: string
  readonly fragment: string
  readonly figures: Record<string, number | string>
  readonly absent?: readonly string[]
  readonly status?: Record<string, string>
  readonly behind?: Record<string, readonly string[]>
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./cases/plans.json', import.meta.url), 'utf8'))

function plans(fragment: string): {
  aapc?: Plan
  ahima?: Plan
  today: string
  problems: unknown[]
  notices: unknown[]
} {
  const read = readAddress(fragment)
  assert.equal(read.kind, 'draft')
  if (read.kind !== 'draft') throw new Error('not reached')
  const { state, today, problems, notices } = readDraft(read.draft, '2026-11-22')
  const aapc = assessAapc(state, today)
  const ahima = assessAhima(state, today)
  return {
    ...(aapc ? { aapc } : {}),
    ...(ahima ? { ahima } : {}),
    today,
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
const own = (ceus: number, row: FactId) => ({ code: 'own-topics', values: [ceus], rows: [row] }) as const
const specialty = (each: number) =>
  ({ code: 'each-specialty', values: [each, 1], rows: ['ceu-025'] }) as const
const codes = (plan: Plan) => plan.remarks.map(({ code }) => code)

for (const { name, fragment, figures, absent = [], status = {}, behind = {} } of cases) {
  test(`golden: ${name}`, () => {
    const found = plans(fragment)
    const all = Object.assign(
      {},
      ...[found.aapc, found.ahima].map((plan) => (plan ? figuresOf(plan, found.today) : {})),
    )
    for (const [figure, value] of Object.entries(figures)) assert.equal(all[figure], value, figure)
    for (const [body, expected] of Object.entries(status)) {
      const plan = body === 'aapc' ? found.aapc : found.ahima
      assert.equal(plan?.status, expected)
      assert.deepEqual(plan?.behind ?? [], behind[body] ?? (expected === 'behind' ? plan?.behind : []))
    }
    for (const figure of absent) assert.equal(all[figure], undefined, figure)
  })
}

const wholeFigures: { name: string; fragment: string; figures: Record<string, number | string> }[] = [
  {
    name: 'a first cycle with two credentials, all told',
    fragment:
      'held=cpc,cpma&specialties=1&month=3&certified=2025-09&earned=12.5&earned-cpma=8&earned-specialty=1',
    figures: {
      'aapc.required': 33,
      'aapc.older': 45,
      'aapc.prorated': 33,
      'aapc.minimum.cpma': 16,
      'aapc.minimum.specialty': 8,
      'aapc.due': '2027-03',
      'aapc.earned': 12.5,
      'aapc.remaining': 20.5,
      'aapc.per-month': 6.4,
    },
  },
  {
    name: 'one certification and nothing told: no date, no CEUs earned, no pace, no older figure',
    fragment: 'count=1',
    figures: { 'aapc.required': 36, 'aapc.remaining': 36 },
  },
  {
    name: 'AHIMA, all told',
    fragment: 'held=ccs&ahima-end=2027-06-30&ahima-earned=5&ahima-hiim=4&ahima-own=2',
    figures: {
      'ahima.required': 20,
      'ahima.hiim': 16,
      'ahima.own': 8,
      'ahima.due': '2027-06-30',
      'ahima.earned': 5,
      'ahima.remaining': 15,
      'ahima.per-month': 2.1,
    },
  },
]
for (const { name, fragment, figures } of wholeFigures) {
  test(`these figures and no others: ${name}`, () => {
    const { aapc: one, ahima: other, today } = plans(fragment)
    assert.deepEqual({ ...(one && figuresOf(one, today)), ...(other && figuresOf(other, today)) }, figures)
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
    name: 'a tracker that shows 0 is not met before CEUs are told',
    fragment: 'held=cpc&tracker=0',
    status: 'unknown',
  },
  { name: 'a tracker that shows 0 is met with 0', fragment: 'held=cpc&tracker=0&earned=0', status: 'met' },
  {
    name: 'a kind not told keeps a total that is met from being met',
    fragment: 'held=cpma&earned=36',
    status: 'unknown',
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

test('a cycle has ended for 90 days after its due month, and not on day 91', () => {
  const ended = (on: string, rest = '') =>
    aapc(`held=cpc&month=3&earned=36${rest}&on=${on}`).status === 'ended'
  assert.deepEqual(
    ['2027-03-31', '2027-04-01', '2027-06-29', '2027-06-30'].map((on) => ended(on)),
    [false, true, true, false],
  )
  assert.equal(aapc('held=cpc&month=3&earned=36&submitted=2027-03&on=2027-04-01').status, 'met')
  assert.equal(ended('2027-04-01', '&submitted=2025-03'), true)
  assert.equal(ended('2027-04-01', '&certified=2027-03'), false)
  assert.equal(ended('2027-04-01', '&certified=2025-02'), true)
})

test('a cycle with an exact date has ended for 90 days after it, until its month is said to be submitted', () => {
  const status = (on: string, rest = '') => aapc(`held=cpc&due=2027-03-14&earned=3${rest}&on=${on}`).status
  assert.deepEqual(
    ['2027-03-14', '2027-03-15', '2027-06-12', '2027-06-13'].map((on) => status(on)),
    ['due-now', 'ended', 'ended', 'unknown'],
  )
  assert.equal(status('2027-03-15', '&submitted=2027-02'), 'ended')
  assert.equal(status('2027-03-15', '&submitted=2027-03'), 'on-track')
  assert.equal(status('2027-09-15', '&submitted=2027-03'), 'behind')
  assert.equal(status('2027-03-13', '&submitted=2027-03'), 'behind')
})

test('AAPC may cancel 90 days after the due day; where only the month is known, after its first or its last day', () => {
  assert.deepEqual(aapc('held=cpc&month=9&on=2027-10-05').cancelled, {
    from: '2027-11-30',
    until: '2027-12-29',
  })
  assert.deepEqual(aapc('held=cpc&due=2027-09-14&on=2027-10-05').cancelled, {
    from: '2027-12-13',
    until: '2027-12-13',
  })
  assert.equal(aapc('held=cpc&month=9&on=2027-09-30').cancelled, undefined)
  assert.equal(aapc('held=cpc&month=9&submitted=2027-09&on=2027-10-05').cancelled, undefined)
})

test('a first cycle that has ended keeps its months and begins at certification', () => {
  const plan = aapc('held=cpc,cpma&month=5&certified=2026-03&on=2027-06-10')
  assert.deepEqual(
    [plan.status, plan.required.value, plan.firstCycle, plan.begins],
    ['ended', 23.5, { months: 14, fullTotal: 40 }, '2026-03-01'],
  )
})

test('who was certified after an exact date that has passed is in the cycle after it', () => {
  const plan = aapc('held=cpc&due=2026-09-14&certified=2026-10&on=2026-11-22')
  assert.deepEqual([plan.due?.value, plan.firstCycle?.months], ['2028-09', 23])
})

const unlikely: { name: string; fragment: string; unlikely: boolean }[] = [
  { name: '31 days left and little to do', fragment: 'earned=34&on=2027-01-29', unlikely: false },
  { name: '30 days left, less than a month', fragment: 'earned=34&on=2027-01-30', unlikely: true },
  { name: 'nothing to do in the last days', fragment: 'earned=36&on=2027-02-27', unlikely: false },
  {
    name: '90 days left and more than twice an even pace',
    fragment: 'earned=0&on=2026-12-01',
    unlikely: false,
  },
  {
    name: '89 days left and more than twice an even pace',
    fragment: 'earned=0&on=2026-12-02',
    unlikely: true,
  },
  {
    name: '73 days left and exactly twice an even pace',
    fragment: 'earned=28.8&on=2026-12-18',
    unlikely: false,
  },
  { name: 'a hundredth more', fragment: 'earned=28.79&on=2026-12-18', unlikely: true },
  { name: 'the due month has begun', fragment: 'earned=0&on=2027-03-01', unlikely: false },
]
for (const { name, fragment, unlikely: expected } of unlikely) {
  test(`a pace that few can keep: ${name}`, () =>
    assert.equal(aapc(`held=cpc&month=3&${fragment}`).unlikely ?? false, expected))
}

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

test('the CDEO counts in the older schedule but has no minimum there', () => {
  const plan = aapc('held=cpc,cdeo&edition=2012')
  assert.equal(plan.required.value, 48)
  assert.deepEqual(plan.kinds, [])
  assert.ok(codes(plan).includes('not-in-edition'))
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

test('a credential of one body asks nothing of the other', () => {
  assert.equal(plans('held=cpc').ahima, undefined)
  assert.equal(plans('held=ccs').aapc, undefined)
  assert.deepEqual(Object.keys(plans('month=3&earned=4')), ['today', 'problems', 'notices'])
})

const added: { name: string; state: CeuState; id: WhatIf['id']; expect: WhatIf | undefined }[] = [
  {
    name: 'a second certification adds 4',
    state: { held: ['cpc'] },
    id: 'coc',
    expect: { id: 'coc', body: 'aapc', from: 36, to: 40 },
  },
  {
    name: 'auditing brings its minimum along',
    state: { held: ['cpc'] },
    id: 'cpma',
    expect: {
      id: 'cpma',
      body: 'aapc',
      from: 36,
      to: 40,
      kind: { id: 'cpma', required: 16, steps: [own(16, 'ceu-020')] },
    },
  },
  {
    name: 'so does a specialty',
    state: { held: ['cpc'] },
    id: 'specialty',
    expect: {
      id: 'specialty',
      body: 'aapc',
      from: 36,
      to: 40,
      kind: { id: 'specialty', required: 8, steps: [specialty(8)] },
    },
  },
  {
    name: 'in the older schedule it adds 12 and a larger minimum',
    state: { held: ['cpc'], edition: '2012' },
    id: 'specialty',
    expect: {
      id: 'specialty',
      body: 'aapc',
      from: 36,
      to: 48,
      kind: { id: 'specialty', required: 16, steps: [specialty(16)] },
    },
  },
  {
    name: 'specialties held count beside those named',
    state: { held: ['cpc'], specialties: 1 },
    id: 'coc',
    expect: { id: 'coc', body: 'aapc', from: 40, to: 44 },
  },
  {
    name: 'a number alone counts too',
    state: { held: [], count: 3 },
    id: 'coc',
    expect: { id: 'coc', body: 'aapc', from: 44, to: 48 },
  },
  {
    name: 'a sixth adds nothing',
    state: { held: [], count: 5 },
    id: 'coc',
    expect: { id: 'coc', body: 'aapc', from: 52, to: 52 },
  },
  {
    name: 'a first certification of a body asks for its whole total',
    state: { held: ['ccs'] },
    id: 'cpc',
    expect: { id: 'cpc', body: 'aapc', from: 0, to: 36 },
  },
  {
    name: 'so does a first one of the other body',
    state: { held: ['cpc'] },
    id: 'rhia',
    expect: { id: 'rhia', body: 'ahima', from: 0, to: 30 },
  },
  {
    name: 'a second AHIMA credential adds 10',
    state: { held: ['ccs'] },
    id: 'ccs-p',
    expect: { id: 'ccs-p', body: 'ahima', from: 20, to: 30 },
  },
  {
    name: 'the RHIA in place of the RHIT adds 10',
    state: { held: ['rhit'] },
    id: 'rhia',
    expect: { id: 'rhia', body: 'ahima', from: 20, to: 30 },
  },
  {
    name: 'in a first cycle both totals are for its months',
    state: { held: ['cpc', 'coc', 'cic'], month: 3, certified: '2025-09' },
    id: 'crc',
    expect: { id: 'crc', body: 'aapc', from: 33, to: 36 },
  },
  {
    name: 'the CEU Tracker’s figure grows by what our total grows by',
    state: { held: ['cpc'], month: 3, tracker: 28.35 },
    id: 'crc',
    expect: { id: 'crc', body: 'aapc', from: 28.35, to: 32.35 },
  },
  {
    name: 'without an AAPC certification a date of certification shortens nothing',
    state: { held: ['ccs'], month: 3, certified: '2025-09', tracker: 20 },
    id: 'cpc',
    expect: { id: 'cpc', body: 'aapc', from: 0, to: 36 },
  },
  { name: 'one that is held is no what-if', state: { held: ['cpc'] }, id: 'cpc', expect: undefined },
  { name: 'nor is one that is no longer offered', state: { held: ['cpc'] }, id: 'cpc-p', expect: undefined },
]
for (const { name, state, id, expect } of added) {
  test(`what if: ${name}`, () =>
    assert.deepEqual(
      whatIf(state, '2026-11-22').find((each) => each.id === id),
      expect,
    ))
}

test('an older edition that asked for more is met with the current one; one that asked for less is only told', () => {
  assert.deepEqual(compareWithOlder(40, 41, '2012'), { code: 'older-meets-both', values: [41, '2012'] })
  assert.deepEqual(compareWithOlder(40, 39, '2012'), { code: 'older-asked-less', values: [39, '2012'] })
})

interface Said {
  readonly name: string
  readonly given: string
  readonly values: Remark['values']
  /** The nearest state in which it is not said. */
  readonly otherwise: string
}
const remarks: Record<Exclude<RemarkCode, 'older-asked-less'>, Said> = {
  'tell-which': {
    name: 'a number alone does not name the credentials; a specialty is named enough',
    given: 'count=1',
    values: [],
    otherwise: 'specialties=1',
  },
  'tell-month': {
    name: 'without a renewal month there is no date',
    given: 'held=cpc',
    values: [],
    otherwise: 'held=cpc&month=3',
  },
  'tell-end': {
    name: 'without the end of the cycle there is no date',
    given: 'held=ccs',
    values: [],
    otherwise: 'held=ccs&ahima-end=2027-06-30',
  },
  'tell-earned': {
    name: 'no CEUs earned are given; 0 is given',
    given: 'held=cpc',
    values: [],
    otherwise: 'held=cpc&earned=0',
  },
  'tell-kind': {
    name: 'a kind is not given while the total is not reached',
    given: 'held=cpma&earned=35.99',
    values: ['cpma', 16],
    otherwise: 'held=cpma&earned=35.99&earned-cpma=0',
  },
  'met-if-kind': {
    name: 'a kind is not given and the total is reached',
    given: 'held=cpma&earned=36',
    values: ['cpma', 16],
    otherwise: 'held=cpma&earned=36&earned-cpma=0',
  },
  'minimums-above-total': {
    name: 'four minimums of 16 are more than 48; three of them are just as much',
    given: 'held=cpma,cdeo,cppm,cpco',
    values: [64, 48],
    otherwise: 'held=cpc,cpma,cdeo,cppm',
  },
  'not-in-edition': {
    name: 'the older schedule does not list the CDEO',
    given: 'held=cpc,cdeo&edition=2012',
    values: ['cdeo'],
    otherwise: 'held=cpc,cdeo',
  },
  'date-wins': {
    name: 'the exact date lies in another month than the renewal month',
    given: 'held=cpc&month=5&due=2027-03-14',
    values: [5, 3],
    otherwise: 'held=cpc&due=2027-03-14',
  },
  'wrong-parity': {
    name: 'an odd month in an even year',
    given: 'held=cpc&due=2028-03-14',
    values: ['2028-03-14'],
    otherwise: 'held=cpc&due=2028-02-14',
  },
  estimate: {
    name: 'a first cycle of less than 24 months is our estimate',
    given: 'held=cpc&month=3&certified=2025-04',
    values: [],
    otherwise: 'held=cpc&month=3&certified=2025-03',
  },
  'minimums-in-full': {
    name: 'a shortened first cycle of somebody with a topic minimum',
    given: 'held=cpma&month=3&certified=2025-04',
    values: [],
    otherwise: 'held=cpc&month=3&certified=2025-04',
  },
  'no-whole-month': {
    name: 'the exact date lies in the month of certification',
    given: 'held=cpc&due=2026-11-30&certified=2026-11',
    values: [],
    otherwise: 'held=cpc&due=2026-12-30&certified=2026-11',
  },
  'over-a-cycle': {
    name: '25 months lie between certification and the exact date; 24 are a cycle',
    given: 'held=cpc&due=2027-03-14&certified=2025-02',
    values: [25],
    otherwise: 'held=cpc&due=2027-03-14&certified=2025-03',
  },
  'tracker-rules': {
    name: 'the tracker shows another figure than ours',
    given: 'held=cpc&tracker=35.5',
    values: [35.5, 36],
    otherwise: 'held=cpc&tracker=36',
  },
  'tracker-agrees': {
    name: 'the tracker shows our figure',
    given: 'held=cpc&tracker=36',
    values: [36, 36],
    otherwise: 'held=cpc&tracker=35.5',
  },
  'older-meets-both': {
    name: 'the older schedule asks for more; with one certification it does not',
    given: 'held=cpc,coc',
    values: [48, '2012'],
    otherwise: 'held=cpc',
  },
  'one-ceu-once': {
    name: 'several AHIMA credentials count',
    given: 'held=ccs,rhit',
    values: [],
    otherwise: 'held=rhia,rhit',
  },
  'one-date-for-all': {
    name: 'several AHIMA credentials count',
    given: 'held=ccs,rhit',
    values: [],
    otherwise: 'held=rhia,rhit',
  },
  'cca-beside-ccs': {
    name: 'the CCA beside the CCS counts as two',
    given: 'held=cca,ccs',
    values: [30],
    otherwise: 'held=cca,rhit',
  },
  'rhia-replaces-rhit': {
    name: 'the RHIT beside the RHIA adds nothing',
    given: 'held=rhia,rhit',
    values: [],
    otherwise: 'held=rhia,ccs',
  },
  'cycle-before-2025': {
    name: 'the cycle began on December 31, 2024; one begun a day later is under the 40% rule',
    given: 'held=ccs&ahima-end=2026-12-31',
    values: ['2024-12-31'],
    otherwise: 'held=ccs&ahima-end=2027-01-01',
  },
}
for (const [code, { name, given, values, otherwise }] of Object.entries(remarks)) {
  test(`${code} is said: ${name}`, () => {
    const said = (fragment: string) => {
      const found = plans(fragment)
      return [found.aapc, found.ahima]
        .flatMap((plan) => plan?.remarks ?? [])
        .filter((each) => each.code === code)
    }
    assert.deepEqual(said(given), [{ code, values }])
    assert.deepEqual(said(otherwise), [])
  })
}

const everything: { name: string; fragment: string; codes: RemarkCode[] }[] = [
  { name: 'one certification, all told', fragment: 'held=cpc&month=3&earned=3', codes: [] },
  {
    name: 'one certification with an exact date, all told',
    fragment: 'held=cpc&due=2027-03-14&earned=3',
    codes: [],
  },
  {
    name: 'an AHIMA cycle, all told',
    fragment: 'held=ccs&ahima-end=2027-06-30&ahima-earned=3&ahima-hiim=1&ahima-own=1',
    codes: [],
  },
  {
    name: 'a credential beside a specialty names enough',
    fragment: 'held=cpc&specialties=1&month=3&earned=3&earned-specialty=0',
    codes: ['older-meets-both'],
  },
  {
    name: 'kinds are asked for only beside the total',
    fragment: 'held=cpma&month=3',
    codes: ['tell-earned'],
  },
  {
    name: 'who follows the older schedule needs no word about it',
    fragment: 'held=cpc,coc&month=3&earned=3&edition=2012',
    codes: [],
  },
  {
    name: 'who follows the tracker needs none either',
    fragment: 'held=cpc,coc&month=3&earned=3&tracker=40',
    codes: ['tracker-agrees'],
  },
  {
    name: 'AHIMA, nothing told but what is held: the date and the CEUs earned are missing, and nothing else',
    fragment: 'held=ccs',
    codes: ['tell-end', 'tell-earned'],
  },
  {
    name: 'in a first cycle the older figure is prorated alike',
    fragment: 'held=cpc,coc&month=3&certified=2025-09&earned=3',
    codes: ['estimate', 'older-meets-both'],
  },
]
for (const { name, fragment, codes: expected } of everything) {
  test(`this is said and nothing else: ${name}`, () => {
    const found = plans(fragment)
    assert.deepEqual(
      [found.aapc, found.ahima].flatMap((plan) => (plan ? codes(plan) : [])),
      expected,
    )
  })
}

test('a prorated total shows its sum, months and all', () =>
  assert.deepEqual(aapc('held=cpc,coc&month=3&certified=2025-10').prorated, {
    value: 28.5,
    steps: [
      { code: 'first', values: [36], rows: ['ceu-001'] },
      { code: 'further', values: [4, 1], rows: ['ceu-006'] },
      { code: 'prorated', values: [17, 40, 28.5], rows: ['ceu-054'] },
    ],
  }))

test('the tracker’s figure has no sum: the tracker decides', () =>
  assert.deepEqual(aapc('held=cpc&tracker=28').required, {
    value: 28,
    steps: [{ code: 'tracker', values: [28], rows: ['ceu-113'] }],
  }))

const cycles: { name: string; fragment: string; begins: string | undefined; evenPace: number | undefined }[] =
  [
    {
      name: 'two years before the first of a due month',
      fragment: 'held=cpc&month=3',
      begins: '2025-03-01',
      evenPace: 31,
    },
    {
      name: 'two years before an exact date',
      fragment: 'held=cpc&due=2027-03-14',
      begins: '2025-03-14',
      evenPace: 30,
    },
    {
      name: 'the month of certification',
      fragment: 'held=cpc&month=3&certified=2026-10',
      begins: '2026-10-01',
      evenPace: 2,
    },
    {
      name: 'the day before it is due all but the last is reached',
      fragment: 'held=cpc&month=3&on=2027-02-28',
      begins: '2025-03-01',
      evenPace: 35,
    },
    {
      name: 'on the day it is due there is no pace any more',
      fragment: 'held=cpc&month=3&on=2027-03-01',
      begins: '2025-03-01',
      evenPace: undefined,
    },
    {
      name: 'a cycle still to begin has nothing to show',
      fragment: 'held=cpc&due=2029-03-14',
      begins: '2027-03-14',
      evenPace: 0,
    },
    { name: 'no date', fragment: 'held=cpc', begins: undefined, evenPace: undefined },
  ]
for (const { name, fragment, begins, evenPace } of cycles) {
  test(`where a cycle begins and what an even pace has reached: ${name}`, () => {
    const plan = aapc(fragment)
    assert.equal(plan.begins, begins)
    assert.equal(plan.evenPace, evenPace)
  })
}

test('an AHIMA cycle begins two years before it ends and has an even pace of its own', () => {
  const plan = ahima('held=ccs&ahima-end=2027-06-30')
  assert.equal(plan.begins, '2025-06-30')
  assert.equal(plan.evenPace, 13)
})

test('a kind that was told stands beside its minimum, one that was not stands alone', () => {
  assert.deepEqual(aapc('held=cpma,cpco&earned=20&earned-cpma=4').kinds, [
    { id: 'cpma', required: 16, steps: [own(16, 'ceu-020')], earned: 4 },
    { id: 'cpco', required: 16, steps: [own(16, 'ceu-021')] },
  ])
  assert.deepEqual(ahima('held=ccs&ahima-earned=20&ahima-own=4').kinds, [
    { id: 'hiim', required: 16, steps: [{ code: 'hiim-share', values: [80, 20], rows: ['ahi-030'] }] },
    {
      id: 'own',
      required: 8,
      steps: [{ code: 'own-share', values: [40, 20], rows: ['ahi-034'] }],
      earned: 4,
    },
  ])
})
