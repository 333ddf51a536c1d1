import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register, ruleIds } from './facts.ts'
import { fillRule, printFigure } from '../format/figures.ts'
import { ruleWords, topicTitles } from './sentences.ts'

test('every rule has words and every word a rule', () => {
  assert.deepEqual(Object.keys(ruleWords).sort(), [...ruleIds].sort())
})

test('every topic in use has a title and every title a topic', () => {
  const topics = new Set(Object.values(register).map(({ topic }) => topic))
  assert.deepEqual(new Set(Object.keys(topicTitles)), topics)
})

for (const id of ruleIds) {
  test(`${id} is a sentence whose figures exist`, () => {
    const sentence = fillRule(id, ruleWords[id])
    assert.match(sentence, /^[A-Z“].*[.?]”?$/)
    assert.doesNotMatch(sentence, /[{}]/)
  })
}

test('words use typographic apostrophes, quotes and dashes', () => {
  for (const [id, words] of Object.entries(ruleWords)) assert.doesNotMatch(words, /['"—]/, id)
})

test('the first figure of a fact is said, unless it is none', () => {
  const silent = ruleIds.filter((id) => {
    const [first] = register[id].rows[0].value
    return first && printFigure(first) !== '0' && !ruleWords[id].includes('{1}')
  })
  assert.deepEqual(silent, [])
})
