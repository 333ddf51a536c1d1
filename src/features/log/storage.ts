import { planIn, readJson, writeJson } from '../../rules/ceu/log-json.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'

export const storageKey = 'ceu-log'

/** What this device keeps of a log. What cannot be read in full comes with its text, so that nothing is lost. */
export type Stored =
  | { readonly kind: 'nothing' | 'blocked' | 'later-version' }
  | { readonly kind: 'log'; readonly log: readonly LogEntry[] }
  | { readonly kind: 'damaged'; readonly text: string; readonly log: readonly LogEntry[] }

/** What a kept text holds. */
export function readStored(text: string | null): Stored {
  if (text === null) return { kind: 'nothing' }
  const reading = readJson(text)
  if (reading.kind === 'later-version') return reading
  if (reading.kind === 'no-log') return { kind: 'damaged', text, log: [] }
  const { log, refused } = reading
  return refused.length > 0 ? { kind: 'damaged', text, log } : { kind: 'log', log }
}

/** Storage may throw on every touch: blocked by the reader, full, or not there at all. */
export function recallLog(): Stored {
  try {
    return readStored(localStorage.getItem(storageKey))
  } catch {
    return { kind: 'blocked' }
  }
}

/** The fragment of the plan by which the kept log is judged. */
export function recallPlan(): string | undefined {
  try {
    return planIn(localStorage.getItem(storageKey) ?? '')
  } catch {
    return undefined
  }
}

/** Whether the device has taken the log, with the plan by which it is judged. */
export function keepLog(log: readonly LogEntry[], plan = recallPlan()): boolean {
  try {
    localStorage.setItem(storageKey, writeJson(log, plan))
    return true
  } catch {
    return false
  }
}

/** Puts a plan beside the kept log, whatever another tab has written to it since. */
export function keepPlan(plan: string): void {
  if (recallPlan() === plan) return
  const stored = recallLog()
  if (stored.kind === 'log') keepLog(stored.log, plan)
}

export function eraseLog(): void {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // Storage that cannot be reached holds nothing to erase.
  }
}
