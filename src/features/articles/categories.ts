/** The shelves that articles stand on, in reading order for a newcomer. */
export const shelves = [
  { topic: 'start', title: 'Starting out' },
  { topic: 'credentials', title: 'Credentials' },
  { topic: 'ceus', title: 'CEUs' },
] as const
