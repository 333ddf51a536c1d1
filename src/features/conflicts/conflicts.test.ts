import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isFactId } from '../../facts/facts.ts'
import { sources } from '../../facts/sources.ts'
import { typedFigures } from '../articles/prose.ts'
import { fillRows } from '../../format/figures.ts'
import { rowHref } from '../../format/row-address.ts'

const folder = new URL('../../../content/conflicts/', import.meta.url)
const entries = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))

/** The ids in every `name: [a, b]` of an entry. */
const listed = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`${name}:\\s*\\[([^\\]]*)\\]`, 'g'))].flatMap(([, ids = '']) =>
    ids.split(/[\s,]+/).filter(Boolean),
  )

test('there are 77 conflicts, k-01 to k-77', () => {
  const expected = Array.from({ length: 77 }, (_, at) => `k-${String(at + 1).padStart(2, '0')}.md`)
  assert.deepEqual(
    entries.map(({ file }) => file),
    expected,
  )
})

for (const { file, text } of entries) {
  test(`${file} has a claim, an area, both sides, what the site does, and its rows`, () => {
    const keys = [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key)
    assert.deepEqual(
      keys.filter((key) => key !== 'safe'),
      ['claim', 'area', 'follows', 'against', 'site', 'rows'],
    )
    const [, area] = /^area: ([a-z-]+)$/m.exec(text) ?? []
    const id = file.replace('.md', '')
    assert.equal(rowHref(id), `/rules/conflicts/${area}/#${id}`)
  })

  test(`${file} cites only sources, rows and figures that exist`, () => {
    const cited = listed(text, 'sources')
    assert.ok(cited.length > 0)
    assert.deepEqual(
      cited.filter((id) => !Object.hasOwn(sources, id)),
      [],
    )
    assert.deepEqual(
      listed(text, 'rows').filter((id) => !isFactId(id)),
      [],
    )
    assert.doesNotThrow(() => fillRows(text))
  })

  test(`${file} types no figure of the side that the site follows`, () => {
    const [followed = ''] = text.split('\nagainst:')
    const lines = [
      ...followed.matchAll(/^(?:claim| {2}says): .*$/gm),
      ...text.matchAll(/^(?:site|safe): .*$/gm),
    ]
    assert.ok(lines.length > 2)
    assert.deepEqual(
      lines.flatMap(([line]) => typedFigures(line)),
      [],
    )
  })

  test(`${file} lists the row of every figure that it prints`, () => {
    const printed = [...text.matchAll(/\{([a-z]+-\d+)/g)].map(([, id]) => id)
    const rows = listed(text, 'rows')
    assert.deepEqual(
      printed.filter((id) => !rows.includes(id ?? '')),
      [],
    )
  })
}
