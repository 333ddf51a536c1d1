import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fillRows } from '../src/format/figures.ts'
import { blocksOf, typedFigures } from '../src/features/articles/prose.ts'
import { newArticle } from './new-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'articles-'))
after(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'taken.mdx'), 'text of another author')

const create = (slug: string, title = 'Which hours count?') =>
  newArticle({ slug, title, today: '2026-11-22', folder })

test('a new article has a title, dates and an answer, and no typed figure', () => {
  const outcome = create('which-hours-count', "AAPC's hours: which count?")
  assert.deepEqual(outcome, { kind: 'created', file: `${folder}/which-hours-count.mdx` })
  const text = readFileSync(`${folder}/which-hours-count.mdx`, 'utf8')
  assert.match(text, /^---\ntitle: 'AAPC’s hours: which count\?'\ndescription: '.{50,150}'\n/)
  assert.match(text, /\npublished: 2026-11-22\nchecked: 2026-11-22\nreview: 2027-05-21\n/)
  const [, body = ''] = text.split(/\n---\n/)
  assert.match(body, /^\n<Answer>\n\n\*\*/)
  assert.deepEqual(
    blocksOf(body).flatMap((block) => typedFigures(block.text)),
    [],
  )
  assert.doesNotThrow(() => blocksOf(body).map((block) => fillRows(block.text)))
})

const refusals: { name: string; slug: string; title?: string; why: RegExp }[] = [
  { name: 'a slug that is taken', slug: 'taken', why: /^There is an article called taken already/ },
  { name: 'capitals', slug: 'Which-Hours', why: /small letters.*found “Which-Hours”\.$/ },
  { name: 'a space', slug: 'which hours', why: /single hyphens/ },
  { name: 'an underscore', slug: 'which_hours', why: /single hyphens/ },
  { name: 'two hyphens', slug: 'which--hours', why: /single hyphens/ },
  { name: 'a hyphen at the end', slug: 'which-', why: /single hyphens/ },
  { name: 'a path outside the folder', slug: '../which', why: /single hyphens/ },
  { name: 'no slug', slug: '', why: /^Say where and what/ },
  { name: 'no title', slug: 'which', title: ' ', why: /^Say where and what/ },
  {
    name: 'a title of 61 characters',
    slug: 'which',
    title: 'a'.repeat(61),
    why: /60 characters.*found 61\.$/,
  },
]
for (const { name, slug, title, why } of refusals) {
  test(`refuses ${name} with a reason`, () => {
    const outcome = create(slug, title)
    assert.equal(outcome.kind, 'refused')
    assert.match(outcome.kind === 'refused' ? outcome.why : '', why)
  })
}

test('a refusal writes nothing and leaves existing files as they are', () => {
  assert.deepEqual(readdirSync(folder).sort(), ['taken.mdx', 'which-hours-count.mdx'])
  assert.equal(readFileSync(join(folder, 'taken.mdx'), 'utf8'), 'text of another author')
})
