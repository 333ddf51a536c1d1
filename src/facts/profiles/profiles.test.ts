import assert from 'node:assert/strict'
import { test } from 'node:test'
import { credentialIds, credentials } from '../credentials.ts'
import { candidateIds } from '../../rules/quiz/questions.ts'
import { isFactId } from '../facts.ts'
import type { ConflictId, Line } from './profile.ts'
import { linesOf, listed, profileIds, profiles, type LineName, type ProfileId } from './profiles.ts'
import { fillRows } from '../../format/figures.ts'

const everyLine: readonly (readonly [string, Line])[] = [
  ...profileIds.flatMap((id) => linesOf(id).map((line) => [id, line] as const)),
  ...Object.entries(listed),
]
const everyText: readonly (readonly [string, string])[] = [
  ...everyLine.map(([id, { text }]) => [id, text] as const),
  ...profileIds.flatMap((id) =>
    profiles[id].figures.flatMap(({ figure, label }) => [[id, figure] as const, [id, label] as const]),
  ),
]

const placeholders = (text: string) => [...text.matchAll(/\{([a-z]+-\d+)[^}]*\}/g)].map(([, id = '']) => id)

test('every candidate of the quiz and the CIRCC has a profile, in the order of the catalog', () => {
  assert.deepEqual([...profileIds].sort(), [...candidateIds, 'circc'].sort())
  assert.deepEqual(
    profileIds,
    credentialIds.filter((id) => profileIds.some((profile) => profile === id)),
  )
})

test('every credential of the catalog has either a profile or a line on the list', () => {
  assert.deepEqual([...profileIds, ...Object.keys(listed)].sort(), [...credentialIds].sort())
})

for (const id of profileIds) {
  test(`the ${credentials[id].letters} says something in every line, as whole sentences`, () => {
    for (const { text } of linesOf(id)) assert.match(text, /^[A-Z‘“{].*\.$/s, text)
  })
}

test('every row that a line rests on exists', () => {
  for (const [id, { rows }] of everyLine)
    for (const row of rows) assert.ok(isFactId(row), `${id} names ${row}`)
})

test('every placeholder fills, and its row is among those of its line', () => {
  for (const [, text] of everyText) assert.doesNotMatch(fillRows(text), /[{}]/)
  for (const [id, { text, rows }] of everyLine)
    for (const row of placeholders(text))
      assert.ok(
        rows.some((each) => each === row),
        `${id}: “${text}” prints ${row} and does not name it`,
      )
})

test('no figure is typed by hand: digits stand only in code sets and years', () => {
  for (const [id, text] of everyText) {
    const rest = text
      .replace(/\{[^}]*\}/g, '')
      .replace(/ICD-10-(CM|PCS)/g, '')
      .replace(/\b20\d\d\b/g, '')
    assert.doesNotMatch(rest, /\d/, `${id}: ${text}`)
  }
})

test('a line that tells of no row sends the reader to the body, or says what is not known', () => {
  for (const [id, { text, rows }] of everyLine)
    if (rows.length === 0)
      assert.match(text, /^See (aapc\.com|ahima\.org)\.|^We know of no /, `${id}: ${text}`)
})

test('a fee is never printed without its year and the body’s address to check it at', () => {
  for (const id of profileIds) {
    const { text } = profiles[id].fee
    const address = credentials[id].body === 'aapc' ? 'aapc.com' : 'ahima.org'
    assert.ok(text.includes(address), `${id}: ${text}`)
    if (placeholders(text).length > 0) assert.match(text, /\b20\d\d\b/, `${id}: ${text}`)
  }
})

test('a published pass rate carries its year', () => {
  for (const id of profileIds) {
    const { text } = profiles[id].passRate
    if (placeholders(text).length > 0) assert.match(text, /\b20\d\d\b/, `${id}: ${text}`)
  }
})

const disputes = [
  { name: 'the CPC’s price', given: ['cpc', 'fee'], expect: 'k-19' },
  { name: 'the COC’s price', given: ['coc', 'fee'], expect: 'k-20' },
  { name: 'the CIRCC’s exam', given: ['circc', 'exam'], expect: 'k-33' },
  { name: 'the wait after a failed CCS-P', given: ['ccs-p', 'retake'], expect: 'k-71' },
  { name: 'the wait after a failed RHIT', given: ['rhit', 'retake'], expect: 'k-71' },
  { name: 'the wait after a failed RHIA', given: ['rhia', 'retake'], expect: 'k-71' },
  { name: 'the CCA beside a CCS', given: ['cca', 'besideAnother'], expect: 'k-62' },
] as const satisfies readonly { name: string; given: readonly [ProfileId, LineName]; expect: ConflictId }[]
for (const { name, given, expect } of disputes)
  test(`sources disagree on ${name}: the line says so and names the conflict`, () => {
    const [id, about] = given
    assert.deepEqual(profiles[id][about]?.conflicts, [expect])
    assert.equal(profiles[id][about]?.sign, 'dispute')
  })

const codeBooks = [
  { name: 'the CPC', given: profiles.cpc, expect: '{crd-030}' },
  { name: 'the CCS', given: profiles.ccs, expect: '{ahi-094}' },
  { name: 'the CCS-P', given: profiles['ccs-p'], expect: '{ahi-121}' },
  { name: 'the RHIA', given: profiles.rhia, expect: '{ahi-157}' },
]
for (const { name, given, expect } of codeBooks)
  test(`${name} opens as many code books as its row says`, () => {
    assert.equal(String(given.codeBooks?.length), fillRows(expect))
  })

test('only the CPC and the COC start with an A', () => {
  assert.deepEqual(
    profileIds.filter((id) => profiles[id].apprentice.text.startsWith('Yes')),
    ['cpc', 'coc'],
  )
})
