import { credentials, type CredentialId } from '../facts/credentials.ts'
import { list } from './text.ts'

export const letters = (id: CredentialId): string => credentials[id].letters

/** CPC, COC and CCS. */
export const listLetters = (ids: readonly CredentialId[], last = 'and'): string =>
  list(ids.map(letters), last)
