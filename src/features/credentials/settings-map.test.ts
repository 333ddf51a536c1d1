import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeSets, settings } from '../../facts/settings.ts'
import { mapInWords, plates } from './settings-map.ts'

for (const { way, stops, tracks } of plates) {
  test(`the ${way} map shows every setting and every code set`, () => {
    assert.deepEqual(stops.map(({ row }) => row).toSorted(), settings.map(({ row }) => row).toSorted())
    assert.deepEqual(
      tracks.map(({ set }) => set),
      codeSets,
    )
  })

  test(`on the ${way} map the code sets of a setting are adjacent, so that its bar crosses no other line`, () => {
    for (const { name, uses, from, to } of stops) {
      const lines = uses.map((set) => codeSets.indexOf(set))
      assert.equal(Math.max(...lines) - Math.min(...lines), uses.length - 1, name)
      assert.ok(to >= from, name)
    }
  })
}

test('the text version of the map names each setting with its code sets and credentials', () => {
  assert.ok(mapInWords.includes('Hospital inpatient: ICD-10-CM, ICD-10-PCS; CCS or CIC, also RHIT, RHIA.'))
})
