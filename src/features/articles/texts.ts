import type { MDXInstance } from 'astro'
import type { CollectionEntry } from 'astro:content'

const texts = import.meta.glob<MDXInstance<object>['Content']>('/content/articles/**/*.mdx', {
  import: 'Content',
  eager: true,
})

/**
 * The text of an article. All are bundled as one: `render` of Astro puts modules of its own around each, and a site of a
 * thousand articles would build seconds longer.
 */
export function textOf({ filePath }: CollectionEntry<'articles'>) {
  const text = texts[`/${filePath}`]
  if (!text) throw new Error(`${filePath}: expected the text of an article, found none`)
  return text
}
