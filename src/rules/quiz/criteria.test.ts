import assert from 'node:assert/strict'
import { test } from 'node:test'
import { criteria, grounds } from './criteria.ts'
import { candidateIds, choiceIds, questions } from './questions.ts'
import { sources } from '../../facts/sources.ts'
import { weights } from './weights.ts'

test('every weight is one criterion, named once', () => {
  const ids = criteria.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual(ids.toSorted(), Object.keys(grounds).toSorted())
})

test('criteria stand in the order of the questions', () => {
  const order = ['held', ...choiceIds, 'together']
  assert.deepEqual([...new Set(criteria.map(({ question }) => question))], order)
})

test('every option of every question has its weights, none of them for an option that is not asked', () => {
  for (const question of choiceIds) {
    assert.deepEqual(Object.keys(weights[question]).toSorted(), [...questions[question]].toSorted())
  }
})

for (const { id, question, option, credential, weight, basis, sources: pages, checked } of criteria) {
  test(`${id} has a whole weight, a basis, pages and a day`, () => {
    assert.equal(id, `${question}-${option}-${credential}`)
    assert.ok(candidateIds.includes(credential))
    assert.ok(Number.isInteger(weight) && weight !== 0)
    assert.ok(Math.abs(weight) <= 16 || weight === -100)
    assert.ok(basis === 'fact' || basis === 'editorial')
    assert.ok(pages.length > 0)
    for (const page of pages) assert.ok(Object.hasOwn(sources, page), page)
    assert.match(checked, /^\d{4}-\d{2}-\d{2}$/)
  })
}

test('no criterion rests on a page about pay', () => {
  const pay = /salary|beckers|survey|bls|wage/
  for (const { id, sources: pages } of criteria) for (const page of pages) assert.doesNotMatch(page, pay, id)
})

test('what weighs more than an answer is said so: PCS that is refused, and the beginner’s rule', () =>
  assert.deepEqual(
    criteria.flatMap(({ id, weight }) => (Math.abs(weight) > 6 ? [`${id} ${weight}`] : [])),
    ['pcs-no-ccs -100', 'pcs-no-cic -100', 'together-beginner-cpc 16'],
  ))
