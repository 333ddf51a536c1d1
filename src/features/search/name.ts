/** A name for comparison: lower-case words without punctuation. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const weak = new Set(
  'a an and are at by do does for i in is it me my of on or our the to was we with you your'.split(' '),
)

/** The query without common words, unless it has no others. */
export function strongWords(query: string): string {
  const strong = query.split(/\s+/).filter((word) => !weak.has(word.toLowerCase()))
  return strong.length > 0 ? strong.join(' ') : query
}
