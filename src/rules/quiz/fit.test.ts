import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { credentialIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import {
  eligibilityOf,
  fitFrom,
  result,
  signalsIn,
  type Eligibility,
  type Fit,
  type Item,
  type Note,
  type Reason,
  type Advice,
} from './fit.ts'
import { candidateIds, parseQuiz, questions, type Answers, type CandidateId } from './questions.ts'
import { weights, type AnswerSignal } from './weights.ts'

interface Case {
  readonly name: string
  readonly answers: Readonly<Record<string, string>>
  readonly first?: readonly CandidateId[]
  readonly 'in-top-3'?: readonly CandidateId[]
  readonly 'never-first'?: readonly CandidateId[]
  readonly 'not-yet'?: readonly CandidateId[]
  readonly held?: readonly CandidateId[]
  readonly note?: readonly Note[]
  readonly why?: string
}
const cases: readonly Case[] = JSON.parse(readFileSync(new URL('./cases/quiz.json', import.meta.url), 'utf8'))

const read = (address: string): Answers => {
  const { answers, notices } = parseQuiz(address)
  assert.deepEqual(notices, [])
  return answers
}
const firstIn = (answers: Answers): readonly CandidateId[] => {
  const { first } = result(answers)
  return first === 'none' ? [] : first
}
const itemOf = (answers: Answers, id: CandidateId): Item => {
  const item = result(answers).items.find((each) => each.id === id)
  assert.ok(item)
  return item
}

for (const given of cases) {
  test(given.name, () => {
    const answers = read(
      Object.entries(given.answers)
        .map((pair) => pair.join('='))
        .join('&'),
    )
    const { notes, partial } = result(answers)
    const first = firstIn(answers)

    assert.equal(partial, false)
    if (given.first) assert.deepEqual(first, given.first)
    for (const id of given['in-top-3'] ?? []) assert.ok(itemOf(answers, id).rank <= 3, id)
    for (const id of given['never-first'] ?? []) assert.notEqual(itemOf(answers, id).rank, 1, id)
    for (const id of given['not-yet'] ?? []) assert.equal(itemOf(answers, id).group, 'not-yet', id)
    for (const id of given.held ?? []) assert.equal(itemOf(answers, id).group, 'held', id)
    for (const note of given.note ?? []) assert.ok(notes.includes(note), note)
  })
}

test('each golden case that we added cites the facts that justify it', () => {
  const added = cases.slice(10)
  assert.ok(added.length >= 30)
  for (const { name, why = '' } of added) assert.match(why, /(CRD|AHI|K)-\d|Section 6/, name)
})

const open: Eligibility = { kind: 'met', reason: 'open' }
const gateCases: { name: string; id: CandidateId; given: string; expect: Eligibility }[] = [
  { name: 'the CPC is open to everyone', id: 'cpc', given: '', expect: open },
  {
    name: 'the CCS is open to everyone',
    id: 'ccs',
    given: '#experience=none&schooling=high-school',
    expect: open,
  },
  {
    name: 'the CIC stays open to a reader who will not learn ICD-10-PCS',
    id: 'cic',
    given: '#pcs=no',
    expect: open,
  },
  {
    name: 'a credential that is held counts as held, even if its requirement is not met',
    id: 'rhit',
    given: '#held=rhit&schooling=high-school',
    expect: { kind: 'met', reason: 'held' },
  },
  {
    name: 'an RHIA holder does not need the RHIT',
    id: 'rhit',
    given: '#held=rhia',
    expect: { kind: 'met', reason: 'replaced' },
  },
  {
    name: 'an RHIT holder still needs the degree for the RHIA',
    id: 'rhia',
    given: '#held=rhit&schooling=him-degree',
    expect: { kind: 'not-met', reason: 'him-bachelor', route: 'start' },
  },
  {
    name: 'the RHIT is not open until schooling is known',
    id: 'rhit',
    given: '',
    expect: { kind: 'not-asked', reason: 'him-degree', route: 'start', question: 'schooling' },
  },
  {
    name: 'the RHIA is not open until schooling is known',
    id: 'rhia',
    given: '#held=none',
    expect: { kind: 'not-asked', reason: 'him-bachelor', route: 'start', question: 'schooling' },
  },
  ...(['high-school', 'other-degree'] as const).flatMap((schooling) =>
    (['rhit', 'rhia'] as const).map((id) => ({
      name: `with ${schooling}, the ${id} requires starting a program`,
      id,
      given: `#schooling=${schooling}`,
      expect: {
        kind: 'not-met',
        reason: id === 'rhit' ? 'him-degree' : 'him-bachelor',
        route: 'start',
      } as const,
    })),
  ),
  {
    name: 'an HIM student must finish the program before the RHIT',
    id: 'rhit',
    given: '#schooling=him-student',
    expect: { kind: 'not-met', reason: 'him-degree', route: 'finish' },
  },
  {
    name: 'an HIM student must finish the program before the RHIA',
    id: 'rhia',
    given: '#schooling=him-student',
    expect: { kind: 'not-met', reason: 'him-bachelor', route: 'finish' },
  },
  {
    name: 'an associate degree opens the RHIT',
    id: 'rhit',
    given: '#schooling=him-degree',
    expect: { kind: 'met', reason: 'degree' },
  },
  {
    name: 'a bachelor’s degree opens the RHIT too',
    id: 'rhit',
    given: '#schooling=him-bachelor',
    expect: { kind: 'met', reason: 'degree' },
  },
  {
    name: 'a bachelor’s degree opens the RHIA',
    id: 'rhia',
    given: '#schooling=him-bachelor',
    expect: { kind: 'met', reason: 'degree' },
  },
  ...(['cpma', 'cdeo', 'cppm', 'cpco'] as const).flatMap((id) => [
    {
      name: `the ${id} is not open until the credentials held are known`,
      id,
      given: '#experience=none',
      expect: { kind: 'not-asked', reason: 'second-step', route: 'first-step', question: 'held' } as const,
    },
    {
      name: `the ${id} is not open until experience is known`,
      id,
      given: '#held=none',
      expect: {
        kind: 'not-asked',
        reason: 'second-step',
        route: 'first-step',
        question: 'experience',
      } as const,
    },
    {
      name: `the ${id} is not open without a credential and without experience`,
      id,
      given: '#held=none&experience=none',
      expect: { kind: 'not-met', reason: 'second-step', route: 'first-step' } as const,
    },
    {
      name: `the ${id} is not open without a credential and with less than two years of experience`,
      id,
      given: '#held=none&experience=under-2',
      expect: { kind: 'not-met', reason: 'second-step', route: 'first-step' } as const,
    },
    {
      name: `two years of experience open the ${id} without a credential`,
      id,
      given: '#held=none&experience=2-plus',
      expect: { kind: 'met', reason: 'experience' } as const,
    },
    {
      name: `senior experience opens the ${id} even before the credentials held are known`,
      id,
      given: '#experience=senior',
      expect: { kind: 'met', reason: 'experience' } as const,
    },
    {
      name: `any credential opens the ${id} without experience`,
      id,
      given: '#held=chps&experience=none',
      expect: { kind: 'met', reason: 'credential' } as const,
    },
  ]),
]
for (const { name, id, given, expect } of gateCases) {
  test(name, () => assert.deepEqual(eligibilityOf(id, read(given)), expect))
}

test('an RHIA holder sees the RHIT in the group of credentials held', () =>
  assert.equal(itemOf(read('#held=rhia&schooling=him-bachelor'), 'rhit').group, 'held'))

test('when all candidates are held, none is first and ranks start at 2', () => {
  const { first, items, advice } = result({ held: candidateIds })
  assert.equal(first, 'none')
  assert.equal(advice, 'keep-up')
  assert.equal(Math.min(...items.map(({ rank }) => rank)), 2)
})

test('with no answers, all eligible candidates share first place', () => {
  const { first, partial, answered } = result({})
  assert.deepEqual(first, ['cpc', 'coc', 'cic', 'crc', 'cpb', 'cca', 'ccs', 'ccs-p'])
  assert.equal(partial, true)
  assert.deepEqual(answered, [])
})

test('candidates are ordered by group, then score, then their fixed order', () =>
  assert.deepEqual(
    result(read('#held=coc&setting=office&experience=none&schooling=high-school')).items.map(
      ({ id, rank, group, score }) => [id, rank, group, score],
    ),
    [
      ['cpc', 1, 'eligible', 9],
      ['cpb', 2, 'eligible', 2],
      ['ccs-p', 2, 'eligible', 2],
      ['cppm', 2, 'eligible', 2],
      ['cdeo', 5, 'eligible', 0],
      ['cpco', 5, 'eligible', 0],
      ['cic', 7, 'eligible', -1],
      ['cpma', 7, 'eligible', -1],
      ['crc', 9, 'eligible', -2],
      ['cca', 9, 'eligible', -2],
      ['ccs', 9, 'eligible', -2],
      ['rhit', 12, 'not-yet', 0],
      ['rhia', 12, 'not-yet', 0],
      ['coc', 14, 'held', 0],
    ],
  ))

test('a reason gives the answer, its weight and its side; the largest weight comes first', () => {
  const reasons: readonly Reason[] = [
    { question: 'experience', option: 'none', criterion: 'experience-none-cca', side: 'for', weight: 3 },
    { question: 'pcs', option: 'no', criterion: 'pcs-no-cca', side: 'against', weight: -3 },
    { question: 'setting', option: 'office', criterion: 'setting-office-cca', side: 'for', weight: 1 },
  ]
  assert.deepEqual(itemOf(read('#held=none&setting=office&experience=none&pcs=no'), 'cca').reasons, reasons)
})

const signalCases: { name: string; given: string; expect: readonly AnswerSignal[] }[] = [
  { name: 'no answers give no signals', given: '', expect: [] },
  { name: 'holding none gives no signal by itself', given: '#held=none', expect: [] },
  {
    name: 'signals are in the order of the questions, without the open ones',
    given: '#pcs=no&setting=insurer',
    expect: [
      { question: 'setting', option: 'insurer' },
      { question: 'pcs', option: 'no' },
    ],
  },
  {
    name: 'a credential held gives a signal for each of its traits',
    given: '#held=ccs-p',
    expect: ['ahima', 'past-entry', 'physician'].map((option) => ({ question: 'held', option })),
  },
  {
    name: 'the beginner’s rule adds a signal of its own',
    given: '#held=none&setting=unsure&experience=none',
    expect: [
      { question: 'setting', option: 'unsure' },
      { question: 'experience', option: 'none' },
      { question: 'together', option: 'beginner' },
    ],
  },
]
for (const { name, given, expect } of signalCases) {
  test(name, () => assert.deepEqual(signalsIn(read(given)), expect))
}

test('a shared rank is followed by a gap: seven candidates at rank 2, then rank 9', () => {
  const ranks = result(read('#ads=cpc')).items.map(({ rank }) => rank)
  assert.deepEqual(ranks.slice(0, 9), [1, 2, 2, 2, 2, 2, 2, 2, 9])
})

const fits: { name: string; given: string; id: CandidateId; score: number; fit: Fit }[] = [
  {
    name: 'four points are a weak fit',
    given: '#setting=office',
    id: 'ccs-p',
    score: 4,
    fit: 'weak',
  },
  { name: 'a setting alone can be a fair fit', given: '#setting=office', id: 'cpc', score: 5, fit: 'fair' },
  {
    name: 'a setting and the ads alone are a fair fit',
    given: '#setting=office&ads=cpc',
    id: 'cpc',
    score: 10,
    fit: 'fair',
  },
  {
    name: 'a setting, the ads and one more point are a strong fit',
    given: '#setting=office&ads=cpc&pcs=no',
    id: 'cpc',
    score: 11,
    fit: 'strong',
  },
  {
    name: 'a credential that is not open yet has no fit, whatever its score',
    given: '#ads=rhit&background=him&time=1-2-years&goal=him-leader&schooling=high-school',
    id: 'rhit',
    score: 14,
    fit: 'not-yet',
  },
  {
    name: 'a credential held has no fit, whatever its score',
    given: '#held=cpc&ads=cpc',
    id: 'cpc',
    score: 2,
    fit: 'held',
  },
]
for (const { name, given, id, score, fit } of fits) {
  test(name, () => {
    const item = itemOf(read(given), id)
    assert.equal(item.score, score)
    assert.equal(item.fit, fit)
  })
}
test('a fair fit starts at 5 points and a strong fit at 11', () =>
  assert.deepEqual(fitFrom, { strong: 11, fair: 5 }))

const noteCases: { name: string; given: string; notes: Note[] }[] = [
  {
    name: 'inpatient work compares CCS and CIC',
    given: '#setting=hospital-inpatient',
    notes: ['compare-inpatient'],
  },
  {
    name: 'outpatient work does not compare CCS and CIC',
    given: '#setting=hospital-outpatient&experience=2-plus',
    notes: [],
  },
  {
    name: 'inpatient work without ICD-10-PCS has a note that it is needed, and a CPC in first place has the note on the A',
    given: '#held=none&setting=hospital-inpatient&ads=cpc&pcs=no',
    notes: ['compare-inpatient', 'inpatient-needs-pcs', 'apprentice'],
  },
  {
    name: 'CRC first without experience has AAPC’s caution',
    given: '#ads=crc&setting=insurer&experience=none',
    notes: ['crc-caution'],
  },
  {
    name: 'CRC first with less than two years of experience has AAPC’s caution',
    given: '#ads=crc&experience=under-2',
    notes: ['crc-caution'],
  },
  { name: 'CRC first with experience unknown has AAPC’s caution', given: '#ads=crc', notes: ['crc-caution'] },
  {
    name: 'CRC first with two years of experience has no caution',
    given: '#ads=crc&experience=2-plus',
    notes: [],
  },
  { name: 'CRC first with senior experience has no caution', given: '#ads=crc&experience=senior', notes: [] },
  {
    name: 'CRC in second place has no caution',
    given: '#ads=cpc&setting=insurer&experience=2-plus',
    notes: [],
  },
  {
    name: 'CCA first has a note to check that ads name it',
    given: '#held=none&experience=none&time=under-6-months&setting=hospital-inpatient',
    notes: ['compare-inpatient', 'check-ads-for-cca'],
  },
  {
    name: 'CPC first without two years of experience has the note on the A',
    given: '#ads=cpc&experience=under-2',
    notes: ['apprentice'],
  },
  {
    name: 'COC first without two years of experience has the note on the A',
    given: '#ads=coc',
    notes: ['apprentice'],
  },
  {
    name: 'COC first with two years of experience has no note on the A',
    given: '#ads=coc&experience=2-plus',
    notes: [],
  },
  {
    name: 'RHIT first with a bachelor’s degree has a note to ask AHIMA',
    given: '#ads=rhit&schooling=him-bachelor&held=none&setting=hospital-outpatient&experience=2-plus',
    notes: ['ask-ahima-rhit'],
  },
  {
    name: 'RHIT first with an associate degree has no note to ask AHIMA',
    given: '#ads=rhit&schooling=him-degree&held=none&setting=hospital-outpatient&experience=2-plus',
    notes: [],
  },
  {
    name: 'a weak first place has a note when all questions are answered',
    given:
      '#held=cpc&setting=office&ads=not-looked&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=unsure&goal=coder',
    notes: ['apprentice', 'weak-first'],
  },
  {
    name: 'a strong first place has no note, even with weak fits below it',
    given:
      '#held=none&setting=office&ads=cpc&experience=2-plus&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder',
    notes: [],
  },
  {
    name: 'a weak first place has no note while a question is open',
    given:
      '#held=cpc&setting=office&ads=not-looked&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=unsure',
    notes: ['apprentice'],
  },
]
for (const { name, given, notes } of noteCases) {
  test(name, () => assert.deepEqual(result(read(given)).notes, notes))
}

const adviceCases: { name: string; given: string; advice: Advice }[] = [
  {
    name: 'a reader who has not looked at ads is told to read them',
    given: '#ads=not-looked&setting=office',
    advice: 'read-ads',
  },
  {
    name: 'a reader who left the question on ads open is told to read them',
    given: '#setting=office',
    advice: 'read-ads',
  },
  {
    name: 'with CPC first and no experience, the advice is to ask a school about hours',
    given: '#ads=cpc',
    advice: 'ask-hours',
  },
  {
    name: 'with COC first and no experience, the advice is to ask a school about hours',
    given: '#ads=coc&experience=under-2',
    advice: 'ask-hours',
  },
  {
    name: 'with CPC first and two years of experience, the advice is to ask for the employer’s letter',
    given: '#ads=cpc&experience=2-plus',
    advice: 'ask-letter',
  },
  {
    name: 'with COC first and two years of experience, the advice is to ask for the employer’s letter',
    given: '#ads=coc&experience=senior',
    advice: 'ask-letter',
  },
  {
    name: 'with CCS first, the advice is to ask whether a school teaches ICD-10-PCS',
    given: '#ads=ccs',
    advice: 'ask-pcs',
  },
  {
    name: 'with CIC first, the advice is to ask whether a school teaches ICD-10-PCS',
    given: '#ads=cic&experience=2-plus',
    advice: 'ask-pcs',
  },
  {
    name: 'with CRC first and no experience, the advice is to find training',
    given: '#ads=crc',
    advice: 'find-crc-training',
  },
  {
    name: 'with CRC first and two years of experience, the advice is to read its page',
    given: '#ads=crc&experience=2-plus',
    advice: 'read-page',
  },
  {
    name: 'with RHIT first, the advice is to ask the school about its program',
    given: '#ads=rhit&schooling=him-degree',
    advice: 'ask-program',
  },
  {
    name: 'with RHIA first, the advice is to ask the school about its program',
    given: '#ads=rhit&schooling=him-bachelor&goal=him-leader',
    advice: 'ask-program',
  },
  {
    name: 'with CPB first, the advice is to read its page',
    given: '#ads=cpc&held=cpc&setting=billing-office',
    advice: 'read-page',
  },
]
for (const { name, given, advice } of adviceCases) {
  test(name, () => assert.equal(result(read(given)).advice, advice))
}

const traitCases: { name: string; given: string; id: CandidateId; reasons: string[] }[] = [
  { name: 'holding none gives no reason', given: '#held=none', id: 'cpc', reasons: [] },
  {
    name: 'an AAPC holder has a reason for another AAPC credential',
    given: '#held=cppm',
    id: 'coc',
    reasons: ['held-aapc-coc'],
  },
  {
    name: 'an AHIMA holder has a reason for another AHIMA credential',
    given: '#held=chps',
    id: 'rhit',
    reasons: ['held-ahima-rhit'],
  },
  {
    name: 'a holder of both bodies has a reason for each body’s credentials',
    given: '#held=chps,cppm',
    id: 'ccs',
    reasons: ['held-ahima-ccs'],
  },
  { name: 'a billing credential is not past entry level', given: '#held=cpb', id: 'cca', reasons: [] },
  {
    name: 'a coding credential is past entry level, which counts against the CCA',
    given: '#held=cpc-p',
    id: 'cca',
    reasons: ['held-past-entry-cca'],
  },
  {
    name: 'a coding credential counts for auditing',
    given: '#held=circc',
    id: 'cpma',
    reasons: ['held-past-entry-cpma', 'held-aapc-cpma'],
  },
  {
    name: 'a CPC holder has a reason against the CCS-P',
    given: '#held=cpc',
    id: 'ccs-p',
    reasons: ['held-physician-ccs-p'],
  },
  {
    name: 'a CIC holder has a reason against the CCS',
    given: '#held=cic',
    id: 'ccs',
    reasons: ['held-inpatient-ccs'],
  },
  {
    name: 'a CCS holder has a reason against the CIC',
    given: '#held=ccs',
    id: 'cic',
    reasons: ['held-inpatient-cic'],
  },
]
for (const { name, given, id, reasons } of traitCases) {
  test(name, () =>
    assert.deepEqual(
      itemOf(read(given), id).reasons.map(({ criterion }) => criterion),
      reasons,
    ),
  )
}

const traits: { name: string; criterion: string; id: CandidateId; holders: readonly CredentialId[] }[] = [
  {
    name: 'past entry level are all but the CCA, billing, management, compliance, data and privacy credentials',
    criterion: 'held-past-entry-cpma',
    id: 'cpma',
    holders: [
      ...(['cpc', 'coc', 'cic', 'crc', 'cpma', 'cdeo', 'circc', 'cpc-p'] as const),
      ...(['ccs', 'ccs-p', 'rhit', 'rhia', 'cdip'] as const),
    ],
  },
  {
    name: 'the CPC and the CCS-P are for doctors’ services',
    criterion: 'held-physician-cpc',
    id: 'cpc',
    holders: ['cpc', 'ccs-p'],
  },
  {
    name: 'the CIC and the CCS are for inpatient work',
    criterion: 'held-inpatient-ccs',
    id: 'ccs',
    holders: ['cic', 'ccs'],
  },
]
for (const { name, criterion, id, holders } of traits) {
  test(name, () =>
    assert.deepEqual(
      credentialIds.filter((held) =>
        itemOf({ held: [held] }, id).reasons.some((reason) => reason.criterion === criterion),
      ),
      holders,
    ),
  )
}

for (const setting of questions.setting) {
  const applies = ['office', 'hospital-outpatient', 'unsure'].includes(setting)
  test(`the beginner’s rule ${applies ? 'covers' : 'does not cover'} the setting ${setting}`, () => {
    const appliesTo = (answers: Answers) =>
      itemOf(answers, 'cpc').reasons.some(({ question }) => question === 'together')
    assert.equal(appliesTo({ held: 'none', experience: 'none', setting }), applies)
    assert.equal(appliesTo({ held: ['chda'], experience: 'none', setting }), false)
    assert.equal(appliesTo({ held: 'none', experience: 'under-2', setting }), false)
    assert.equal(appliesTo({ experience: 'none', setting }), false)
    assert.equal(appliesTo({ held: 'none', setting }), false)
  })
}

test('ads weigh the same for the credentials of both bodies', () => {
  const named = Object.entries(weights.ads).filter(([ads]) => ads !== 'not-looked')
  assert.equal(named.length, questions.ads.length - 1)
  for (const [ads, points] of named) assert.equal(new Map(Object.entries(points)).get(ads), 5)
})

test('each setting’s own credential gets 5 points, and the CCS one more for inpatient work', () => {
  assert.equal(weights.setting.office.cpc, 5)
  assert.equal(weights.setting['hospital-outpatient'].coc, 5)
  assert.equal(weights.setting['hospital-inpatient'].cic, 5)
  assert.equal(weights.setting['hospital-inpatient'].ccs, 6)
  assert.equal(weights.setting.insurer.crc, 5)
  assert.equal(weights.setting['billing-office'].cpb, 5)
})

test('holding a credential gives one point to every credential of the same body', () => {
  assert.deepEqual(
    Object.keys(weights.held.aapc).toSorted(),
    candidateIds.filter((id) => credentials[id].body === 'aapc').toSorted(),
  )
  assert.deepEqual(
    Object.keys(weights.held.ahima).toSorted(),
    candidateIds.filter((id) => credentials[id].body === 'ahima').toSorted(),
  )
  assert.deepEqual(
    [...new Set([...Object.values(weights.held.aapc), ...Object.values(weights.held.ahima)])],
    [1],
  )
})

test('CCS and CIC differ only by setting, by ads that name one of them and by body', () => {
  const differences = Object.entries<Record<string, Partial<Record<CandidateId, number>>>>(weights).flatMap(
    ([question, options]) =>
      Object.entries(options).flatMap(([answer, { ccs = 0, cic = 0 }]) =>
        ccs === cic ? [] : [`${question}-${answer} ${ccs} ${cic}`],
      ),
  )
  assert.deepEqual(differences, [
    'held-aapc 0 1',
    'held-ahima 1 0',
    'setting-hospital-outpatient 2 0',
    'setting-hospital-inpatient 6 5',
    'setting-insurer 2 0',
    'ads-ccs 5 0',
    'ads-cic 0 5',
  ])
})
