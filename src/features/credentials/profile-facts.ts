import { isRuleId, register, type RuleId } from '../../facts/facts.ts'
import type { SourceId } from '../../facts/sources.ts'
import { rowsOf, profiles, type ProfileId } from '../../facts/profiles/profiles.ts'
import { settings } from '../../facts/settings.ts'
import { sourceIdsOf } from '../../ui/notes.ts'
import { settingsFor } from './credential-setting.ts'
import { addedTo } from './upkeep.ts'

/** The rows behind what a second credential adds. */
export function addedRows(id: ProfileId): RuleId[] {
  const { first, rows } = addedTo(id)
  const further: RuleId[] = first === 'cpc' ? ['ceu-002', 'ceu-008', 'ceu-026'] : ['ahi-013', 'ahi-040']
  return [...new Set([...rows.filter(isRuleId), ...further, ...(profiles[id].besideAnother?.rows ?? [])])]
}

/** The rows behind where a credential stands among the settings: its own, or all where none is. */
export function placeRows(id: ProfileId): RuleId[] {
  const { rows } = settingsFor(id)
  return rows.length > 0 ? [...rows] : settings.map(({ row }) => row)
}

/** The rows behind who asks for a credential, and behind the advice to read the ads. */
export const adRows = (id: ProfileId): RuleId[] => [...profiles[id].employers.rows, 'crd-189']

/** Every row that the page of a credential rests on, once. */
export const pageRows = (id: ProfileId): RuleId[] => [
  ...new Set([...rowsOf(id), ...addedRows(id), ...placeRows(id), ...adRows(id)]),
]

/** Every source of those rows, once, in the order of the page. */
export const pageSources = (id: ProfileId): SourceId[] =>
  sourceIdsOf(
    pageRows(id).map((row) => register[row]),
    [],
  )
