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
    name: 'only the ads can still bring a tie: open',
    given:
      '#held=cpc&setting=unsure&experience=under-2&background=billing&schooling=other-degree&time=6-12-months&records=claims&pcs=unsure&goal=specialist',
    expect: { kind: 'open' },
    leaders: ['coc', 'crc', 'cpb'],
  },
  {
    name: 'a beginner ready for the CCS who has not said where: an office, or no plan, would put the CPC first',
    given:
      '#held=none&ads=ccs&experience=none&background=him&schooling=high-school&time=1-2-years&records=inpatient&pcs=yes&goal=coder',
    expect: { kind: 'open' },
    leaders: ['cpc', 'ccs'],
  },
  {
    name: 'who holds all but the CCS loses even that by refusing PCS',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs-p,rhit,rhia,cpma,cdeo,cppm,cpco',
    expect: { kind: 'open' },
    leaders: ['ccs'],
  },
  {
    name: 'where nothing is first yet, a degree that was not asked for may open one',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs,ccs-p,rhit,cpma,cdeo,cppm,cpco',
    expect: { kind: 'open' },
    leaders: ['rhia'],
  },
  {
    name: 'a student of a program gets no such degree from any answer still open',
    given: '#held=cpc,coc,cic,crc,cpb,cca,ccs,ccs-p,rhit,cpma,cdeo,cppm,cpco&schooling=him-student',
    expect: { kind: 'settled', first: 'none' },
    leaders: [],
  },
  {
    name: 'all is answered but what is held, so everything that is open to the reader can be first',
    given:
      '#setting=office&ads=cpc&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhit', 'rhia'].includes(id)),
  },
  {
    name: 'a degree opens the RHIT even to who may hold everything else, but not the RHIA',
    given:
      '#setting=hospital-inpatient&ads=rhit&experience=none&background=him&schooling=him-degree&time=1-2-years&records=inpatient&pcs=no&goal=him-leader',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhia'].includes(id)),
  },
  {
    name: 'the RHIT has no rival in who holds the rest, but the RHIA must not be held with it',
    given:
      '#setting=unsure&ads=cpc&experience=senior&background=clinical&schooling=him-degree&time=6-12-months&records=unsure&pcs=unsure&goal=documentation',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => id !== 'rhia'),
  },
  {
    name: 'the RHIA, not held, stands in the way of the RHIT alone',
    given:
      '#setting=hospital-outpatient&ads=ccs&experience=senior&background=him&schooling=him-bachelor&time=under-6-months&records=claims&pcs=no&goal=manager',
    expect: { kind: 'open' },
    leaders: candidateIds.filter((id) => !['cic', 'ccs', 'rhit'].includes(id)),
  },
  {
    name: 'only the workplace is open, and each has a credential of its own',
    given:
      '#held=none&ads=cic&experience=2-plus&background=billing&schooling=him-degree&time=1-2-years&records=inpatient&pcs=no&goal=manager',
    expect: { kind: 'open' },
    leaders: ['cpc', 'coc', 'crc', 'cpb', 'rhit'],
  },
  {
    name: 'the beginner’s rule adds nothing for who turns out to have experience',
    given:
      '#held=none&ads=rhit&background=billing&schooling=high-school&time=6-12-months&records=procedures&pcs=yes&goal=documentation',
    expect: { kind: 'open' },
    leaders: ['cpc', 'coc', 'cpb', 'ccs', 'cdeo'],
  },
  {
    name: 'without experience the CPC is first, with experience it may be the RHIA',
    given:
      '#held=none&setting=unsure&ads=cpc&background=none&schooling=him-bachelor&time=6-12-months&records=unsure&pcs=unsure&goal=him-leader',
    expect: { kind: 'open' },
    leaders: ['cpc', 'rhia'],
  },
  {
    name: 'the RHIT is first by now, but would not be for a beginner',
    given:
      '#held=none&setting=hospital-outpatient&ads=rhit&background=him&schooling=him-bachelor&time=1-2-years&records=procedures&pcs=unsure&goal=coder',
    expect: { kind: 'open' },
    leaders: ['cpc', 'rhit'],
  },
  {
    name: 'a tie that experience will break is open',
    given:
      '#held=none&setting=insurer&ads=cpc&background=him&schooling=him-student&time=1-2-years&records=procedures&pcs=yes&goal=specialist',
    expect: { kind: 'open' },
    leaders: ['cpc', 'ccs'],
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
