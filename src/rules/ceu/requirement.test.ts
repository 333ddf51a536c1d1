import type { FactId } from '../../facts/facts.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aapcSubmissionOpensMonths } from '../../facts/aapc-cycle.ts'
import type { EditionId } from '../../facts/aapc-editions.ts'
import {
  aapcKinds,
  aapcTotal,
  aapcTotalOn,
  ahimaCounted,
  ahimaKinds,
  ahimaTotal,
  prorate,
  trackerRules,
  type Kind,
  type Sum,
  type TrackerRule,
} from './requirement.ts'
import type { AhimaId } from '../../facts/credentials.ts'
import { valueOn, type Day, type Rows } from '../../facts/row.ts'

const today = '2026-11-22'

const first = (edition: EditionId) =>
  ({ code: 'first', values: [36], rows: [edition === '2015' ? 'ceu-001' : 'ceu-007'] }) as const

const aapcSums: { name: string; certifications: number; edition: EditionId; expect: Sum }[] = [
  {
    name: 'one certification: 36',
    certifications: 1,
    edition: '2015',
    expect: { value: 36, steps: [first('2015')] },
  },
  {
    name: 'two: 36 and 4 for one more',
    certifications: 2,
    edition: '2015',
    expect: { value: 40, steps: [first('2015'), { code: 'further', values: [4, 1], rows: ['ceu-006'] }] },
  },
  {
    name: 'five: 36 and 16 for four more',
    certifications: 5,
    edition: '2015',
    expect: { value: 52, steps: [first('2015'), { code: 'further', values: [16, 4], rows: ['ceu-006'] }] },
  },
  {
    name: 'six: nothing beyond five',
    certifications: 6,
    edition: '2015',
    expect: {
      value: 52,
      steps: [
        first('2015'),
        { code: 'further', values: [16, 4], rows: ['ceu-006'] },
        { code: 'flat-from-five', values: [6], rows: ['ceu-005'] },
      ],
    },
  },
  {
    name: 'one in the older schedule: the same 36',
    certifications: 1,
    edition: '2012',
    expect: { value: 36, steps: [first('2012')] },
  },
  {
    name: 'three in the older schedule: 36 and 24 for two more',
    certifications: 3,
    edition: '2012',
    expect: { value: 60, steps: [first('2012'), { code: 'further', values: [24, 2], rows: ['ceu-012'] }] },
  },
  {
    name: 'seven in the older schedule: 36, 44 for four more, nothing beyond five',
    certifications: 7,
    edition: '2012',
    expect: {
      value: 80,
      steps: [
        first('2012'),
        { code: 'further', values: [44, 4], rows: ['ceu-012'] },
        { code: 'flat-from-five', values: [7], rows: ['ceu-011'] },
      ],
    },
  },
]
for (const { name, certifications, edition, expect } of aapcSums) {
  test(`the AAPC total and its sum: ${name}`, () =>
    assert.deepEqual(aapcTotal(certifications, edition), expect))
}

const largest = (value: number, row: Sum['steps'][number]['rows'][number]) =>
  ({ code: 'largest', values: [value], rows: [row] }) as const
const further = (ceus: number, credentials: number) =>
  ({ code: 'each-further', values: [ceus, credentials], rows: ['ahi-012'] }) as const

const ahimaSums: { name: string; held: AhimaId[]; expect: Sum }[] = [
  ...(
    [
      ['cca', 20, 'ahi-003'],
      ['ccs', 20, 'ahi-001'],
      ['ccs-p', 20, 'ahi-002'],
      ['rhit', 20, 'ahi-004'],
      ['rhia', 30, 'ahi-005'],
      ['chda', 30, 'ahi-006'],
      ['chps', 30, 'ahi-006'],
      ['cdip', 30, 'ahi-006'],
    ] as const
  ).map(([id, value, row]) => ({
    name: `${id} alone: ${value}`,
    held: [id],
    expect: { value, steps: [largest(value, row)] as const },
  })),
  {
    name: 'two that ask for the same: the first of them counts in full, the other adds 10',
    held: ['cca', 'ccs'],
    expect: { value: 30, steps: [largest(20, 'ahi-003'), further(10, 1)] },
  },
  {
    name: 'the larger counts in full, whichever is named first',
    held: ['ccs', 'rhia'],
    expect: { value: 40, steps: [largest(30, 'ahi-005'), further(10, 1)] },
  },
  {
    name: 'the larger counts in full, named first',
    held: ['rhia', 'ccs'],
    expect: { value: 40, steps: [largest(30, 'ahi-005'), further(10, 1)] },
  },
  {
    name: 'three reach 50 exactly: no cap is needed',
    held: ['rhia', 'ccs', 'chda'],
    expect: { value: 50, steps: [largest(30, 'ahi-005'), further(20, 2)] },
  },
  {
    name: 'a fourth would make 60: AHIMA asks for 50 at most',
    held: ['rhia', 'ccs', 'chda', 'chps'],
    expect: {
      value: 50,
      steps: [largest(30, 'ahi-005'), further(30, 3), { code: 'cap', values: [50, 60], rows: ['ahi-013'] }],
    },
  },
  {
    name: 'the RHIT beside the RHIA adds nothing',
    held: ['rhit', 'rhia'],
    expect: { value: 30, steps: [largest(30, 'ahi-005')] },
  },
]
for (const { name, held, expect } of ahimaSums) {
  test(`the AHIMA total and its sum: ${name}`, () => assert.deepEqual(ahimaTotal(held, today), expect))
}

test('the RHIT counts until the RHIA is held', () => {
  assert.deepEqual(ahimaCounted(['rhit', 'ccs']), ['rhit', 'ccs'])
  assert.deepEqual(ahimaCounted(['rhit', 'ccs', 'rhia']), ['ccs', 'rhia'])
})

const own = (ceus: number, row: FactId) => ({ code: 'own-topics', values: [ceus], rows: [row] }) as const
const specialty = (each: number, number: number) =>
  ({ code: 'each-specialty', values: [each, number], rows: ['ceu-025'] }) as const

const kinds: { name: string; held: string[]; specialties: number; edition: EditionId; expect: Kind[] }[] = [
  { name: 'the CPC asks for none', held: ['cpc'], specialties: 0, edition: '2015', expect: [] },
  {
    name: 'auditing, documentation, management, compliance and radiology: 16 each',
    held: ['cpma', 'cdeo', 'cppm', 'cpco', 'circc'],
    specialties: 0,
    edition: '2015',
    expect: [
      { id: 'cpma', required: 16, steps: [own(16, 'ceu-020')] },
      { id: 'cdeo', required: 16, steps: [own(16, 'ceu-024')] },
      { id: 'cppm', required: 16, steps: [own(16, 'ceu-022')] },
      { id: 'cpco', required: 16, steps: [own(16, 'ceu-021')] },
      { id: 'circc', required: 16, steps: [own(16, 'ceu-019')] },
    ],
  },
  {
    name: 'the older schedule: 24 each, and the CDEO is not in it',
    held: ['cpma', 'cdeo', 'circc'],
    specialties: 0,
    edition: '2012',
    expect: [
      { id: 'cpma', required: 24, steps: [own(24, 'ceu-020')] },
      { id: 'circc', required: 24, steps: [own(24, 'ceu-019')] },
    ],
  },
  {
    name: 'specialties: 8 each, one sum for all of them',
    held: ['cpma'],
    specialties: 3,
    edition: '2015',
    expect: [
      { id: 'cpma', required: 16, steps: [own(16, 'ceu-020')] },
      { id: 'specialty', required: 24, steps: [specialty(8, 3)] },
    ],
  },
  {
    name: 'specialties in the older schedule: 16 each',
    held: [],
    specialties: 1,
    edition: '2012',
    expect: [{ id: 'specialty', required: 16, steps: [specialty(16, 1)] }],
  },
]
for (const { name, held, specialties, edition, expect } of kinds) {
  test(`minimums inside the AAPC total: ${name}`, () =>
    assert.deepEqual(aapcKinds(held, specialties, edition), expect))
}

test('inside an AHIMA total lie 80% in HIIM domains and 40% from AHIMA', () => {
  assert.deepEqual(ahimaKinds(20, today), [
    { id: 'hiim', required: 16, steps: [{ code: 'hiim-share', values: [80, 20], rows: ['ahi-030'] }] },
    { id: 'own', required: 8, steps: [{ code: 'own-share', values: [40, 20], rows: ['ahi-034'] }] },
  ])
  assert.deepEqual(
    [30, 40, 50].map((total) => ahimaKinds(total, today).map(({ required }) => required)),
    [
      [24, 12],
      [32, 16],
      [40, 20],
    ],
  )
})

const dated: { name: string; certifications: number; day: Day; value: number | 'not-verified' }[] = [
  { name: 'two, today', certifications: 2, day: '2026-11-22', value: 40 },
  { name: 'two, on the first day of the later schedule', certifications: 2, day: '2015-01-01', value: 40 },
  { name: 'two, on the last day of the older one', certifications: 2, day: '2014-12-31', value: 48 },
  { name: 'two, on the first day of the older one', certifications: 2, day: '2012-01-01', value: 48 },
  { name: 'two, the day before', certifications: 2, day: '2011-12-31', value: 'not-verified' },
  { name: 'one, the day before', certifications: 1, day: '2011-12-31', value: 'not-verified' },
  { name: 'nine, today', certifications: 9, day: '2026-11-22', value: 52 },
]
for (const { name, certifications, day, value } of dated) {
  test(`the total by the table in force: ${name}`, () => {
    const found = aapcTotalOn(certifications, day)
    if (value === 'not-verified') assert.deepEqual(found, { kind: 'not-verified' })
    else assert.equal(found.kind === 'known' && found.total.value, value)
  })
}

const exam: Rows = [
  { value: 3, sources: ['mbc-cpc'], checked: '2026-11-22', from: '2026-03-02' },
  { value: 2, sources: ['mbc-cpc'], checked: '2026-11-22', from: '2025-06', until: '2026-02' },
  { value: 1, sources: ['mbc-cpc'], checked: '2026-11-22', until: '2025-05-30' },
]
const edges: { name: string; day: Day; value: number | 'not-verified' }[] = [
  { name: 'the day a row begins', day: '2026-03-02', value: 3 },
  { name: 'the day before, which no row covers', day: '2026-03-01', value: 'not-verified' },
  { name: 'the last day of a row’s last month', day: '2026-02-28', value: 2 },
  { name: 'the first day of a row’s first month', day: '2025-06-01', value: 2 },
  { name: 'a day between two rows', day: '2025-05-31', value: 'not-verified' },
  { name: 'the last day of a row without a beginning', day: '2025-05-30', value: 1 },
  { name: 'long before it', day: '1990-01-01', value: 1 },
]
for (const { name, day, value } of edges) {
  test(`a row holds from its first to its last day: ${name}`, () => {
    const found = valueOn(exam, day)
    assert.equal(found.kind === 'known' ? found.row.value : found.kind, value)
  })
}

const shares: { name: string; total: number; months: number; expect: number }[] = [
  { name: '18 months of 36 are 27', total: 36, months: 18, expect: 27 },
  { name: 'all 24 months are the total', total: 40, months: 24, expect: 40 },
  { name: 'no month is nothing', total: 40, months: 0, expect: 0 },
  { name: 'a sixth above the half rounds up to the next half', total: 40, months: 1, expect: 2 },
  { name: 'a third above the whole rounds up to the half', total: 40, months: 17, expect: 28.5 },
]
for (const { name, total, months, expect } of shares) {
  test(`a shortened first cycle: ${name}`, () => assert.equal(prorate(total, months), expect))
}

const shown: { name: string; figure: number; expect: TrackerRule[] }[] = [
  {
    name: '36 is one certification in full, or several in part',
    figure: 36,
    expect: [
      { certifications: 1, months: 24, edition: '2015' },
      { certifications: 2, months: 18, edition: '2012' },
      { certifications: 4, months: 18, edition: '2015' },
      { certifications: 4, months: 12, edition: '2012' },
    ],
  },
  {
    name: '80 is five or more of the older schedule in full',
    figure: 80,
    expect: [{ certifications: 5, months: 24, edition: '2012' }],
  },
  {
    name: '1.5 is one month with one',
    figure: 1.5,
    expect: [{ certifications: 1, months: 1, edition: '2015' }],
  },
  { name: '0 is no rule’s figure', figure: 0, expect: [] },
  { name: '80.5 is no rule’s figure', figure: 80.5, expect: [] },
]
for (const { name, figure, expect } of shown) {
  test(`what a tracker’s figure may stand for: ${name}`, () =>
    assert.deepEqual(trackerRules(figure, today), expect))
}

test('AAPC’s submit button opens about a month before', () => {
  assert.deepEqual(
    aapcSubmissionOpensMonths.map(({ value, about }) => [value, about]),
    [[1, true]],
  )
})
