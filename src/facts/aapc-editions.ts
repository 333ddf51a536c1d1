import { factsChecked } from './checked.ts'
import type { AapcId } from './credentials.ts'
import { closed, hasBegun, holdsOn, merged, type Day, type Row, type Rows, type Sources } from './row.ts'

/** The credentials that ask for CEUs in topics of their own inside the total. */
export const minimumIds = ['cpma', 'cdeo', 'cppm', 'cpco', 'circc'] as const satisfies readonly AapcId[]
export type MinimumId = (typeof minimumIds)[number]

/** A schedule of totals and topic minimums that AAPC has published. CEUs in a two-year cycle throughout. */
export interface Edition {
  /** The year of the page it was read from, or of the day it begins. */
  readonly id: string
  readonly from: Day
  /** Left out while it lasts; it then ends where the next newer edition begins. */
  readonly until?: Day
  /** Present where the dates are not AAPC's own. */
  readonly about?: true
  readonly sources: Sources
  readonly checked: Day
  /** For one, two, three, four, and five or more certifications. */
  readonly totals: readonly [number, number, number, number, number]
  /** Inside the total, in topics of the credential. What the edition does not list is left out. */
  readonly minimums: Readonly<Partial<Record<MinimumId, number>>>
  /** Inside the total for each specialty credential, in topics of that specialty. */
  readonly specialty: number
  /** The sources of a minimum that only some of the pages print. */
  readonly minimumSources?: Readonly<Partial<Record<MinimumId, Sources>>>
}

/** Every edition, the newest first. A new one is one entry here, at the top. */
export const editions = [
  {
    id: '2015',
    from: '2015',
    about: true,
    sources: ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later'],
    checked: '2026-11-22',
    totals: [36, 40, 44, 48, 52],
    minimums: { cpma: 16, cdeo: 16, cppm: 16, cpco: 16, circc: 16 },
    specialty: 8,
    minimumSources: { cdeo: ['aapc-help-later'] },
  },
  {
    id: '2012',
    from: '2012',
    until: '2014',
    about: true,
    sources: ['aapc-help-2012', 'dummies-ceu'],
    checked: '2026-11-22',
    totals: [36, 48, 60, 72, 80],
    minimums: { cpma: 24, cppm: 24, cpco: 24, circc: 24 },
    specialty: 16,
  },
] as const satisfies readonly [Edition, ...Edition[]]

export type EditionId = (typeof editions)[number]['id']

const all: readonly [Edition & { readonly id: EditionId }, ...(Edition & { readonly id: EditionId })[]] =
  editions

export const editionIds: readonly EditionId[] = all.map(({ id }) => id)

/** The edition with this id. */
export function editionOf(id: EditionId): Edition & { readonly id: EditionId } {
  const found = all.find((edition) => edition.id === id)
  if (!found) throw new Error(`Expected one of the editions ${editionIds.join(', ')}, found ${id}`)
  return found
}

/** The newest edition that holds on a day; none where no edition covers it. */
export const editionOn = (day: Day): (Edition & { readonly id: EditionId }) | undefined =>
  all.find((edition) => holdsOn(edition, day))

/**
 * The edition that a reader follows on a day. A day that no edition covers is that of a wrong clock: it gets the one
 * that held when the facts were last checked.
 */
export function currentEdition(day: Day = factsChecked): Edition & { readonly id: EditionId } {
  const found = editionOn(day) ?? editionOn(factsChecked)
  if (!found)
    throw new Error(`src/facts/aapc-editions.ts: expected an edition that covers ${factsChecked}, found none`)
  return found
}

/** The editions before the one that a reader follows on a day, the newest first. */
export const olderEditions = (day: Day = factsChecked): (Edition & { readonly id: EditionId })[] =>
  all.slice(all.indexOf(currentEdition(day)) + 1)

/** Editions that begin after a day: announced, and not yet followed. */
export const announcedEditions = (day: Day = factsChecked): (Edition & { readonly id: EditionId })[] =>
  all.filter((edition) => !hasBegun(edition, day))

/** When an edition holds, as the rows of a fact say it. */
export const datesOf = ({ from, until, about }: Edition): Pick<Row, 'from' | 'until' | 'about'> => ({
  from,
  ...(until ? { until } : {}),
  ...(about ? { about } : {}),
})

const rowOf = (edition: Edition, value: number, sources = edition.sources): Row => ({
  value,
  sources,
  checked: edition.checked,
  ...datesOf(edition),
})

const rowsOf = (read: (edition: Edition) => Row | undefined): Rows => {
  const [newest, ...older] = all.flatMap((edition) => read(edition) ?? [])
  if (!newest) throw new Error('src/facts/aapc-editions.ts: expected an edition with this value, found none')
  return closed(merged([newest, ...older]))
}

/** The rows of the total for so many certifications; 5 is five or more. Editions that agree are one row. */
export const totalRows = (certifications: 1 | 2 | 3 | 4 | 5): Rows =>
  rowsOf((edition) => rowOf(edition, edition.totals[(certifications - 1) as 0 | 1 | 2 | 3 | 4]))

/** The rows of the topic minimum of a credential. */
export const minimumRows = (id: MinimumId): Rows =>
  rowsOf((edition) => {
    const value = edition.minimums[id]
    return value === undefined ? undefined : rowOf(edition, value, edition.minimumSources?.[id])
  })

/** The rows of the minimum for each specialty credential. */
export const specialtyRows = (): Rows => rowsOf((edition) => rowOf(edition, edition.specialty))
