import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, factIds, topicIds } from '../../facts/facts.ts'
import { chapters } from './chapters.ts'

const listed = chapters.flatMap(({ topics }) => topics)

test('every topic stands in one chapter, once', () => {
  assert.deepEqual([...listed].sort(), [...topicIds].sort())
})

test('every topic has a rule', () => {
  const used = new Set(factIds.map((id) => facts[id].topic))
  for (const topic of listed) assert.ok(used.has(topic), topic)
})

test('the rules of one topic are of one body', () => {
  for (const topic of listed) {
    const bodies = new Set(factIds.filter((id) => facts[id].topic === topic).map((id) => facts[id].body))
    assert.equal(bodies.size, 1, topic)
  }
})
