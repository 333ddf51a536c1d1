import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitWords } from './words.ts'

const island = (props: object) =>
  `<p>A</p><astro-island component-export="Tool" props="${JSON.stringify(props).replaceAll('"', '&quot;')}" ssr><p>B</p></astro-island>`
const long = 'Ask “AAPC” & wait. '.repeat(60)

test('long words go into a file named after the tool and what they say, short ones stay', () => {
  const { html, files } = splitWords(island({ words: [0, { a: [1, [[0, long]]] }], small: [0, true] }))
  const [[file, text] = ['', '']] = files
  assert.match(file, /^_astro\/Tool\.[\w-]{8}\.json$/)
  assert.deepEqual(JSON.parse(text), { words: { a: [long] } })
  assert.equal(html, island({ from: [0, `/${file}`], small: [0, true] }))
})

test('the same words on two pages share a file, other words do not', () => {
  const name = (words: string, small: number) =>
    [...splitWords(island({ words: [0, words], small: [0, small] })).files.keys()].join()
  assert.equal(name(long, 1), name(long, 2))
  assert.notEqual(name(long, 1), name(`${long}!`, 1))
})

test('a page whose tools say little is left as it is', () => {
  const html = island({ small: [0, 'A'] })
  assert.deepEqual(splitWords(html), { html, files: new Map() })
})

test('a property that no JSON file can hold stops the build', () => {
  assert.throws(() => splitWords(island({ day: [0, { at: [3, long] }] })), /Expected properties of text/)
})
