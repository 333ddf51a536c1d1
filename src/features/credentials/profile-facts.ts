import { isFactId, facts, type FactId } from '../../facts/facts.ts'
import type { SourceId } from '../../facts/sources.ts'
import { rowsOf, profiles, type ProfileId } from '../../facts/profiles/profiles.ts'
import { settings } from '../../facts/settings.ts'
import { sourceIdsOf } from '../../ui/notes.ts'
import { settingsFor } from './credential-setting.ts'
import { addedTo } from './upkeep.ts'

/** The rows for the CEUs that a second credential adds. */
export function addedRows(id: ProfileId): FactId[] {
  const { first, rows } = addedTo(id)
  const further: FactId[] = first === 'cpc' ? ['ceu-002', 'ceu-008', 'ceu-026'] : ['ahi-013', 'ahi-040']
  return [...new Set([...rows.filter(isFactId), ...further, ...(profiles[id].besideAnother?.rows ?? [])])]
}

/** The rows for the settings of a credential: the matching ones, or all if none match. */
export function placeRows(id: ProfileId): FactId[] {
  const { rows } = settingsFor(id)
  return rows.length > 0 ? [...rows] : settings.map(({ row }) => row)
}

/** The rows for the employers that ask for a credential and for the advice to read ads. */
export const adRows = (id: ProfileId): FactId[] => [...profiles[id].employers.rows, 'crd-189']

/** The rows that the page of a credential uses, once each. */
export const pageRows = (id: ProfileId): FactId[] => [
  ...new Set([...rowsOf(id), ...addedRows(id), ...placeRows(id), ...adRows(id)]),
]

/** The sources of those rows, once each, in the order of the page. */
export const pageSources = (id: ProfileId): SourceId[] =>
  sourceIdsOf(
    pageRows(id).map((row) => facts[row]),
    [],
  )
