import { sameWords, smallWords } from './search-synonyms.ts'

/** A name for comparison: lower-case words without punctuation. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}$%]+/gu, ' ')
    .trim()

const same = new Map(sameWords.flatMap(([first, ...others]) => others.map((word) => [word, first] as const)))
const small = new Set(smallWords)

/** Dues are no due date. */
const onlyPlural = ['dues']

const singular = (word: string) => {
  if (word.length < 4 || onlyPlural.includes(word) || /(?:ss|is|...us)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=x|ch|sh|ss)es$|s$/, '')
}

/** The form under which a word is searched and found: one number, one of several words for the same thing. */
export function baseForm(word: string): string {
  const one = singular(word.toLowerCase())
  return same.get(one) ?? one
}

/** The words of a text. Letters joined by hyphens count together as well as one by one: “CPC-A” is also “cpca”. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().replaceAll(/[’']/g, '')
  const joined = [...plain.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu)].map(([word]) =>
    word.replaceAll('-', ''),
  )
  return [...(plain.match(/[\p{L}\p{N}]+/gu) ?? []), ...joined]
}

/** The words of a query that can decide: without small words, unless it has no others. */
export function strongWords(query: string): string[] {
  const words = [...new Set(wordsIn(query))]
  const strong = words.filter((word) => !small.has(word))
  return [...new Set((strong.length > 0 ? strong : words).map(baseForm))]
}
