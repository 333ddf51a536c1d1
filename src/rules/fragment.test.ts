import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPairs } from './fragment.ts'

const anchors = [
  { name: 'an empty fragment is no state', given: '' },
  { name: 'a lone # is no state', given: '#' },
  { name: 'a fragment without = is the name of a place', given: '#ceu-041' },
  { name: 'a broken escape without = is still the name of a place', given: '#%' },
  { name: 'an escaped = does not make a pair', given: '#held%3Dcpc' },
]
for (const { name, given } of anchors) {
  test(name, () => assert.deepEqual(readPairs(given), { kind: 'anchor' }))
}

const cases: { name: string; given: string; pairs: Record<string, string>; malformed?: number }[] = [
  { name: 'the # is optional', given: 'a=1', pairs: { a: '1' } },
  { name: 'only the first # is left out', given: '##a=1', pairs: { '#a': '1' } },
  { name: 'pairs are split at &', given: '#a=1&b=2', pairs: { a: '1', b: '2' } },
  { name: 'a repeated key keeps its last value', given: '#a=1&b=2&a=3', pairs: { a: '3', b: '2' } },
  { name: 'an empty last value counts as the last', given: '#a=1&a=', pairs: { a: '' } },
  { name: 'keys are read in any case', given: '#HELD=CPC&Held=COC', pairs: { held: 'COC' } },
  { name: 'values keep their case', given: '#a=CPC', pairs: { a: 'CPC' } },
  { name: 'escapes in values are undone', given: '#held=cpc%2Cccs', pairs: { held: 'cpc,ccs' } },
  { name: 'escapes in keys are undone', given: '#%68eld=cpc', pairs: { held: 'cpc' } },
  { name: 'an escaped & stays inside its value', given: '#a=1%26b=2', pairs: { a: '1&b=2' } },
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
]
for (const { name, given, pairs, malformed = 0 } of cases) {
  test(name, () =>
    assert.deepEqual(readPairs(given), {
      kind: 'pairs',
      pairs: new Map(Object.entries(pairs)),
      malformed,
    }),
  )
}
