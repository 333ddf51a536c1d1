import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { criteria } from '../../rules/quiz/criteria.ts'
import { eligibilityOf } from '../../rules/quiz/fit.ts'
import { candidateIds, questionIds } from '../../rules/quiz/questions.ts'
import { printWeight, signalRows } from './criteria.ts'
import { gates, quizData } from './quiz-data.ts'

const site = new URL('https://coder-compass.example')
const data = JSON.parse(JSON.stringify(quizData(site)))

const schema = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/rules/${file}`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  validateFormats: false,
})
ajv.addSchema(schema('ceu.schema.json'), 'ceu.schema.json')
const validate = ajv.compile(schema('quiz.schema.json'))
const problems = (given: unknown) => (validate(given) ? [] : (validate.errors ?? []))

test('the quiz data match their schema', () => assert.deepEqual(problems(data), []))

const refused: { name: string; change: (given: typeof data) => void }[] = [
  { name: 'a criterion without a source', change: ({ rules: [rule] }) => (rule.sources = []) },
  { name: 'a criterion of zero points', change: ({ rules: [rule] }) => (rule.value = 0) },
  { name: 'a criterion with an unknown basis', change: ({ rules: [rule] }) => (rule.basis = 'rumor') },
  { name: 'a criterion without a sentence', change: ({ rules: [rule] }) => delete rule.sentence },
  { name: 'an unknown key', change: ({ rules: [rule] }) => (rule.paid = true) },
  { name: 'nine questions', change: ({ questions }) => questions.pop() },
  { name: 'a question with one option', change: ({ questions: [asked] }) => asked.options.splice(1) },
  { name: 'no version', change: (given) => delete given.version },
]
for (const { name, change } of refused) {
  test(`the schema refuses ${name}`, () => {
    const given = structuredClone(data)
    change(given)
    assert.notDeepEqual(problems(given), [])
  })
}

test('the data hold every criterion once, with its points, and every question', () => {
  const found = data.rules.map(({ id, value }: { id: string; value: number }) => `${id} ${value}`)
  assert.deepEqual(found.toSorted(), criteria.map(({ id, weight }) => `${id} ${weight}`).toSorted())
  assert.deepEqual(
    data.questions.map(({ id }: { id: string }) => id),
    questionIds,
  )
})

test('every option of a criterion is an answer to a question or is explained in the data', () => {
  const given = new Set([
    ...data.questions.flatMap((asked: { id: string; options: { id: string }[] }) =>
      asked.options.map(({ id }) => `${asked.id} ${id}`),
    ),
    ...data.said.map((said: { question: string; id: string }) => `${said.question} ${said.id}`),
  ])
  for (const { id, question, option } of data.rules) assert.ok(given.has(`${question} ${option}`), id)
})

test('the data hold exactly the sources that the criteria cite', () => {
  const named = new Set(data.rules.flatMap(({ sources }: { sources: string[] }) => sources))
  assert.deepEqual(Object.keys(data.sources), [...named].sort())
})

test('a criterion has a link and a sentence', () => {
  const rule = data.rules.find(({ id }: { id: string }) => id === 'setting-office-cpc')
  assert.equal(rule.permalink, 'https://coder-compass.example/rules/quiz/#criteria-setting-office-cpc')
  assert.equal(rule.sentence, 'The CPC is made for that work.')
})

test('the gates name each credential that is not open to a newcomer, once', () => {
  const closed = candidateIds.filter(
    (id) =>
      eligibilityOf(id, { held: 'none', experience: 'none', schooling: 'high-school' }).kind === 'not-met',
  )
  assert.deepEqual(gates.flatMap(({ credentials }) => credentials).toSorted(), closed.toSorted())
  assert.ok(gates.every(({ asks }) => !/[{}]/.test(asks)))
})

test('every answer of the table has a label, and points are printed with their sign', () => {
  for (const asked of [...questionIds, 'together'] as const) {
    for (const { label } of signalRows(asked)) assert.match(label, /^[A-Z].+/)
  }
  assert.equal(printWeight(5), '+5')
  assert.equal(printWeight(-2), '−2')
})
