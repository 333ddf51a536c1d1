/** The categories of articles, in reading order for a newcomer. */
export const articleCategories = [
  { topic: 'start', title: 'Starting out' },
  { topic: 'credentials', title: 'Credentials' },
  { topic: 'ceus', title: 'CEUs' },
] as const
