import { credentials, type CredentialId } from '../../facts/credentials.ts'
import type { FactId } from '../../facts/facts.ts'
import { settings } from '../../facts/settings.ts'

/** The rows of the settings that match a credential: those it is made for, or else those that accept it. */
export interface SettingMatch {
  readonly kind: 'natural' | 'accepted' | 'none'
  readonly rows: readonly FactId[]
}

export function settingsFor(id: CredentialId): SettingMatch {
  const own = settings.filter(({ natural }) => natural.includes(id))
  const accepting = settings.filter(({ also }) => also?.split(', ').includes(credentials[id].letters))
  const rowsIn = (found: typeof settings) => found.map(({ row }) => row)
  if (own.length > 0) return { kind: 'natural', rows: rowsIn(own) }
  return { kind: accepting.length > 0 ? 'accepted' : 'none', rows: rowsIn(accepting) }
}
