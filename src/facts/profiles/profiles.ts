import { credentialIds, type Body, type CredentialId } from '../credentials.ts'
import type { FactId } from '../facts.ts'
import { line, type Line, type Profile } from './profile.ts'
import { cpc } from './cpc.ts'
import { coc } from './coc.ts'
import { cic } from './cic.ts'
import { crc } from './crc.ts'
import { cpb } from './cpb.ts'
import { cpma } from './cpma.ts'
import { cdeo } from './cdeo.ts'
import { cppm } from './cppm.ts'
import { cpco } from './cpco.ts'
import { circc } from './circc.ts'
import { cca } from './cca.ts'
import { ccs } from './ccs.ts'
import { ccsP } from './ccs-p.ts'
import { rhit } from './rhit.ts'
import { rhia } from './rhia.ts'

/** Every quiz candidate and the CIRCC. */
export const profiles = {
  cpc,
  coc,
  cic,
  crc,
  cpb,
  cpma,
  cdeo,
  cppm,
  cpco,
  circc,
  cca,
  ccs,
  'ccs-p': ccsP,
  rhit,
  rhia,
} as const satisfies Partial<Record<CredentialId, Profile>>

/** The credentials that have a profile and a page. */
export type ProfileId = keyof typeof profiles

export const bodies: Readonly<Record<Body, Line>> = {
  aapc: line('AAPC, once the American Academy of Professional Coders.', 'ceu-118'),
  ahima: line('AHIMA, the American Health Information Management Association.', 'ahi-171'),
}

/** The credentials of the catalog that are rows on its list and have no page. */
export const listed: Readonly<Record<Exclude<CredentialId, ProfileId>, Line>> = {
  'cpc-p': line('Payers’ side. For people who hold it: it counts like any other certification.', 'crd-090'),
  chda: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
  chps: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
  cdip: line('For its exam see ahima.org. Here it is counted only.', 'ahi-006'),
}

export const isProfileId = (id: string): id is ProfileId => Object.hasOwn(profiles, id)

/** In the order of the catalog. */
export const profileIds: readonly ProfileId[] = credentialIds.filter(isProfileId)

const lineNames = [
  'work',
  'formerName',
  'eligibility',
  'exam',
  'examParts',
  'books',
  'passMark',
  'passRate',
  'fee',
  'retake',
  'apprentice',
  'maintenance',
  'besideAnother',
  'employers',
  'holders',
] as const satisfies readonly (keyof Profile)[]

export type LineName = (typeof lineNames)[number]

/** The lines of a profile in the order in which they are read. */
export const linesOf = (id: ProfileId): readonly Line[] => {
  const profile: Profile = profiles[id]
  return lineNames.flatMap((name) => profile[name] ?? [])
}

/** Every row that a profile rests on, once. */
export const rowsOf = (id: ProfileId): readonly FactId[] => [
  ...new Set(linesOf(id).flatMap(({ rows }) => rows)),
]
