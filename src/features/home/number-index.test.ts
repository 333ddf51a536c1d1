import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { numbers } from './number-index.ts'

/** A section of an article as it is written. */
function sectionAt(address: string): string {
  const [slug, anchor] = address.split('/#')
  const article = readFileSync(new URL(`../../../content/articles/${slug}.mdx`, import.meta.url), 'utf8')
  return new RegExp(`<Part id="${anchor}"[^]*?</Part>`).exec(article)?.[0] ?? ''
}

for (const { row, at } of numbers) {
  test(`${row} leads to a section whose notes name it: ${at}`, () => {
    const noted = [...sectionAt(at).matchAll(/<Note[^>]*\brows="([^"]*)"/g)].flatMap(([, rows = '']) =>
      rows.split(/\s+/),
    )
    assert.ok(noted.includes(row), noted.join(' '))
  })
}
