import type { Matched } from './excerpt.ts'
import { nameKey, strongWords } from './name.ts'

interface Result {
  readonly id: string
  readonly data: () => Promise<Matched>
}

interface Engine {
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>
}

/** The id of the result for each exact name; it comes first. */
type Names = Readonly<Record<string, string>>

interface Loaded {
  readonly engine: Engine
  readonly names: Names
}

interface Pagefind {
  readonly createInstance: (options: object) => Engine
}

/** No worker, because the content security policy blocks it. A fixed tag keeps the address of the first file the same. */
const options = { noWorker: true, metaCacheTag: '', ranking: { metaWeights: { title: 5, asked: 5 } } }

export interface Finds {
  readonly count: number
  /** The number of words in the query. */
  readonly words: number
  /** The results from one position to another. */
  readonly between: (start: number, end: number) => Promise<readonly Matched[]>
}

/** Loads the search engine from its folder once, when it is first needed. */
export function searchIn(folder: string): { start: () => void; find: (query: string) => Promise<Finds> } {
  let loading: Promise<Loaded> | undefined
  async function load(): Promise<Loaded> {
    try {
      const [pagefind, names]: [Pagefind, Names] = await Promise.all([
        import(/* @vite-ignore */ `${folder}pagefind.js`),
        fetch(`${folder}names.json`).then((response) => response.json()),
      ])
      return { engine: pagefind.createInstance(options), names }
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  const loaded = () => (loading ??= load())

  return {
    start: () => void loaded().catch(() => undefined),
    find: async (query) => {
      const { engine, names } = await loaded()
      const words = strongWords(query)
      const found = await engine.search(words)
      const isNamed = ({ id }: Result) => id === names[nameKey(query)]
      const results = [...found.results.filter(isNamed), ...found.results.filter((each) => !isNamed(each))]
      return {
        count: results.length,
        words: words.split(/\s+/).length,
        between: (start, end) => Promise.all(results.slice(start, end).map(({ data }) => data())),
      }
    },
  }
}
