import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKey, strongWords } from './name.ts'

test('names match regardless of case and punctuation', () => {
  assert.equal(nameKey(' ICD-10-PCS '), nameKey('icd 10 pcs'))
  assert.equal(nameKey('How many CEUs does a CPC need?'), 'how many ceus does a cpc need')
})

test('common words do not narrow a search', () => {
  assert.equal(strongWords('renew my RHIT'), 'renew RHIT')
})

test('a query of common words alone is searched as it is', () => {
  assert.equal(strongWords('the A'), 'the A')
})
