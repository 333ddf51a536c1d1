import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from '../../facts/sources.ts'
import { sourceGroups } from './source-groups.ts'

test('every source stands in one group, once', () => {
  assert.deepEqual(sourceGroups.flatMap(({ ids }) => ids).sort(), Object.keys(sources).sort())
})

test('what AAPC’s members or advertisers write on its site is not AAPC’s own page', () => {
  const [aapc, , , others] = sourceGroups
  assert.ok(aapc.ids.includes('aapc-ceu-policies'))
  assert.ok(others.ids.includes('aapc-forum-books-2014'))
  assert.ok(others.ids.includes('aapc-jobs-junior'))
})
