import { readFileSync } from 'node:fs'
import { open } from '../hydrated.ts'
import { expect, test } from '../quiet.ts'

interface Step {
  readonly code: string
  readonly values: readonly number[]
  readonly rows: readonly string[]
  readonly sources: readonly string[]
}

interface Data {
  readonly steps: Readonly<Record<string, readonly [operand: string, words: string]>>
  readonly sources: Readonly<Record<string, unknown>>
  readonly rules: readonly { readonly id: string; readonly permalink: string }[]
  readonly examples: readonly {
    readonly id: string
    readonly state: string
    readonly figures: readonly {
      readonly name: string
      readonly value: number | string
      readonly steps: readonly Step[]
    }[]
    readonly status: Readonly<Record<string, string>>
  }[]
}

const examples: readonly { id: string; figures: Readonly<Record<string, unknown>> }[] = JSON.parse(
  readFileSync(new URL('../../src/rules/ceu/cases/examples.json', import.meta.url), 'utf8'),
)

const fill = (words: string, values: readonly number[]) =>
  words.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]))

const byName = (one: { name?: string | undefined }, other: { name?: string | undefined }) =>
  (one.name ?? '').localeCompare(other.name ?? '')

test('the open data, the worked examples and the calculator give the same figures from the same steps', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const data: Data = await (await request.get('/rules/ceu.json')).json()
  const operands = ({ code, values }: Step) => fill(data.steps[code]?.[0] ?? code, values)
  const rules = new Map(data.rules.map(({ id, permalink }) => [id, permalink]))
  const addressOf = (row: string) => (rules.get(row) ?? '').replace(/^https?:\/\/[^/]+/, '')

  await page.goto('/rules/examples/')
  const onPage = new Map(
    await page
      .locator('li[id]')
      .evaluateAll((items) => items.map((item) => [item.id, item.textContent.replace(/\s+/g, ' ')] as const)),
  )
  expect(onPage.size).toBe(data.examples.length)

  await open(page, '/ceu-calculator/')
  for (const { id, state, figures, status } of data.examples) {
    // What the reader typed needs no reason, and the estimate of a first cycle is the total unless a tracker rules.
    const explained = figures.filter(
      ({ name }) => !name.endsWith('.earned') && (name !== 'aapc.prorated' || /\btracker=/.test(state)),
    )
    const sums = explained.toSorted(byName).map(({ name, value, steps }) => ({
      name,
      value: String(value),
      operands: steps.map(operands).filter(Boolean),
      rows: [...new Set(steps.flatMap(({ rows }) => rows))].map(addressOf),
    }))

    await page.evaluate((fragment) => location.assign(`#${fragment}`), state)
    await expect
      .poll(
        async () => {
          const shown = await page.locator('[data-body]').evaluateAll((plans) => ({
            status: Object.fromEntries(plans.map(({ dataset }) => [dataset.body, dataset.status])),
            sums: plans.flatMap((plan) =>
              [...plan.querySelectorAll<HTMLElement>('[data-why]')].map((why) => {
                const terms = [...why.querySelectorAll('dt')].map(({ textContent }) => textContent)
                return {
                  name: why.dataset['why'],
                  value: why.querySelector('data')?.value,
                  operands: terms.filter((term) => !term.startsWith('=')),
                  rows: [...new Set([...why.querySelectorAll('a')].map((link) => link.getAttribute('href')))],
                }
              }),
            ),
          }))
          return { ...shown, sums: shown.sums.toSorted(byName) }
        },
        { message: id, intervals: [10, 20, 50, 100] },
      )
      .toMatchObject({ status, sums })

    for (const { steps } of figures) {
      for (const { rows, sources } of steps) {
        expect(rows.every((row) => rules.has(row))).toBe(true)
        expect(sources.every((source) => Object.hasOwn(data.sources, source))).toBe(true)
      }
    }
    const golden = examples.find((example) => example.id === id)?.figures ?? {}
    const text = onPage.get(id) ?? ''
    for (const figure of sums.filter(({ name }) => name in golden)) {
      const sum = figure.operands.join(' ')
      if (sum !== '' && sum !== figure.value) expect(text, id).toContain(`${sum} = ${figure.value}`)
      for (const row of figure.rows) expect(text, id).toContain(row.replace(/.*#/, '').toUpperCase())
    }
  }
})
