import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeSets, settings } from '../../facts/settings.ts'
import { mapHeads, mapStops, width } from './settings-map.ts'

test('the map shows every setting once', () => {
  assert.deepEqual(mapStops.map(({ row }) => row).toSorted(), settings.map(({ row }) => row).toSorted())
})

test('the code sets of a setting are adjacent, so that its bar crosses no other line', () => {
  for (const { name, uses, from, to } of mapStops) {
    const lines = uses.map((set) => codeSets.indexOf(set))
    assert.equal(Math.max(...lines) - Math.min(...lines), uses.length - 1, name)
    assert.ok(from > 0 && to >= from && to < width, name)
  }
})

test('a line passes every setting that uses its code set', () => {
  for (const { name, uses, pieces } of mapStops) {
    const drawn = pieces.map(({ set }) => set)
    for (const set of uses) assert.ok(drawn.includes(set), `${set} at ${name}`)
  }
})

test('each line is named once, where it begins', () => {
  const below = mapStops
    .slice(1)
    .flatMap(({ pieces }) => pieces.filter(({ begins }) => begins).map(({ set }) => set))
  assert.deepEqual([...mapHeads.map(({ set }) => set), ...below], codeSets)
})

test('a line goes on where the stop before it ended', () => {
  for (const set of codeSets) {
    const ends = mapStops.flatMap(({ pieces }) =>
      pieces
        .filter((piece) => piece.set === set)
        .map(({ d }) => {
          const [start = NaN] = (/^M([\d.]+)/.exec(d) ?? []).slice(1).map(Number)
          const [bent] = (/([\d.]+) 30V/.exec(d) ?? []).slice(1).map(Number)
          return { start, end: bent ?? start }
        }),
    )
    for (const [at, { start }] of ends.entries()) if (at > 0) assert.equal(start, ends[at - 1]?.end, set)
  }
})
