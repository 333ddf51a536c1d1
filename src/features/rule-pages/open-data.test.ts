import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { credentialIds } from '../../facts/credentials.ts'
import { factIds } from '../../facts/facts.ts'
import { ceuData, credentialsData } from './open-data.ts'

const site = new URL('https://coder-compass.example')
/** As a reader gets it. */
const sent = (data: unknown) => JSON.parse(JSON.stringify(data))
const ceu = sent(ceuData(site))
const catalog = sent(credentialsData(site))

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
ajv.addSchema(schema('credentials.schema.json'), 'credentials.schema.json')

function problems(file: string, data: unknown): unknown[] {
  const validate = ajv.getSchema(file)
  assert.ok(validate, file)
  validate(data)
  return validate.errors ?? []
}

test('the CEU rules keep to their schema', () => assert.deepEqual(problems('ceu.schema.json', ceu), []))

test('the credentials keep to their schema', () =>
  assert.deepEqual(problems('credentials.schema.json', catalog), []))

test('every rule is in one of the two files, once', () => {
  const ids = [...ceu.rules, ...catalog.rules].map(({ id }: { id: string }) => id)
  assert.deepEqual(ids.sort(), [...factIds].sort())
})

test('every credential of the catalog is there', () =>
  assert.deepEqual(
    catalog.credentials.map(({ id }: { id: string }) => id),
    credentialIds,
  ))

for (const [name, data] of [
  ['ceu.json', ceu],
  ['credentials.json', catalog],
] as const) {
  test(`${name} brings every source that its rows name, and no other`, () => {
    const rows = data.rules.flatMap((rule: { history: object[] }) => [rule, ...rule.history])
    const named = new Set(rows.flatMap((row: { sources: string[] }) => row.sources))
    assert.deepEqual(Object.keys(data.sources), [...named].sort())
  })
}

const found = (id: string) => ceu.rules.find((rule: { id: string }) => rule.id === id)
const example = (id: string) => ceu.examples.find((each: { id: string }) => each.id === id)

test('a worked example tells each figure, its steps, the rows behind them and their sources', () => {
  const { figures, status } = example('aapc-totals-02')
  assert.deepEqual(status, { aapc: 'unknown' })
  const [required] = figures
  assert.deepEqual([required.name, required.value], ['aapc.required', 40])
  assert.deepEqual(
    required.steps.map(({ code, values, rows }: { code: string; values: number[]; rows: string[] }) => [
      code,
      values,
      rows,
    ]),
    [
      ['first', [36], ['ceu-001']],
      ['further', [4, 1], ['ceu-006']],
    ],
  )
  assert.deepEqual(required.steps[0].sources, found('ceu-001').sources)
})

interface RowData {
  readonly sources: readonly string[]
}

test('every step of every worked example has words, and its sources are among those of its facts', () => {
  for (const { id, figures } of ceu.examples) {
    for (const step of figures.flatMap(({ steps }: { steps: object[] }) => steps)) {
      assert.ok(ceu.steps[step.code], `${id}: ${step.code}`)
      const named = step.rows
        .map(found)
        .flatMap((fact: RowData & { history: RowData[] }) => [fact, ...fact.history])
        .flatMap((row: RowData) => row.sources)
      assert.ok(step.sources.length > 0, `${id}: ${step.code}`)
      for (const source of step.sources) assert.ok(named.includes(source), `${id}: ${step.code}: ${source}`)
    }
  }
})

test('a step of the older schedule names the pages of that time', () => {
  const steps: (RowData & { values: number[]; code: string })[] = ceu.examples
    .filter(({ state }: { state: string }) => state.includes('edition=2012'))
    .flatMap(({ figures }: { figures: { steps: object[] }[] }) => figures.flatMap((figure) => figure.steps))
  const older = steps.filter(({ code, values }) => code === 'own-topics' && values[0] === 24)
  assert.ok(older.length > 0)
  for (const { sources } of older) assert.deepEqual(sources, ['aapc-help-2012', 'dummies-ceu'])
})

const refused: { name: string; change: (data: typeof ceu) => void }[] = [
  { name: 'a rule without a source', change: ({ rules: [rule] }) => (rule.sources = []) },
  { name: 'a rule without a sentence', change: ({ rules: [rule] }) => delete rule.sentence },
  { name: 'a rule with an unknown key', change: ({ rules: [rule] }) => (rule.color = 'red') },
  { name: 'a rule of the other file', change: ({ rules: [rule] }) => (rule.id = 'crd-001') },
  { name: 'a figure without a unit', change: ({ rules: [rule] }) => (rule.value = [{ value: 36 }]) },
  {
    name: 'a figure in a unit that does not exist',
    change: ({ rules: [rule] }) => (rule.value = [{ value: 36, unit: 'points' }]),
  },
  {
    name: 'a date in the place of a number',
    change: ({ rules: [rule] }) => (rule.value = [{ value: '2015', unit: 'ceus' }]),
  },
  { name: 'a day that is no day', change: ({ rules: [rule] }) => (rule.checked = '2026-11') },
  { name: 'an older row without an end', change: ({ rules: [, rule] }) => delete rule.history[0].until },
  {
    name: 'an older row with an unknown key',
    change: ({ rules: [, rule] }) => (rule.history[0].sentence = 'x'),
  },
  { name: 'a source without a publisher', change: ({ sources }) => delete sources['jmu-ceu'].publisher },
  { name: 'a step without a rule', change: ({ examples: [each] }) => (each.figures[0].steps[0].rows = []) },
  {
    name: 'a step without a source',
    change: ({ examples: [each] }) => delete each.figures[0].steps[0].sources,
  },
  { name: 'a figure without steps', change: ({ examples: [each] }) => (each.figures[0].steps = []) },
  { name: 'no version', change: (data) => delete data.version },
]
for (const { name, change } of refused) {
  test(`the schema of the CEU rules refuses ${name}`, () => {
    const data = structuredClone(ceu)
    change(data)
    assert.notDeepEqual(problems('ceu.schema.json', data), [])
  })
}

test('the schema of the credentials refuses a credential without its CEUs', () => {
  const data = structuredClone(catalog)
  delete data.credentials[0].ceus
  assert.notDeepEqual(problems('credentials.schema.json', data), [])
})

test('a rule tells what it was, and where it is explained', () => {
  const { value, from, about, history, permalink } = found('ceu-002')
  assert.deepEqual(value, [{ value: 40, unit: 'ceus' }])
  assert.deepEqual([from, about], ['2015', true])
  assert.deepEqual(history[0].value, [{ value: 48, unit: 'ceus' }])
  assert.equal(permalink, 'https://coder-compass.example/rules/aapc-totals/#ceu-002')
})

test('a credential tells what it asks for alone', () => {
  const cpma = catalog.credentials.find(({ id }: { id: string }) => id === 'cpma')
  assert.deepEqual(cpma.ceus, { required: 36, minimum: 16, rows: ['ceu-001', 'ceu-020'] })
  const rhia = catalog.credentials.find(({ id }: { id: string }) => id === 'rhia')
  assert.deepEqual(rhia.ceus, { required: 30, rows: ['ahi-005'] })
})
