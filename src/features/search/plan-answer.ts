import { currentEdition, editionOn } from '../../facts/aapc-editions.ts'
import { credentialOf, credentials, type AhimaId, type CredentialId } from '../../facts/credentials.ts'
import type { Day } from '../../facts/row.ts'
import { aapcTotal, ahimaTotal } from '../../rules/ceu/requirement.ts'

/** CEUs in two years for what a question names: how many AAPC certifications, or which credentials. */
export interface PlanAnswer {
  readonly aapc?: { readonly certifications: number; readonly ceus: number }
  readonly ahima?: { readonly held: readonly AhimaId[]; readonly ceus: number }
  /** The calculator’s fragment with that state. */
  readonly fragment: string
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const numberOf = (word: string): number => {
  const at = numbers.indexOf(word)
  return at >= 0 ? at + 1 : /^\d$/.test(word) ? Number(word) : 0
}

const asksForCeus = /\b(?:ceus?|credits?|hours|units|points)\b|\bcontinuing education\b/
const means =
  /\b(?:due|deadline|free|extra|carry|earn|get|tracker|late|expired?|lapsed|cost|fee|when|where|what counts|mean|prorat\w*|first|passed|exam|test|audit\w*|happens?|48|60|72|80|only have|short|behind|topics?|minimums?)\b/
const counted = /\b(\w+)\s+(?:or more\s+)?(?:aapc\s+)?(?:certs?|certifications?|credentials?|certificates?)\b/

const isAhima = (id: CredentialId): id is AhimaId => credentials[id].body === 'ahima'

/** What a question about totals is answered with on a day; nothing where it asks for something else. */
export function planAnswer(query: string, day: Day): PlanAnswer | undefined {
  const text = query.toLowerCase().replaceAll(/[?!.,;’']/g, ' ')
  if (!asksForCeus.test(text) || means.test(text)) return undefined
  const held = [
    ...new Set((text.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).flatMap((word) => credentialOf(word) ?? [])),
  ]
  const edition = editionOn(day) ?? currentEdition()
  const ahima = held.filter(isAhima)
  const named = held.length - ahima.length
  const said = named === 0 ? numberOf(counted.exec(text)?.[1] ?? '') : 0
  const certifications = named || (ahima.length === 0 ? said : 0)
  if (certifications === 0 && ahima.length === 0) return undefined
  return {
    ...(certifications > 0 && {
      aapc: { certifications, ceus: aapcTotal(certifications, edition.id).value },
    }),
    ...(ahima.length > 0 && { ahima: { held: ahima, ceus: ahimaTotal(ahima, day).value } }),
    fragment: held.length > 0 ? `held=${held.join(',')}` : `count=${certifications}`,
  }
}
