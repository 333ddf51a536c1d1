import { sources } from '../../facts/sources.ts'

interface Section {
  readonly title: string
  /** The key at the left edge, where a word answers the section. */
  readonly answer?: string
}

/** The sections of the page about the site, in their order; the ids are their anchors. */
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

/** What the section’s heading shows. */
export const headOf = (id: SectionId): Section & { readonly id: SectionId } => ({ id, ...sections[id] })
