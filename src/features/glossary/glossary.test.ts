import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isFactId } from '../../facts/facts.ts'
import { sources } from '../../facts/sources.ts'
import { fillRows } from '../../format/figures.ts'
import { typedFigures } from '../articles/prose.ts'
import { termFinder } from './term-finder.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Entry {
  readonly id: string
  readonly term: string
  readonly also: readonly string[]
  readonly links: readonly string[]
  readonly short: string
  readonly rows: readonly string[]
  readonly sources: readonly string[]
  readonly see: readonly string[]
}

function read(file: string): Entry {
  const text = readFileSync(`${root}content/glossary/${file}`, 'utf8')
  const line = (name: string) => new RegExp(`^${name}:\\s*(['"]?)(.*)\\1$`, 'm').exec(text)?.[2] ?? ''
  const list = (name: string) =>
    new RegExp(`^${name}:\\s*\\[([^\\]]*)\\]`, 'm')
      .exec(text)?.[1]
      ?.split(/\s*,\s*/)
      .map((item) => item.trim())
  const term = line('term')
  return {
    id: file.replace('.md', ''),
    term,
    also: list('also') ?? [],
    links: list('links')?.filter(Boolean) ?? [term],
    short: line('short'),
    rows: list('rows') ?? [],
    sources: list('sources') ?? [],
    see: list('see') ?? [],
  }
}

const entries = readdirSync(`${root}content/glossary`).sort().map(read)
const isEntry = (id: string) => entries.some((entry) => entry.id === id)

/** All text of the site outside the glossary. */
const siteText = globSync(
  [
    'content/{articles,conflicts,myths}/*',
    'src/{facts,format,features}/**/*[a-z].ts',
    'src/{features,ui,pages}/**/*.astro',
  ],
  { cwd: root, exclude: ['**/*.test.ts', '**/Glossary*', '**/glossary*'] },
)
  .map((file) => readFileSync(`${root}${file}`, 'utf8'))
  .join('\n')

for (const { id, term, also, links, short, rows, sources: cited, see } of entries) {
  test(`${id} defines its term in one to three sentences, with figures from its own rows only`, () => {
    const filled = fillRows(short)
    assert.match(filled, /^[A-Z][^{}'"—]*\.$/)
    const sentences = filled.match(/[.?](?=\s[A-Z]|$)/g) ?? []
    assert.ok(sentences.length >= 1 && sentences.length <= 3, filled)
    assert.deepEqual(typedFigures(short), [])
    const printed = [...short.matchAll(/\{([a-z]+-\d+)/g)].map(([, row = '']) => row)
    assert.deepEqual(
      printed.filter((row) => !rows.includes(row)),
      [],
    )
  })

  test(`${id} names only rows, sources and related terms that exist`, () => {
    assert.ok(rows.length > 0)
    assert.deepEqual(
      rows.filter((row) => !isFactId(row) && !/^k-\d\d$/.test(row)),
      [],
    )
    assert.deepEqual(
      cited.filter((source) => !Object.hasOwn(sources, source)),
      [],
    )
    assert.deepEqual(
      see.filter((other) => !isEntry(other) || other === id),
      [],
    )
  })

  test(`the site uses the term ${term}`, () => {
    const find = termFinder([{ id, spellings: [term, ...links, ...also] }])
    assert.ok(
      find(siteText).length > 0,
      `content/glossary/${id}.md: expected “${term}”, or a spelling under “also”, on a page of the site, found none`,
    )
  })
}

test('no spelling links to two terms', () => {
  const spellings = entries.flatMap(({ links }) => links)
  assert.deepEqual(
    spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at),
    [],
  )
})
