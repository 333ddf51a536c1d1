import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checksDue } from './review.ts'
import { facts, factIds } from '../facts/facts.ts'

const kindsOn = (day: string, within = 30) => [
  ...new Set(checksDue(day, within).map(({ id }) => facts[id].kind)),
]

const days = [
  { name: 'the day of the check asks for nothing', given: '2026-11-22', expect: [] },
  { name: '31 days before fees are due nothing is listed', given: '2027-01-20', expect: [] },
  { name: '30 days before, the fees are listed', given: '2027-01-21', expect: ['fee'] },
  { name: 'what is overdue stays listed', given: '2027-04-20', expect: ['fee'] },
  { name: 'CEU rules follow 30 days before their own day', given: '2027-04-21', expect: ['fee', 'ceu'] },
  { name: 'after a year everything is listed', given: '2027-11-22', expect: ['fee', 'ceu', 'other'] },
]
for (const { name, given, expect } of days) test(name, () => assert.deepEqual(kindsOn(given), expect))

test('within no days at all only what is due that day or overdue is listed', () => {
  assert.deepEqual(kindsOn('2027-02-19', 0), [])
  assert.deepEqual(kindsOn('2027-02-20', 0), ['fee'])
})

test('each entry carries its day and how far off it is, the soonest first', () => {
  const checks = checksDue('2027-02-25', 100)
  assert.deepEqual(checks[0], { id: 'ceu-066', by: '2027-02-20', days: -5 })
  assert.deepEqual(checks.at(-1)?.days, 85)
  for (const [index, { days }] of checks.slice(1).entries()) assert.ok(days >= (checks[index]?.days ?? 0))
})

test('in the end every rule is listed once', () => {
  const listed = checksDue('2099-01-01', 0).map(({ id }) => id)
  assert.deepEqual([...listed].sort(), [...factIds].sort())
})
