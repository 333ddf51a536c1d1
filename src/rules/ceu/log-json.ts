import { columns, readEntry, textsOf, type EntryProblem, type LogEntry } from './log-entry.ts'

const version = 1

/**
 * A log as JSON, for keeping on the device and for export: every field, the id and the chosen cycle included; where it
 * is given, the fragment of the plan by which the log is judged.
 */
export const writeJson = (log: readonly LogEntry[], plan?: string): string =>
  JSON.stringify({
    version,
    ...(plan ? { plan } : {}),
    entries: log.map((entry) => ({ id: entry.id, ...textsOf(entry), ceus: entry.ceus })),
  })

/** An entry that cannot be taken: its place in the list, counted from 1, and all that is wrong. */
export interface RefusedEntry {
  readonly place: number
  readonly problems: readonly (EntryProblem | { readonly code: 'no-id' | 'repeated-id' })[]
}

export type JsonReading =
  | { readonly kind: 'no-log' }
  /** Written by a later version of the site: it must be left as it is. */
  | { readonly kind: 'later-version' }
  | { readonly kind: 'read'; readonly log: readonly LogEntry[]; readonly refused: readonly RefusedEntry[] }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textIn = (value: Record<string, unknown>, key: string): string => {
  const one = Object.hasOwn(value, key) ? value[key] : ''
  return typeof one === 'string' || typeof one === 'number' ? String(one) : ''
}

/** The fragment of the plan that a log in JSON was kept with, if any. */
export function planIn(text: string): string | undefined {
  const file = parsed(text)
  return (isObject(file) && textIn(file, 'plan')) || undefined
}

/** A log from JSON. What cannot be read is named, not lost in silence; no text makes it throw. */
export function readJson(text: string): JsonReading {
  const file = parsed(text)
  if (!isObject(file) || typeof file['version'] !== 'number' || !Array.isArray(file['entries']))
    return { kind: 'no-log' }
  if (file['version'] > version) return { kind: 'later-version' }

  const log = new Map<string, LogEntry>()
  const refused: RefusedEntry[] = []
  const items: unknown[] = file['entries']
  for (const [at, item] of items.entries()) {
    const value = isObject(item) ? item : {}
    const id = textIn(value, 'id')
    const texts = Object.fromEntries([...columns, 'cycle'].map((field) => [field, textIn(value, field)]))
    const reading = readEntry(texts, id)
    const problems = [
      ...(id === '' ? [{ code: 'no-id' } as const] : []),
      ...(log.has(id) ? [{ code: 'repeated-id' } as const] : []),
      ...(reading.kind === 'problems' ? reading.problems : []),
    ]
    if (reading.kind === 'entry' && problems.length === 0) log.set(id, reading.entry)
    else refused.push({ place: at + 1, problems })
  }
  return { kind: 'read', log: [...log.values()], refused }
}
