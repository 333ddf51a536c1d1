import assert from 'node:assert/strict'
import { test } from 'node:test'
import { criteria, grounds } from './criteria.ts'
import { candidateIds, choiceIds, questions } from './questions.ts'
import { sources } from '../../facts/sources.ts'
import { weights } from './weights.ts'

test('every weight has exactly one criterion with a unique id', () => {
  const ids = criteria.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual(ids.toSorted(), Object.keys(grounds).toSorted())
})

test('criteria are in the order of the questions', () => {
  const order = ['held', ...choiceIds, 'together']
  assert.deepEqual([...new Set(criteria.map(({ question }) => question))], order)
})

test('the weights cover exactly the options of each question', () => {
  for (const question of choiceIds) {
    assert.deepEqual(Object.keys(weights[question]).toSorted(), [...questions[question]].toSorted())
  }
})

for (const { id, question, option, credential, weight, basis, sources: cited, checked } of criteria) {
  test(`${id} has a whole-number weight, a basis, sources and a check date`, () => {
    assert.equal(id, `${question}-${option}-${credential}`)
    assert.ok(candidateIds.includes(credential))
    assert.ok(Number.isInteger(weight) && weight !== 0)
    assert.ok(Math.abs(weight) <= 16 || weight === -100)
    assert.ok(basis === 'fact' || basis === 'editorial')
    assert.ok(cited.length > 0)
    for (const source of cited) assert.ok(Object.hasOwn(sources, source), source)
    assert.match(checked, /^\d{4}-\d{2}-\d{2}$/)
  })
}

test('no criterion cites a source about pay', () => {
  const pay = /salary|beckers|survey|bls|wage/
  for (const { id, sources: cited } of criteria) {
    for (const source of cited) assert.doesNotMatch(source, pay, id)
  }
})

test('only refusing ICD-10-PCS and the beginner’s rule weigh more than six points', () =>
  assert.deepEqual(
    criteria.flatMap(({ id, weight }) => (Math.abs(weight) > 6 ? [`${id} ${weight}`] : [])),
    ['pcs-no-ccs -100', 'pcs-no-cic -100', 'together-beginner-cpc 16'],
  ))
