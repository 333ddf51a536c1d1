import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LogEntry } from './log-entry.ts'
import { mergeLogs } from './log-merge.ts'

const entry = (id: string, note = ''): LogEntry => ({
  id,
  date: '2026-05-10',
  title: id,
  provider: 'other',
  ceus: 1,
  certificate: false,
  note,
})
const [a, b, c] = [entry('a'), entry('b'), entry('c')]

const merges = (base: LogEntry[], mine: LogEntry[], theirs: LogEntry[], expected: LogEntry[]) =>
  assert.deepEqual(mergeLogs(base, mine, theirs), { log: expected, conflicts: [] })

test('what either tab added is there', () => merges([a], [a, b], [a, c], [a, c, b]))
test('what one tab changed is changed', () => {
  merges([a], [entry('a', 'mine')], [a], [entry('a', 'mine')])
  merges([a], [a], [entry('a', 'theirs')], [entry('a', 'theirs')])
})
test('what one tab deleted is gone', () => {
  merges([a, b], [b], [a, b], [b])
  merges([a, b], [a, b], [b], [b])
})
test('what both deleted, or changed to the same, is no conflict', () => {
  merges([a, b], [b], [b], [b])
  merges([a], [entry('a', 'x')], [entry('a', 'x')], [entry('a', 'x')])
})
test('logs of which nothing is known keep every entry', () => merges([], [a, b], [b, c], [b, c, a]))

test('what both changed differently is for the reader to settle', () => {
  const [mine, theirs] = [entry('a', 'mine'), entry('a', 'theirs')]
  assert.deepEqual(mergeLogs([a], [mine], [theirs]), {
    log: [theirs],
    conflicts: [{ id: 'a', mine, theirs }],
  })
  assert.deepEqual(mergeLogs([], [mine], [theirs]), { log: [theirs], conflicts: [{ id: 'a', mine, theirs }] })
})

test('what one changed and the other deleted stays, and is for the reader to settle', () => {
  const changed = entry('a', 'changed')
  assert.deepEqual(mergeLogs([a], [changed], []), { log: [changed], conflicts: [{ id: 'a', mine: changed }] })
  assert.deepEqual(mergeLogs([a], [], [changed]), {
    log: [changed],
    conflicts: [{ id: 'a', theirs: changed }],
  })
})
