import { ahimaCap, ahimaTotals } from '../../facts/ahima.ts'
import { aapcKinds, aapcTotal, ahimaKinds, ahimaTotal, type Kind } from '../../rules/ceu/requirement.ts'
import { aapcIds, ahimaIds, credentialIds, type CredentialId } from '../../facts/credentials.ts'
import type { ProfileId } from '../../facts/profiles/profiles.ts'

/** CEUs in two years for a credential held alone. */
export function ceusAlone(id: CredentialId): number {
  const ahima = ahimaIds.find((each) => each === id)
  return ahima ? ahimaTotal([ahima]).value : aapcTotal(1, '2015').value
}

/** What a second credential of the same body does to the CEUs of a first. */
export interface Added {
  readonly first: CredentialId
  readonly second: CredentialId
  /** Both, as the calculator's address spells them. */
  readonly held: string
  readonly before: number
  readonly after: number
  /** AAPC's older total for two, or the most AHIMA ever asks for. */
  readonly most: number
  readonly kinds: readonly Kind[]
  readonly rows: readonly string[]
}

const spell = (...held: readonly CredentialId[]) => credentialIds.filter((id) => held.includes(id)).join(',')

/** An AAPC credential stands beside a CPC, an AHIMA credential beside a CCS; the CPC and the CCS need another. */
export function addedTo(id: ProfileId): Added {
  const ahima = ahimaIds.find((each) => each === id)
  if (ahima) {
    const first = ahima === 'ccs' ? 'rhit' : 'ccs'
    const both = ahimaTotal([first, ahima])
    const kinds = ahimaKinds(both.value)
    return {
      first,
      second: ahima,
      held: spell(first, ahima),
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
    held: spell('cpc', second),
    before: aapcTotal(1, '2015').value,
    after: both.value,
    most: aapcTotal(2, '2012').value,
    kinds,
    rows: [both, ...kinds].flatMap(({ steps }) => steps).flatMap(({ rows }) => rows),
  }
}
