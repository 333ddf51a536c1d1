import type { CredentialId } from './credentials.ts'
import type { FactId } from './facts.ts'

export const codeSets = ['CPT', 'HCPCS II', 'ICD-10-CM', 'ICD-10-PCS'] as const
export type CodeSet = (typeof codeSets)[number]

interface Setting {
  readonly row: FactId
  readonly name: string
  /** The work of a coder there, in a few words. */
  readonly desk: string
  readonly uses: readonly CodeSet[]
  /** The credentials made for the place. */
  readonly natural: readonly CredentialId[]
  /** What some job ads accept beside them. */
  readonly also?: string
  /** What comes before them. */
  readonly first?: string
}

/** Where coders work: the code sets of the place, the credential made for it, and what job ads accept beside it. */
export const settings: readonly Setting[] = [
  {
    row: 'crd-102',
    name: 'Doctor’s office, clinic',
    desk: 'doctors’ fees',
    uses: ['CPT', 'HCPCS II', 'ICD-10-CM'],
    natural: ['cpc'],
    also: 'CCS-P, a specialty',
  },
  {
    row: 'crd-103',
    name: 'Hospital outpatient, ER, surgery center',
    desk: 'facility fees, by APC',
    uses: ['CPT', 'HCPCS II', 'ICD-10-CM'],
    natural: ['coc'],
    also: 'CPC, CCS, RHIT',
  },
  {
    row: 'crd-104',
    name: 'Hospital inpatient',
    desk: 'the stay, by MS-DRG',
    uses: ['ICD-10-CM', 'ICD-10-PCS'],
    natural: ['ccs', 'cic'],
    also: 'RHIT, RHIA',
  },
  {
    row: 'crd-105',
    name: 'Health plan, risk adjustment',
    desk: 'diagnoses, by HCC',
    uses: ['ICD-10-CM'],
    natural: ['crc'],
    also: 'CPC, CCS',
  },
  {
    row: 'crd-106',
    name: 'Billing office',
    desk: 'claims, payer rules',
    uses: ['CPT', 'HCPCS II', 'ICD-10-CM', 'ICD-10-PCS'],
    natural: ['cpb'],
    also: 'CPC',
  },
  {
    row: 'crd-107',
    name: 'Audit, compliance, documentation',
    desk: 'checking the work of others',
    uses: ['CPT', 'HCPCS II', 'ICD-10-CM', 'ICD-10-PCS'],
    natural: ['cpma', 'cpco', 'cdeo'],
    first: 'a CPC or CCS',
  },
]
