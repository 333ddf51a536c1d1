import type { CredentialId } from '../../facts/credentials.ts'

interface Place {
  /** The answer to the quiz’s question about the setting. */
  readonly setting: string
  readonly name: string
  readonly natural?: CredentialId
  readonly aside?: string
}

/** Where a reader may want to work, with the credential made for that place. */
export const places: readonly Place[] = [
  { setting: 'office', name: 'A doctor’s office or clinic', natural: 'cpc' },
  { setting: 'hospital-outpatient', name: 'Hospital outpatient or a surgery center', natural: 'coc' },
  { setting: 'hospital-inpatient', name: 'Hospital inpatient', natural: 'ccs', aside: '(or AAPC’s CIC)' },
  { setting: 'insurer', name: 'A health plan or insurer', natural: 'crc' },
  { setting: 'billing-office', name: 'A billing office', natural: 'cpb' },
  { setting: 'unsure', name: 'I’m not sure yet' },
]
