import { ahimaCap, ahimaTotals } from '../../facts/ahima.ts'
import { aapcKinds, aapcTotal, ahimaKinds, ahimaTotal, type Kind } from '../../rules/ceu/requirement.ts'
import { aapcIds, ahimaIds, credentialIds, type CredentialId } from '../../facts/credentials.ts'
import type { ProfileId } from '../../facts/profiles/profiles.ts'

/** CEUs in two years for a credential held alone. */
export function ceusAlone(id: CredentialId): number {
  const ahima = ahimaIds.find((each) => each === id)
  return ahima ? ahimaTotal([ahima]).value : aapcTotal(1, '2015').value
}

/** The CEUs of two credentials of the same body, compared with those of the first alone. */
export interface Added {
  readonly first: CredentialId
  readonly second: CredentialId
  /** Both, as in the calculator's address. */
  readonly held: string
  readonly before: number
  readonly after: number
  /** AAPC's older total for two, or AHIMA's maximum. */
  readonly most: number
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
    const both = ahimaTotal([first, ahima])
    const kinds = ahimaKinds(both.value)
    return {
      first,
      second: ahima,
      held: heldValue(first, ahima),
      before: ahimaTotals[first].value,
      after: both.value,
      most: ahimaCap.value,
      kinds,
      rows: [both, ...kinds].flatMap(({ steps }) => steps).flatMap(({ rows }) => rows),
    }
  }
  const second = id === 'cpc' ? 'coc' : id
  const both = aapcTotal(2, '2015')
  const kinds = aapcKinds(
    aapcIds.filter((each) => each === id),
    0,
    '2015',
  )
  return {
    first: 'cpc',
    second,
    held: heldValue('cpc', second),
    before: aapcTotal(1, '2015').value,
    after: both.value,
    most: aapcTotal(2, '2012').value,
    kinds,
    rows: [both, ...kinds].flatMap(({ steps }) => steps).flatMap(({ rows }) => rows),
  }
}
