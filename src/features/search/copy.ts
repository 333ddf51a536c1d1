const sections: readonly (readonly [path: RegExp, name: string])[] = [
  [/^\/articles\/./, 'Article'],
  [/^\/credentials\//, 'Credential'],
  [/^\/glossary\//, 'Glossary'],
  [/^\/(rules\/(conflicts|examples)?|sources)/, 'Rules'],
  [/^\/(ceu-calculator|credential-quiz)\//, 'Tool'],
]

/** The section of the site that a page belongs to. */
export const sectionOf = (path: string): string => sections.find(([part]) => part.test(path))?.[1] ?? 'Page'

const places = (count: number) => (count === 1 ? '1 place' : `${count} places`)

export const describeFinds = (count: number, query: string): string =>
  count === 0
    ? `Nothing found for “${query}”. Try fewer or other words, or look through the list below.`
    : `Found “${query}” in ${places(count)}.`

export const moreLabel = (count: number): string => `Show ${count} more`

export const searchFailed =
  'The search could not be loaded. The list below has every page; your connection may be back in a moment.'
