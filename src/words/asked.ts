/** Other words in which readers ask for a page: the search finds it by them, and no page prints them. */
export const asked: Readonly<Record<string, string>> = {}
