import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherNotes, ungathered } from './gather-notes.ts'

const note = (rows: string, cites: string) =>
  `<div class="note" role="note" data-rows="${rows}" data-cites="${cites}"><a href="${ungathered}">words</a></div>`

test('each note leads to its own place, and the sources are listed once', () => {
  const text = `<p>One</p>${note('ceu-001 k-01', 'aapc-ceu-policies aapc-ceu-faq')}${note('ceu-002', 'aapc-ceu-faq')}`
  assert.deepEqual(gatherNotes(text, 'late'), {
    html: '<p>One</p><div class="note" role="note"><a href="#late-1">words</a></div><div class="note" role="note"><a href="#late-2">words</a></div>',
    proofs: [
      { anchor: 'late-1', rows: ['ceu-001', 'k-01'] },
      { anchor: 'late-2', rows: ['ceu-002'] },
    ],
    cited: ['aapc-ceu-policies', 'aapc-ceu-faq'],
  })
})

test('a note that names only a conflict has no sources of its own', () => {
  const text = `<div data-rows="k-01" data-cites><svg></svg><a href="${ungathered}">words</a></div>`
  assert.deepEqual(gatherNotes(text, 'late'), {
    html: '<div><svg></svg><a href="#late-1">words</a></div>',
    proofs: [{ anchor: 'late-1', rows: ['k-01'] }],
    cited: [],
  })
})

test('a text without notes is left as it is', () => {
  assert.deepEqual(gatherNotes('<p class="note">a</p>', 'late'), {
    html: '<p class="note">a</p>',
    proofs: [],
    cited: [],
  })
})
