import assert from 'node:assert/strict'
import { test } from 'node:test'
import { credentialIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import { factsChecked } from '../../facts/checked.ts'
import { whatIf } from '../../rules/ceu/plan.ts'
import { candidateIds, parseQuiz } from '../../rules/quiz/questions.ts'
import { collectFacts } from './collect.ts'
import { ceusFor } from './facts.ts'
import { describeCeus } from './ceus.ts'

const facts = collectFacts()

const pairs = credentialIds.flatMap((one) => credentialIds.map((other): CredentialId[] => [one, other]))
const lists: CredentialId[][] = [[], ...pairs, credentialIds.slice(0, 6), [...credentialIds]]

test('the totals in the quiz are those of the CEU rules for any credentials held and added', () => {
  for (const held of lists.map((list) => [...new Set(list)])) {
    for (const { id, body, from, to } of whatIf({ held }, factsChecked)) {
      if (id === 'specialty') continue
      assert.equal(ceusFor(facts, body, held), from, `${held} before ${id}`)
      assert.equal(ceusFor(facts, body, [...held, id]), to, `${held} and ${id}`)
    }
  }
})

test('every candidate has a name, eligibility, an exam and a fee, with all figures filled in', () => {
  for (const id of candidateIds) {
    const { name, requires, exam, fee } = facts.of[id]
    for (const text of [name, requires, exam, fee]) assert.match(text, /^[A-Z$\d][^{}]+$/, id)
  }
  assert.equal(facts.checked, 'November 22, 2026')
})

const ceuCases: { name: string; held: string; id: (typeof candidateIds)[number]; expect: string }[] = [
  {
    name: 'a first credential',
    held: 'none',
    id: 'cpc',
    expect: '36 CEUs in two years. A first cycle can be shorter and then asks for less.',
  },
  {
    name: 'a second credential from AAPC',
    held: 'cpc',
    id: 'coc',
    expect: '40 CEUs in two years in all, instead of 36.',
  },
  {
    name: 'a credential with a topic minimum',
    held: 'cpc',
    id: 'cpma',
    expect: '40 CEUs in two years in all, instead of 36, 16 of them in auditing.',
  },
  {
    name: 'a first credential from AHIMA',
    held: 'cpc,coc',
    id: 'ccs',
    expect: '20 CEUs in two years.',
  },
  {
    name: 'a sixth credential from AAPC',
    held: 'cpc,coc,cic,crc,cpb',
    id: 'cpma',
    expect: '52 CEUs in two years in all, as now, 16 of them in auditing.',
  },
  {
    name: 'a credential that replaces another',
    held: 'rhit',
    id: 'rhia',
    expect: '30 CEUs in two years in all, instead of 20.',
  },
  {
    name: 'a credential held already',
    held: 'cpc',
    id: 'cpc',
    expect: '36 CEUs in two years in all, as now.',
  },
]
for (const { name, held, id, expect } of ceuCases) {
  test(`the quiz gives the CEUs of ${name}`, () => {
    const { answers } = parseQuiz(`held=${held}`)
    assert.equal(describeCeus(facts, id, answers), expect)
  })
}

test('every credential has a total', () => {
  for (const id of credentialIds) assert.ok(ceusFor(facts, credentials[id].body, [id]) >= 20, id)
})
