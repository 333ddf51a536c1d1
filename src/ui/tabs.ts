/** The tabs on the fore-edge, in the order in which they hang. */
export const tabs = {
  ceus: { label: 'Calculator', href: '/ceu-calculator/', about: 'The CEU calculator for AAPC and AHIMA' },
  quiz: { label: 'Quiz', href: '/credential-quiz/', about: 'Which credential fits you, in ten questions' },
  credentials: {
    label: 'Credentials',
    href: '/credentials/',
    about: 'What each one is for, its exam and what it takes to keep',
  },
  articles: {
    label: 'Articles',
    href: '/articles/',
    about: 'One question each, answered in the first paragraph',
  },
  rules: { label: 'Rules', href: '/rules/', about: 'Every number with its date, source and history' },
  log: {
    label: 'CEU log',
    href: '/ceu-log/',
    about: 'What each certificate counts for, totals, an audit sheet',
  },
  glossary: { label: 'Glossary', href: '/glossary/', about: 'The words of the trade in plain terms' },
  sources: { label: 'Sources', href: '/sources/', about: 'Every page the numbers came from' },
  about: { label: 'About', href: '/about/', about: 'Method, corrections, privacy, accessibility' },
} as const

export type Tab = keyof typeof tabs
export const tabIds = Object.keys(tabs) as Tab[]
