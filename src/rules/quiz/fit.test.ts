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

test('each person of our own is argued from the facts', () => {
  const own = cases.slice(10)
  assert.ok(own.length >= 30)
  for (const { name, why = '' } of own) assert.match(why, /(CRD|AHI|K)-\d|Section 6/, name)
})

const open: Eligibility = { kind: 'met', reason: 'open' }
const gateCases: { name: string; id: CandidateId; given: string; expect: Eligibility }[] = [
  { name: 'the CPC is open to anybody', id: 'cpc', given: '', expect: open },
  {
    name: 'the CCS is open to anybody',
    id: 'ccs',
    given: '#experience=none&schooling=high-school',
    expect: open,
  },
  { name: 'the CIC stays open to who will not learn PCS', id: 'cic', given: '#pcs=no', expect: open },
  {
    name: 'a credential held is held, whatever it asks for',
    id: 'rhit',
    given: '#held=rhit&schooling=high-school',
    expect: { kind: 'met', reason: 'held' },
  },
  {
    name: 'the RHIA covers the RHIT',
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
    name: 'the RHIT waits until schooling is known',
    id: 'rhit',
    given: '',
    expect: { kind: 'not-asked', reason: 'him-degree', route: 'start', question: 'schooling' },
  },
  {
    name: 'the RHIA waits until schooling is known',
    id: 'rhia',
    given: '#held=none',
    expect: { kind: 'not-asked', reason: 'him-bachelor', route: 'start', question: 'schooling' },
  },
  ...(['high-school', 'other-degree'] as const).flatMap((schooling) =>
    (['rhit', 'rhia'] as const).map((id) => ({
      name: `${schooling} does not open the ${id}: a program has to be started`,
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
    name: 'a student finishes the program before the RHIT',
    id: 'rhit',
    given: '#schooling=him-student',
    expect: { kind: 'not-met', reason: 'him-degree', route: 'finish' },
  },
  {
    name: 'a student finishes the program before the RHIA',
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
      name: `the ${id} waits until it is known what is held`,
      id,
      given: '#experience=none',
      expect: { kind: 'not-asked', reason: 'second-step', route: 'first-step', question: 'held' } as const,
    },
    {
      name: `the ${id} waits until experience is known`,
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
      name: `the ${id} is not for who holds nothing and never worked`,
      id,
      given: '#held=none&experience=none',
      expect: { kind: 'not-met', reason: 'second-step', route: 'first-step' } as const,
    },
    {
      name: `the ${id} is not for who holds nothing after less than two years`,
      id,
      given: '#held=none&experience=under-2',
      expect: { kind: 'not-met', reason: 'second-step', route: 'first-step' } as const,
    },
    {
      name: `two years open the ${id} to who holds nothing`,
      id,
      given: '#held=none&experience=2-plus',
      expect: { kind: 'met', reason: 'experience' } as const,
    },
    {
      name: `leading work opens the ${id} even before it is known what is held`,
      id,
      given: '#experience=senior',
      expect: { kind: 'met', reason: 'experience' } as const,
    },
    {
      name: `any credential opens the ${id} without work`,
      id,
      given: '#held=chps&experience=none',
      expect: { kind: 'met', reason: 'credential' } as const,
    },
  ]),
]
for (const { name, id, given, expect } of gateCases) {
  test(name, () => assert.deepEqual(eligibilityOf(id, read(given)), expect))
}

test('holding an RHIA puts the RHIT among those held', () =>
  assert.equal(itemOf(read('#held=rhia&schooling=him-bachelor'), 'rhit').group, 'held'))

test('where all is held nothing is first and ranks start at 2', () => {
  const { first, items, advice } = result({ held: candidateIds })
  assert.equal(first, 'none')
  assert.equal(advice, 'keep-up')
  assert.equal(Math.min(...items.map(({ rank }) => rank)), 2)
})

test('where nothing is answered all that are open share first place', () => {
  const { first, partial, answered } = result({})
  assert.deepEqual(first, ['cpc', 'coc', 'cic', 'crc', 'cpb', 'cca', 'ccs', 'ccs-p'])
  assert.equal(partial, true)
  assert.deepEqual(answered, [])
})

test('credentials stand by group and score, equals in the catalogue’s order', () =>
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

test('a reason names the answer, its weight and the side it is on, the heaviest first', () => {
  const reasons: readonly Reason[] = [
    { question: 'experience', option: 'none', criterion: 'experience-none-cca', side: 'for', weight: 3 },
    { question: 'pcs', option: 'no', criterion: 'pcs-no-cca', side: 'against', weight: -3 },
    { question: 'setting', option: 'office', criterion: 'setting-office-cca', side: 'for', weight: 1 },
  ]
  assert.deepEqual(itemOf(read('#held=none&setting=office&experience=none&pcs=no'), 'cca').reasons, reasons)
})

const signalCases: { name: string; given: string; expect: readonly AnswerSignal[] }[] = [
  { name: 'nothing', given: '', expect: [] },
  { name: 'none held alone', given: '#held=none', expect: [] },
  {
    name: 'answers in the order of the questions, those not given left out',
    given: '#pcs=no&setting=insurer',
    expect: [
      { question: 'setting', option: 'insurer' },
      { question: 'pcs', option: 'no' },
    ],
  },
  {
    name: 'what a list says about its holder',
    given: '#held=ccs-p',
    expect: ['ahima', 'past-entry', 'physician'].map((option) => ({ question: 'held', option })),
  },
  {
    name: 'a beginner without a plan',
    given: '#held=none&setting=unsure&experience=none',
    expect: [
      { question: 'setting', option: 'unsure' },
      { question: 'experience', option: 'none' },
      { question: 'together', option: 'beginner' },
    ],
  },
]
for (const { name, given, expect } of signalCases) {
  test(`what counts of what was said: ${name}`, () => assert.deepEqual(signalsIn(read(given)), expect))
}

test('three who share a rank are followed by the fourth', () => {
  const ranks = result(read('#ads=cpc')).items.map(({ rank }) => rank)
  assert.deepEqual(ranks.slice(0, 9), [1, 2, 2, 2, 2, 2, 2, 2, 9])
})

const fits: { name: string; given: string; id: CandidateId; score: number; fit: Fit }[] = [
  {
    name: 'one point below a fair fit is weak',
    given: '#setting=office',
    id: 'ccs-p',
    score: 4,
    fit: 'weak',
  },
  { name: 'a setting alone is a fair fit', given: '#setting=office', id: 'cpc', score: 5, fit: 'fair' },
  {
    name: 'a setting and the ads alone are still a fair fit',
    given: '#setting=office&ads=cpc',
    id: 'cpc',
    score: 10,
    fit: 'fair',
  },
  {
    name: 'a setting, the ads and one point more are a strong fit',
    given: '#setting=office&ads=cpc&pcs=no',
    id: 'cpc',
    score: 11,
    fit: 'strong',
  },
  {
    name: 'a credential that is not yet open is no fit, whatever its score',
    given: '#ads=rhit&background=him&time=1-2-years&goal=him-leader&schooling=high-school',
    id: 'rhit',
    score: 14,
    fit: 'not-yet',
  },
  { name: 'a credential held is held', given: '#held=cpc&ads=cpc', id: 'cpc', score: 2, fit: 'held' },
]
for (const { name, given, id, score, fit } of fits) {
  test(name, () => {
    const item = itemOf(read(given), id)
    assert.equal(item.score, score)
    assert.equal(item.fit, fit)
  })
}
test('the words of fit start at the scores they are said to', () =>
  assert.deepEqual(fitFrom, { strong: 11, fair: 5 }))

const noteCases: { name: string; given: string; notes: Note[] }[] = [
  {
    name: 'inpatient work shows CCS and CIC together',
    given: '#setting=hospital-inpatient',
    notes: ['compare-inpatient'],
  },
  { name: 'other work does not', given: '#setting=hospital-outpatient&experience=2-plus', notes: [] },
  {
    name: 'inpatient work without PCS says what it needs, and the first that starts with an A says so',
    given: '#held=none&setting=hospital-inpatient&ads=cpc&pcs=no',
    notes: ['compare-inpatient', 'inpatient-needs-pcs', 'apprentice'],
  },
  {
    name: 'CRC first without work carries AAPC’s caution',
    given: '#ads=crc&setting=insurer&experience=none',
    notes: ['crc-caution'],
  },
  {
    name: 'so it does after less than two years',
    given: '#ads=crc&experience=under-2',
    notes: ['crc-caution'],
  },
  { name: 'and where nobody asked about work', given: '#ads=crc', notes: ['crc-caution'] },
  { name: 'two years of work lift the caution', given: '#ads=crc&experience=2-plus', notes: [] },
  { name: 'so does leading work', given: '#ads=crc&experience=senior', notes: [] },
  {
    name: 'CRC in second place carries no caution',
    given: '#ads=cpc&setting=insurer&experience=2-plus',
    notes: [],
  },
  {
    name: 'CCA first asks to look for it in ads',
    given: '#held=none&experience=none&time=under-6-months&setting=hospital-inpatient',
    notes: ['compare-inpatient', 'check-ads-for-cca'],
  },
  {
    name: 'CPC first without two years of work starts with an A',
    given: '#ads=cpc&experience=under-2',
    notes: ['apprentice'],
  },
  { name: 'so does the COC', given: '#ads=coc', notes: ['apprentice'] },
  { name: 'with two years it does not', given: '#ads=coc&experience=2-plus', notes: [] },
  {
    name: 'RHIT first on a bachelor’s degree sends the reader to AHIMA',
    given: '#ads=rhit&schooling=him-bachelor&held=none&setting=hospital-outpatient&experience=2-plus',
    notes: ['ask-ahima-rhit'],
  },
  {
    name: 'RHIT first on an associate degree does not',
    given: '#ads=rhit&schooling=him-degree&held=none&setting=hospital-outpatient&experience=2-plus',
    notes: [],
  },
  {
    name: 'a weak first place is called weak when all is answered',
    given:
      '#held=cpc&setting=office&ads=not-looked&experience=none&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=unsure&goal=coder',
    notes: ['apprentice', 'weak-first'],
  },
  {
    name: 'a strong first place is not called weak, whatever stands behind it',
    given:
      '#held=none&setting=office&ads=cpc&experience=2-plus&background=none&schooling=high-school&time=6-12-months&records=procedures&pcs=no&goal=coder',
    notes: [],
  },
  {
    name: 'and not while a question is open',
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
    name: 'who has not looked at ads reads them first',
    given: '#ads=not-looked&setting=office',
    advice: 'read-ads',
  },
  { name: 'so does who was not asked', given: '#setting=office', advice: 'read-ads' },
  { name: 'a CPC beginner asks a school about hours', given: '#ads=cpc', advice: 'ask-hours' },
  { name: 'a COC beginner too', given: '#ads=coc&experience=under-2', advice: 'ask-hours' },
  {
    name: 'a CPC with two years asks for the letter',
    given: '#ads=cpc&experience=2-plus',
    advice: 'ask-letter',
  },
  { name: 'so does a COC', given: '#ads=coc&experience=senior', advice: 'ask-letter' },
  { name: 'for the CCS a school must teach PCS', given: '#ads=ccs', advice: 'ask-pcs' },
  { name: 'for the CIC too', given: '#ads=cic&experience=2-plus', advice: 'ask-pcs' },
  { name: 'for the CRC without work comes training', given: '#ads=crc', advice: 'find-crc-training' },
  { name: 'for the CRC after two years its page', given: '#ads=crc&experience=2-plus', advice: 'read-page' },
  { name: 'for the RHIT the program', given: '#ads=rhit&schooling=him-degree', advice: 'ask-program' },
  {
    name: 'for the RHIA too',
    given: '#ads=rhit&schooling=him-bachelor&goal=him-leader',
    advice: 'ask-program',
  },
  { name: 'for the CPB its page', given: '#ads=cpc&held=cpc&setting=billing-office', advice: 'read-page' },
]
for (const { name, given, advice } of adviceCases) {
  test(name, () => assert.equal(result(read(given)).advice, advice))
}

const traitCases: { name: string; given: string; id: CandidateId; reasons: string[] }[] = [
  { name: 'who holds none has no reasons from it', given: '#held=none', id: 'cpc', reasons: [] },
  {
    name: 'a second AAPC credential shares upkeep',
    given: '#held=cppm',
    id: 'coc',
    reasons: ['held-aapc-coc'],
  },
  {
    name: 'a second AHIMA credential does too',
    given: '#held=chps',
    id: 'rhit',
    reasons: ['held-ahima-rhit'],
  },
  {
    name: 'one of each body counts for both',
    given: '#held=chps,cppm',
    id: 'ccs',
    reasons: ['held-ahima-ccs'],
  },
  { name: 'a biller is not past entry level', given: '#held=cpb', id: 'cca', reasons: [] },
  { name: 'a coder is', given: '#held=cpc-p', id: 'cca', reasons: ['held-past-entry-cca'] },
  {
    name: 'a coder’s next step may be auditing',
    given: '#held=circc',
    id: 'cpma',
    reasons: ['held-past-entry-cpma', 'held-aapc-cpma'],
  },
  {
    name: 'the CPC covers much of the CCS-P',
    given: '#held=cpc',
    id: 'ccs-p',
    reasons: ['held-physician-ccs-p'],
  },
  { name: 'the CIC covers much of the CCS', given: '#held=cic', id: 'ccs', reasons: ['held-inpatient-ccs'] },
  {
    name: 'the CCS covers much of the CIC',
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
    name: 'past entry level: all but the CCA, billing, management, compliance, data and privacy',
    criterion: 'held-past-entry-cpma',
    id: 'cpma',
    holders: [
      ...(['cpc', 'coc', 'cic', 'crc', 'cpma', 'cdeo', 'circc', 'cpc-p'] as const),
      ...(['ccs', 'ccs-p', 'rhit', 'rhia', 'cdip'] as const),
    ],
  },
  {
    name: 'doctors’ services: the CPC and the CCS-P',
    criterion: 'held-physician-cpc',
    id: 'cpc',
    holders: ['cpc', 'ccs-p'],
  },
  {
    name: 'inpatient work: the CIC and the CCS',
    criterion: 'held-inpatient-ccs',
    id: 'ccs',
    holders: ['cic', 'ccs'],
  },
]
for (const { name, criterion, id, holders } of traits) {
  test(`who holds what makes a holder of this kind: ${name}`, () =>
    assert.deepEqual(
      credentialIds.filter((held) =>
        itemOf({ held: [held] }, id).reasons.some((reason) => reason.criterion === criterion),
      ),
      holders,
    ))
}

for (const setting of questions.setting) {
  const bonus = ['office', 'hospital-outpatient', 'unsure'].includes(setting)
  test(`a beginner who says ${setting} ${bonus ? 'starts' : 'does not have to start'} with the CPC`, () => {
    const said = (answers: Answers) =>
      itemOf(answers, 'cpc').reasons.some(({ question }) => question === 'together')
    assert.equal(said({ held: 'none', experience: 'none', setting }), bonus)
    assert.equal(said({ held: ['chda'], experience: 'none', setting }), false)
    assert.equal(said({ held: 'none', experience: 'under-2', setting }), false)
    assert.equal(said({ experience: 'none', setting }), false)
    assert.equal(said({ held: 'none', setting }), false)
  })
}

test('ads weigh the same whichever body’s credential they name', () => {
  const named = Object.entries(weights.ads).filter(([ads]) => ads !== 'not-looked')
  assert.equal(named.length, questions.ads.length - 1)
  for (const [ads, gains] of named) assert.equal(new Map(Object.entries(gains)).get(ads), 5)
})

test('each setting’s own credential weighs the same, and the CCS one more for inpatient ads', () => {
  assert.equal(weights.setting.office.cpc, 5)
  assert.equal(weights.setting['hospital-outpatient'].coc, 5)
  assert.equal(weights.setting['hospital-inpatient'].cic, 5)
  assert.equal(weights.setting['hospital-inpatient'].ccs, 6)
  assert.equal(weights.setting.insurer.crc, 5)
  assert.equal(weights.setting['billing-office'].cpb, 5)
})

test('a body’s holders gain as much with either body', () => {
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

test('CCS and CIC differ only in where they are taken, in ads that name one and in the body', () => {
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
