import { newTo, type LogEntry } from '../../rules/ceu/log-entry.ts'
import { mergeLogs, type Conflict } from '../../rules/ceu/log-merge.ts'
import { eraseLog, keepLog, readStored, recallLog } from './storage.ts'

/** Whether this device keeps the log, and why not. */
export type Keeping =
  | { readonly kind: 'off' | 'on' | 'refused' | 'later-version' | 'erased' }
  | { readonly kind: 'damaged'; readonly text: string }

export interface Session {
  readonly log: readonly LogEntry[]
  /** What the device and this page last agreed on. */
  readonly base: readonly LogEntry[]
  /** The log as it was last kept or exported: leaving with any other one loses entries. */
  readonly safe: readonly LogEntry[]
  readonly keeping: Keeping
  readonly conflicts: readonly Conflict[]
}

export const emptySession: Session = { log: [], base: [], safe: [], keeping: { kind: 'off' }, conflicts: [] }

const only = (log: readonly LogEntry[], keeping: Keeping): Session => ({
  log,
  base: log,
  safe: log,
  keeping,
  conflicts: [],
})

/** The session in which a page begins: what the device keeps, if it keeps anything. */
export function startSession(): Session {
  const stored = recallLog()
  if (stored.kind === 'log') return only(stored.log, { kind: 'on' })
  if (stored.kind === 'damaged') return only(stored.log, { kind: 'damaged', text: stored.text })
  return only([], { kind: stored.kind === 'later-version' ? 'later-version' : 'off' })
}

/** Writes the log, merged with what another tab wrote since; a log that another version wrote stays as it is. */
function write(session: Session): Session {
  const stored = recallLog()
  if (stored.kind === 'later-version') return { ...session, keeping: { kind: 'later-version' } }
  if (stored.kind === 'damaged') return { ...session, keeping: { kind: 'damaged', text: stored.text } }
  const theirs = stored.kind === 'log' ? stored.log : session.base
  const { log, conflicts } = mergeLogs(session.base, session.log, theirs)
  const found = { ...session, log, conflicts: [...session.conflicts, ...conflicts] }
  return keepLog(log)
    ? { ...found, base: log, safe: log, keeping: { kind: 'on' } }
    : { ...found, keeping: { kind: 'refused' } }
}

const save = (session: Session): Session => (session.keeping.kind === 'on' ? write(session) : session)

/** The session with a changed log, kept where the reader asked for it. */
export const withLog = (session: Session, log: readonly LogEntry[]): Session => save({ ...session, log })

/** An entry added, or put in the place of the one with its id. */
export const withEntry = (session: Session, entry: LogEntry): Session => {
  const known = session.log.some(({ id }) => id === entry.id)
  return withLog(
    session,
    known ? session.log.map((one) => (one.id === entry.id ? entry : one)) : [...session.log, entry],
  )
}

const same = (one: LogEntry, other: LogEntry | undefined) => JSON.stringify(one) === JSON.stringify(other)

/** An edited entry; where another tab changed or deleted it meanwhile, the reader decides. */
export function withEdited(session: Session, before: LogEntry, entry: LogEntry): Session {
  const theirs = session.log.find(({ id }) => id === entry.id)
  if (same(before, theirs) || same(entry, theirs)) return withEntry(session, entry)
  const conflict = { id: entry.id, mine: entry, ...(theirs ? { theirs } : {}) }
  return { ...session, conflicts: [...session.conflicts, conflict] }
}

export const withoutEntry = (session: Session, id: string): Session =>
  withLog(
    session,
    session.log.filter((one) => one.id !== id),
  )

export const withEntries = (session: Session, entries: readonly LogEntry[]): Session =>
  withLog(session, [...session.log, ...newTo(session.log, entries).added])

/** Keeps the log on this device, beside what it already keeps, or erases it there. */
export function withKeeping(session: Session, wanted: boolean): Session {
  if (wanted) return write(session.keeping.kind === 'on' ? session : { ...session, base: [] })
  eraseLog()
  return { ...session, base: [], safe: [], keeping: { kind: 'off' } }
}

/** Goes on with what could be read of a damaged log. */
export const withoutDamage = (session: Session): Session => withKeeping(withKeeping(session, false), true)

/** What another tab wrote, taken in. */
export function withStored(session: Session, text: string | null): Session {
  if (session.keeping.kind !== 'on') return session
  const stored = readStored(text)
  if (stored.kind === 'nothing') return { ...session, base: [], safe: [], keeping: { kind: 'erased' } }
  if (stored.kind === 'later-version') return { ...session, safe: [], keeping: { kind: 'later-version' } }
  if (stored.kind !== 'log') return session
  const { log, conflicts } = mergeLogs(session.base, session.log, stored.log)
  return { ...session, log, base: stored.log, safe: log, conflicts: [...session.conflicts, ...conflicts] }
}

/** The reader's answer to a conflict: the version of this tab, or the one in the log. */
export function settled(session: Session, conflict: Conflict, choice: 'mine' | 'theirs'): Session {
  const conflicts = session.conflicts.filter((one) => one !== conflict)
  const { id, mine } = conflict
  const chosen = choice === 'mine' ? mine : conflict.theirs
  const next = { ...session, conflicts }
  return chosen ? withEntry(next, chosen) : withoutEntry(next, id)
}

/** Whether leaving the page now loses entries. */
export const isUnsafe = ({ log, safe, keeping }: Session): boolean =>
  keeping.kind !== 'on' && log.length > 0 && log !== safe
