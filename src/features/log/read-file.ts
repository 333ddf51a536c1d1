import { mostLines, readRows, type RefusedLine } from '../../rules/ceu/log-csv.ts'
import { newTo, type EntryField, type LogEntry } from '../../rules/ceu/log-entry.ts'
import { readJson, type RefusedEntry } from '../../rules/ceu/log-json.ts'

const mostBytes = 10_000_000

/** No line of a log is this long: each of its texts has a limit. */
const tooWide = /[^\r\n]{20000}/

/** Why nothing is taken from a file. */
export type FileRefusal =
  | {
      readonly code:
        | 'empty'
        | 'too-large'
        | 'spreadsheet'
        | 'binary'
        | 'encoding'
        | 'too-wide'
        | 'no-parser'
        | 'too-many-lines'
        | 'no-json-log'
        | 'later-version'
        | 'unreadable'
    }
  | { readonly code: 'open-quote'; readonly line: number }
  | { readonly code: 'no-log'; readonly missing: readonly EntryField[] }

/** What a file would add to the log; nothing is added yet. */
export interface Preview {
  readonly kind: 'preview'
  readonly added: readonly LogEntry[]
  /** How many entries of the file the log already has. */
  readonly present: number
  readonly refused: readonly {
    readonly line: number
    readonly problems: RefusedLine['problems'] | RefusedEntry['problems']
  }[]
  readonly unknownColumns: readonly string[]
}

export type FileReading = Preview | ({ readonly kind: 'refused' } & FileRefusal)

const refuse = (refusal: FileRefusal): FileReading => ({ kind: 'refused', ...refusal })

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** The text of a file, or why it has none. */
export function textOfFile(bytes: Uint8Array): { readonly text: string } | FileRefusal {
  if (bytes.length === 0) return { code: 'empty' }
  if (bytes.length > mostBytes) return { code: 'too-large' }
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf)) return { code: 'spreadsheet' }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { code: 'encoding' }
  if (bytes.includes(0)) return { code: 'binary' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { code: 'encoding' }
  }
}

function readJsonFile(text: string, log: readonly LogEntry[]): FileReading {
  const reading = readJson(text)
  if (reading.kind === 'later-version') return refuse({ code: 'later-version' })
  if (reading.kind === 'no-log') return refuse({ code: 'no-json-log' })
  const { added, present } = newTo(log, reading.log)
  const refused = reading.refused.map(({ place, problems }) => ({ line: place, problems }))
  return { kind: 'preview', added, present: present.length, refused, unknownColumns: [] }
}

/** The parser is loaded when the first file is chosen. */
async function parseCsv(text: string) {
  const { default: papa } = await import('papaparse')
  const { data, errors } = papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimitersToGuess: [',', ';', '\t'],
    preview: mostLines + 2,
  })
  return { rows: data, openQuote: errors.find(({ type }) => type === 'Quotes') }
}

async function readCsvFile(text: string, log: readonly LogEntry[]): Promise<FileReading> {
  if (tooWide.test(text)) return refuse({ code: 'too-wide' })
  let parsed
  try {
    parsed = await parseCsv(text)
  } catch {
    return refuse({ code: 'no-parser' })
  }
  const { rows, openQuote } = parsed
  if (openQuote) return refuse({ code: 'open-quote', line: (openQuote.row ?? 0) + 1 })
  const reading = readRows(rows, log)
  if (reading.kind === 'no-log') return refuse({ code: 'no-log', missing: reading.missing })
  if (reading.kind === 'too-many-lines') return refuse({ code: 'too-many-lines' })
  const { added, present, refused, unknownColumns } = reading
  return { kind: 'preview', added, present: present.length, refused, unknownColumns }
}

/** What a file the reader chose would add to the log, or why nothing; no file makes it throw. */
export async function readFile(file: Blob, log: readonly LogEntry[]): Promise<FileReading> {
  if (file.size > mostBytes) return refuse({ code: 'too-large' })
  let read
  try {
    read = textOfFile(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return refuse({ code: 'unreadable' })
  }
  if ('code' in read) return refuse(read)
  return /^\s*\{/.test(read.text) ? readJsonFile(read.text, log) : readCsvFile(read.text, log)
}
