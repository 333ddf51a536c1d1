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
  { name: 'a term and its plural are found', given: 'One CEU, two CEUs.', expect: ['ceu CEU', 'ceu CEUs'] },
  {
    name: 'the longest spelling is found',
    given: 'Your CEU Tracker decides.',
    expect: ['ceu-tracker CEU Tracker'],
  },
  {
    name: 'a term at the beginning of a sentence is found',
    given: 'Cycles differ.',
    expect: ['cycle Cycles'],
  },
  {
    name: 'a longer term that contains a shorter one is found',
    given: 'a revenue cycle',
    expect: ['revenue-cycle revenue cycle'],
  },
  {
    name: 'a spelling with a slash or a hyphen is found',
    given: 'E/M and CPC-A.',
    expect: ['e-m E/M', 'apprentice CPC-A'],
  },
  {
    name: 'a term before an apostrophe is found',
    given: 'the CEU Tracker’s date',
    expect: ['ceu-tracker CEU Tracker'],
  },
  { name: 'a part of an abbreviation is not found', given: 'AAPC, CPC-AB, non-APC', expect: [] },
  { name: 'a part of a word is not found', given: 'recycled bicycles, apprenticeship', expect: [] },
  { name: 'an abbreviation in lower case is not found', given: 'apc ceu', expect: [] },
]
for (const { name, given, expect } of texts) {
  test(name, () => {
    assert.deepEqual(
      find(given).map(({ id, start, end }) => `${id} ${given.slice(start, end)}`),
      expect,
    )
  })
}
