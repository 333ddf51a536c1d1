import { textsOf, type LogEntry } from './log-entry.ts'

/** An entry that was changed in two places since they last agreed; absent where one of them deleted it. */
export interface Conflict {
  readonly id: string
  readonly mine?: LogEntry
  readonly theirs?: LogEntry
}

export interface Merged {
  readonly log: readonly LogEntry[]
  /** What the reader must decide. Until then the log has their version, or the one that was not deleted. */
  readonly conflicts: readonly Conflict[]
}

const same = (one: LogEntry | undefined, other: LogEntry | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other)))

const byId = (log: readonly LogEntry[]) => new Map(log.map((entry) => [entry.id, entry]))

/**
 * Two logs that grew apart from one: `base` is what both last agreed on, empty where nothing is known of it. What only
 * one of them added, changed or deleted is taken; what both changed differently is a conflict, never settled in silence.
 */
export function mergeLogs(
  base: readonly LogEntry[],
  mine: readonly LogEntry[],
  theirs: readonly LogEntry[],
): Merged {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)]
  const log: LogEntry[] = []
  const conflicts: Conflict[] = []
  for (const id of new Set([...others.keys(), ...ours.keys()])) {
    const [was, my, their] = [before.get(id), ours.get(id), others.get(id)]
    if (!same(my, their) && !same(was, my) && !same(was, their))
      conflicts.push({ id, ...(my ? { mine: my } : {}), ...(their ? { theirs: their } : {}) })
    const entry = same(was, their) ? my : same(was, my) ? their : (their ?? my)
    if (entry) log.push(entry)
  }
  return { log, conflicts }
}
