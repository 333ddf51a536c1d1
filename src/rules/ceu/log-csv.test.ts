import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostLines, readRows, writeCsv } from './log-csv.ts'
import type { LogEntry } from './log-entry.ts'

const entry: LogEntry = {
  id: 'a',
  date: '2026-05-10',
  title: 'CPT update',
  provider: 'vendor',
  index: 'ABC1',
  ceus: 1.5,
  aapc: 'cpma',
  ahima: 'hiim',
  certificate: true,
  note: '',
}
const header = 'date,title,provider,index,ceus,aapc,ahima,certificate,note'

const reads = (rows: string[][], log: LogEntry[] = []) => {
  const reading = readRows(rows, log)
  assert.equal(reading.kind, 'read')
  if (reading.kind !== 'read') throw new Error('Expected a table that is read')
  return reading
}

test('a log is written with its header, a line an entry, ended by CRLF', () => {
  assert.equal(
    writeCsv([entry, { ...entry, certificate: false, note: 'a "quoted", cell' }]),
    `${header}\r\n2026-05-10,CPT update,vendor,ABC1,1.5,cpma,hiim,yes,\r\n2026-05-10,CPT update,vendor,ABC1,1.5,cpma,hiim,no,"a ""quoted"", cell"\r\n`,
  )
  assert.equal(writeCsv([]), `${header}\r\n`)
})

test('line ends, carriage returns and semicolons are quoted', () => {
  for (const title of ['a\nb', 'a\rb', 'a;b'])
    assert.ok(writeCsv([{ ...entry, title }]).includes(`"${title}"`))
})

test('the column for a chosen cycle is there only when one was chosen', () => {
  assert.equal(
    writeCsv([{ ...entry, cycle: 'next' }]),
    `${header},cycle\r\n2026-05-10,CPT update,vendor,ABC1,1.5,cpma,hiim,yes,,next\r\n`,
  )
})

test('cells that a spreadsheet would run are escaped, and reading undoes exactly that', () => {
  const cells: [string, string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ["'=x", "''=x"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
  ]
  for (const [title, cell] of cells) {
    assert.equal(writeCsv([{ ...entry, title }]).split(',')[9], cell)
    assert.equal(
      reads([
        ['date', 'title', 'ceus'],
        ['2026-05-10', cell, '1'],
      ]).added[0]?.title,
      title,
    )
  }
})

test('the header may be in any order and case, with a byte order mark; unknown columns are named', () => {
  const reading = reads([
    ['\uFEFFCEUs', ' Title ', 'Sponsor', 'DATE', '', 'title'],
    ['1,5', 'CPT update', 'somebody', '5/10/2026', '', 'other'],
  ])
  assert.deepEqual(reading.unknownColumns, ['Sponsor', 'title'])
  const [added] = reading.added
  assert.deepEqual([added?.date, added?.title, added?.ceus], ['2026-05-10', 'CPT update', 1.5])
})

test('each line refused is named by its number with all its reasons; blank lines are no lines', () => {
  const reading = reads([
    ['date', 'title', 'ceus'],
    ['2026-05-10', 'CPT update', '1'],
    ['', ' '],
    ['', '', '-2'],
    ['2026-05-10', 'ICD', '1', '', 'stray'],
    ['2026-05-10', 'HCPCS'],
  ])
  assert.equal(reading.added.length, 1)
  assert.deepEqual(reading.refused, [
    {
      line: 4,
      problems: [
        { field: 'date', code: 'missing' },
        { field: 'title', code: 'missing' },
        { field: 'ceus', code: 'not-above-zero' },
      ],
    },
    { line: 5, problems: [{ code: 'too-many-cells' }] },
    { line: 6, problems: [{ field: 'ceus', code: 'missing' }] },
  ])
})

test('a line that the log or an earlier line has is not doubled', () => {
  const rows = [
    ['date', 'title', 'provider', 'ceus'],
    ['2026-05-10', 'cpt UPDATE', 'vendor', '1.50'],
    ['2026-05-11', 'ICD', 'cms', '1'],
    ['2026-05-11', 'icd', 'cms', '1'],
  ]
  const reading = reads(rows, [entry])
  assert.deepEqual(reading.present, [2, 4])
  assert.deepEqual(
    reading.added.map(({ title }) => title),
    ['ICD'],
  )
})

test('a line that was edited after it was imported is not added again', () => {
  const rows = [
    ['date', 'title', 'ceus'],
    ['2026-05-10', 'CPT update', '1'],
  ]
  const edited = reads(rows).added.map((one) => ({ ...one, ceus: 2 }))
  assert.deepEqual(reads(rows, edited).added, [])
})

test('a table without the columns of a log is no log, and says which are missing', () => {
  assert.deepEqual(readRows([], []), { kind: 'no-log', missing: ['date', 'title', 'ceus'] })
  assert.deepEqual(readRows([['Date', 'Course']], []), { kind: 'no-log', missing: ['title', 'ceus'] })
})

test('a table may have as many lines as the bound and no more', () => {
  const rows = (lines: number) => [['date', 'title', 'ceus'], ...Array.from({ length: lines }, () => [''])]
  assert.equal(readRows(rows(mostLines), []).kind, 'read')
  assert.deepEqual(readRows(rows(mostLines + 1), []), { kind: 'too-many-lines', lines: mostLines + 1 })
})
