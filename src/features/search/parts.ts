/** A place of a page that a result can link to, and what is said there. */
export interface SearchPart {
  /** The id in the page; empty for its beginning. */
  readonly id: string
  heading: string
  /** Whole sentences, paragraph by paragraph. */
  readonly says: string[]
  /** What is no sentence: rows of tables, labels. It is searched, but no result quotes it. */
  readonly tables: string[]
}

export interface SearchPage {
  readonly path: string
  readonly title: string
  /** The parts of the title that are names by themselves, such as the letters of a credential. */
  readonly names: readonly string[]
  readonly about: string
  readonly parts: readonly SearchPart[]
}

/** An answer that is given above the results. */
export interface PreparedAnswer {
  /** A query gets this answer if it has a word of every group, and none of `unless`. */
  readonly asks: readonly (readonly string[])[]
  readonly unless: readonly string[]
  readonly says: readonly string[]
  readonly at: string
  /** The fragment that opens the calculator with the case, if it has one. */
  readonly calculator?: string
}

export interface SearchData {
  readonly pages: readonly SearchPage[]
  readonly answers: readonly PreparedAnswer[]
}
