import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  isDay,
  isMonth,
  lastDay,
  monthNumber,
  monthOf,
  readDay,
  readMonth,
} from './day.ts'

const realDays: { name: string; given: string; expect: boolean }[] = [
  { name: 'the last day of February in a leap year', given: '2028-02-29', expect: true },
  { name: 'no such day in other years', given: '2027-02-29', expect: false },
  { name: 'April 30', given: '2027-04-30', expect: true },
  { name: 'April 31', given: '2027-04-31', expect: false },
  { name: 'the first day the site knows', given: '2000-01-01', expect: true },
  { name: 'the day before it', given: '1999-12-31', expect: false },
  { name: 'the last day the site knows', given: '2099-12-31', expect: true },
  { name: 'the day after it', given: '2100-01-01', expect: false },
  { name: 'day 0', given: '2027-03-00', expect: false },
  { name: 'month 0', given: '2027-00-10', expect: false },
  { name: 'month 13', given: '2027-13-10', expect: false },
  { name: 'a day without its zero', given: '2027-3-5', expect: false },
  { name: 'a month', given: '2027-03', expect: false },
  { name: 'a day with something before it', given: 'on 2027-03-14', expect: false },
  { name: 'a day with something behind it', given: '2027-03-14T00:00', expect: false },
  { name: 'nothing', given: '', expect: false },
]
for (const { name, given, expect } of realDays) {
  test(`${expect ? 'a real day' : 'no real day'}: ${name}`, () => assert.equal(isDay(given), expect))
}

const realMonths: { name: string; given: string; expect: boolean }[] = [
  { name: 'January', given: '2027-01', expect: true },
  { name: 'December', given: '2027-12', expect: true },
  { name: 'month 0', given: '2027-00', expect: false },
  { name: 'month 13', given: '2027-13', expect: false },
  { name: 'a year before 2000', given: '1999-12', expect: false },
  { name: 'a day', given: '2027-03-14', expect: false },
  { name: 'a month with something before it', given: 'in 2027-03', expect: false },
]
for (const { name, given, expect } of realMonths) {
  test(`${expect ? 'a month' : 'no month'}: ${name}`, () => assert.equal(isMonth(given), expect))
}

test('a month begins on its first day and ends on its last', () => {
  assert.equal(firstDay('2027-03'), '2027-03-01')
  assert.deepEqual(['2027-03', '2027-04', '2027-02', '2028-02', '2027-12'].map(lastDay), [
    '2027-03-31',
    '2027-04-30',
    '2027-02-28',
    '2028-02-29',
    '2027-12-31',
  ])
  assert.equal(lastDay('2028-02-10'), '2028-02-29')
})

test('days are counted over leap days and year ends', () => {
  assert.equal(daysBetween('2026-11-22', '2026-11-22'), 0)
  assert.equal(daysBetween('2026-12-31', '2027-01-01'), 1)
  assert.equal(daysBetween('2027-03-01', '2027-02-28'), -1)
  assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2)
  assert.equal(daysBetween('2026-11-22', '2028-11-22'), 731)
  assert.equal(dayNumber('1970-01-02'), 1)
  assert.equal(dayOf(dayNumber('2028-02-29') + 1), '2028-03-01')
})

test('months are counted over year ends, a day standing for its month', () => {
  assert.equal(monthNumber('2027-01') - monthNumber('2026-12'), 1)
  assert.equal(monthNumber('2027-03-31') - monthNumber('2025-09'), 18)
  assert.deepEqual(
    [0, 1, 12].map((later) => monthOf(monthNumber('2026-12') + later)),
    ['2026-12', '2027-01', '2027-12'],
  )
})

const moved: { name: string; day: string; months: number; expect: string }[] = [
  { name: 'two years on', day: '2025-03-14', months: 24, expect: '2027-03-14' },
  { name: 'two years back', day: '2027-03-14', months: -24, expect: '2025-03-14' },
  {
    name: 'a leap day has no namesake two years back: February 28',
    day: '2028-02-29',
    months: -24,
    expect: '2026-02-28',
  },
  {
    name: 'a month before March 31 is the end of February',
    day: '2027-03-31',
    months: -1,
    expect: '2027-02-28',
  },
  { name: 'a month before April 30 is March 30', day: '2027-04-30', months: -1, expect: '2027-03-30' },
  {
    name: 'a month before January lies in the year before',
    day: '2027-01-05',
    months: -1,
    expect: '2026-12-05',
  },
]
for (const { name, day, months, expect } of moved) {
  test(`the same day of another month: ${name}`, () => assert.equal(addMonths(day, months), expect))
}

const spellings: { name: string; given: string; expect: string | undefined }[] = [
  { name: 'as addresses write it', given: '2027-03-14', expect: '2027-03-14' },
  { name: 'with slashes', given: '3/14/2027', expect: '2027-03-14' },
  { name: 'with slashes and zeros', given: '03/04/2027', expect: '2027-03-04' },
  { name: 'with slashes, without zeros', given: '3/4/2027', expect: '2027-03-04' },
  { name: 'a month of two digits with slashes', given: '11/3/2027', expect: '2027-11-03' },
  { name: 'in words', given: 'March 14, 2027', expect: '2027-03-14' },
  { name: 'in words without a comma', given: 'March 4 2027', expect: '2027-03-04' },
  { name: 'in short words', given: 'Mar. 14, 2027', expect: '2027-03-14' },
  { name: 'in small letters', given: 'sep 5, 2027', expect: '2027-09-05' },
  { name: 'in capital letters', given: 'SEPT. 5, 2027', expect: '2027-09-05' },
  { name: 'a day that does not exist, with slashes', given: '2/29/2027', expect: undefined },
  { name: 'a day that does not exist, in words', given: 'June 31, 2027', expect: undefined },
  { name: 'the day before the month', given: '14/3/2027', expect: undefined },
  { name: 'a word that is no month', given: 'Someday 14, 2027', expect: undefined },
  { name: 'a month too short to know', given: 'Ma 14, 2027', expect: undefined },
  { name: 'a year of two digits', given: '3/14/27', expect: undefined },
  { name: 'a month alone', given: 'March 2027', expect: undefined },
  { name: 'something before the slashes', given: 'by 3/14/2027', expect: undefined },
  { name: 'something behind the slashes', given: '3/14/20270', expect: undefined },
  { name: 'something before the words', given: 'on March 14, 2027', expect: undefined },
  { name: 'something behind the words', given: 'March 14, 20270', expect: undefined },
]
for (const { name, given, expect } of spellings) {
  test(`a day in the reader’s spelling: ${name}`, () => assert.equal(readDay(given), expect))
}

const monthSpellings: { name: string; given: string; expect: string | undefined }[] = [
  { name: 'as addresses write it', given: '2025-09', expect: '2025-09' },
  { name: 'with a slash', given: '9/2025', expect: '2025-09' },
  { name: 'with a slash and a zero', given: '09/2025', expect: '2025-09' },
  { name: 'a month of two digits', given: '12/2025', expect: '2025-12' },
  { name: 'in words', given: 'September 2025', expect: '2025-09' },
  { name: 'in words with a comma', given: 'September, 2025', expect: '2025-09' },
  { name: 'in short words', given: 'Sep. 2025', expect: '2025-09' },
  { name: 'month 13', given: '13/2025', expect: undefined },
  { name: 'a year alone', given: '2025', expect: undefined },
  { name: 'something before the slash', given: 'in 9/2025', expect: undefined },
  { name: 'something behind the slash', given: '9/20251', expect: undefined },
  { name: 'something before the words', given: 'since September 2025', expect: undefined },
  { name: 'something behind the words', given: 'September 20251', expect: undefined },
]
for (const { name, given, expect } of monthSpellings) {
  test(`a month in the reader’s spelling: ${name}`, () => assert.equal(readMonth(given), expect))
}

test('every month is known by its English name and by three letters', () => {
  const names = [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ]
  const expected = names.map((_, index) => `2027-${String(index + 1).padStart(2, '0')}`)
  assert.deepEqual(
    names.map((name) => readMonth(`${name} 2027`)),
    expected,
  )
  assert.deepEqual(
    names.map((name) => readMonth(`${name.slice(0, 3)} 2027`)),
    expected,
  )
})
