import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, factIds, topicIds } from '../../facts/facts.ts'
import { chapters, topicsOn } from './chapters.ts'

const pages = chapters.flatMap((chapter) => chapter.pages.map(({ page }) => page))
const listed = pages.flatMap(topicsOn)

test('every topic stands on one page of the index, once', () => {
  assert.deepEqual([...listed].sort(), [...topicIds].sort())
  assert.equal(new Set(pages).size, pages.length)
})

test('every topic has a fact', () => {
  const used = new Set(factIds.map((id) => facts[id].topic))
  for (const topic of listed) assert.ok(used.has(topic), topic)
})

test('the facts of one topic are AAPC’s, AHIMA’s or neither’s', () => {
  for (const topic of listed) {
    const bodies = new Set(factIds.filter((id) => facts[id].topic === topic).map((id) => facts[id].body))
    assert.equal(bodies.size, 1, topic)
  }
})
