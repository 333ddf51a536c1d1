/** A drawing of 16 by 16: what is stroked, what is filled, and the words for those who cannot see it. */
interface Drawing {
  readonly label: string
  readonly line?: string
  readonly fill?: string
  readonly weight?: number
}

const ring = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8z'

/** The signs of the book. */
export const signs = {
  own: { label: 'official page', fill: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z' },
  worked: { label: 'worked out from a rule', line: ring, fill: 'M8 2v12A6 6 0 0 0 8 2z' },
  older: { label: 'older or third-party page', line: ring },
  changed: { label: 'changed', fill: 'M8 1l7.5 14H.5z' },
  dispute: { label: 'sources disagree', fill: 'M0 1.5l8 6.5-8 6.5zM16 1.5L8 8l8 6.5z' },
  against: { label: 'against', line: 'M1 8h14', weight: 4 },
  yes: { label: 'yes', fill: 'M2 2h12v12H2z' },
  box: { label: 'no', line: 'M3 3h10v10H3z' },
  go: { label: '', line: 'M1 8h13M8.5 2.5L14 8l-5.5 5.5' },
  back: { label: '', line: 'M15 8H2M7.5 2.5L2 8l5.5 5.5' },
  look: { label: '', line: 'M6.5 1.5a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM10.2 10.2L15 15' },
  needle: { label: '', line: 'M3.5 15l2.9-8.3 3.2 2.6z', fill: 'M13 .5L9.6 9.3 6.4 6.7z', weight: 1.3 },
} as const satisfies Record<string, Drawing>

export type SignKind = keyof typeof signs
export const drawing = (kind: SignKind): Drawing => signs[kind]

/** The signs explained in the legend of a page that shows them. */
export const legend = ['own', 'worked', 'older', 'changed', 'dispute'] as const
