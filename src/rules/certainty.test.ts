import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBeFirst, certainty, swings, type Certainty } from './certainty.ts'
import { credentialIds, type CredentialId } from './credentials.ts'
import { firstOf } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  parseQuiz,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
  type Held,
} from './quiz.ts'

const read = (address: string): Answers => {
  const { answers, notices } = parseQuiz(address)
  assert.deepEqual(notices, [])
  return answers
}

const rows: { name: string; given: string; expect: Certainty; leaders: readonly CandidateId[] }[] = [
  {
    name: 'at the start everybody can be first',
    given: '',
    expect: { kind: 'open' },
    leaders: candidateIds,
  },
  {
    name: 'who holds the CPC is sent neither to it again nor to what repeats it or stands below it',
    given: '#held=cpc',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cpc', 'cca', 'ccs-p'].includes(id)),
  },
  {
    name: 'a beginner who wants an office is settled after three answers',
    given: '#held=none&setting=office&experience=none',
    expect: { kind: 'settled', first: ['cpc'] },
    leaders: ['cpc'],
  },
  {
    name: 'a beginner who wants a hospital’s wards is not',
    given:
      '#held=none&setting=hospital-inpatient&experience=none&pcs=no&ads=ccs&records=inpatient&schooling=high-school',
    expect: { kind: 'open' },
    leaders: ['cpc', 'crc', 'cpb'],
  },
  {
    name: 'a tie that no open question can break is settled as a tie',
    given:
      '#held=cpc&setting=hospital-inpatient&ads=not-looked&experience=2-plus&records=inpatient&pcs=yes&goal=coder&schooling=high-school',
    expect: { kind: 'settled', first: ['cic', 'ccs'] },
    leaders: ['cic', 'ccs'],
  },
  {
    name: 'where nothing can be first, that is settled too',
    given: '#held=cpc,coc,crc,cpb,cpma,cdeo,cppm,cpco,cca,ccs-p,rhia&pcs=no',
    expect: { kind: 'settled', first: 'none' },
    leaders: [],
  },
  {
    name: 'a tie that an open question will break is open',
    given:
      '#held=none&setting=unsure&ads=not-looked&experience=senior&background=none&schooling=high-school&records=unsure&pcs=unsure&time=1-2-years',
    expect: { kind: 'open' },
    leaders: ['cpc', 'cic', 'ccs', 'cpma', 'cdeo', 'cpco'],
  },
]
for (const { name, given, expect, leaders } of rows) {
  test(name, () => {
    assert.deepEqual(certainty(read(given)), expect)
    assert.deepEqual(canBeFirst(read(given)), leaders)
  })
}

test('a question that was not answered swings nothing', () => assert.deepEqual(swings({ held: ['cpc'] }), []))

test('another workplace would change an office beginner’s first place', () =>
  assert.deepEqual(
    swings(read('#held=none&setting=office&experience=none&background=billing&records=claims&pcs=no')).map(
      ({ question, option, first }) => `${question}=${option}: ${first}`,
    ),
    ['setting=hospital-inpatient: cpb', 'setting=insurer: cpb', 'setting=billing-office: cpb'],
  ))
