/** An entry of the glossary and the spellings that lead to it. */
export interface Linked {
  readonly id: string
  readonly spellings: readonly string[]
}

/** A spelling found in a text: where it stands and which entry it leads to. */
export interface Found {
  readonly id: string
  readonly start: number
  readonly end: number
}

const escaped = (spelling: string) => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A spelling also stands at the beginning of a sentence, and for more than one. */
const pattern = (spelling: string) =>
  escaped(spelling).replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`) + 's?'

/**
 * Makes a function that finds every spelling in a text, the longest where several begin at one place. A spelling inside
 * a longer word or name is none: no CPC in CPC-A, no cycle in recycled.
 */
export function termFinder(glossary: readonly Linked[]): (text: string) => Found[] {
  const all = glossary.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })))
  all.sort((one, other) => other.spelling.length - one.spelling.length)
  const edge = '[\\p{L}\\p{N}-]'
  const any = all.map(({ spelling }) => `(${pattern(spelling)})`).join('|')
  const finder = new RegExp(`(?<!${edge})(?:${any})(?!${edge})`, 'gu')
  return (text) => {
    const found: Found[] = []
    // `matchAll` would copy so long a pattern for every text.
    for (let match = finder.exec(text); match; match = finder.exec(text)) {
      const [spelling, ...groups] = match
      const { id } = all[groups.findIndex((group) => group !== undefined)] ?? { id: '' }
      found.push({ id, start: match.index, end: match.index + spelling.length })
    }
    return found
  }
}
