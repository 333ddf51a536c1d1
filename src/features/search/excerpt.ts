/** A matched word of the text: its score, and the number of words before it. */
export interface Match {
  readonly balanced_score: number
  readonly location: number
}

export interface Matched {
  readonly url: string
  readonly content: string
  readonly meta: { readonly title?: string }
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[]
  readonly weighted_locations: readonly Match[]
}

export interface Excerpt {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
  /** The section of the page, unless the result is the page as a whole. */
  readonly anchor?: string
}

const longest = 30
/** Elements that a result may link to. */
const parts = ['article', 'div', 'h2', 'h3', 'li', 'section']

const wordsOf = (text: string) => text.split(/\s+/)

/** The position where the most and best matches are close together. */
function bestStart(matches: readonly Match[]): number | undefined {
  const scored = matches.map(({ location }) => ({
    location,
    score: matches
      .filter((other) => other.location >= location && other.location < location + longest)
      .reduce((sum, other) => sum + other.balanced_score, 0),
  }))
  return scored.toSorted((one, other) => other.score - one.score)[0]?.location
}

/** The beginning of the sentence, if it is near. */
function sentenceStart(words: readonly string[], from: number, least: number): number {
  for (let at = from; at >= Math.max(least, from - longest / 3); at -= 1) {
    if (at === least || /[.?!:]$/.test(words[at - 1] ?? '')) return at
  }
  return from
}

/**
 * The words around the best matches below the title, in marked and unmarked pieces. If the title matches every word of
 * the query, the result is the page as a whole, and the excerpt starts at its beginning.
 */
export function excerptOf(
  { content, meta, anchors, weighted_locations: matches }: Matched,
  wordCount: number,
): Excerpt {
  const words = wordsOf(content)
  const title = meta.title ?? ''
  const least = content.startsWith(title) ? wordsOf(title).length : 0
  const inText = matches.filter(({ location }) => location >= least && location < words.length)
  const isWhole = matches.filter(({ location }) => location < least).length >= wordCount
  const best = isWhole ? undefined : bestStart(inText)
  const wanted = best === undefined ? least : sentenceStart(words, best, least)
  const start = Math.max(least, Math.min(wanted, words.length - longest))
  const end = Math.min(start + longest, words.length)
  const found = new Set(inText.map(({ location }) => location))

  const pieces: { text: string; marked: boolean }[] = []
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1)
    if (last?.marked === marked) last.text += text
    else pieces.push({ text, marked })
  }
  if (start > least) add('… ', false)
  words.slice(start, end).forEach((word, at) => {
    if (at > 0) add(' ', false)
    add(word, found.has(start + at))
  })
  if (end < words.length) add(' …', false)

  const anchor = anchors
    .filter(
      ({ element, location }) => parts.includes(element) && location >= least && location <= (best ?? 0),
    )
    .at(-1)
  return { pieces, ...(anchor ? { anchor: anchor.id } : {}) }
}
