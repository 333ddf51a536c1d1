/** An entry of the glossary and its spellings. */
export interface Linked {
  readonly id: string
  readonly spellings: readonly string[]
}

/** A spelling found in a text: its position and its entry. */
export interface Found {
  readonly id: string
  readonly start: number
  readonly end: number
}

const escaped = (spelling: string) => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** The forms of a spelling: with a capital at the start of a sentence, and in the plural. */
function formsOf(spelling: string): string[] {
  const capital = spelling.replace(/^[a-z]/, (first) => first.toUpperCase())
  return [spelling, capital].flatMap((form) => [form, `${form}s`])
}

/** The entry of each form; of two entries with the same form, the one with the longer spelling. */
function entriesByForm(glossary: readonly Linked[]): ReadonlyMap<string, string> {
  const all = glossary.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })))
  all.sort((one, other) => other.spelling.length - one.spelling.length)
  return new Map(all.reverse().flatMap(({ id, spelling }) => formsOf(spelling).map((form) => [form, id])))
}

/**
 * Returns a function that finds every spelling in a text, and the longest of several that start at one position. It does
 * not find a spelling inside a longer word or name: no CPC in CPC-A, no cycle in recycled.
 */
export function termFinder(glossary: readonly Linked[]): (text: string) => Found[] {
  const entries = entriesByForm(glossary)
  const longestFirst = [...entries.keys()].sort((one, other) => other.length - one.length)
  const edge = '[\\p{L}\\p{N}-]'
  const finder = new RegExp(`(?<!${edge})(?:${longestFirst.map(escaped).join('|')})(?!${edge})`, 'gu')
  return (text) => {
    const found: Found[] = []
    // `matchAll` would copy this long pattern for every text.
    for (let match = finder.exec(text); match; match = finder.exec(text)) {
      const [form] = match
      found.push({ id: entries.get(form) ?? '', start: match.index, end: match.index + form.length })
    }
    return found
  }
}
