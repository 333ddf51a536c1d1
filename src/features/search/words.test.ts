import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alsoMeans } from './search-synonyms.ts'
import { baseForm, nameKey, strongWords, wordsIn } from './words.ts'

test('names match regardless of case and punctuation', () => {
  assert.equal(nameKey(' ICD-10-PCS '), nameKey('icd 10 pcs'))
  assert.equal(nameKey('How many CEUs does a CPC need?'), 'how many ceus does a cpc need')
})

test('one and many, and words for the same thing, have one form', () => {
  assert.equal(baseForm('CEUs'), baseForm('credit'))
  assert.equal(baseForm('certs'), baseForm('credentials'))
  assert.equal(baseForm('nurses'), 'nurse')
  assert.equal(baseForm('companies'), 'company')
  assert.equal(baseForm('classes'), baseForm('class'))
  assert.equal(baseForm('status'), 'status')
  assert.equal(baseForm('analysis'), 'analysis')
})

test('every word that also means others is written as it is looked up', () =>
  assert.deepEqual(
    Object.keys(alsoMeans).filter((word) => baseForm(word) !== word),
    [],
  ))

test('dues are no due date, and a nurse is no nursing facility', () => {
  assert.notEqual(baseForm('dues'), baseForm('due'))
  assert.notEqual(baseForm('nurse'), baseForm('nursing'))
})

test('letters joined by a hyphen are found together and one by one', () => {
  assert.deepEqual(wordsIn('CPC-A holders'), ['cpc', 'a', 'holders', 'cpca'])
})

test('small words do not decide, unless there are no others', () => {
  assert.deepEqual(strongWords('how do I renew my RHIT'), ['renewal', 'rhit'])
  assert.deepEqual(strongWords('the A'), ['the', 'a'])
})
