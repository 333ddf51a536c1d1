import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from './day.ts'
import { factsChecked } from './checked.ts'
import { isFactId, facts, factIds, topicIds, topics, type FactId } from './facts.ts'
import { printFigure, printSentence } from '../format/figures.ts'
import { reviewBy } from '../rules/review.ts'
import { currentRow, type Day } from './row.ts'
import type { Fact } from './facts.ts'
import { sources } from './sources.ts'
import type { Figure } from './unit.ts'

const rules: [string, Fact][] = Object.entries(facts)

const edge = /^\d{4}(-\d{2}(-\d{2})?)?$/
const begins = (day: Day) => day + '-01-01'.slice(day.length - 4)
const ends = (day: Day) => day + '-12-31'.slice(day.length - 4)

test('facts that may not be printed are left out', () => {
  const withheld = ['ceu-023', 'ceu-061', 'ceu-083', 'ahi-067', 'ahi-069', 'ahi-097', 'ahi-119', 'ahi-125']
  const further = ['ahi-148', 'crd-020', 'crd-076', 'crd-089', 'crd-094', 'crd-176', 'crd-201', 'crd-210']
  assert.deepEqual([...withheld, ...further, 'crd-213', 'crd-215'].filter(isFactId), [])
})

test('an id is one only if a fact has it', () => {
  assert.equal(isFactId('ceu-001'), true)
  assert.equal(isFactId('CEU-001'), false)
  assert.equal(isFactId('toString'), false)
})

test('every row has a source that exists and a day on which it was checked', () => {
  for (const [id, { rows }] of rules) {
    for (const row of rows) {
      assert.ok(row.sources.length > 0, `${id} has no source`)
      for (const source of row.sources) assert.ok(Object.hasOwn(sources, source), `${id}: ${source}`)
      assert.ok(isDay(row.checked), `${id} checked ${row.checked}`)
    }
  }
})

test('no source stands twice in a row', () => {
  for (const [id, { rows }] of rules) {
    for (const row of rows) assert.equal(new Set(row.sources).size, row.sources.length, id)
  }
})

test('a row ends after it begins, and an older row ends before the newer one begins', () => {
  for (const [id, { rows }] of rules) {
    for (const { from, until } of rows) {
      if (from) assert.match(from, edge, id)
      if (until) assert.match(until, edge, id)
      if (from && until) assert.ok(begins(from) < ends(until), id)
    }
    for (const [index, { until }] of rows.slice(1).entries()) {
      const newer = rows[index]?.from
      assert.ok(newer && until, `${id} has two rows without dates between them`)
      assert.ok(ends(until) < begins(newer), `${id}: ${until} reaches into ${newer}`)
    }
  }
})

test('every figure is a number that is not negative, a range that rises, or a day', () => {
  for (const [id, { rows }] of rules) {
    for (const figure of rows.flatMap(({ value }) => value)) {
      if (figure.unit === 'date') assert.match(figure.value, edge, id)
      else if (figure.unit === 'day-of-year') assert.match(figure.value, /^\d{2}-\d{2}$/, id)
      else if ('from' in figure) assert.ok(figure.from < figure.to, id)
      else assert.ok(figure.value >= 0 && Number.isFinite(figure.value), id)
    }
  }
})

test('every topic has a title and at least one fact', () => {
  for (const topic of topicIds) {
    assert.match(topics[topic].title, /^[A-Z].*[^.]$/)
    assert.ok(Object.keys(topics[topic].facts).length > 0, topic)
  }
})

test('no id stands in two topics', () => {
  const ids = topicIds.flatMap((topic) => Object.keys(topics[topic].facts))
  assert.deepEqual(ids, [...factIds])
})

for (const id of factIds) {
  test(`${id} is a sentence whose figures exist`, () => {
    const sentence = printSentence(id)
    assert.match(sentence, /^[A-Z“].*[.?]”?$/)
    assert.doesNotMatch(sentence, /[{}'"—]/)
  })
}

test('the sentence of a fact says its first figure, unless that is 0', () => {
  const silent = factIds.filter((id) => {
    const [first] = currentRow(facts[id].rows).value
    return first && printFigure(first) !== '0' && !facts[id].sentence.includes('{1}')
  })
  assert.deepEqual(silent, [])
})

test('the rows of a fact are in order, the newest first, and no row was checked after the day of the last check', () => {
  for (const [id, { rows }] of rules) {
    const beginnings = rows.flatMap(({ from }) => from ?? [])
    assert.deepEqual(beginnings, beginnings.toSorted().reverse(), id)
    for (const { checked } of rows)
      assert.ok(
        checked <= factsChecked,
        `${id} was checked on ${checked}: move factsChecked in src/facts/checked.ts`,
      )
  }
})

const read: { name: string; id: FactId; expect: readonly Figure[] }[] = [
  {
    name: 'CEUs',
    id: 'ceu-001',
    expect: [{ value: 36, unit: 'ceus' }],
  },
  {
    name: 'CEUs a month, worked out from a total',
    id: 'ceu-060',
    expect: [
      { value: 2, unit: 'ceus-a-month' },
      { value: 2.5, unit: 'ceus-a-month' },
      { value: 3, unit: 'ceus-a-month' },
      { value: 10 / 3, unit: 'ceus-a-month' },
    ],
  },
  {
    name: 'RHIT and CCS together',
    id: 'ahi-022',
    expect: [{ value: 30, unit: 'ceus' }],
  },
  {
    name: 'RHIA and CCS together',
    id: 'ahi-024',
    expect: [{ value: 40, unit: 'ceus' }],
  },
  {
    name: 'four together: 60, of which AHIMA asks for 50',
    id: 'ahi-027',
    expect: [
      { value: 50, unit: 'ceus' },
      { value: 60, unit: 'ceus' },
    ],
  },
  {
    name: '50 CEUs: 20 from AHIMA, 30 from elsewhere, 40 inside HIIM, 10 outside',
    id: 'ahi-045',
    expect: [
      { value: 50, unit: 'ceus' },
      { value: 20, unit: 'ceus' },
      { value: 30, unit: 'ceus' },
      { value: 40, unit: 'ceus' },
      { value: 10, unit: 'ceus' },
    ],
  },
  {
    name: 'a fee for members and one for others',
    id: 'ahi-089',
    expect: [
      { value: 299, unit: 'dollars' },
      { value: 399, unit: 'dollars' },
    ],
  },
  {
    name: 'the CCA’s fees',
    id: 'ahi-132',
    expect: [
      { value: 199, unit: 'dollars' },
      { value: 299, unit: 'dollars' },
    ],
  },
  {
    name: 'one attempt and two',
    id: 'crd-019',
    expect: [
      { value: 425, unit: 'dollars' },
      { value: 499, unit: 'dollars' },
    ],
  },
  {
    name: 'what the second attempt adds',
    id: 'crd-021',
    expect: [{ value: 74, unit: 'dollars' }],
  },
  {
    name: 'a score on its scale',
    id: 'ahi-088',
    expect: [
      { value: 300, unit: 'score' },
      { from: 100, to: 400, unit: 'score' },
    ],
  },
  {
    name: 'how much more the certified earn, to a tenth of a percent',
    id: 'crd-174',
    expect: [{ value: 20.2, unit: 'percent' }],
  },
  {
    name: 'dollars an hour',
    id: 'crd-109',
    expect: [{ from: 54.72, to: 74.94, unit: 'dollars-an-hour' }],
  },
  {
    name: 'questions, hours and minutes',
    id: 'crd-080',
    expect: [
      { value: 200, unit: 'questions' },
      { value: 5, unit: 'hours' },
      { value: 40, unit: 'minutes' },
    ],
  },
  {
    name: 'days and dollars',
    id: 'ceu-068',
    expect: [
      { value: 10, unit: 'days' },
      { value: 50, unit: 'dollars' },
    ],
  },
  {
    name: 'weeks and hours',
    id: 'crd-192',
    expect: [
      { from: 16, to: 18, unit: 'weeks' },
      { value: 8, unit: 'hours' },
    ],
  },
  { name: 'weeks', id: 'crd-235', expect: [{ value: 12, unit: 'weeks' }] },
  { name: 'years', id: 'ceu-038', expect: [{ value: 2, unit: 'years' }] },
  {
    name: 'credits of a program',
    id: 'crd-113',
    expect: [
      { from: 1, to: 2, unit: 'years' },
      { value: 30, unit: 'credits' },
    ],
  },
  {
    name: 'months',
    id: 'ceu-049',
    expect: [{ value: 1, unit: 'months' }],
  },
  {
    name: 'credits and years, from and to',
    id: 'crd-193',
    expect: [
      { from: 18, to: 30, unit: 'credits' },
      { from: 1, to: 2, unit: 'years' },
    ],
  },
  {
    name: 'cases of an exam',
    id: 'crd-018',
    expect: [{ value: 10, unit: 'cases' }],
  },
  {
    name: 'people',
    id: 'ahi-104',
    expect: [{ value: 36_925, unit: 'people' }],
  },
  {
    name: 'inches',
    id: 'crd-039',
    expect: [{ value: 10, unit: 'inches' }],
  },
  {
    name: 'things that are only counted',
    id: 'ceu-013',
    expect: [{ value: 3, unit: 'count' }],
  },
  {
    name: 'a year',
    id: 'ceu-014',
    expect: [{ value: '2015', unit: 'date' }],
  },
  {
    name: 'a day of every year',
    id: 'ahi-098',
    expect: [{ value: '05-01', unit: 'day-of-year' }],
  },
]
for (const { name, id, expect } of read) {
  test(`a number is read with what it counts: ${name}`, () =>
    assert.deepEqual(currentRow<readonly Figure[]>(facts[id].rows).value, expect))
}

test('a fact that another module keeps carries every row of it, the newest first', () =>
  assert.deepEqual(
    facts['ceu-002'].rows.map(({ value }) => value),
    [[{ value: 40, unit: 'ceus' }], [{ value: 48, unit: 'ceus' }]],
  ))

const reviews: { name: string; given: Fact; expect: Day }[] = [
  {
    name: 'a fee is checked again after 90 days',
    given: facts['ceu-066'],
    expect: '2027-02-20',
  },
  {
    name: 'an exam fee is checked again after 90 days',
    given: facts['crd-019'],
    expect: '2027-02-20',
  },
  {
    name: 'a CEU rule is checked again after 180 days',
    given: facts['ceu-001'],
    expect: '2027-05-21',
  },
  {
    name: 'an AHIMA CEU rule is checked again after 180 days',
    given: facts['ahi-034'],
    expect: '2027-05-21',
  },
  {
    name: 'the form of an exam is checked again after 365 days',
    given: facts['crd-001'],
    expect: '2027-11-22',
  },
]
for (const { name, given, expect } of reviews) test(name, () => assert.equal(reviewBy(given), expect))

test('whatever a fact is, its kind alone decides when it is checked again', () => {
  const days = { fee: '2027-02-20', ceu: '2027-05-21', other: '2027-11-22' }
  for (const [id, rule] of rules) assert.equal(reviewBy(rule), days[rule.kind], id)
})
