import { ahimaIds, credentials, type Body, type CredentialId } from '../../facts/credentials.ts'
import type { CandidateId } from '../../rules/quiz/questions.ts'

/** What the page hands over about one credential, figures filled in. */
export interface Fact {
  readonly name: string
  readonly requires: string
  readonly exam: string
  readonly fee: string
  /** Dollars for one attempt at the exam: the price for nonmembers, the highest reported. Absent where no source gives one. */
  readonly attempt?: number
  /** What the sum of the first year leaves out. */
  readonly leftOut: string
  /** Whether the exam tests ICD-10-PCS; absent where its books are not known. */
  readonly testsPcs?: boolean
  /** CEUs that must be in its own topic, where some must. */
  readonly topic?: { readonly required: number; readonly name: string }
}

/** What the page hands over so that the script need carry neither the rows nor the rules of the CEUs. */
export interface Facts {
  readonly of: Readonly<Record<CandidateId, Fact>>
  /** CEUs in two years by the number of AAPC certifications; the last holds for any more. */
  readonly aapc: readonly number[]
  /** CEUs in two years by the AHIMA credentials held: each counts for a power of two, in their order. */
  readonly ahima: readonly number[]
  /** Years of coding work that remove the apprentice A. */
  readonly apprenticeYears: number
  /** Dollars a year for an individual member of AAPC. */
  readonly dues: number
  /** Dollars that AHIMA charges nonmembers each cycle: for the first credential, and for each further one. */
  readonly recertification: readonly [first: number, further: number]
  /** The day they were checked, as a reader writes it. */
  readonly checked: string
}

/** CEUs in two years that AAPC or AHIMA asks for these credentials. */
export function ceusFor({ aapc, ahima }: Facts, body: Body, held: readonly CredentialId[]): number {
  const own = held.filter((id) => credentials[id].body === body)
  const index =
    body === 'aapc'
      ? Math.min(own.length, aapc.length - 1)
      : ahimaIds.reduce((sum, id, place) => sum + (own.includes(id) ? 2 ** place : 0), 0)
  return (body === 'aapc' ? aapc : ahima)[index] ?? 0
}
