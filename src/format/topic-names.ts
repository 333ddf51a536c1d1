import type { MinimumId } from '../facts/aapc-editions.ts'

/** The topics in which a credential asks for CEUs, as they follow “16 of them in …”. */
export const topics = {
  cpma: 'auditing',
  cdeo: 'documentation',
  cppm: 'practice management',
  cpco: 'compliance',
  circc: 'interventional radiology and cardiovascular',
  specialty: 'that specialty',
} as const satisfies Record<MinimumId | 'specialty', string>
