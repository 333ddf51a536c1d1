import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBeFirst, certainty, swings, type Certainty } from './certainty.ts'
import { candidateIds, parseQuiz, type Answers, type CandidateId } from './questions.ts'

const read = (address: string): Answers => {
  const { answers, notices } = parseQuiz(address)
  assert.deepEqual(notices, [])
  return answers
}

const rows: { name: string; given: string; expect: Certainty; leaders: readonly CandidateId[] }[] = [
  {
    name: 'with no answers, every candidate can be first',
    given: '',
    expect: { kind: 'open' },
    leaders: candidateIds,
  },
  {
    name: 'a CPC holder is not sent to the CPC, the CCA or the CCS-P',
    given: '#held=cpc',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cpc', 'cca', 'ccs-p'].includes(id)),
  },
  {
    name: 'a beginner who wants an office has a certain result after three answers',
    given: '#held=none&setting=office&experience=none',
    expect: { kind: 'settled', first: ['cpc'] },
    leaders: ['cpc'],
  },
  {
    name: 'a beginner who wants inpatient work does not have a certain result after seven answers',
    given:
      '#held=none&setting=hospital-inpatient&experience=none&pcs=no&ads=ccs&records=inpatient&schooling=high-school',
    expect: { kind: 'open' },
    leaders: ['cpc', 'crc', 'cpb'],
  },
  {
    name: 'a tie that no open question can break is certain',
    given:
      '#held=cpc&setting=hospital-inpatient&ads=not-looked&experience=2-plus&records=inpatient&pcs=yes&goal=coder&schooling=high-school',
    expect: { kind: 'settled', first: ['cic', 'ccs'] },
    leaders: ['cic', 'ccs'],
  },
  {
    name: 'that no candidate can be first is certain too',
    given: '#held=cpc,coc,crc,cpb,cpma,cdeo,cppm,cpco,cca,ccs-p,rhia&pcs=no',
    expect: { kind: 'settled', first: 'none' },
    leaders: [],
  },
  {
    name: 'the result is open while the ads can still bring a tie',
    given:
      '#held=cpc&setting=unsure&experience=under-2&background=billing&schooling=other-degree&time=6-12-months&records=claims&pcs=unsure&goal=specialist',
    expect: { kind: 'open' },
    leaders: ['coc', 'crc', 'cpb'],
  },
  {
    name: 'for a beginner ready for the CCS, an office or no plan would still put the CPC first',
    given:
      '#held=none&ads=ccs&experience=none&background=him&schooling=high-school&time=1-2-years&records=inpatient&pcs=yes&goal=coder',
    expect: { kind: 'open' },
    leaders: ['cpc', 'ccs'],
  },
  {
    name: 'for a reader who holds all but the CCS, refusing ICD-10-PCS would leave no first place',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs-p,rhit,rhia,cpma,cdeo,cppm,cpco',
    expect: { kind: 'open' },
    leaders: ['ccs'],
  },
  {
    name: 'when no candidate is first so far, an HIM degree can still open the RHIA',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs,ccs-p,rhit,cpma,cdeo,cppm,cpco',
    expect: { kind: 'open' },
    leaders: ['rhia'],
  },
  {
    name: 'a student in an HIM program cannot be eligible for the RHIA, so the result is certain',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs,ccs-p,rhit,cpma,cdeo,cppm,cpco&schooling=him-student',
    expect: { kind: 'settled', first: 'none' },
    leaders: [],
  },
  {
    name: 'while only the credentials held are unknown, every eligible candidate can be first',
    given:
      '#setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhit', 'rhia'].includes(id)),
  },
  {
    name: 'an associate degree keeps the RHIT possible, but not the RHIA',
    given:
      '#setting=hospital-inpatient&ads=rhit&experience=none&background=him&schooling=him-degree&time=1-2-years&records=inpatient&pcs=no&goal=him-leader',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhia'].includes(id)),
  },
  {
    name: 'the RHIT is possible for a reader who holds all others but the RHIA',
    given:
      '#setting=unsure&ads=cpc&experience=senior&background=clinical&schooling=him-degree&time=6-12-months&records=unsure&pcs=unsure&goal=documentation',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => id !== 'rhia'),
  },
  {
    name: 'an eligible RHIA keeps the RHIT out of first place',
    given:
      '#setting=hospital-outpatient&ads=ccs&experience=senior&background=him&schooling=him-bachelor&time=under-6-months&records=claims&pcs=no&goal=manager',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhit'].includes(id)),
  },
  {
    name: 'while only the setting is open, the credential of each setting can be first',
    given:
      '#held=none&ads=cic&experience=2-plus&background=billing&schooling=him-degree&time=1-2-years&records=inpatient&pcs=no&goal=manager',
    expect: { kind: 'open' },
    leaders: ['cpc', 'coc', 'crc', 'cpb', 'rhit'],
  },
  {
    name: 'while experience is open, candidates count with and without the beginner’s rule',
    given:
      '#held=none&ads=rhit&background=billing&schooling=high-school&time=6-12-months&records=procedures&pcs=yes&goal=documentation',
    expect: { kind: 'open' },
    leaders: ['cpc', 'coc', 'cpb', 'ccs', 'cdeo'],
  },
  {
    name: 'the CPC is first without experience; the RHIA may be first with it',
    given:
      '#held=none&setting=unsure&ads=cpc&background=none&schooling=him-bachelor&time=6-12-months&records=unsure&pcs=unsure&goal=him-leader',
    expect: { kind: 'open' },
    leaders: ['cpc', 'rhia'],
  },
  {
    name: 'the RHIT is first so far, but would not be for a beginner',
    given:
      '#held=none&setting=hospital-outpatient&ads=rhit&background=him&schooling=him-bachelor&time=1-2-years&records=procedures&pcs=unsure&goal=coder',
    expect: { kind: 'open' },
    leaders: ['cpc', 'rhit'],
  },
  {
    name: 'the result is open while experience would break a tie',
    given:
      '#held=none&setting=insurer&ads=cpc&background=him&schooling=him-student&time=1-2-years&records=procedures&pcs=yes&goal=specialist',
    expect: { kind: 'open' },
    leaders: ['cpc', 'ccs'],
  },
  {
    name: 'the result is open while an open question would break a tie',
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

test('an open question is not listed among the answers that would change first place', () =>
  assert.deepEqual(swings({ held: ['cpc'] }), []))

test('another setting would change first place for an office beginner', () =>
  assert.deepEqual(
    swings(read('#held=none&setting=office&experience=none&background=billing&records=claims&pcs=no')).map(
      ({ question, option, first }) => `${question}=${option}: ${first}`,
    ),
    ['setting=hospital-inpatient: cpb', 'setting=insurer: cpb', 'setting=billing-office: cpb'],
  ))
