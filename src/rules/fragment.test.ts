import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mendedPairs, readPairs, type Mending } from './fragment.ts'

const anchors = [
  { name: 'an empty fragment is no state', given: '' },
  { name: 'a lone # is no state', given: '#' },
  { name: 'a fragment without = is the name of a place', given: '#ceu-041' },
  { name: 'a broken escape without = is still the name of a place', given: '#%' },
  { name: 'an escaped & alone does not make a pair', given: '#a%26b' },
  { name: 'a twice escaped = does not make a pair', given: '#held%253Dcpc' },
]
for (const { name, given } of anchors) {
  test(name, () => assert.deepEqual(readPairs(given), { kind: 'anchor' }))
}

const cases: {
  name: string
  given: string
  pairs: Record<string, string>
  malformed?: number
  mended?: Mending[]
}[] = [
  { name: 'the # is optional', given: 'a=1', pairs: { a: '1' } },
  { name: 'only the first # is left out', given: '##a=1', pairs: { '#a': '1' } },
  { name: 'pairs are split at &', given: '#a=1&b=2', pairs: { a: '1', b: '2' } },
  { name: 'a repeated key keeps its last value', given: '#a=1&b=2&a=3', pairs: { a: '3', b: '2' } },
  { name: 'an empty last value counts as the last', given: '#a=1&a=', pairs: { a: '' } },
  { name: 'keys are read in any case', given: '#HELD=CPC&Held=COC', pairs: { held: 'COC' } },
  { name: 'values keep their case', given: '#a=CPC', pairs: { a: 'CPC' } },
  { name: 'escapes in values are undone', given: '#held=cpc%2Cccs', pairs: { held: 'cpc,ccs' } },
  { name: 'escapes in keys are undone', given: '#%68eld=cpc', pairs: { held: 'cpc' } },
  { name: 'only the first = splits', given: '#a=1=2', pairs: { a: '1=2' } },
  { name: 'a part without = has no value', given: '#a=1&b', pairs: { a: '1', b: '' } },
  { name: 'spaces around keys and values are dropped', given: '#%20a%20=%201%20', pairs: { a: '1' } },
  { name: 'a # inside a value stays', given: 'a=1#2', pairs: { a: '1#2' } },
  { name: 'a plus is a plus', given: '#a=1+2', pairs: { a: '1+2' } },
  { name: 'empty parts are no pairs', given: '#&a=1&&', pairs: { a: '1' } },
  { name: 'a value without a key is kept under no name', given: '#=1', pairs: { '': '1' } },
  { name: 'a broken escape drops its pair alone', given: '#a=%&b=2', pairs: { b: '2' }, malformed: 1 },
  {
    name: 'a broken escape in a key drops its pair',
    given: '#%E0%A4=1&b=2',
    pairs: { b: '2' },
    malformed: 1,
  },
  { name: 'a broken repeat leaves the earlier value', given: '#a=1&a=%zz', pairs: { a: '1' }, malformed: 1 },
  { name: 'each broken pair is counted', given: '#a=%&b=%f&c=%ff', pairs: {}, malformed: 3 },
  {
    name: 'names of built-in things are ordinary keys',
    given: '#__proto__=1',
    pairs: { ['__proto__']: '1' },
  },
  {
    name: 'a fragment escaped as a whole is unescaped once',
    given: '#held%3Dcpc%2Ccoc%26month%3d3',
    pairs: { held: 'cpc,coc', month: '3' },
    mended: [{ kind: 'escaped' }],
  },
  {
    name: 'escapes inside a fragment escaped as a whole are undone too',
    given: '#%23held%3Dcpc%252Ccoc%26due%3DMarch%252014%252C%25202027',
    pairs: { held: 'cpc,coc', due: 'March 14, 2027' },
    mended: [{ kind: 'escaped' }],
  },
  {
    name: 'a broken escape in a fragment escaped as a whole drops its pair alone',
    given: '#held%3Dcpc%26month%3D%zz%26earned%3D12',
    pairs: { held: 'cpc', earned: '12' },
    malformed: 1,
    mended: [{ kind: 'escaped' }],
  },
  {
    name: 'pairs escaped beside one that is not',
    given: '#held%3Dcpc%26month%3D3&from=mail',
    pairs: { held: 'cpc', month: '3', from: 'mail' },
    mended: [{ kind: 'escaped' }, { kind: 'separators' }],
  },
  {
    name: 'an escaped & parts pairs',
    given: '#a=1%26b=2',
    pairs: { a: '1', b: '2' },
    mended: [{ kind: 'separators' }],
  },
  {
    name: 'an & written for HTML parts pairs',
    given: '#a=1&amp;b=2&AMP;c=3&#38;d=4&#x26;e=5&amp;amp;f=6&amp%3Bg=7',
    pairs: { a: '1', b: '2', c: '3', d: '4', e: '5', f: '6', g: '7' },
    mended: [{ kind: 'separators' }],
  },
  {
    name: 'a key that begins like an & written for HTML is a key',
    given: '#a=1&amp=2',
    pairs: { a: '1', amp: '2' },
  },
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    ')',
    ']',
    '}',
    '>',
    '"',
    "'",
    '”',
    '%22',
    '%3E',
    '%29.',
    ').',
    '%20.%20',
  ].map((mark) => ({
    name: `${mark} after the last value is dropped`,
    given: `#a=1${mark}&b=2${mark}`,
    pairs: { a: decodeURIComponent(`1${mark}`).trim(), b: '2' },
    mended: [{ kind: 'ending' as const, key: 'b' }],
  })),
  {
    name: 'punctuation after the last of a repeated key is dropped there',
    given: '#a=1&b=2&A=3).',
    pairs: { a: '3', b: '2' },
    mended: [{ kind: 'ending', key: 'a' }],
  },
  {
    name: 'punctuation alone is no value',
    given: '#a=1&b=.',
    pairs: { a: '1', b: '' },
    mended: [{ kind: 'ending', key: 'b' }],
  },
  {
    name: 'a damaged last pair leaves the one before it as it is',
    given: '#a=1.&b=%zz.',
    pairs: { a: '1.' },
    malformed: 1,
  },
  {
    name: 'everything at once',
    given: '#held%3Dcpc%26amp%3Bmonth%3D3).',
    pairs: { held: 'cpc', month: '3' },
    mended: [{ kind: 'escaped' }, { kind: 'separators' }, { kind: 'ending', key: 'month' }],
  },
]
for (const { name, given, pairs, malformed = 0, mended = [] } of cases) {
  test(name, () =>
    assert.deepEqual(readPairs(given), {
      kind: 'pairs',
      pairs: new Map(Object.entries(pairs)),
      malformed,
      mended,
    }),
  )
}

test('what was mended names the pairs that were read, and is silent where none was', () => {
  const mended: Mending[] = [{ kind: 'escaped' }, { kind: 'ending', key: 'earned' }]
  assert.deepEqual(mendedPairs(mended, ['held=cpc', 'earned=12', 'earned-cpma=8']), [
    { kind: 'escaped', read: 'held=cpc&earned=12&earned-cpma=8' },
    { kind: 'ending', read: 'earned=12' },
  ])
  assert.deepEqual(mendedPairs(mended, ['held=cpc']), [{ kind: 'escaped', read: 'held=cpc' }])
  assert.deepEqual(mendedPairs(mended, []), [])
  assert.deepEqual(mendedPairs([], ['held=cpc']), [])
})

const state = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abcz-'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'abz019,-/'), maxLength: 8 }).filter((value) => !value.endsWith(',')),
  { minKeys: 1, maxKeys: 6 },
)
const mail: { name: string; change: (fragment: string) => string }[] = [
  { name: 'escaped as a whole', change: (text) => encodeURIComponent(text) },
  { name: 'with escaped separators', change: (text) => text.replaceAll('&', '%26') },
  { name: 'written for HTML', change: (text) => text.replaceAll('&', '&amp;') },
  {
    name: 'written for HTML, then escaped as a whole',
    change: (text) => encodeURIComponent(text.replaceAll('&', '&amp;')),
  },
  { name: 'with the end of a sentence', change: (text) => `${text}).”` },
]
for (const { name, change } of mail) {
  test(`any state ${name} is read as it was`, () =>
    fc.assert(
      fc.property(state, (given) => {
        const text = Object.entries(given)
          .map((pair) => pair.join('='))
          .join('&')
        const read = readPairs(`#${change(text)}`)
        assert.ok(read.kind === 'pairs')
        assert.deepEqual(new Map(read.pairs), new Map(Object.entries(given)))
      }),
    ))
}

test('a long run of punctuation is read at once', () => {
  const started = performance.now()
  readPairs(`#a=${')'.repeat(300_000)}x&b=${'&amp;'.repeat(100_000)}`)
  assert.ok(performance.now() - started < 1000)
})
