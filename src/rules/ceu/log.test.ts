import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isFactId } from '../../facts/facts.ts'
import { readAddress, readDraft } from './address.ts'
import { readEntry, type EntryTexts, type LogEntry } from './log-entry.ts'
import {
  byCycle,
  byDate,
  contextOf,
  countsFor,
  doubtfulCeus,
  factsOf,
  isDoubtful,
  judgeEntry,
  judgeLog,
  totalsOf,
  type LogContext,
  type Verdict,
} from './log.ts'
import { assessAapc, assessAhima } from './plan.ts'

interface Expected {
  readonly counts?: string
  readonly earlier?: string
  readonly later?: string
  readonly refused?: readonly string[]
  readonly topics?: readonly string[]
  readonly marks?: readonly string[]
}

interface Case {
  readonly name: string
  readonly plan: string
  readonly log?: readonly EntryTexts[]
  readonly entry: EntryTexts
  readonly aapc?: Expected
  readonly ahima?: Expected
  readonly why: string
}

const cases: Case[] = JSON.parse(readFileSync(new URL('cases/log.json', import.meta.url), 'utf8'))

function entryOf(texts: EntryTexts, id: string): LogEntry {
  const reading = readEntry(texts, id)
  assert.equal(reading.kind, 'entry', JSON.stringify(reading))
  if (reading.kind !== 'entry') throw new Error('Expected an entry')
  return reading.entry
}

function contextFrom(fragment: string): LogContext {
  const address = readAddress(fragment)
  if (address.kind !== 'draft') throw new Error(`Expected a state, found ${fragment}`)
  const { state, today } = readDraft(address.draft, '2020-01-01')
  const [aapc, ahima] = [assessAapc(state, today)?.due?.value, assessAhima(state, today)?.due?.value]
  return contextOf(state, { ...(aapc ? { aapc } : {}), ...(ahima ? { ahima } : {}) }, today)
}

function found(verdict: Verdict): Expected | undefined {
  if (verdict.kind === 'not-assigned') return undefined
  if (verdict.kind === 'refused') return { refused: verdict.reasons.map(({ code }) => code) }
  const { kind, cycle, topics, marks } = verdict
  const place = kind === 'counts' ? 'counts' : String(cycle?.when)
  return { [place]: cycle?.due ?? 'undated', topics, marks: marks.map(({ code }) => code) }
}

const findings = (verdict: Verdict) => {
  if (verdict.kind === 'not-assigned') return []
  return verdict.kind === 'refused' ? verdict.reasons : verdict.marks
}

for (const { name, plan, log = [], entry, aapc, ahima, why } of cases) {
  test(name, () => {
    const others = log.map((texts, at) => entryOf(texts, `other-${at}`))
    const judged = judgeEntry(entryOf(entry, 'entry'), others, contextFrom(plan))
    assert.deepEqual({ aapc: found(judged.aapc), ahima: found(judged.ahima) }, { aapc, ahima })
    for (const { code, facts } of [...findings(judged.aapc), ...findings(judged.ahima)])
      for (const id of facts)
        assert.ok(why.includes(id), `${code} rests on ${id}, which the case does not argue`)
    for (const [id] of why.matchAll(/(?:ceu|ahi)-\d{3}/g)) assert.ok(isFactId(id), `${id} is no fact`)
  })
}

test('there are sixty cases or more, and every code is in one', () => {
  const codes = new Set(
    cases.flatMap(({ aapc, ahima }) =>
      [aapc, ahima].flatMap((one) => [...(one?.marks ?? []), ...(one?.refused ?? [])]),
    ),
  )
  assert.ok(cases.length >= 60)
  assert.equal(codes.size, 22)
})

const plan = contextFrom('held=cpc,cpma,ccs&month=3&ahima-end=2027-06-30&on=2026-11-25')
const entry = (id: string, texts: EntryTexts) =>
  entryOf(
    {
      date: '2026-05-10',
      title: id,
      provider: 'vendor',
      index: '1',
      ceus: '1',
      certificate: 'yes',
      ...texts,
    },
    id,
  )
const totals = (entries: readonly LogEntry[], context = plan) => totalsOf(judgeLog(entries, context), context)

test('a log gives the plan its totals, each minimum and each share', () => {
  const log = [
    entry('a', { ceus: '1.5', aapc: 'core', ahima: 'hiim' }),
    entry('b', { ceus: '2', aapc: 'cpma', ahima: 'other', provider: 'ahima' }),
    entry('c', { ceus: '4', aapc: 'cpco' }),
    entry('d', { ceus: '8', aapc: 'core', date: '2024-05-10' }),
    entry('e', { ceus: '16', aapc: 'core', date: '2026-12-10' }),
  ]
  assert.deepEqual(totals(log), {
    figures: {
      'log.aapc.earned': 7.5,
      'log.aapc.cpma': 2,
      'log.ahima.earned': 3.5,
      'log.ahima.hiim': 1.5,
      'log.ahima.own': 2,
    },
    fields: {
      earned: '7.5',
      'earned-cpma': '2',
      'ahima-earned': '3.5',
      'ahima-hiim': '1.5',
      'ahima-own': '2',
    },
  })
})

test('totals are exact to the hundredth', () => {
  const log = Array.from({ length: 100 }, (_one, at) => entry(`t${at}`, { ceus: '0.29', aapc: 'core' }))
  assert.equal(totals(log).figures['log.aapc.earned'], 29)
})

test('a body that no entry is assigned to has no totals, and an empty log has none', () => {
  assert.deepEqual(totals([]), { figures: {}, fields: {} })
  assert.deepEqual(Object.keys(totals([entry('a', { ahima: 'hiim' })]).figures), [
    'log.ahima.earned',
    'log.ahima.hiim',
    'log.ahima.own',
  ])
})

test('a plan of numbers only has the minimums that entries are assigned to', () => {
  const log = [entry('a', { aapc: 'cpma' }), entry('b', { aapc: 'specialty', ceus: '2' })]
  assert.deepEqual(totals(log, contextFrom('count=3&month=3&on=2026-11-25')).figures, {
    'log.aapc.earned': 3,
    'log.aapc.cpma': 1,
    'log.aapc.specialty': 2,
  })
})

test('a specialty held has a total, at zero too', () => {
  const context = contextFrom('held=cpc&specialties=1&month=3&on=2026-11-25')
  assert.deepEqual(totals([entry('a', { aapc: 'core' })], context).figures, {
    'log.aapc.earned': 1,
    'log.aapc.specialty': 0,
  })
})

test('a field of the calculator takes at most 999.99', () => {
  const log = [entry('a', { ceus: '999.99', aapc: 'core' }), entry('b', { ceus: '0.01', aapc: 'core' })]
  const { figures, fields } = totals(log)
  assert.deepEqual([figures['log.aapc.earned'], fields.earned], [1000, '999.99'])
})

test('the bodies an entry counts for are those of the running cycle', () => {
  const judged = judgeLog(
    [
      entry('a', { aapc: 'core', ahima: 'hiim' }),
      entry('b', { aapc: 'core', ahima: 'hiim', date: '2025-05-10' }),
      entry('c', {}),
    ],
    plan,
  )
  assert.deepEqual(judged.map(countsFor), [['aapc', 'ahima'], ['aapc'], []])
})

test('entries are grouped by cycle: this one first, then the latest, each in order of date', () => {
  const log = [
    entry('old', { aapc: 'core', date: '2022-05-10' }),
    entry('later', { aapc: 'core', date: '2026-06-10' }),
    entry('next', { aapc: 'core', date: '2027-04-10' }),
    entry('before', { aapc: 'core', date: '2024-05-10' }),
    entry('ahima', { ahima: 'hiim' }),
    entry('now', { aapc: 'core' }),
  ]
  const groups = byCycle(judgeLog(log, plan), 'aapc')
  assert.deepEqual(
    groups.map(({ cycle, entries }) => [cycle?.due, cycle?.when, ...entries.map((one) => one.entry.id)]),
    [
      ['2027-03', 'this', 'now', 'later'],
      ['2029-03', 'later', 'next'],
      ['2025-03', 'earlier', 'before'],
      ['2023-03', 'earlier', 'old'],
    ],
  )
})

test('a plan without a date has one group', () => {
  const context = contextFrom('held=cpc&on=2026-11-25')
  const log = [entry('a', { aapc: 'core', date: '2019-01-01' }), entry('b', { aapc: 'core' })]
  const groups = byCycle(judgeLog(log, context), 'aapc')
  assert.deepEqual(
    groups.map(({ cycle, entries }) => [cycle, entries.length]),
    [[undefined, 2]],
  )
})

test('an entry being edited is judged in place of its former self', () => {
  const log = [entry('a', { title: 'CPT update', aapc: 'core' })]
  const edited = entry('a', { title: 'CPT update', aapc: 'cpma', date: '2026-06-10' })
  assert.equal(judgeEntry(edited, log, plan).aapc.kind, 'counts')
})

test('entries of one day are in order of title, then of id', () => {
  const log = [entry('b', { title: 'B' }), entry('c', { title: 'A' }), entry('a', { title: 'A' })]
  assert.deepEqual(
    byDate(log).map(({ id }) => id),
    ['a', 'c', 'b'],
  )
})

test('a verdict names each fact it rests on once: of its topics, its marks and its refusal', () => {
  const both = entry('a', { aapc: 'cpma', index: '', certificate: 'no', ahima: 'hiim', provider: 'ahima' })
  const judged = judgeEntry(both, [], plan)
  assert.deepEqual(factsOf(judged.aapc), [
    'ceu-044',
    'ceu-045',
    'ceu-030',
    'ceu-085',
    'ceu-091',
    'ceu-080',
    'ceu-082',
  ])
  assert.deepEqual(factsOf(judged.ahima), ['ahi-070', 'ahi-030', 'ahi-034', 'ahi-075', 'ahi-076'])
  const plain = judgeEntry(entry('b', { aapc: 'core', ahima: 'other' }), [], plan)
  assert.deepEqual(factsOf(plain.aapc), ['ceu-044', 'ceu-045'])
  assert.deepEqual(factsOf(plain.ahima), ['ahi-070', 'ahi-031'])
  assert.deepEqual(factsOf(judgeEntry(entry('c', { aapc: 'core', date: '2026-12-01' }), [], plan).aapc), [
    'ceu-044',
  ])
  assert.deepEqual(factsOf(judgeEntry(entry('d', {}), [], plan).aapc), [])
})

test('the sentence of a mark or a refusal has its operands', () => {
  const values = (texts: EntryTexts, context: LogContext, others: readonly LogEntry[] = []) =>
    findings(judgeEntry(entry('x', texts), others, context).aapc).map(({ values }) => values)
  const first = contextFrom('held=cpc&month=3&certified=2025-09&on=2026-11-25')
  const exact = contextFrom('held=cpc&due=2027-03-14&on=2026-11-25')
  assert.deepEqual(values({ aapc: 'core', date: '2025-03-10' }, plan), [['2025-03', '2027-03']])
  assert.deepEqual(values({ aapc: 'core', date: '2025-03-20', cycle: 'ending' }, exact), [
    ['2025-03-14', '2027-03-14'],
    ['2025-03-14'],
  ])
  assert.deepEqual(values({ aapc: 'core', date: '2025-08-10' }, first), [['2025-09']])
  assert.deepEqual(values({ aapc: 'core', date: '2025-09-10' }, first), [['2025-09']])
  assert.deepEqual(values({ aapc: 'core', date: '2026-12-01' }, plan), [['2026-12-01']])
  assert.deepEqual(values({ aapc: 'cpco' }, plan), [['cpco']])
  assert.deepEqual(values({ aapc: 'cpma', provider: 'cms' }, plan), [['cpma']])
  const earlier = entry('a', { title: 'x', aapc: 'core', date: '2026-01-02' })
  assert.deepEqual(values({ aapc: 'core' }, plan, [earlier]), [['2026-01-02']])
})

test('an exact day of certification decides to the day', () => {
  const context: LogContext = { ...plan, certified: '2025-09-15' }
  const on = (date: string) => found(judgeEntry(entry('x', { aapc: 'core', date }), [], context).aapc)
  assert.deepEqual(on('2025-09-14'), { refused: ['before-certified'] })
  assert.deepEqual(on('2025-09-15'), { counts: '2027-03', topics: [], marks: [] })
})

test('an exact due day in the month of certification still has its own cycle', () => {
  const context: LogContext = {
    ...plan,
    certified: '2027-03',
    today: '2027-03-20',
    due: { aapc: '2027-03-25' },
  }
  const judged = judgeEntry(entry('x', { aapc: 'core', date: '2027-03-20' }), [], context).aapc
  assert.deepEqual(found(judged), {
    counts: '2027-03-25',
    topics: [],
    marks: ['renewal-month', 'certified-month'],
  })
})

test('of one course twice on one day with the same CEUs, the one for a minimum counts', () => {
  const log = [entry('a', { title: 'Audits', aapc: 'core' }), entry('b', { title: 'Audits', aapc: 'cpma' })]
  assert.deepEqual(totals(log).figures, { 'log.aapc.earned': 1, 'log.aapc.cpma': 1 })
})

const plain = { date: '2026-05-10', title: 'CPT update', ceus: '2', certificate: 'yes' }
const bothPlan = 'held=cpc,ccs&month=3&ahima-end=2027-06-30&on=2026-11-22'

const doubted: { name: string; given: EntryTexts; aapc: boolean; ahima: boolean }[] = [
  { name: 'an index number', given: { provider: 'vendor', index: 'A1' }, aapc: false, ahima: false },
  { name: 'none', given: { provider: 'vendor' }, aapc: true, ahima: false },
  { name: 'a CMS training', given: { provider: 'cms' }, aapc: false, ahima: false },
  { name: 'a college', given: { provider: 'college' }, aapc: true, ahima: true },
  { name: 'an employer', given: { provider: 'employer', index: 'A1' }, aapc: false, ahima: true },
  { name: 'no certificate', given: { index: 'A1', certificate: 'no' }, aapc: false, ahima: false },
]
for (const { name, given, aapc, ahima } of doubted) {
  test(`an entry with ${name} is ${aapc ? '' : 'not '}in doubt at AAPC, ${ahima ? '' : 'not '}at AHIMA`, () => {
    const entry = entryOf({ ...plain, aapc: 'core', ahima: 'hiim', ...given }, 'a')
    const judged = judgeLog([entry], contextFrom(bothPlan))
    assert.deepEqual(
      judged.map((one) => [isDoubtful(one.aapc), isDoubtful(one.ahima)]),
      [[aapc, ahima]],
    )
    assert.deepEqual(
      [doubtfulCeus(judged, 'aapc'), doubtfulCeus(judged, 'ahima')],
      [aapc ? 2 : 0, ahima ? 2 : 0],
    )
  })
}

test('what is refused or counts for another cycle is not among the CEUs in doubt', () => {
  const log = [
    entryOf({ ...plain, aapc: 'core', provider: 'college' }, 'a'),
    entryOf({ ...plain, aapc: 'core', provider: 'college', date: '2026-06-10' }, 'b'),
    entryOf({ ...plain, aapc: 'core', provider: 'college', title: 'Old', date: '2024-06-10' }, 'c'),
  ]
  assert.equal(doubtfulCeus(judgeLog(log, contextFrom(bothPlan)), 'aapc'), 2)
})

test('of two copies of one day that count alike, the one with its certificate counts', () => {
  const log = [
    entryOf({ ...plain, aapc: 'core', index: 'A1', certificate: 'no' }, 'a'),
    entryOf({ ...plain, aapc: 'core', index: 'A1' }, 'b'),
  ]
  assert.deepEqual(
    judgeLog(log, contextFrom(bothPlan)).map(({ aapc }) => aapc.kind),
    ['refused', 'counts'],
  )
})
