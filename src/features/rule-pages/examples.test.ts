import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { exampleThemes, printAnswer, type Example } from './examples.ts'

const examples: readonly Example[] = JSON.parse(
  readFileSync(new URL('../../rules/ceu/cases/examples.json', import.meta.url), 'utf8'),
)

const example = (rest: Partial<Example>): Example => ({
  id: 'both-01',
  name: '',
  fragment: '',
  figures: {},
  why: '',
  ...rest,
})

const answers = [
  {
    name: 'a total and the older one',
    given: example({ figures: { 'aapc.required': 40, 'aapc.older': 48 } }),
    expect: '40 CEUs · 48 by the older schedule',
  },
  {
    name: 'a date is written out',
    given: example({ figures: { 'aapc.due': '2027-03' } }),
    expect: 'due March 2027',
  },
  { name: 'no date says so', given: example({ figures: { 'aapc.due': null } }), expect: 'no date' },
  {
    name: 'the status comes last',
    given: example({ figures: { 'aapc.remaining': 0 }, status: { aapc: 'met' } }),
    expect: '0 to go · met',
  },
  {
    name: 'the other body stays out',
    given: example({ figures: { 'ahima.required': 20 }, status: { ahima: 'met' } }),
    expect: '',
  },
]
for (const { name, given, expect } of answers)
  test(name, () => assert.equal(printAnswer(given, 'aapc'), expect))

test('every worked example belongs to a theme of the page and says something', () => {
  for (const each of examples) {
    assert.ok(
      exampleThemes.some(({ theme }) => each.id.startsWith(`${theme}-`)),
      each.id,
    )
    assert.notEqual(printAnswer(each, 'aapc') + printAnswer(each, 'ahima'), '', each.id)
    assert.match(each.why, /\.$/, each.id)
  }
})

test('every figure that an example names is printed', () => {
  for (const each of examples) {
    const printed = (['aapc', 'ahima'] as const).flatMap((body) =>
      printAnswer(each, body).split(' · ').filter(Boolean),
    )
    const named = Object.keys(each.figures).length + Object.keys(each.status ?? {}).length
    assert.equal(printed.length, named, each.id)
  }
})
