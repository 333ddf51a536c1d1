import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf, type Matched } from './excerpt.ts'

const filler = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')

const matched = (
  content: string,
  locations: readonly number[],
  anchors: Matched['anchors'] = [],
): Matched => ({
  url: '/page/',
  content,
  meta: { title: 'The title' },
  anchors,
  weighted_locations: locations.map((location) => ({ location, balanced_score: 1 })),
})

const plain = (match: Matched) =>
  excerptOf(match, 2)
    .pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test('each matched word is marked', () => {
  const text = plain(matched('The title. Late renewal costs more.', [2, 3]))
  assert.equal(text, '[Late] [renewal] costs more.')
})

test('a short text is shown whole, wherever the match is', () => {
  assert.equal(
    plain(matched('The title. A first sentence. And twice.', [6])),
    'A first sentence. And [twice.]',
  )
})

test('the excerpt leaves out the title, even if only the title matches', () => {
  assert.equal(plain(matched('The title. A first sentence.', [1])), 'A first sentence.')
})

test('the excerpt shows the place with the most matches, from the start of its sentence', () => {
  const text = plain(
    matched(`The title. Once ${filler(60)}. It is twice twice here. ${filler(60)}`, [2, 65, 66]),
  )
  assert.match(text, /^… It is \[twice\] \[twice\] here\. w0 .* …$/)
})

test('the excerpt links to its section, never to a form field or to the whole page', () => {
  const anchors = [
    { element: 'main', id: 'main', location: 0 },
    { element: 'section', id: 'first', location: 4 },
    { element: 'input', id: 'field', location: 6 },
    { element: 'section', id: 'second', location: 9 },
  ]
  assert.equal(excerptOf(matched(`The title. ${filler(20)}`, [7], anchors), 1).anchor, 'first')
  assert.equal(excerptOf(matched(`The title. ${filler(20)}`, [3], anchors), 1).anchor, undefined)
})

test('a page whose title has every word of the query is linked as a whole', () => {
  const anchors = [{ element: 'section', id: 'first', location: 4 }]
  const match = matched(`The title. ${filler(60)}`, [1, 50], anchors)
  assert.equal(excerptOf(match, 1).anchor, undefined)
  assert.match(excerptOf(match, 1).pieces[0]?.text ?? '', /^w0 w1 /)
  assert.equal(excerptOf(match, 2).anchor, 'first')
})

test('markup in the text is shown as text', () => {
  assert.deepEqual(excerptOf(matched('The title. <mark>x</mark> y', []), 1).pieces, [
    { text: '<mark>x</mark> y', marked: false },
  ])
})
