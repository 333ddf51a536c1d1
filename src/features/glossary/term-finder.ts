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
function formsOf(spelling: string): string[] {
  const capital = spelling.replace(/^[a-z]/, (first) => first.toUpperCase())
  return [spelling, capital].flatMap((form) => [form, `${form}s`])
}

/** Which entry each form leads to; where two share one, to that with the longer spelling. */
function entriesByForm(glossary: readonly Linked[]): ReadonlyMap<string, string> {
  const all = glossary.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })))
  all.sort((one, other) => other.spelling.length - one.spelling.length)
  return new Map(all.reverse().flatMap(({ id, spelling }) => formsOf(spelling).map((form) => [form, id])))
}

/**
 * Makes a function that finds every spelling in a text, the longest where several begin at one place. A spelling inside
 * a longer word or name is none: no CPC in CPC-A, no cycle in recycled.
 */
export function termFinder(glossary: readonly Linked[]): (text: string) => Found[] {
  const entries = entriesByForm(glossary)
  const longestFirst = [...entries.keys()].sort((one, other) => other.length - one.length)
  const edge = '[\\p{L}\\p{N}-]'
  const finder = new RegExp(`(?<!${edge})(?:${longestFirst.map(escaped).join('|')})(?!${edge})`, 'gu')
  return (text) => {
    const found: Found[] = []
    // `matchAll` would copy so long a pattern for every text.
    for (let match = finder.exec(text); match; match = finder.exec(text)) {
      const [form] = match
      found.push({ id: entries.get(form) ?? '', start: match.index, end: match.index + form.length })
    }
    return found
  }
}
