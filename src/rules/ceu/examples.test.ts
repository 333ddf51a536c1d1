import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readAddress, readDraft } from './address.ts'
import { figuresOf } from './figures.ts'
import { assessAapc, assessAhima, type Status } from './plan.ts'
import type { Body } from '../../facts/credentials.ts'

interface Example {
  readonly id: string
  readonly name: string
  readonly fragment: string
  /** A figure that must be absent is null. */
  readonly figures: Readonly<Record<string, number | string | null>>
  readonly status?: Partial<Record<Body, Status>>
  readonly why: string
}

/** The edition that the examples were worked out by, whatever has been published since. */
const workedBy = '2015'

const examples: readonly Example[] = JSON.parse(
  readFileSync(new URL('./cases/examples.json', import.meta.url), 'utf8'),
)

for (const { id, name, fragment, figures, status = {} } of examples) {
  test(`worked example ${id}: ${name}`, () => {
    const address = readAddress(fragment)
    assert.equal(address.kind, 'draft')
    if (address.kind !== 'draft') return
    const { held, texts } = address.draft
    const { state, today } = readDraft({ held, texts: { edition: workedBy, ...texts } }, '2000-01-01')
    const aapc = assessAapc(state, today)
    const ahima = assessAhima(state, today)
    const found: Readonly<Record<string, number | string>> = {
      ...(aapc && figuresOf(aapc, today)),
      ...(ahima && figuresOf(ahima, today)),
    }
    for (const [figure, value] of Object.entries(figures)) assert.equal(found[figure] ?? null, value, figure)
    if (status.aapc) assert.equal(aapc?.status, status.aapc)
    if (status.ahima) assert.equal(ahima?.status, status.ahima)
  })
}

test('there are 150 worked examples or more, each under an id of its own', () => {
  const ids = examples.map(({ id }) => id)
  assert.ok(ids.length >= 150, `only ${ids.length}`)
  assert.equal(new Set(ids).size, ids.length)
})

test('every worked example names its day, so that it stays true', () => {
  for (const { id, fragment } of examples) assert.match(fragment, /&on=20\d\d-\d\d-\d\d$/, id)
})

test('no two worked examples are the same', () => {
  const told = examples.map(({ fragment, figures }) => fragment + JSON.stringify(figures))
  assert.equal(new Set(told).size, told.length)
})
