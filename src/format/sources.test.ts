import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources, type Source, type SourceId } from '../facts/sources.ts'
import { ageOf, citations, linkOf, noteOf, publisherOf, sourceHref, titleOf } from './sources.ts'

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

const set = [
  { name: 'an apostrophe', given: publisherOf('beckers-2012'), expect: 'Becker’s ASC Review' },
  { name: 'a month', given: ageOf('mbc-cpc'), expect: 'February 2026' },
  { name: 'a span of years', given: ageOf('mbmc-ceus'), expect: '2007–2012' },
  { name: 'a span in words', given: ageOf('aapc-membership-faq-125'), expect: 'about 2013–2014' },
  { name: 'words stay as they are', given: ageOf('aapc-ceu-policies'), expect: 'undated, recent layout' },
]
for (const { name, given, expect } of set)
  test(`set as a printer would: ${name}`, () => assert.equal(given, expect))

test('no month and no span of years is left in digits and hyphens', () => {
  for (const id of ids) assert.doesNotMatch(`${ageOf(id)} ${titleOf(id)}`, /\d{4}-\d|'/, id)
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
