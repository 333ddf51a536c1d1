import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf, marked } from './excerpt.ts'

const page = { path: '/a/', title: 'Title', names: [], about: 'About the page.', parts: [] }
const excerpt = (says: readonly string[], words: readonly string[], heading = '') =>
  excerptOf({
    page,
    part: { id: 'part', heading, says: [...says], tables: [] },
    words: new Set(words),
    complete: true,
  })
    .map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

test('the sentence with most of the words comes first, then those after it', () => {
  assert.equal(
    excerpt(['Nothing here. The fee is $50. It is late.', 'The late fee is $50 more.'], ['late', 'cost']),
    'The [late] [fee] is $50 more.',
  )
})

test('a part whose heading has the words is quoted from its beginning', () => {
  const says = ['The price of membership. Reported dues are about $222.']
  assert.equal(excerpt(says, ['dues'], 'dues'), 'The price of membership. Reported [dues] are about $222.')
  assert.equal(excerpt(says, ['dues'], 'Costs'), 'Reported [dues] are about $222.')
})

test('a dot inside a name or a number ends no sentence', () => {
  assert.equal(
    excerpt(['See aapc.com for the 1.5 CEUs a month.'], ['month']),
    'See aapc.com for the 1.5 CEUs a [month].',
  )
})

test('where a part has no sentences, the page is described', () => {
  assert.equal(excerpt([], ['page']), 'About the [page].')
})

test('letters with hyphens are marked as one, and markup stays text', () => {
  assert.deepEqual(marked('<b>CPC-A</b>', new Set(['cpca'])), [
    { text: '<b>', marked: false },
    { text: 'CPC-A', marked: true },
    { text: '</b>', marked: false },
  ])
})
