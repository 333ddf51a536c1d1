import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isFactId } from '../../facts/facts.ts'
import { sources } from '../../facts/sources.ts'
import { fillRows } from '../../format/figures.ts'
import { blocksOf, gradeOf, typedFigures, wordsIn } from './prose.ts'

const content = new URL('../../../content/', import.meta.url)
const folder = new URL('articles/', content)

interface Article {
  readonly file: string
  readonly meta: string
  readonly body: string
}

function read(file: string): Article {
  const [, meta = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
  return { file, meta, body }
}

const articles = readdirSync(folder).sort().map(read)

/** The text of a frontmatter field, without the quotes that YAML may need around it. */
const field = ({ meta }: Article, name: string) =>
  new RegExp(`^${name}: (['"]?)(.*)\\1$`, 'm').exec(meta)?.[2] ?? ''

const visibleTexts = (article: Article) => [
  field(article, 'title'),
  field(article, 'description'),
  ...blocksOf(article.body).map(({ text }) => text),
]
const attributes = ({ body }: Article, name: string) =>
  [...body.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)
const ids = (article: Article, name: string) =>
  attributes(article, name).flatMap((list) => list.split(' ').filter(Boolean))

const isRow = (id: string) =>
  isFactId(id) || (/^k-\d\d$/.test(id) && existsSync(new URL(`conflicts/${id}.md`, content)))

const myths = readdirSync(new URL('myths/', content)).sort()
test('there is at least one myth', () => assert.ok(myths.length > 0))
for (const file of myths) {
  test(`${file} types no figure into what is right`, () => {
    const [, right = ''] = /^fact: (.*)$/m.exec(readFileSync(new URL(`myths/${file}`, content), 'utf8')) ?? []
    assert.ok(right !== '')
    assert.deepEqual(typedFigures(right), [])
  })
}

test('there is at least one article', () => assert.ok(articles.length > 0))

test('CONTRIBUTING.md shows every component that an article may use', () => {
  const vocabulary = readFileSync(new URL('./vocabulary.ts', import.meta.url), 'utf8')
  const names = [...vocabulary.matchAll(/^ {2}([A-Z]\w+):/gm)].map(([, name = '']) => name)
  const guide = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8')
  assert.ok(names.length > 0)
  assert.deepEqual(
    names.filter((name) => !guide.includes(`<${name}`)),
    [],
  )
})

for (const article of articles) {
  const { file, body } = article

  test(`${file} opens with its answer as a paragraph`, () => {
    assert.match(body.trimStart(), /^<Answer(?: figure="[^"]+")?>\n\n(?:[A-Z“*]|<Value |<Mark>)/)
  })

  test(`${file} has no typed figure: every figure comes from a row`, () => {
    assert.deepEqual(
      visibleTexts(article).flatMap((text) => typedFigures(text).map((figure) => `${figure} in “${text}”`)),
      [],
    )
  })

  test(`${file} has no typed number as an answer, unless it counts the items of its section`, () => {
    for (const [, answer = '', section = ''] of body.matchAll(
      /<Part\b[^>]*?\banswer="([^"]*)"[^>]*>([\s\S]*?)<\/Part>/g,
    )) {
      const [typed] = typedFigures(answer)
      if (!typed) continue
      const checks = section.match(/<Check\b/g) ?? []
      const options = section.match(/^\| \d\. /gm) ?? []
      assert.ok([checks.length, options.length].includes(Number(typed)), `${file}: answer="${answer}"`)
    }
    assert.deepEqual(attributes(article, 'figure').flatMap(typedFigures), [])
  })

  test(`${file} names only rows, sources and figures that exist`, () => {
    const rows = [...ids(article, 'rows'), ...ids(article, 'row')]
    assert.ok(rows.length > 0)
    assert.deepEqual(
      rows.filter((id) => !isRow(id)),
      [],
    )
    assert.deepEqual(
      ids(article, 'sources').filter((id) => !Object.hasOwn(sources, id)),
      [],
    )
    assert.doesNotThrow(() => [...visibleTexts(article), ...attributes(article, 'answer')].map(fillRows))
  })

  test(`${file} puts no word of another unit after an amount or a share`, () => {
    for (const text of visibleTexts(article)) {
      assert.doesNotMatch(
        fillRows(text),
        /(?:\$[\d,]+|\d%) (?:CEUs?|hours?|days?|weeks?|months?|years?|questions?)\b/,
      )
    }
  })

  test(`${file} uses typographic apostrophes, quotes and dashes`, () => {
    assert.deepEqual(
      visibleTexts(article).filter((text) => /['"—]/.test(text)),
      [],
    )
  })

  test(`${file} has 600 to 1,700 words at a tenth-grade reading level or below`, (t) => {
    const blocks = blocksOf(body)
    const words = blocks.flatMap(({ text }) => wordsIn(text)).length
    const grade = gradeOf(blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text))
    t.diagnostic(`${file}: grade ${grade.toFixed(1)}, ${words} words`)
    assert.ok(600 <= words && words <= 1700, `expected 600 to 1,700 words, found ${words}`)
    assert.ok(grade <= 10, `grade ${grade.toFixed(1)}`)
  })
}
