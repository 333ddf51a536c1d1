import { sources } from '../../facts/sources.ts'

interface Section {
  readonly title: string
  /** A short answer at the left edge of the section, if there is one. */
  readonly answer?: string
}

/** The sections of the About page in order; the ids are their anchors. */
export const sections = {
  method: { title: 'Pages the numbers come from', answer: String(Object.keys(sources).length) },
  corrections: { title: 'Found a mistake?' },
  privacy: { title: 'What we keep about you', answer: 'Nothing' },
  'who-pays': { title: 'Who pays for a place here', answer: 'Nobody' },
  trademarks: { title: 'Part of AAPC or AHIMA?', answer: 'No' },
  license: { title: 'What you may do with it', answer: 'Copy it' },
  accessibility: { title: 'Our goal for accessibility', answer: 'AA' },
} as const satisfies Record<string, Section>

export type SectionId = keyof typeof sections
export const sectionIds = Object.keys(sections) as SectionId[]

/** The heading of a section. */
export const headOf = (id: SectionId): Section & { readonly id: SectionId } => ({ id, ...sections[id] })
