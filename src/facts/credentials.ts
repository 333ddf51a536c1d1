export type Body = 'aapc' | 'ahima'

/** One credential as its holders know it. `heldOnly`: still kept up by holders, not known to be offered. */
export interface Credential {
  readonly body: Body
  /** The letters after the name. */
  readonly letters: string
  readonly heldOnly?: true
}

/** The catalogue: every credential a reader can tick, AAPC’s first, in the order used everywhere. */
export const credentials = {
  cpc: { body: 'aapc', letters: 'CPC' },
  coc: { body: 'aapc', letters: 'COC' },
  cic: { body: 'aapc', letters: 'CIC' },
  crc: { body: 'aapc', letters: 'CRC' },
  cpb: { body: 'aapc', letters: 'CPB' },
  cpma: { body: 'aapc', letters: 'CPMA' },
  cdeo: { body: 'aapc', letters: 'CDEO' },
  cppm: { body: 'aapc', letters: 'CPPM' },
  cpco: { body: 'aapc', letters: 'CPCO' },
  circc: { body: 'aapc', letters: 'CIRCC' },
  'cpc-p': { body: 'aapc', letters: 'CPC-P', heldOnly: true },
  cca: { body: 'ahima', letters: 'CCA' },
  ccs: { body: 'ahima', letters: 'CCS' },
  'ccs-p': { body: 'ahima', letters: 'CCS-P' },
  rhit: { body: 'ahima', letters: 'RHIT' },
  rhia: { body: 'ahima', letters: 'RHIA' },
  chda: { body: 'ahima', letters: 'CHDA' },
  chps: { body: 'ahima', letters: 'CHPS' },
  cdip: { body: 'ahima', letters: 'CDIP' },
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
