import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from '../../facts/sources.ts'
import { sourceGroups } from './source-groups.ts'

test('every source is in exactly one group', () => {
  assert.deepEqual(sourceGroups.flatMap(({ ids }) => ids).sort(), Object.keys(sources).sort())
})

test('posts by members and job ads on AAPC’s site are not grouped as AAPC’s own pages', () => {
  const [aapc, , , others] = sourceGroups
  assert.ok(aapc.ids.includes('aapc-ceu-policies'))
  assert.ok(others.ids.includes('aapc-forum-books-2014'))
  assert.ok(others.ids.includes('aapc-jobs-junior'))
})
