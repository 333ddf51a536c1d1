import { currentEdition, olderEditions } from '../../facts/aapc-editions.ts'
import { ahimaCap } from '../../facts/ahima-several.ts'
import { factsChecked } from '../../facts/checked.ts'
import { currentValue } from '../../facts/row.ts'
import { printEditionPeriod } from '../../format/editions.ts'
import { aapcKinds, aapcTotal, ahimaKinds, ahimaTotal, type Kind } from '../../rules/ceu/requirement.ts'
import { aapcIds, ahimaIds, credentialIds, type CredentialId } from '../../facts/credentials.ts'
import type { ProfileId } from '../../facts/profiles/profiles.ts'

const edition = currentEdition().id

/** CEUs in two years for a credential held alone. */
export function ceusAlone(id: CredentialId): number {
  const ahima = ahimaIds.find((each) => each === id)
  return ahima ? ahimaTotal([ahima], factsChecked).value : aapcTotal(1, edition).value
}

/** The CEUs of two credentials of the same body, compared with those of the first alone. */
export interface Added {
  readonly first: CredentialId
  readonly second: CredentialId
  /** Both, as in the calculator's address. */
  readonly held: string
  readonly before: number
  readonly after: number
  /** The largest total that AAPC asked for two before, or the most AHIMA ever asks for. */
  readonly most: number
  /** When AAPC asked for that. */
  readonly mostDuring?: string
  readonly kinds: readonly Kind[]
  readonly rows: readonly string[]
}

const heldValue = (...held: readonly CredentialId[]) =>
  credentialIds.filter((id) => held.includes(id)).join(',')

/** Pairs an AAPC credential with the CPC and an AHIMA credential with the CCS; the CPC with the COC, and the CCS with the RHIT. */
export function addedTo(id: ProfileId): Added {
  const ahima = ahimaIds.find((each) => each === id)
  if (ahima) {
    const first = ahima === 'ccs' ? 'rhit' : 'ccs'
    const both = ahimaTotal([first, ahima], factsChecked)
    const kinds = ahimaKinds(both.value, factsChecked)
    return {
      first,
      second: ahima,
      held: heldValue(first, ahima),
      before: ceusAlone(first),
      after: both.value,
      most: currentValue(ahimaCap),
      kinds,
      rows: [both, ...kinds].flatMap(({ steps }) => steps).flatMap(({ rows }) => rows),
    }
  }
  const second = id === 'cpc' ? 'coc' : id
  const [largest = { id: edition, total: aapcTotal(2, edition).value }] = olderEditions()
    .map((older) => ({ id: older.id, total: aapcTotal(2, older.id).value }))
    .toSorted((one, other) => other.total - one.total)
  const both = aapcTotal(2, edition)
  const kinds = aapcKinds(
    aapcIds.filter((each) => each === id),
    0,
    edition,
  )
  return {
    first: 'cpc',
    second,
    held: heldValue('cpc', second),
    before: aapcTotal(1, edition).value,
    after: both.value,
    most: Math.max(largest.total, both.value),
    mostDuring: printEditionPeriod(largest.id),
    kinds,
    rows: [both, ...kinds].flatMap(({ steps }) => steps).flatMap(({ rows }) => rows),
  }
}
