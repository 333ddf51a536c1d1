import type { CollectionEntry } from 'astro:content'

/** The categories of articles, in reading order for a newcomer. */
export const articleCategories = [
  { topic: 'start', title: 'Starting out' },
  { topic: 'credentials', title: 'Credentials' },
  { topic: 'ceus', title: 'CEUs' },
] as const

type Article = CollectionEntry<'articles'>

/** The articles of one category in reading order: what most people ask comes first. */
export const articlesOf = (articles: readonly Article[], topic: Article['data']['topic']): Article[] =>
  articles
    .filter(({ data }) => data.topic === topic)
    .toSorted(
      (one, other) => one.data.order - other.data.order || one.data.title.localeCompare(other.data.title),
    )
