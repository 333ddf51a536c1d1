import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termFinder } from './term-finder.ts'

const find = termFinder([
  { id: 'ceu', spellings: ['CEU'] },
  { id: 'ceu-tracker', spellings: ['CEU Tracker'] },
  { id: 'cycle', spellings: ['cycle'] },
  { id: 'revenue-cycle', spellings: ['revenue cycle'] },
  { id: 'apprentice', spellings: ['CPC-A', 'apprentice'] },
  { id: 'e-m', spellings: ['E/M'] },
  { id: 'apc', spellings: ['APC'] },
])

const texts: { name: string; given: string; expect: readonly string[] }[] = [
  { name: 'a term and its plural', given: 'One CEU, two CEUs.', expect: ['ceu CEU', 'ceu CEUs'] },
  { name: 'the longest spelling', given: 'Your CEU Tracker decides.', expect: ['ceu-tracker CEU Tracker'] },
  { name: 'a word at the beginning of a sentence', given: 'Cycles differ.', expect: ['cycle Cycles'] },
  {
    name: 'a longer term around a shorter one',
    given: 'a revenue cycle',
    expect: ['revenue-cycle revenue cycle'],
  },
  { name: 'a spelling with a sign in it', given: 'E/M and CPC-A.', expect: ['e-m E/M', 'apprentice CPC-A'] },
  {
    name: 'a term before an apostrophe',
    given: 'the CEU Tracker’s date',
    expect: ['ceu-tracker CEU Tracker'],
  },
  { name: 'no letters inside a name', given: 'AAPC, CPC-AB, non-APC', expect: [] },
  { name: 'no word inside a word', given: 'recycled bicycles, apprenticeship', expect: [] },
  { name: 'no capitals written small', given: 'apc ceu', expect: [] },
]
for (const { name, given, expect } of texts) {
  test(`in an article is found: ${name}`, () => {
    assert.deepEqual(
      find(given).map(({ id, start, end }) => `${id} ${given.slice(start, end)}`),
      expect,
    )
  })
}
