import type { Day } from '../../facts/row.ts'

/** What changed on this site, the newest first. */
export const siteChanges: readonly { readonly on: Day; readonly words: string }[] = [
  { on: '2026-11-22', words: 'First published, with all facts checked on that day.' },
]
