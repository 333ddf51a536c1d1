import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answers, preparedAnswers } from './answers.ts'
import { answerTo } from './engine.ts'

const prepared = preparedAnswers()
const saysTo = (query: string) => answerTo(query, prepared)?.says.join(' ')

test('each answer is a few whole sentences', () => {
  for (const { says, at } of prepared) {
    assert.match(at, /^\/[a-z-]+\/(?:[a-z-]+\/)?(?:#[a-z-]+)?$/)
    for (const sentence of says) assert.match(sentence, /^[A-Z“].*[.!?”]$/)
  }
})

test('each answer is given to a query of one word from each of its groups', () => {
  for (const { asks, says } of answers) {
    const query = asks.map(([word]) => word).join(' ')
    assert.ok(saysTo(query), `${query}: expected an answer such as ${says.join(', ')}, found none`)
  }
})

test('a word that means something else gets no answer', () => {
  assert.equal(saysTo('80% HIIM'), undefined)
  assert.equal(saysTo('zzqx'), undefined)
  assert.notEqual(saysTo('AAPC dues'), saysTo('when are CEUs due'))
})

test('a check of CEUs by AAPC is told apart from a credential’s minimum in auditing', () => {
  assert.match(saysTo('ceu audit') ?? '', /at random/)
  assert.match(saysTo('how many ceus does a cpma need in auditing') ?? '', /^A CPMA holder/)
})
