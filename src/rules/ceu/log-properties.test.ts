import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { credentialIds } from '../../facts/credentials.ts'
import { dayOf, monthOf } from '../../facts/day.ts'
import { readRows, writeCsv } from './log-csv.ts'
import {
  aapcKindIds,
  newTo,
  providers,
  readEntry,
  titleKey,
  type EntryTexts,
  type LogEntry,
} from './log-entry.ts'
import { readJson, writeJson } from './log-json.ts'
import { byCycle, judgeEntry, judgeLog, totalsOf, type LogContext } from './log.ts'
import { mergeLogs } from './log-merge.ts'

const runs = { numRuns: 1000 }
const today = '2026-11-25'

const day = fc.integer({ min: 18_628, max: 21_900 }).map(dayOf)
const title = fc.constantFrom(
  'CPT update',
  'cpt  UPDATE',
  'ICD-10-CM',
  'Auditing',
  'HIPAA',
  'E/M',
  'Chapter meeting',
)
const free = fc.oneof(
  title,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const formula = fc.constantFrom('=1+1', "'=1", '+7', '-7', '@a', "''@", "'a", '"', 'a"b', ',', ';', 'a\r\nb')
const often = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, value, fc.constant(''))

const textsWith = (titles: fc.Arbitrary<string>): fc.Arbitrary<EntryTexts> =>
  fc.record({
    date: day,
    title: titles,
    provider: fc.constantFrom(...providers),
    index: often(titles),
    ceus: fc.integer({ min: 1, max: 4000 }).map((hundredths) => String(hundredths / 100)),
    aapc: often(fc.constantFrom('core', ...aapcKindIds)),
    ahima: often(fc.constantFrom('hiim', 'other')),
    certificate: fc.constantFrom('yes', 'no'),
    note: titles,
    cycle: often(fc.constantFrom('ending', 'next')),
  })

const logWith = (titles: fc.Arbitrary<string>): fc.Arbitrary<LogEntry[]> =>
  fc.array(textsWith(titles), { maxLength: 12 }).map((all) =>
    all.flatMap((texts, at) => {
      const reading = readEntry(texts, `id-${at}`)
      return reading.kind === 'entry' ? [reading.entry] : []
    }),
  )
const log = logWith(title)
const anyLog = logWith(fc.oneof(free, formula))

const month = fc.integer({ min: 24_312, max: 24_360 }).map(monthOf)
const context: fc.Arbitrary<LogContext> = fc
  .record({
    held: fc.subarray([...credentialIds]),
    specialties: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 0, max: 2 }),
    certified: fc.option(fc.oneof(month, day), { nil: undefined }),
    aapc: fc.option(fc.oneof(month, day), { nil: undefined }),
    ahima: fc.option(day, { nil: undefined }),
  })
  .map(({ held, specialties, count, certified, aapc, ahima }) => ({
    today,
    held,
    specialties,
    count,
    ...(certified === undefined ? {} : { certified }),
    due: { ...(aapc === undefined ? {} : { aapc }), ...(ahima === undefined ? {} : { ahima }) },
  }))

const totals = (entries: readonly LogEntry[], of: LogContext) => totalsOf(judgeLog(entries, of), of)

test('the order of the entries changes no verdict and no total', () => {
  const shuffled = log.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, context, ([entries, other], of) => {
      assert.deepEqual(totals(other, of), totals(entries, of))
      const verdicts = new Map(judgeLog(entries, of).map((one) => [one.entry.id, one]))
      for (const one of judgeLog(other, of)) assert.deepEqual(one, verdicts.get(one.entry.id))
      assert.deepEqual(byCycle(judgeLog(other, of), 'aapc'), byCycle(judgeLog(entries, of), 'aapc'))
    }),
    runs,
  )
})

const lowers = (entries: readonly LogEntry[], more: LogEntry, of: LogContext) => {
  const before = totals(entries, of).figures
  const after: Readonly<Record<string, number>> = totals([...entries, more], of).figures
  return Object.entries(before).filter(([name, value]) => Number(after[name]) < value)
}

const sameTitle = (one: LogEntry, other: LogEntry) => titleKey(one.title) === titleKey(other.title)

test('one more entry never lowers a total, unless it is an earlier showing of a course in the log', () => {
  fc.assert(
    fc.property(log, textsWith(title), context, (entries, texts, of) => {
      const reading = readEntry(texts, 'more')
      if (reading.kind !== 'entry') return
      const { entry } = reading
      if (entries.some((one) => sameTitle(one, entry) && one.date >= entry.date)) return
      assert.deepEqual(lowers(entries, entry, of), [])
    }),
    runs,
  )
})

test('an earlier showing of a course can lower a total, by no more than the CEUs of the later one', () => {
  const course = (id: string, date: string, ceus: number): LogEntry => ({
    id,
    date,
    title: 'CPT update',
    provider: 'vendor',
    ceus,
    aapc: 'core',
    certificate: true,
    note: '',
  })
  const of: LogContext = { today, held: ['cpc'], specialties: 0, count: 0, due: { aapc: '2027-03' } }
  const entries = [course('a', '2026-05-10', 3)]
  assert.equal(totals(entries, of).figures['log.aapc.earned'], 3)
  assert.equal(totals([...entries, course('b', '2026-04-10', 1)], of).figures['log.aapc.earned'], 1)
  fc.assert(
    fc.property(log, textsWith(title), context, (some, texts, each) => {
      const reading = readEntry(texts, 'more')
      if (reading.kind !== 'entry') return
      const most = Math.max(0, ...some.filter((one) => sameTitle(one, reading.entry)).map(({ ceus }) => ceus))
      const after: Readonly<Record<string, number>> = totals([...some, reading.entry], each).figures
      for (const [name, value] of lowers(some, reading.entry, each))
        assert.ok(value - Number(after[name]) <= most + 1e-9)
    }),
    runs,
  )
})

test('no share and no minimum is above its total', () => {
  fc.assert(
    fc.property(log, context, (entries, of) => {
      for (const [name, value] of Object.entries(totals(entries, of).figures)) {
        const total = name.startsWith('log.aapc') ? 'log.aapc.earned' : 'log.ahima.earned'
        assert.ok(value <= Number(totals(entries, of).figures[total]))
      }
    }),
    runs,
  )
})

test('an entry is judged the same by itself and in its log', () => {
  fc.assert(
    fc.property(log, context, (entries, of) => {
      for (const one of judgeLog(entries, of)) assert.deepEqual(judgeEntry(one.entry, entries, of), one)
    }),
    runs,
  )
})

/** A reader of RFC 4180 for the tests: a kept one does it in the browser. */
function rowsOf(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = []
  let row: string[] = []
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const withoutId = (entries: readonly LogEntry[]) => entries.map((entry) => ({ ...entry, id: '' }))

test('exporting as CSV and importing gives the same log, each activity once', () => {
  fc.assert(
    fc.property(anyLog, (entries) => {
      const reading = readRows(rowsOf(writeCsv(entries)), [])
      if (reading.kind !== 'read') assert.fail(reading.kind)
      assert.deepEqual([reading.refused, reading.unknownColumns], [[], []])
      assert.deepEqual(withoutId(reading.added), withoutId(newTo([], entries).added))
    }),
    runs,
  )
})

test('exporting as JSON and importing gives the same log', () => {
  fc.assert(
    fc.property(anyLog, (entries) => {
      assert.deepEqual(readJson(writeJson(entries)), { kind: 'read', log: entries, refused: [] })
    }),
    runs,
  )
})

test('importing a file twice, or the export of the log itself, changes nothing', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (entries, others) => {
      const own = readRows(rowsOf(writeCsv(entries)), entries)
      if (own.kind !== 'read') assert.fail(own.kind)
      assert.deepEqual(own.added, [])
      const once = readRows(rowsOf(writeCsv(others)), entries)
      if (once.kind !== 'read') assert.fail(once.kind)
      const twice = readRows(rowsOf(writeCsv(others)), [...entries, ...once.added])
      if (twice.kind !== 'read') assert.fail(twice.kind)
      assert.deepEqual(twice.added, [])
      const ids = [...entries, ...once.added].map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length)
    }),
    runs,
  )
})

test('no text makes reading throw, and what is read has its bounds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    formula,
    fc.constantFrom('__proto__', '\u0000'),
  )
  const name = fc.oneof(text, fc.constantFrom('date', 'title', 'ceus', 'cycle', '__proto__', 'constructor'))
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(text, day), { maxLength: 12 }), { maxLength: 6 }),
      fc.array(name),
      (rows, header) => {
        for (const reading of [
          readRows([header, ...rows], []),
          readRows([['date', 'title', 'ceus'], ...rows], []),
        ]) {
          if (reading.kind === 'read')
            for (const { ceus } of reading.added) assert.ok(ceus > 0 && ceus < 1000)
        }
      },
    ),
    runs,
  )
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.json(),
        fc.json().map((entries) => `{"version":1,"entries":[${entries}]}`),
      ),
      (file) => {
        readJson(file)
      },
    ),
    runs,
  )
})

test('merging loses no entry that one of two logs has and neither deleted', () => {
  const changed = (entries: readonly LogEntry[], marks: readonly number[], note: string) =>
    entries
      .map((entry, at) => (marks[at] === 1 ? { ...entry, note } : entry))
      .filter((_entry, at) => marks[at] !== 2)
  const marks = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(log, marks, marks, (base, my, their) => {
      const [mine, theirs] = [changed(base, my, 'mine'), changed(base, their, 'theirs')]
      const { log: merged, conflicts } = mergeLogs(base, mine, theirs)
      const expected = base.filter((_entry, at) => my[at] !== 2 || their[at] !== 2)
      const gone = (at: number) => (my[at] === 2 && their[at] === 0) || (my[at] === 0 && their[at] === 2)
      assert.deepEqual(
        new Set(merged.map(({ id }) => id)),
        new Set(expected.filter((entry) => !gone(base.indexOf(entry))).map(({ id }) => id)),
      )
      assert.deepEqual(
        new Set(conflicts.map(({ id }) => id)),
        new Set(
          base
            .filter(
              (_entry, at) =>
                (my[at] ?? 0) + (their[at] ?? 0) >= 2 &&
                !(my[at] === 2 && their[at] === 2) &&
                my[at] !== 0 &&
                their[at] !== 0,
            )
            .map(({ id }) => id),
        ),
      )
    }),
    runs,
  )
})
