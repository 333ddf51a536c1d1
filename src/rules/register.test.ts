import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from './day.ts'
import { isRuleId, register, reviewBy, ruleIds } from './register.ts'
import type { Day } from './row.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

const rules: [string, Rule][] = Object.entries(register)

const edge = /^\d{4}(-\d{2}(-\d{2})?)?$/
const begins = (day: Day) => day + '-01-01'.slice(day.length - 4)
const ends = (day: Day) => day + '-12-31'.slice(day.length - 4)

test('every printable fact of the three fact sheets is in the register', () => {
  const starting = (prefix: string) => ruleIds.filter((id) => id.startsWith(prefix)).length
  assert.deepEqual(
    { aapc: starting('ceu-'), ahima: starting('ahi-'), field: starting('crd-'), all: ruleIds.length },
    { aapc: 122, ahima: 174, field: 247, all: 543 },
  )
})

test('facts that may not be printed are not in the register', () => {
  const withheld = ['ceu-023', 'ceu-061', 'ceu-083', 'ahi-067', 'ahi-069', 'ahi-097', 'ahi-119', 'ahi-125']
  const further = ['ahi-148', 'crd-020', 'crd-076', 'crd-089', 'crd-094', 'crd-176', 'crd-201', 'crd-210']
  assert.deepEqual([...withheld, ...further, 'crd-213', 'crd-215'].filter(isRuleId), [])
})

test('an id is one only if the register has it', () => {
  assert.equal(isRuleId('ceu-001'), true)
  assert.equal(isRuleId('CEU-001'), false)
  assert.equal(isRuleId('toString'), false)
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

const reviews: { name: string; given: Rule; expect: Day }[] = [
  {
    name: 'a fee is checked again after 90 days',
    given: register['ceu-066'],
    expect: '2027-02-20',
  },
  {
    name: 'an exam fee is checked again after 90 days',
    given: register['crd-019'],
    expect: '2027-02-20',
  },
  {
    name: 'a CEU rule is checked again after 180 days',
    given: register['ceu-001'],
    expect: '2027-05-21',
  },
  {
    name: 'an AHIMA CEU rule is checked again after 180 days',
    given: register['ahi-034'],
    expect: '2027-05-21',
  },
  {
    name: 'the form of an exam is checked again after 365 days',
    given: register['crd-001'],
    expect: '2027-11-22',
  },
]
for (const { name, given, expect } of reviews) test(name, () => assert.equal(reviewBy(given), expect))

test('whatever a fact is, its kind alone decides when it is checked again', () => {
  const days = { fee: '2027-02-20', ceu: '2027-05-21', other: '2027-11-22' }
  for (const [id, rule] of rules) assert.equal(reviewBy(rule), days[rule.kind], id)
})
