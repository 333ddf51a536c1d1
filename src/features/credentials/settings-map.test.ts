import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeSets, settings } from '../../facts/settings.ts'
import { mapInWords, plates } from './settings-map.ts'

for (const { way, stops, tracks } of plates) {
  test(`every setting and every code set stands on the map that runs ${way}`, () => {
    assert.deepEqual(stops.map(({ row }) => row).toSorted(), settings.map(({ row }) => row).toSorted())
    assert.deepEqual(
      tracks.map(({ set }) => set),
      codeSets,
    )
  })

  test(`on the map that runs ${way} the lines of a place lie side by side, so its bar crosses no other`, () => {
    for (const { name, uses, from, to } of stops) {
      const places = uses.map((set) => codeSets.indexOf(set))
      assert.equal(Math.max(...places) - Math.min(...places), uses.length - 1, name)
      assert.ok(to >= from, name)
    }
  })
}

test('the words of the map name each setting with its code sets and credentials', () => {
  assert.ok(mapInWords.includes('Hospital inpatient: ICD-10-CM, ICD-10-PCS; CCS or CIC, also RHIT, RHIA.'))
})
