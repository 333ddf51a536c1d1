import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDraft, formatAddress, readAddress, readDraft, type CeuState } from './address.ts'
import { credentialIds, credentials } from '../../facts/credentials.ts'

const clock = '2026-11-22'

function read(fragment: string) {
  const address = readAddress(fragment)
  if (address.kind === 'anchor')
    return { anchor: true, state: { held: [] } as CeuState, problems: [], notices: [] }
  const { state, problems, notices } = readDraft(address.draft, clock)
  return { anchor: false, state, problems, notices: [...address.notices, ...notices] }
}

const whole =
  'held=cpc,coc,ccs&month=3&due=2027-03-14&certified=2025-09&tracker=28&submitted=2027-03&earned=12' +
  '&ahima-end=2027-06-30&ahima-earned=5&ahima-hiim=4&ahima-own=2&edition=2012&on=2026-11-22'

test('a full address is written back letter for letter', () =>
  assert.equal(formatAddress(read(whole).state), whole))

test('order, case and escaping do not matter', () => {
  const shuffled = whole
    .split('&')
    .reverse()
    .join('&')
    .toUpperCase()
    .replaceAll(',', '%2C')
    .replace('CPC', '%63pc')
  assert.deepEqual(read(`#${shuffled}`).state, read(whole).state)
})

test('older spellings are the credentials they became', () =>
  assert.deepEqual(read('held=cpc-a,CPC-H,coc-a').state.held, ['cpc', 'coc']))

test('a state without credentials is written without them', () =>
  assert.equal(formatAddress({ held: [], month: 3, count: 2 }), 'count=2&month=3'))

test('nothing said is an empty state', () => {
  assert.deepEqual(readDraft(emptyDraft, clock), {
    state: { held: [] },
    today: clock,
    problems: [],
    notices: [],
  })
  assert.equal(formatAddress({ held: [] }), '')
})

test('blanks around what is typed, and around parts of a list, do not matter', () => {
  const texts = { month: ' 3 ', due: ' 2027-03-14 ', earned: ' 12.5\t' }
  assert.deepEqual(readDraft({ held: [], texts }, clock).state, {
    held: [],
    month: 3,
    due: '2027-03-14',
    earned: 12.5,
  })
  const { state, notices } = read('held=,%20cpc%20,%20,,ccs,&month=3')
  assert.deepEqual([state.held, notices], [['cpc', 'ccs'], []])
})

test('credentials stand in the catalogue’s order, each once', () =>
  assert.deepEqual(read('held=ccs,cpc,CCS,cpc-a').state.held, ['cpc', 'ccs']))

test('defaults are left out', () =>
  assert.equal(formatAddress(read('edition=2015&specialties=0&held=cpc').state), 'held=cpc'))

test('the last of a repeated key counts', () => assert.equal(read('month=3&month=5').state.month, 5))

test('a fragment without = is an anchor', () => {
  assert.equal(read('#tables').anchor, true)
  assert.equal(read('').anchor, true)
  assert.equal(read('#held=').anchor, false)
})

test('empty means not given, never an error', () =>
  assert.deepEqual(read('held=&month=&earned=').notices, []))

const dropped: { name: string; fragment: string; notices: unknown[]; rest: Partial<CeuState> }[] = [
  {
    name: 'an unknown credential',
    fragment: 'held=cpc,xyz&month=3',
    notices: [{ code: 'unknown-credential' }],
    rest: { held: ['cpc'], month: 3 },
  },
  {
    name: 'an unknown key',
    fragment: 'held=cpc&colour=red',
    notices: [{ code: 'unknown-key' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'a broken escape',
    fragment: 'held=cpc&month=%zz',
    notices: [{ code: 'malformed' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'month 13',
    fragment: 'held=cpc&month=13',
    notices: [{ code: 'unreadable-value', field: 'month' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'a count beside named certifications',
    fragment: 'held=cpc&count=2',
    notices: [{ code: 'count-dropped' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'a count beside specialties',
    fragment: 'specialties=1&count=2',
    notices: [{ code: 'count-dropped' }],
    rest: { specialties: 1 },
  },
  {
    name: 'several unknown credentials get one notice',
    fragment: 'held=abc,cpc,xyz',
    notices: [{ code: 'unknown-credential' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'several unknown keys get one notice, beside that for a broken escape',
    fragment: 'colour=red&size=9&month=3&x=%zz',
    notices: [{ code: 'malformed' }, { code: 'unknown-key' }],
    rest: { month: 3 },
  },
  {
    name: 'each value that cannot be read has its own notice',
    fragment: 'month=13&earned=lots&colour=red',
    notices: [
      { code: 'unreadable-value', field: 'month' },
      { code: 'unreadable-value', field: 'earned' },
      { code: 'unknown-key' },
    ],
    rest: {},
  },
  {
    name: 'a part whose value cannot be used after mending is left out like the rest',
    fragment: 'held=cpc&month=13).',
    notices: [{ code: 'unreadable-value', field: 'month' }],
    rest: { held: ['cpc'] },
  },
  {
    name: 'a count beside no specialties stays',
    fragment: 'specialties=0&count=2',
    notices: [],
    rest: { count: 2 },
  },
  {
    name: 'a count beside an AHIMA credential stays',
    fragment: 'held=ccs&count=2',
    notices: [],
    rest: { held: ['ccs'], count: 2 },
  },
]
for (const { name, fragment, notices, rest } of dropped) {
  test(`left out with a notice, the rest kept: ${name}`, () => {
    const found = read(fragment)
    assert.deepEqual(found.notices, notices)
    assert.deepEqual(found.state, { held: [], ...rest })
  })
}

const mended: { name: string; fragment: string; notices: unknown[]; state: CeuState }[] = [
  {
    name: 'escaped as a whole',
    fragment: '#held%3Dcpc%2Ccoc%26month%3D3',
    notices: [{ code: 'mended-escaped', read: 'held=cpc,coc&month=3' }],
    state: { held: ['cpc', 'coc'], month: 3 },
  },
  {
    name: 'with an escaped separator',
    fragment: '#held=cpc,coc%26month=3&earned=12',
    notices: [{ code: 'mended-separators', read: 'held=cpc,coc&month=3&earned=12' }],
    state: { held: ['cpc', 'coc'], month: 3, earned: 12 },
  },
  {
    name: 'written for HTML',
    fragment: '#held=cpc,coc&amp;month=3',
    notices: [{ code: 'mended-separators', read: 'held=cpc,coc&month=3' }],
    state: { held: ['cpc', 'coc'], month: 3 },
  },
  {
    name: 'in quotation marks',
    fragment: '#held=cpc,coc%22',
    notices: [{ code: 'mended-ending', read: 'held=cpc,coc' }],
    state: { held: ['cpc', 'coc'] },
  },
  {
    name: 'in brackets',
    fragment: '#held=cpc&month=3)',
    notices: [{ code: 'mended-ending', read: 'month=3' }],
    state: { held: ['cpc'], month: 3 },
  },
  {
    name: 'before a full stop',
    fragment: '#held=cpc&earned=12.',
    notices: [{ code: 'mended-ending', read: 'earned=12' }],
    state: { held: ['cpc'], earned: 12 },
  },
  {
    name: 'before a comma',
    fragment: '#held=cpc,',
    notices: [{ code: 'mended-ending', read: 'held=cpc' }],
    state: { held: ['cpc'] },
  },
  {
    name: 'before a full stop, with a day in words',
    fragment: '#held=cpc&due=March%2014,%202027.',
    notices: [{ code: 'mended-ending', read: 'due=March 14, 2027' }],
    state: { held: ['cpc'], due: '2027-03-14' },
  },
]
for (const { name, fragment, notices, state } of mended) {
  test(`a link ${name} is read, with a notice of what was read`, () => {
    const found = read(fragment)
    assert.deepEqual(found.notices, notices)
    assert.deepEqual(found.state, state)
  })
}

test('a decimal comma is read as a point and written as one', () => {
  const texts = { earned: '12,5', tracker: '28,25', 'ahima-earned': '5,5' }
  const { state, problems } = readDraft({ held: [], texts }, clock)
  assert.deepEqual(problems, [])
  assert.equal(formatAddress(state), 'tracker=28.25&earned=12.5&ahima-earned=5.5')
  assert.equal(read('earned=12,5').state.earned, 12.5)
  assert.equal(read('earned=12%2C5&month=3').state.earned, 12.5)
})

const edges: { field: string; good: string[]; bad: string[] }[] = [
  { field: 'count', good: ['1', '99'], bad: ['0', '100', '-1', '1.5', '1e1'] },
  { field: 'specialties', good: ['1', '30'], bad: ['31', '-1', 'two'] },
  { field: 'month', good: ['1', '12', '03'], bad: ['0', '13', 'March'] },
  {
    field: 'earned',
    good: ['0', '12.5', '999.99', '012', '12,5', '0,25'],
    bad: ['-1', 'abc', '1e2', '12 CEUs', '1000', '1.234', '1,234', '1,2,3', '1.2,3', '+1', '.5', ',5'],
  },
  {
    field: 'due',
    good: ['2026-11-22', '2028-02-29', '3/14/2027', 'March 14, 2027'],
    bad: ['2027-02-31', '2027-02-29', '2027-13-01', '31'],
  },
  { field: 'certified', good: ['2026-11', '9/2025', 'Sep 2025'], bad: ['2026-13', '2025', '2025-00'] },
  { field: 'edition', good: ['2012', '2015'], bad: ['2013', 'older'] },
  { field: 'on', good: ['2020-01-01', '2099-12-31'], bad: ['2019-12-31', '2100-01-01', '2027-02-29'] },
]
for (const { field, good, bad } of edges) {
  test(`what ${field} takes and what it refuses`, () => {
    for (const text of good)
      assert.deepEqual(read(`held=ccs&${field}=${encodeURIComponent(text)}`).notices, [], text)
    for (const text of bad) {
      assert.deepEqual(
        read(`held=ccs&${field}=${encodeURIComponent(text)}`).notices,
        [{ code: 'unreadable-value', field }],
        text,
      )
    }
  })
}

test('readings are exact: numbers as numbers, dates as days and months', () =>
  assert.deepEqual(
    read(
      'specialties=02&month=03&due=3/4/2027&certified=Sep%202025&tracker=28.50&submitted=3/2025&earned=012&ahima-end=June%201,%202027',
    ).state,
    {
      held: [],
      specialties: 2,
      month: 3,
      due: '2027-03-04',
      certified: '2025-09',
      tracker: 28.5,
      submitted: '2025-03',
      earned: 12,
      'ahima-end': '2027-06-01',
    },
  ))

const refused: { name: string; fragment: string; problem: unknown }[] = [
  {
    name: 'a due date of 91 days ago',
    fragment: 'due=2026-08-23',
    problem: { field: 'due', code: 'aapc-ended' },
  },
  {
    name: 'a due date of two years and a month ago, although it was submitted',
    fragment: 'due=2024-10-14&submitted=2024-10',
    problem: { field: 'due', code: 'aapc-ended' },
  },
  {
    name: 'an AHIMA cycle that ended yesterday',
    fragment: 'ahima-end=2026-11-21',
    problem: { field: 'ahima-end', code: 'ahima-ended' },
  },
  {
    name: 'certified next month',
    fragment: 'certified=2026-12',
    problem: { field: 'certified', code: 'after-today' },
  },
  {
    name: 'a kind above the total',
    fragment: 'earned=4&earned-cpma=4.01',
    problem: { field: 'earned-cpma', code: 'more-than-earned' },
  },
  ...(['cdeo', 'cppm', 'cpco', 'circc', 'specialty'] as const).map((kind) => ({
    name: `more for ${kind} than in all`,
    fragment: `earned=4&earned-${kind}=5`,
    problem: { field: `earned-${kind}`, code: 'more-than-earned' },
  })),
  {
    name: 'HIIM above the AHIMA total',
    fragment: 'ahima-earned=4&ahima-hiim=5',
    problem: { field: 'ahima-hiim', code: 'more-than-earned' },
  },
  {
    name: 'AHIMA’s own above the AHIMA total',
    fragment: 'ahima-earned=4&ahima-own=5',
    problem: { field: 'ahima-own', code: 'more-than-earned' },
  },
]
for (const { name, fragment, problem } of refused) {
  test(`refused at the field and kept out of the state: ${name}`, () => {
    const { problems, state } = read(fragment)
    assert.deepEqual(problems, [problem])
    assert.ok(!formatAddress(state).includes((problem as { field: string }).field + '='))
  })
}

test('a due date of 90 days ago, and an older one that was submitted, are let pass', () => {
  assert.deepEqual(read('due=2026-08-24').problems, [])
  assert.deepEqual(read('due=2024-11-14&submitted=2024-11').problems, [])
})

test('today itself, this month and an equal kind are let pass', () =>
  assert.deepEqual(
    read('due=2026-11-22&ahima-end=2026-11-22&certified=2026-11&earned=4&earned-cpma=4').problems,
    [],
  ))

test('text that cannot be read is a problem at its field, all of them at once', () => {
  const { problems, state } = readDraft(
    { held: ['cpc'], texts: { earned: '12 CEUs', due: 'soon', month: '3' } },
    clock,
  )
  assert.deepEqual(problems, [
    { field: 'due', code: 'unreadable' },
    { field: 'earned', code: 'unreadable' },
  ])
  assert.deepEqual(state, { held: ['cpc'], month: 3 })
})

test('on replaces the reader’s day', () => {
  assert.deepEqual(read('ahima-end=2026-11-01&on=2026-10-01').problems, [])
  assert.equal(read('ahima-end=2026-11-01&on=2026-11-02').problems.length, 1)
})

test('every credential can be ticked by its id', () => {
  for (const id of credentialIds)
    assert.deepEqual(read(`held=${id}`).state.held, [id], credentials[id].letters)
})
