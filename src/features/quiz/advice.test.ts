import assert from 'node:assert/strict'
import { test } from 'node:test'
import { credentialIds } from '../../facts/credentials.ts'
import { firstOf, result } from '../../rules/quiz/fit.ts'
import {
  candidateIds,
  parseQuiz,
  questions,
  type Answers,
  type CandidateId,
} from '../../rules/quiz/questions.ts'
import { collectFacts } from './collect.ts'
import { speaksAgainst } from './drawbacks.ts'
import { firstYear } from './first-year.ts'
import { describeRunnerUp } from './runner-up.ts'
import { situations } from './situations.ts'

const facts = collectFacts()
const read = (address: string): Answers => parseQuiz(`#${address}`).answers

const isSentence = (text: string) => {
  assert.doesNotMatch(text, /[{}]|undefined|\[object|NaN|['"—]|\s\s|\.\.|^\s|\s$/)
  assert.match(text, /^[A-Z].*\.$/)
}

const readers: readonly Answers[] = [
  'none',
  'cpc',
  'ccs',
  'rhit',
  'cpc,coc,cic,crc,cpb,cca',
  credentialIds.join(),
]
  .flatMap((held) => questions.experience.map((experience) => `held=${held}&experience=${experience}`))
  .flatMap((address) => questions.pcs.map((pcs) => read(`${address}&pcs=${pcs}&setting=office`)))

test('every credential has two different drawbacks for every reader, each a sentence', () => {
  for (const answers of readers) {
    for (const item of result(answers).items) {
      const { drawbacks } = speaksAgainst(facts, item, answers)
      assert.equal(new Set(drawbacks).size, 2, item.id)
      for (const text of drawbacks) isSentence(text)
    }
  }
})

const against = (id: CandidateId, address: string) => {
  const answers = read(address)
  const item = result(answers).items.find((each) => each.id === id)
  assert.ok(item)
  return speaksAgainst(facts, item, answers)
}

const drawbackCases: { name: string; id: CandidateId; given: string; expect: string[] }[] = [
  {
    name: 'a CPC without experience has the apprentice A and leaves out ICD-10-PCS',
    id: 'cpc',
    given: 'held=none&experience=none',
    expect: [
      'With less than 2 years of coding work you start with the apprentice A: you are a CPC-\u2060A until you remove it.',
      'The exam leaves out ICD-10-PCS, the code set that inpatient work needs.',
    ],
  },
  {
    name: 'a CPC with two years of work has AAPC’s dues',
    id: 'cpc',
    given: 'held=none&experience=2-plus',
    expect: [
      'The exam leaves out ICD-10-PCS, the code set that inpatient work needs.',
      'AAPC’s dues are about $222 a year, as long as you keep it.',
    ],
  },
  {
    name: 'a CCS tests ICD-10-PCS and has a recertification fee',
    id: 'ccs',
    given: 'held=none&experience=none',
    expect: [
      'The exam tests ICD-10-PCS, a code set that only inpatient work needs.',
      'AHIMA charges a recertification fee every two years: $218 for nonmembers.',
    ],
  },
  {
    name: 'a CPMA beside a CPC has CEUs in auditing and raises the total',
    id: 'cpma',
    given: 'held=cpc&experience=2-plus',
    expect: ['Of your CEUs, 16 must be in auditing.', 'You need 40 CEUs in two years instead of 36.'],
  },
  {
    name: 'an RHIA has a recertification fee and an exam fee that no source gives',
    id: 'rhia',
    given: 'held=none&schooling=him-bachelor',
    expect: [
      'AHIMA charges a recertification fee every two years: $218 for nonmembers.',
      'The exam has a fee that our sources do not give. See ahima.org.',
    ],
  },
]
for (const { name, id, given, expect } of drawbackCases) {
  test(name, () => assert.deepEqual(against(id, given).drawbacks, expect))
}

test('what a drawback says is not said again as a reason', () => {
  assert.deepEqual(
    against('ccs', 'held=none&pcs=no&experience=none').reasons.map(({ criterion }) => criterion),
    ['experience-none-ccs'],
  )
  assert.deepEqual(against('coc', 'held=none&experience=none').reasons, [])
})

const sums: { name: string; id: CandidateId; given: string; amounts: string[]; total: string }[] = [
  {
    name: 'a first AAPC credential costs the exam and the dues',
    id: 'cpc',
    given: 'held=none',
    amounts: ['$425', '$222'],
    total: '$647',
  },
  {
    name: 'a COC is budgeted with the highest price reported',
    id: 'coc',
    given: 'held=none',
    amounts: ['$425', '$222'],
    total: '$647',
  },
  {
    name: 'whoever pays AAPC’s dues already pays the exam only',
    id: 'coc',
    given: 'held=cpc',
    amounts: ['$425'],
    total: '$425',
  },
  {
    name: 'an AHIMA credential costs the exam at the price for nonmembers',
    id: 'ccs',
    given: 'held=cpc',
    amounts: ['$399'],
    total: '$399',
  },
  {
    name: 'an exam whose price no source gives leaves the sum open',
    id: 'cic',
    given: 'held=none',
    amounts: ['not known', '$222'],
    total: '$222 and the exam fee',
  },
  {
    name: 'with nothing known but the exam there is no sum',
    id: 'rhia',
    given: 'held=none',
    amounts: ['not known'],
    total: 'not known',
  },
]
for (const { name, id, given, amounts, total } of sums) {
  test(name, () => {
    const found = firstYear(facts, id, read(given))
    assert.deepEqual(
      found.lines.map(({ amount }) => amount),
      amounts,
    )
    assert.equal(found.total, total)
  })
}

test('the words below every first year are sentences, and one has the day of the check', () => {
  for (const id of candidateIds) {
    for (const answers of readers) {
      const { leftOut, basis } = firstYear(facts, id, answers)
      for (const text of [...leftOut, ...basis]) isSentence(text.replace(/^\$/, 'A'))
      assert.ok(basis.some((text) => text.includes(facts.checked)))
    }
  }
})

const beginner =
  'held=none&setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder'
const runnerUps: { name: string; given: string; expect: string | undefined }[] = [
  {
    name: 'the second of a tie is named with the answer that would put it first',
    given:
      'held=none&setting=hospital-inpatient&experience=under-2&ads=rhit&pcs=yes&schooling=high-school&goal=coder',
    expect: 'Choose the CIC instead if job ads near you name the CIC most.',
  },
  {
    name: 'a runner-up that no single answer puts first is named with its best reason',
    given: beginner,
    expect:
      'The CCS-P comes next. You picture a doctor’s office or clinic. The CCS-P is made for that work too.',
  },
  {
    name: 'where no credential comes first there is no runner-up',
    given: `held=${candidateIds}`,
    expect: undefined,
  },
]
for (const { name, given, expect } of runnerUps) {
  test(name, () => {
    const answers = read(given)
    assert.equal(describeRunnerUp(result(answers), answers), expect)
  })
}

test('every runner-up is a sentence', () => {
  for (const answers of readers) {
    const text = describeRunnerUp(result(answers), answers)
    if (text !== undefined) isSentence(text)
  }
})

test('the table of situations has every credential a reader may start with or add, each alone in first place', () => {
  for (const { words, first } of situations) assert.equal(first.length, 1, words)
  const missing = candidateIds.filter((id) => !situations.some(({ first }) => first.includes(id)))
  assert.deepEqual(missing, ['cca', 'ccs-p', 'cpco'])
  for (const { address, first } of situations)
    assert.deepEqual(firstOf(parseQuiz(address.slice(address.indexOf('#'))).answers), first)
})
