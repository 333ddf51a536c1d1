export type Body = 'aapc' | 'ahima'

/** One credential as its holders know it. `heldOnly`: still kept up by holders, not known to be offered. */
export interface Credential {
  readonly body: Body
  /** The letters after the name. */
  readonly letters: string
  /** What the letters stand for. */
  readonly name: string
  readonly heldOnly?: true
}

/** The catalog: every credential a reader can tick, AAPC’s first, in the order used everywhere. */
export const credentials = {
  cpc: { body: 'aapc', letters: 'CPC', name: 'Certified Professional Coder' },
  coc: { body: 'aapc', letters: 'COC', name: 'Certified Outpatient Coder' },
  cic: { body: 'aapc', letters: 'CIC', name: 'Certified Inpatient Coder' },
  crc: { body: 'aapc', letters: 'CRC', name: 'Certified Risk Adjustment Coder' },
  cpb: { body: 'aapc', letters: 'CPB', name: 'Certified Professional Biller' },
  cpma: { body: 'aapc', letters: 'CPMA', name: 'Certified Professional Medical Auditor' },
  cdeo: { body: 'aapc', letters: 'CDEO', name: 'Certified Documentation Expert Outpatient' },
  cppm: { body: 'aapc', letters: 'CPPM', name: 'Certified Physician Practice Manager' },
  cpco: { body: 'aapc', letters: 'CPCO', name: 'Certified Professional Compliance Officer' },
  circc: { body: 'aapc', letters: 'CIRCC', name: 'Certified Interventional Radiology Cardiovascular Coder' },
  'cpc-p': { body: 'aapc', letters: 'CPC-P', name: 'Certified Professional Coder, Payer', heldOnly: true },
  cca: { body: 'ahima', letters: 'CCA', name: 'Certified Coding Associate' },
  ccs: { body: 'ahima', letters: 'CCS', name: 'Certified Coding Specialist' },
  'ccs-p': { body: 'ahima', letters: 'CCS-P', name: 'Certified Coding Specialist, Physician-based' },
  rhit: { body: 'ahima', letters: 'RHIT', name: 'Registered Health Information Technician' },
  rhia: { body: 'ahima', letters: 'RHIA', name: 'Registered Health Information Administrator' },
  chda: { body: 'ahima', letters: 'CHDA', name: 'Certified Health Data Analyst' },
  chps: { body: 'ahima', letters: 'CHPS', name: 'Certified in Healthcare Privacy and Security' },
  cdip: {
    body: 'ahima',
    letters: 'CDIP',
    name: 'Certified Documentation Improvement Practitioner (name of 2017)',
  },
} as const satisfies Record<string, Credential>

export type CredentialId = keyof typeof credentials

type OfBody<B extends Body> = {
  [Id in CredentialId]: (typeof credentials)[Id]['body'] extends B ? Id : never
}[CredentialId]
export type AapcId = OfBody<'aapc'>
export type AhimaId = OfBody<'ahima'>

/** Spellings a reader may use, and the credential each one is. */
export const aliases = { 'cpc-a': 'cpc', 'coc-a': 'coc', 'cpc-h': 'coc' } as const satisfies Record<
  string,
  CredentialId
>

export const credentialIds = Object.keys(credentials) as [CredentialId, ...CredentialId[]]
export const aapcIds = credentialIds.filter((id) => credentials[id].body === 'aapc') as AapcId[]
export const ahimaIds = credentialIds.filter((id) => credentials[id].body === 'ahima') as AhimaId[]

const known = new Map<string, CredentialId>([
  ...credentialIds.map((id) => [id, id] as const),
  ...Object.entries(aliases),
])

/** The credential a spelling stands for, in any case; nothing where no credential is spelled so. */
export const credentialOf = (spelling: string): CredentialId | undefined => known.get(spelling.toLowerCase())
