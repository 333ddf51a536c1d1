import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isFactId } from '../../facts/facts.ts'
import { factNames } from './copy.ts'

const rules = readFileSync(new URL('../../rules/ceu/log.ts', import.meta.url), 'utf8')
const cited = [...new Set([...rules.matchAll(/'((?:ceu|ahi)-\d{3})'/g)].map(([, id = '']) => id))]

test('each fact that a verdict rests on has words for its link', () => {
  assert.ok(cited.length > 20)
  assert.deepEqual(
    cited.filter((id) => !(isFactId(id) && factNames[id])),
    [],
  )
})

test('no words are left for a fact that no verdict rests on', () => {
  assert.deepEqual(
    Object.keys(factNames).filter((id) => !cited.includes(id)),
    [],
  )
})
