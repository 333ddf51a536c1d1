import { credentials, type CredentialId } from '../../facts/credentials.ts'
import type { RuleId } from '../../facts/facts.ts'
import { settings } from '../../facts/settings.ts'

/** Where a credential stands in the table of settings: the rows made for it, or else those that accept it. */
export interface Place {
  readonly kind: 'natural' | 'accepted' | 'none'
  readonly rows: readonly RuleId[]
}

export function placeOf(id: CredentialId): Place {
  const natural = settings.filter(({ natural }) => natural.includes(id))
  const accepted = settings.filter(({ also }) => also.split(', ').includes(credentials[id].letters))
  const rowsIn = (found: typeof settings) => found.map(({ row }) => row)
  if (natural.length > 0) return { kind: 'natural', rows: rowsIn(natural) }
  return { kind: accepted.length > 0 ? 'accepted' : 'none', rows: rowsIn(accepted) }
}
