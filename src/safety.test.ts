import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./', import.meta.url))
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(astro|tsx?|mdx)$/.test(file) && !file.endsWith('.test.ts'),
)

/** The ways in which a text becomes part of a page without being escaped. */
const unescaped =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|set:html|document\.write|eval)\b/

test('no text becomes HTML, but for two blocks of data that Astro writes no other way, and what Astro rendered itself', () => {
  assert.ok(sources.length > 100)
  const found = sources.filter((file) => unescaped.test(readFileSync(`${folder}/${file}`, 'utf8')))
  assert.deepEqual(found.sort(), ['layouts/Page.astro', 'ui/JsonLd.astro', 'ui/Part.astro'])
})
