import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeCsv } from '../../rules/ceu/log-csv.ts'
import { writeJson } from '../../rules/ceu/log-json.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import { readFile, textOfFile } from './read-file.ts'

const header = 'date,title,provider,index,ceus,aapc,ahima,certificate,note\r\n'
const entry: LogEntry = {
  id: 'one',
  date: '2026-05-10',
  title: '=2+3, “CPT” update',
  provider: 'vendor',
  ceus: 1.5,
  aapc: 'core',
  certificate: true,
  note: 'first\nsecond',
}
const read = (text: string | Uint8Array<ArrayBuffer>, log: readonly LogEntry[] = []) =>
  readFile(new Blob([text]), log)
const code = async (text: string | Uint8Array<ArrayBuffer>) => {
  const reading = await read(text)
  return 'code' in reading ? reading.code : reading.kind
}

for (const { name, text, expected } of [
  { name: 'an empty file', text: '', expected: 'empty' },
  { name: 'a spreadsheet file', text: 'PK\u0003\u0004...', expected: 'spreadsheet' },
  { name: 'a file with a zero byte', text: `${header}\u0000`, expected: 'binary' },
  { name: 'UTF-16', text: new Uint8Array([0xff, 0xfe, 0x64, 0]), expected: 'encoding' },
  { name: 'Latin-1', text: new Uint8Array([0x64, 0xe9, 0x0a]), expected: 'encoding' },
  { name: 'a million columns', text: 'date,'.repeat(1_000_000), expected: 'too-wide' },
  { name: 'more lines than a log has', text: header + '\n'.repeat(9000), expected: 'too-many-lines' },
  { name: 'a quotation mark that does not end', text: `${header}"2026-05-10,a`, expected: 'open-quote' },
  { name: 'a page of the web', text: '<!doctype html><title>x</title>', expected: 'no-log' },
  { name: 'JSON of something else', text: '{"a":1}', expected: 'no-json-log' },
  { name: 'JSON of a later version', text: '{"version":99,"entries":[]}', expected: 'later-version' },
  { name: 'more than 10 MB', text: 'x'.repeat(10_000_001), expected: 'too-large' },
])
  test(`${name} is refused with a reason`, async () => assert.equal(await code(text), expected))

test('a file of exactly 10 MB is read', () => {
  assert.ok('text' in textOfFile(new Uint8Array(10_000_000).fill(0x61)))
})

test('an exported log is read again, as CSV and as JSON, and changes a log that has it by nothing', async () => {
  for (const text of [`\uFEFF${writeCsv([entry])}`, writeJson([entry])]) {
    const reading = await read(text)
    assert.ok(reading.kind === 'preview')
    assert.deepEqual(
      reading.added.map(({ id: _, ...rest }) => rest),
      [entry].map(({ id: _, ...rest }) => rest),
    )
    const again = await read(text, [entry])
    assert.ok(again.kind === 'preview')
    assert.deepEqual([again.added, again.present], [[], 1])
  }
})

test('semicolons, a header in another order, and refused lines with their number', async () => {
  const reading = await read('CEUs;Title;Date\n1,5;Coding update;11/25/2026\nmany;;2026-02-31\n')
  assert.ok(reading.kind === 'preview')
  assert.deepEqual(
    reading.added.map(({ date, title, ceus }) => [date, title, ceus]),
    [['2026-11-25', 'Coding update', 1.5]],
  )
  assert.deepEqual(
    reading.refused.map(({ line, problems }) => [line, problems.length]),
    [[3, 3]],
  )
})
