import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { answerTo, searchEngine } from '../../src/features/search/engine.ts'
import type { SearchData } from '../../src/features/search/parts.ts'

interface Question {
  readonly ask: string
  /** The beginnings of the addresses that answer it. */
  readonly any: readonly string[]
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { pages, answers }: SearchData = JSON.parse(read('dist/search/parts.json'))
const questions: readonly Question[] = JSON.parse(read('src/features/search/cases/further.json'))

test('of two hundred questions in readers’ words, 97 in 100 find their page among the first three', async () => {
  const find = await searchEngine(pages)
  const missed = questions.flatMap(({ ask, any }) => {
    const addresses = find(ask, answerTo(ask, answers)?.at)
      .slice(0, 3)
      .map(({ page, part }) => `${page.path}#${part.id}`)
    return addresses.some((each) => any.some((one) => each.startsWith(one)))
      ? []
      : [`${ask}: ${addresses.join(', ')}`]
  })
  assert.ok(
    missed.length <= 0.03 * questions.length,
    `${missed.length} of ${questions.length}:\n${missed.join('\n')}`,
  )
})
