import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { vocabulary } from '../src/features/articles/vocabulary.ts'
import { withImports } from './article-components.ts'

test('an article imports the components it uses and no others', () => {
  const source = '---\ntitle: One\n---\n\n<Terms>\n\nText\n\n</Terms>\n'
  assert.equal(withImports(source), `${source}\n\nimport Terms from '/src/ui/Terms.astro'\n`)
})

test('every component of the vocabulary stands where it says', () => {
  for (const file of Object.values(vocabulary))
    assert.ok(existsSync(new URL(`../src/${file}`, import.meta.url)), file)
})
