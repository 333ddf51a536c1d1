import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, factIds, topicIds } from '../facts/facts.ts'
import { countedHref, rowHref, rulePageOf } from './row-address.ts'

const addresses = [
  { id: 'ceu-001', expect: '/rules/aapc-totals/#ceu-001' },
  { id: 'ceu-018', expect: '/rules/aapc-totals/#ceu-018' },
  { id: 'ceu-019', expect: '/rules/aapc-minimums/#ceu-019' },
  { id: 'ahi-116', expect: '/rules/ccs-exam/#ahi-116' },
  { id: 'crd-296', expect: '/rules/work/#crd-296' },
  { id: 'k-01', expect: '/rules/conflicts/aapc-ceus/#k-01' },
]
for (const { id, expect } of addresses)
  test(`${id} stands at ${expect}`, () => assert.equal(rowHref(id), expect))

test('tools name the same places for the facts they count with', () => {
  for (const id of factIds.filter((each) => !each.startsWith('crd-')))
    assert.equal(countedHref(id), rowHref(id))
})

test('an id of no page leads to the index of the rules', () => {
  assert.equal(rowHref('abc-001'), '/rules/')
})

for (const topic of topicIds) {
  test(`all facts of the topic ${topic} stand on one page, by the runs of numbers in row-address.ts`, () => {
    const pages = factIds.filter((id) => facts[id].topic === topic).map(rulePageOf)
    assert.deepEqual([...new Set(pages)], [pages[0]])
  })
}
