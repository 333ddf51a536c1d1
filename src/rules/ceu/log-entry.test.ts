import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityKey, newTo, readEntry, titleKey, type EntryTexts, type LogEntry } from './log-entry.ts'

const texts = { date: '2026-05-10', title: 'CPT update', ceus: '1.5' }

const reads = (given: EntryTexts, expected: Partial<LogEntry>) => {
  const reading = readEntry({ ...texts, ...given }, 'a')
  assert.equal(reading.kind, 'entry')
  if (reading.kind === 'entry') assert.deepEqual({ ...reading.entry, ...expected }, reading.entry)
}

const refuses = (given: EntryTexts, ...expected: string[]) => {
  const reading = readEntry({ ...texts, ...given }, 'a')
  assert.deepEqual(
    reading.kind === 'problems' ? reading.problems.map(({ field, code }) => `${field} ${code}`) : [],
    expected,
  )
}

test('a date, a title and CEUs are enough; the rest gives the reader nothing', () => {
  assert.deepEqual(readEntry(texts, 'a'), {
    kind: 'entry',
    entry: {
      id: 'a',
      date: '2026-05-10',
      title: 'CPT update',
      provider: 'other',
      ceus: 1.5,
      certificate: false,
      note: '',
    },
  })
})

test('every field is read', () => {
  const full = {
    provider: 'vendor',
    index: 'ABC 1',
    aapc: 'cpma',
    ahima: 'hiim',
    note: 'kept in a drawer',
    cycle: 'next',
  } as const
  reads({ ...full, certificate: 'yes' }, { ...full, certificate: true })
})

test('dates are read in the forms of the calculator', () => {
  for (const date of ['2026-05-10', '5/10/2026', '05/10/2026', 'May 10, 2026', ' may 10 2026 '])
    reads({ date }, { date: '2026-05-10' })
})

test('a year of two digits is one of this century', () => {
  reads({ date: '5/10/26' }, { date: '2026-05-10' })
  refuses({ date: '2/30/26' }, 'date unreadable')
  refuses({ date: '5/10/126' }, 'date unreadable')
})

test('a day that does not exist and a date with more beside it are refused', () => {
  refuses({ date: '2026-02-30' }, 'date unreadable')
  refuses({ date: '2026-05-10 evening' }, 'date unreadable')
  refuses({ date: '10.5.2026' }, 'date unreadable')
  refuses({ date: '  ' }, 'date missing')
})

test('CEUs are above 0 and below 1000 with at most two decimals', () => {
  reads({ ceus: '0.01' }, { ceus: 0.01 })
  reads({ ceus: '999.99' }, { ceus: 999.99 })
  reads({ ceus: '1,5' }, { ceus: 1.5 })
  refuses({ ceus: '0' }, 'ceus not-above-zero')
  refuses({ ceus: '-1' }, 'ceus not-above-zero')
  refuses({ ceus: '1000' }, 'ceus too-large')
  refuses({ ceus: '1.005' }, 'ceus too-many-decimals')
  refuses({ ceus: '1e2' }, 'ceus unreadable')
  refuses({ ceus: '1.' }, 'ceus unreadable')
  refuses({ ceus: '1,000.5' }, 'ceus unreadable')
  refuses({ ceus: '2 CEUs' }, 'ceus unreadable')
  refuses({ ceus: '' }, 'ceus missing')
})

test('texts may be as long as the bound and no longer', () => {
  reads({ title: 'x'.repeat(200) }, { title: 'x'.repeat(200) })
  refuses({ title: 'x'.repeat(201) }, 'title too-long')
  reads({ index: 'x'.repeat(40) }, { index: 'x'.repeat(40) })
  refuses({ index: 'x'.repeat(41) }, 'index too-long')
  reads({ note: 'x'.repeat(500) }, { note: 'x'.repeat(500) })
  refuses({ note: 'x'.repeat(501) }, 'note too-long')
})

test('choices are read in any case, with spaces for hyphens', () => {
  reads({ provider: ' State  Association ' }, { provider: 'state-association' })
  reads({ aapc: 'CPMA', ahima: 'HIIM' }, { aapc: 'cpma', ahima: 'hiim' })
  reads({ certificate: 'YES' }, { certificate: true })
  for (const certificate of ['n', 'no', 'false', '']) reads({ certificate }, { certificate: false })
  for (const certificate of ['y', 'true']) reads({ certificate }, { certificate: true })
})

test('a choice that is none is refused, names of the language itself too', () => {
  refuses({ provider: 'constructor' }, 'provider unreadable')
  refuses({ certificate: 'constructor' }, 'certificate unreadable')
  refuses({ aapc: 'cpc' }, 'aapc unreadable')
  refuses({ ahima: 'own' }, 'ahima unreadable')
  refuses({ cycle: 'this' }, 'cycle unreadable')
})

test('all that is wrong is said at once, in the order of the columns', () => {
  refuses(
    { date: '', title: ' ', ceus: 'x', certificate: '?' },
    'date missing',
    'title missing',
    'ceus unreadable',
    'certificate unreadable',
  )
})

test('control characters and half characters become harmless; a note keeps its lines', () => {
  reads({ title: 'CPT\u0000\tupdate\n2026' }, { title: 'CPT update 2026' })
  reads({ title: 'A\uD800B' }, { title: 'A\uFFFDB' })
  reads({ note: ' one\r\ntwo\rthree\u0007 ' }, { note: 'one\ntwo\nthree' })
})

test('a title is the same however it is capitalized, spaced or encoded', () => {
  for (const title of ['Straße  e\u0301', 'STRASSE \u00e9', ' stra\u00dfe\u00a0\u00c9 '])
    assert.equal(titleKey(title), 'STRASSE \u00c9')
  assert.notEqual(titleKey('CPT update 2025'), titleKey('CPT update 2026'))
})

const entry = (id: string, given: EntryTexts = {}): LogEntry => {
  const reading = readEntry({ ...texts, ...given }, id)
  if (reading.kind !== 'entry') throw new Error('Expected an entry')
  return reading.entry
}

test('the same day, title, provider and CEUs are one activity', () => {
  const key = activityKey(entry('a'))
  assert.equal(
    activityKey(entry('b', { title: 'cpt  UPDATE', index: '7', note: 'again', aapc: 'core' })),
    key,
  )
  for (const other of [{ date: '2026-05-11' }, { title: 'ICD' }, { provider: 'cms' }, { ceus: '1' }])
    assert.notEqual(activityKey(entry('a', other)), key)
})

test('an activity or an id that the log has is not added again, nor one that comes twice', () => {
  const log = [entry('a')]
  const lines = [
    entry('b'),
    entry('a', { title: 'Changed' }),
    entry('c', { ceus: '2' }),
    entry('d', { ceus: '2' }),
  ]
  const { added, present } = newTo(log, lines)
  assert.deepEqual(
    added.map(({ id }) => id),
    ['c'],
  )
  assert.deepEqual(
    present.map(({ id }) => id),
    ['b', 'a', 'd'],
  )
})
