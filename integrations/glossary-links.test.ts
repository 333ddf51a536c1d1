import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termFinder } from '../src/features/glossary/term-finder.ts'
import { linkedIn, linkTerms } from './glossary-links.ts'

const glossary = '<dl><div id="ceu" data-links="CEU"><dt>CEU</dt></div><div id="cpc"><dt>CPC</dt></div></dl>'
const find = termFinder([...linkedIn(glossary), { id: 'cycle', spellings: ['cycle'] }])

const page = (inside: string) =>
  `<!doctype html><html lang="en-US"><head><title>CEU</title></head><body><p>A CEU.</p><article class="book prose">${inside}</article></body></html>`
const ceu = '<a class="term" href="/glossary/#ceu">CEU</a>'

test('the glossary says which of its terms are linked and by which spelling', () => {
  assert.deepEqual(linkedIn(glossary), [{ id: 'ceu', spellings: ['CEU'] }])
})

const texts: { name: string; given: string; expect: string }[] = [
  {
    name: 'the first use in the running text, and only that',
    given: '<h1>CEU</h1><p>One CEU.</p><p>A second CEU.</p>',
    expect: `<h1>CEU</h1><p>One ${ceu}.</p><p>A second CEU.</p>`,
  },
  {
    name: 'a use in a list or inside bold words',
    given: '<ul><li>A <b>CEU</b></li></ul>',
    expect: `<ul><li>A <b>${ceu}</b></li></ul>`,
  },
  {
    name: 'nothing in headings, links, notes, tables and tools',
    given:
      '<h2>CEU</h2><p><a href="/">CEU</a></p><div class="note"><p>CEU</p></div><table><tbody><tr><td><p>CEU</p></td></tr></tbody></table><astro-island><p>CEU</p></astro-island>',
    expect:
      '<h2>CEU</h2><p><a href="/">CEU</a></p><div class="note"><p>CEU</p></div><table><tbody><tr><td><p>CEU</p></td></tr></tbody></table><astro-island><p>CEU</p></astro-island>',
  },
  {
    name: 'terms in the order of the text, with everything between them kept as it was written',
    given: '<p class=short>AT&amp;T &#39;cycle&#39; &lt; <!-- CEU --> CEU<br></p>',
    expect: `<p class=short>AT&amp;T &#39;<a class="term" href="/glossary/#cycle">cycle</a>&#39; &lt; <!-- CEU --> ${ceu}<br></p>`,
  },
  { name: 'no term of a credential, which has a page', given: '<p>A CPC.</p>', expect: '<p>A CPC.</p>' },
]
for (const { name, given, expect } of texts) {
  test(`linked is ${name}`, () => assert.equal(linkTerms(page(given), find), page(expect)))
}

test('a page without an article stays as it is', () => {
  const html = '<!doctype html><html lang="en-US"><body><p>CEU</p></body></html>'
  assert.equal(linkTerms(html, find), html)
})

test('of many terms each is linked, on its first use only', () => {
  const words = Array.from({ length: 20 }, (_, at) => `term${String.fromCharCode(97 + at)}`)
  const many = termFinder(words.map((word) => ({ id: word, spellings: [word] })))
  const html = linkTerms(page(`<p>${[...words, ...words].join(' ')}</p>`), many)
  assert.deepEqual(
    [...html.matchAll(/href="\/glossary\/#(\w+)"/g)].map(([, id]) => id),
    words,
  )
})
