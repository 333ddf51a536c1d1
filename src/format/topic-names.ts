import type { MinimumId } from '../facts/aapc-editions.ts'
import type { KindId } from '../rules/ceu/requirement.ts'

/** The topics in which a credential asks for CEUs, as they follow “16 of them in …”. */
export const topics = {
  cpma: 'auditing',
  cdeo: 'documentation',
  cppm: 'practice management',
  cpco: 'compliance',
  circc: 'interventional radiology and cardiovascular',
  specialty: 'that specialty',
} as const satisfies Record<MinimumId | 'specialty', string>

/** Each minimum inside a total, as it follows “8 of 16”. */
export const shares = {
  cpma: `in ${topics.cpma}`,
  cdeo: `in ${topics.cdeo}`,
  cppm: `in ${topics.cppm}`,
  cpco: `in ${topics.cpco}`,
  circc: 'for the CIRCC',
  specialty: 'in your specialties',
  hiim: 'in HIIM domains',
  own: 'from AHIMA or a state association',
} as const satisfies Record<KindId, string>
