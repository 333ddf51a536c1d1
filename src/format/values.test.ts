import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, factIds } from '../facts/facts.ts'
import type { Fact } from '../facts/facts.ts'
import {
  between,
  ceus,
  ceusAMonth,
  count,
  date,
  days,
  dollars,
  hours,
  people,
  percent,
  score,
  years,
} from '../facts/unit.ts'
import { printHistory, printPeriod, printValue } from './values.ts'

const values = [
  { name: 'CEUs among themselves need no noun', given: [ceus(36)], expect: '36' },
  { name: 'several numbers of CEUs stand side by side', given: [ceus(20), ceus(8)], expect: '20 · 8' },
  { name: 'CEUs beside another unit say so', given: [hours(1), ceus(1)], expect: '1 hour · 1 CEU' },
  {
    name: 'days and dollars are told apart',
    given: [days(30), dollars(50), days(60)],
    expect: '30 days · $50 · 60 days',
  },
  { name: 'a rate says a month', given: [ceusAMonth(1.5)], expect: '1.5 a month' },
  { name: 'a part of one is more than one', given: [years(0.5)], expect: '0.5 years' },
  { name: 'a range is more than one', given: [between(1, 2, 'years')], expect: '1–2 years' },
  {
    name: 'an hourly pay says so',
    given: [between(20, 30, 'dollars-an-hour')],
    expect: '$20–30 an hour',
  },
  {
    name: 'percents, scores and counts stand alone',
    given: [percent(80), score(300), count(5)],
    expect: '80% · 300 · 5',
  },
  { name: 'people are people', given: [people(6331)], expect: '6,331 people' },
  { name: 'days of the calendar stand alone', given: [date('2026-05-01')], expect: 'May 1, 2026' },
  { name: 'no figure is no text', given: [], expect: '' },
]
for (const { name, given, expect } of values)
  test(name, () => assert.equal(printValue(given).replaceAll('\u00a0', ' '), expect))

test('a figure keeps its noun on its line', () => assert.equal(printValue([days(30)]), '30\u00a0days'))

const periods = [
  { name: 'a beginning', given: { from: '2025-01-01' }, expect: 'since January 1, 2025' },
  { name: 'a beginning known roughly', given: { from: '2015', about: true }, expect: 'since about 2015' },
  { name: 'an end', given: { until: '2020' }, expect: 'until 2020' },
  { name: 'an end known roughly', given: { until: '2007', about: true }, expect: 'until about 2007' },
  { name: 'both', given: { from: '2021', until: '2022', about: true }, expect: 'about 2021 to 2022' },
  { name: 'one year', given: { from: '2014', until: '2014', about: true }, expect: 'about 2014' },
  { name: 'neither', given: {}, expect: '' },
] as const
for (const { name, given, expect } of periods)
  test(`a period: ${name}`, () => assert.equal(printPeriod(given), expect))

const histories = [
  { name: 'a rule that never changed', given: 'ceu-038', expect: [] },
  {
    name: 'a rule that changed when the newer one began',
    given: 'ceu-002',
    expect: ['48, about 2012 to 2015'],
  },
  {
    name: 'a fee with gaps between its rows',
    given: 'ceu-103',
    expect: ['$190, about 2021 to 2022', '$150, about 2015 to 2016', '$125, about 2014'],
  },
  { name: 'a rule of the past', given: 'ahi-053', expect: ['3 months, until 2020'] },
] as const
for (const { name, given, expect } of histories)
  test(`history: ${name}`, () =>
    assert.deepEqual(
      printHistory(facts[given].rows).map((text) => text.replaceAll('\u00a0', ' ')),
      expect,
    ))

test('every figure of a fact can be printed', () => {
  for (const id of factIds) {
    const { rows }: Fact = facts[id]
    for (const { value } of rows) assert.doesNotMatch(printValue(value), /undefined|NaN|object/, id)
  }
})
