/** A sentence with its operands in the places of `{0}`, `{1}` and so on. */
export const fill = (sentence: string, ...operands: readonly (number | string)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, index: number) => String(operands[index]))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A, B and C. */
export const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
