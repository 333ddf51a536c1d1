import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LogEntry } from './log-entry.ts'
import { planIn, readJson, writeJson } from './log-json.ts'

const entry: LogEntry = {
  id: 'a',
  date: '2026-05-10',
  title: 'CPT update',
  provider: 'vendor',
  ceus: 1.5,
  aapc: 'core',
  certificate: true,
  note: '',
  cycle: 'next',
}

test('a log comes back as it was, the chosen cycle included', () => {
  assert.deepEqual(readJson(writeJson([entry])), { kind: 'read', log: [entry], refused: [] })
  assert.deepEqual(readJson(writeJson([])), { kind: 'read', log: [], refused: [] })
})

test('what is no log is no log', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"entries":[]}',
    '{"version":1}',
    '{"version":1,"entries":{}}',
  ])
    assert.deepEqual(readJson(text), { kind: 'no-log' }, text)
})

test('a log of a later version is left alone', () => {
  assert.deepEqual(readJson('{"version":2,"entries":[]}'), { kind: 'later-version' })
})

test('entries that cannot be read are named with all their reasons', () => {
  const good = { id: 'a', date: '2026-05-10', title: 'CPT', ceus: 1 }
  const text = JSON.stringify({ version: 1, entries: [good, good, null, { ...good, id: {}, ceus: '0' }] })
  const reading = readJson(text)
  assert.equal(reading.kind, 'read')
  if (reading.kind !== 'read') return
  assert.equal(reading.log.length, 1)
  assert.deepEqual(reading.refused, [
    { place: 2, problems: [{ code: 'repeated-id' }] },
    {
      place: 3,
      problems: [
        { code: 'no-id' },
        { field: 'date', code: 'missing' },
        { field: 'title', code: 'missing' },
        { field: 'ceus', code: 'missing' },
      ],
    },
    { place: 4, problems: [{ code: 'no-id' }, { field: 'ceus', code: 'not-above-zero' }] },
  ])
})

test('a log is kept with its plan, and a plan that is no text is none', () => {
  assert.equal(planIn(writeJson([], 'held=cpc')), 'held=cpc')
  assert.equal(readJson(writeJson([], 'held=cpc')).kind, 'read')
  for (const text of [writeJson([]), '{"plan":{}}', '{"plan":""}', '[]', 'no JSON', ''])
    assert.equal(planIn(text), undefined)
})
