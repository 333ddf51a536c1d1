import { isRuleId, register, type RuleId } from '../rules/register.ts'
import type { SourceId } from '../rules/sources.ts'
import { rowsOf, sheets, type SheetId } from '../words/credentials.ts'
import { settings } from '../words/settings.ts'
import { sourceIdsOf } from './notes.ts'
import { placeOf } from './place.ts'
import { addedTo } from './upkeep.ts'

/** The rows behind what a second credential adds. */
export function addedRows(id: SheetId): RuleId[] {
  const { first, rows } = addedTo(id)
  const further: RuleId[] = first === 'cpc' ? ['ceu-002', 'ceu-008', 'ceu-026'] : ['ahi-013', 'ahi-040']
  return [...new Set([...rows.filter(isRuleId), ...further, ...(sheets[id].beside?.rows ?? [])])]
}

/** The rows behind where a credential stands among the settings: its own, or all where none is. */
export function placeRows(id: SheetId): RuleId[] {
  const { rows } = placeOf(id)
  return rows.length > 0 ? [...rows] : settings.map(({ row }) => row)
}

/** The rows behind who asks for a credential, and behind the advice to read the ads. */
export const adRows = (id: SheetId): RuleId[] => [...sheets[id].asked.rows, 'crd-189']

/** Every row that the page of a credential rests on, once. */
export const pageRows = (id: SheetId): RuleId[] => [
  ...new Set([...rowsOf(id), ...addedRows(id), ...placeRows(id), ...adRows(id)]),
]

/** Every source of those rows, once, in the order of the page. */
export const pageSources = (id: SheetId): SourceId[] =>
  sourceIdsOf(
    pageRows(id).map((row) => register[row]),
    [],
  )
