import MiniSearch from 'minisearch'
import type { PreparedAnswer, SearchPage, SearchPart } from './parts.ts'
import { alsoMeans, otherWords } from './search-synonyms.ts'
import { baseForm, nameKey, strongWords, wordsIn } from './words.ts'

/** A result: a page, and the part of it that answers best. */
export interface Find {
  readonly page: SearchPage
  readonly part: SearchPart
  /** The words found, as they are written in the texts in lower case and singular. */
  readonly words: ReadonlySet<string>
  /** Whether the part has every word of the query that can decide, or is known by that name. */
  readonly complete: boolean
}

interface Indexed {
  readonly id: number
  readonly title: string
  readonly heading: string
  readonly says: string
  readonly tables: string
  /** Other words readers use for the page; only its beginning has them. */
  readonly others: string
}

const fields = ['title', 'heading', 'says', 'tables', 'others'] as const

/** How much a page counts beside others that say the same. Rules come after the pages that explain them. */
const weights: readonly (readonly [path: RegExp, weight: number])[] = [
  [/^\/about\/|^\/credentials\/$/, 0.5],
  [/^\/rules\/conflicts\//, 0.5],
  [/^\/rules\//, 0.6],
  [/^\/glossary\//, 0.8],
]
const weightOf = (path: string) => weights.find(([pattern]) => pattern.test(path))?.[1] ?? 1

/** Pages of short entries, each a result of its own. */
const isReference = (path: string) => path.startsWith('/glossary/')

/** A word that no text has is read as a similar one, if it is long enough for that. */
const tolerance = (word: string) => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 6 ? 1 : 2)

interface Found {
  readonly score: number
  readonly weight: number
}

interface Scored {
  /** By word of the query. */
  readonly found: Map<string, Found>
  /** The words of the text that were found. */
  readonly words: Set<string>
}

/** Other words for a place: a page at its beginning, or a part by its id. */
const otherWordsOf = ({ path }: SearchPage, { id }: SearchPart) =>
  otherWords[id ? `${path}#${id}` : path] ?? ''

/** How much the rest of a page counts beside its best part. */
const wholePage = 0.5

/** The share of a query that was found, by the weight of its words, and the rating that this gives. */
function rate(found: Iterable<Found>, whole: number): { share: number; rating: number } {
  let score = 0
  let weight = 0
  for (const each of found) {
    score += each.score
    weight += each.weight
  }
  const share = weight / whole
  return { share, rating: score * share ** 2 }
}

/** The answer that a query gets above its results, if any. */
export function answerTo(query: string, answers: readonly PreparedAnswer[]): PreparedAnswer | undefined {
  const words = new Set(wordsIn(query).map(baseForm))
  return answers.find(
    ({ asks, unless }) =>
      asks.every((group) => group.some((word) => words.has(word))) && !unless.some((word) => words.has(word)),
  )
}

/**
 * Searches the texts of the site. Resolves to a function from a query to its results, best first; the page that explains
 * the answer to the query, if it is given, comes before all others.
 */
export async function searchEngine(
  pages: readonly SearchPage[],
): Promise<(query: string, first?: string) => Find[]> {
  const places = pages.flatMap((page) => page.parts.map((part) => ({ page, part })))
  const index = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: wordsIn,
    // A misspelling is compared with the words as they are written.
    processTerm: (word) => [...new Set([word, baseForm(word)])],
    searchOptions: {
      processTerm: (word) => word,
      boost: { title: 3, heading: 2.5, others: 3, tables: 0.6 },
      tokenize: (word) => [word],
    },
  })
  // In chunks, so that the page stays responsive meanwhile.
  await index.addAllAsync(
    places.map(({ page, part }, id) => ({
      id,
      title: page.title,
      heading: part.heading,
      says: part.says.join(' '),
      tables: part.tables.join(' '),
      others: `${otherWordsOf(page, part)} ${part === page.parts[0] ? page.about : ''}`,
    })),
  )

  /** What is known by a name, best first: a page by its own name, an entry, a page by other words for it. */
  const names = new Map<string, Find[]>()
  const addName = (name: string, page: SearchPage, part: SearchPart) => {
    const find = { page, part, words: new Set(strongWords(name)), complete: true }
    names.set(nameKey(name), [...(names.get(nameKey(name)) ?? []), find])
  }
  const wholes = pages.flatMap((page) => page.parts.slice(0, 1).map((part) => ({ page, part })))
  for (const { page, part } of wholes)
    [page.title, ...page.names].forEach((name) => addName(name, page, part))
  for (const { page, part } of places) {
    if (isReference(page.path) && part.heading) addName(part.heading, page, part)
    if (/^[a-z]+-\d+$/.test(part.id)) addName(part.id, page, part)
  }
  for (const { page, part } of places)
    for (const name of otherWordsOf(page, part).split(',').filter(Boolean)) addName(name, page, part)

  /** What one word of the query finds: place by place, its score. */
  function placesOf(word: string): Map<number, { score: number; words: string[] }> {
    const best = new Map<number, { score: number; words: string[] }>()
    const add = (term: string, factor: number, options: { prefix?: boolean; fuzzy?: number }) => {
      for (const { id, score, terms } of index.search(term, {
        ...options,
        weights: { prefix: 0.5, fuzzy: 0.4 },
      })) {
        const before = best.get(id)
        if (!before || before.score < score * factor) best.set(id, { score: score * factor, words: terms })
      }
    }
    add(word, 1, { prefix: word.length > 3 })
    for (const other of alsoMeans[word] ?? []) add(baseForm(other), 0.8, {})
    if (best.size === 0) add(word, 1, { fuzzy: tolerance(word), prefix: false })
    return best
  }

  return (query, first) => {
    const scored = new Map<number, Scored>()
    let whole = 0
    for (const word of strongWords(query)) {
      const finds = placesOf(word)
      if (finds.size === 0) {
        whole += Math.log(1 + places.length) / 3
        continue
      }
      const weight = Math.log(1 + places.length / finds.size)
      whole += weight
      for (const [id, { score, words }] of finds) {
        const place = scored.get(id) ?? { found: new Map(), words: new Set() }
        place.found.set(word, { score, weight })
        words.forEach((each) => place.words.add(each))
        scored.set(id, place)
      }
    }

    const results = new Map<string, { find: Find; score: number }>()
    const keyOf = ({ page, part }: Pick<Find, 'page' | 'part'>) =>
      isReference(page.path) ? `${page.path}#${part.id}` : page.path
    /** By page, the words of the query found anywhere on it, each with its weight and its best score. */
    const onPage = new Map<string, Map<string, Found>>()
    for (const [id, { found }] of scored) {
      const place = places[id]
      if (!place) continue
      const words = onPage.get(keyOf(place)) ?? new Map<string, Found>()
      for (const [word, each] of found) if ((words.get(word)?.score ?? 0) < each.score) words.set(word, each)
      onPage.set(keyOf(place), words)
    }
    for (const [id, { found, words }] of scored) {
      const place = places[id]
      if (!place) continue
      const part = rate(found.values(), whole)
      const page = rate((onPage.get(keyOf(place)) ?? found).values(), whole)
      if (page.share < 0.3) continue
      const find = { ...place, words, complete: part.share > 0.999 }
      const total = (part.rating + wholePage * page.rating) * weightOf(place.page.path)
      const before = results.get(keyOf(find))
      if (!before || before.score < total) results.set(keyOf(find), { find, score: total })
    }
    const explained = places.filter(
      ({ page, part }) => first === (part.id ? `${page.path}#${part.id}` : page.path),
    )
    const leading = new Map<string, Find>()
    for (const find of names.get(nameKey(query)) ?? [])
      if (!leading.has(keyOf(find))) leading.set(keyOf(find), find)
    for (const place of explained) {
      const find = { ...place, words: new Set(strongWords(query)), complete: true }
      const key = keyOf(find)
      if (!leading.has(key)) leading.set(key, results.get(key)?.find ?? find)
    }
    const others = [...results].filter(([key]) => !leading.has(key)).map(([, result]) => result)
    return [
      ...leading.values(),
      ...others.toSorted((one, other) => other.score - one.score).map(({ find }) => find),
    ]
  }
}
