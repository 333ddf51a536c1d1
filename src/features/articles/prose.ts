import { fillRows } from '../../format/figures.ts'

/** A paragraph, list item, heading or table row of an article, as shown to readers. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'table'
  readonly text: string
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** The placeholder that stands for a `<Value>`. */
function placeholderOf(tag: string): string {
  const at = /\bat=\{(\d+)\}/.exec(tag)?.[1] ?? '1'
  const on = attribute(tag, 'on')
  const time = on ? `@${on}` : /\bwas\b/.test(tag) ? ':was' : ''
  return `{${attribute(tag, 'row')}${time}:${at}}`
}

/** The heading in the attributes of a tag, on its own line. */
function headingOf(tag: string): string {
  const words = ['title', 'name', 'ask'].map((name) => attribute(tag, name)).find(Boolean)
  return words ? `\n\n# ${words}\n\n` : ''
}

const isInline = (tag: string) => /^<\/?(?:Keep|Mark|Sign)\b/.test(tag)

/** Splits the source of an article into blocks. Figures from rows stay `{row-id}`, so that typed figures can be found. */
export function blocksOf(body: string): Block[] {
  const plain = body
    .replace(/<Value\b[^>]*>/g, placeholderOf)
    .replace(/<\/?[A-Z]\w*(?:\s[^<>]*)?>/g, (tag) => (isInline(tag) ? '' : headingOf(tag) || '\n\n'))
    .replaceAll("{' '}", ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|(?<!\w)_|_(?!\w)/g, '')
    .replace(/^\s*(?:-|\d+\.)\s+/gm, '\n')
  return plain
    .split(/\n\s*\n|\n(?=\|)/)
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && !/^[|\s:-]+$/.test(text))
    .map((text) => {
      if (text.startsWith('# ')) return { kind: 'heading', text: text.slice(2) }
      return { kind: text.startsWith('|') ? 'table' : 'text', text }
    })
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Names, days and years that may be typed, and option numbers in a table. */
const typed = new RegExp(
  `\\bICD-(?:9|10)\\b|\\b(?:${months}) \\d{1,2}\\b|\\b(?:19|20)\\d\\d(?:–\\d\\d)?\\b|^\\| \\d\\. `,
  'g',
)

/** The typed figures in a text: digits that do not come from a row. */
export const typedFigures = (text: string): string[] =>
  text
    .replace(/\{[^}]*\}/g, '')
    .replace(typed, '')
    .match(/\$?\d(?:[\d,.]*\d)?%?/g) ?? []

export const wordsIn = (text: string): string[] =>
  fillRows(text).match(/[\p{L}\p{N}$][\p{L}\p{N}’'%.,/-]*/gu) ?? []

/** Counts syllables: adjacent vowels are one, a final silent e is none, and abbreviations have one per letter. */
function syllables(word: string): number {
  const capitals = /^[A-Z]{2,}/.exec(word)?.[0]
  if (capitals) return capitals.length
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const silent = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 0)
}

/** The Flesch-Kincaid grade level of a text. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => fillRows(text).split(/[.!?]+[”)]*(?:\s|$)/))
    .filter((each) => /\w/.test(each))
  const words = sentences.flatMap(wordsIn)
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59
}
