import { editionOf, editions, type EditionId } from '../facts/aapc-editions.ts'
import { factsChecked } from '../facts/checked.ts'
import { dayBefore } from '../facts/day.ts'
import { hasBegun, type Day } from '../facts/row.ts'
import { printDate } from './dates.ts'

/** When an edition holds, seen from a day: since about 2015; about 2012–2015; from January 1, 2027. */
export function printEditionPeriod(id: EditionId, day: Day = factsChecked): string {
  const edition = editionOf(id)
  const next = editions[editions.findIndex((each) => each.id === id) - 1]
  const about = edition.about ? 'about ' : ''
  if (!hasBegun(edition, day)) return `from ${about}${printDate(edition.from)}`
  if (!next || !hasBegun(next, day)) return `since ${about}${printDate(edition.from)}`
  const years = edition.from.length === 4 && next.from.length === 4
  const ends = years ? `–${next.from}` : ` to ${printDate(dayBefore(next.from))}`
  return `${about}${printDate(edition.from)}${ends}`
}
