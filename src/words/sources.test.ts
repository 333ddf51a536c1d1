import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources, type Source, type SourceId } from '../rules/sources.ts'
import { citations, linkOf, noteOf, sourceHref } from './sources.ts'

const ids = Object.keys(sources) as SourceId[]

test('a source whose note says not to link it is not linked, and every other one is', () => {
  for (const id of ids) {
    const { note = '', url }: Source = sources[id]
    assert.equal(linkOf(id), /\blink(ing)?$/.test(note) ? undefined : url, id)
  }
})

test('a source that is not linked is found on the page of sources', () => {
  assert.equal(sourceHref('mbc-cpc'), '/sources/#mbc-cpc')
  assert.equal(sourceHref('aapc-ceu-policies'), sources['aapc-ceu-policies'].url)
})

test('copies of one page are cited together, by publisher', () => {
  assert.deepEqual(citations(['aapc-help-2015', 'aapc-ceu-faq', 'dummies-ceu', 'aapc-help-2012']), [
    {
      publisher: 'AAPC',
      pages: [
        { title: 'Medical coding education help', copies: ['aapc-help-2015', 'aapc-help-2012'] },
        { title: sources['aapc-ceu-faq'].title, copies: ['aapc-ceu-faq'] },
      ],
    },
    {
      publisher: 'Dummies.com',
      pages: [{ title: sources['dummies-ceu'].title, copies: ['dummies-ceu'] }],
    },
  ])
})

const notes = [
  { name: 'a note for readers stays', given: 'ahima-recertify-2025', expect: 'seen as a copy' },
  { name: 'what follows it for editors goes', given: 'ahima-recert-faq-2021', expect: 'seen as a copy' },
  { name: 'also after a comma', given: 'aapc-forum-books-2014', expect: 'exact address not known' },
  {
    name: 'also in the last of several clauses',
    given: 'mbc-cpc',
    expect: 'appears to be by the publisher of medicalbillingandcoding.training; preview address',
  },
  { name: 'a source without a note has none', given: 'aapc-ceu-policies', expect: undefined },
] as const
for (const { name, given, expect } of notes) test(name, () => assert.equal(noteOf(given), expect))

test('no note tells readers how to link', () => {
  for (const id of ids) assert.doesNotMatch(noteOf(id) ?? '', /\b(link|cite|confirm)/, id)
})
