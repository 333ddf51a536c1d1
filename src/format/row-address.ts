/** The pages of the facts that tools count with, each by the first number of every run of facts that stand on it. */
const counted = {
  ceu: {
    1: 'aapc-totals',
    19: 'aapc-minimums',
    38: 'aapc-cycle',
    66: 'aapc-late',
    85: 'aapc-earning',
    103: 'aapc-dues',
    120: 'calculator',
    126: 'aapc-dues',
  },
  ahi: {
    1: 'ahima-totals',
    30: 'ahima-topics',
    51: 'ahima-cycle',
    68: 'ahima-earning',
    81: 'ccs-exam',
    117: 'cca-exam',
    147: 'ahima-exams',
    164: 'ccs-exam',
    171: 'ahima-names',
    181: 'ahima-exams',
  },
} as const

/** The pages of all other facts and of the conflicts. */
const further = {
  crd: {
    1: 'cpc-exam',
    48: 'apprentice',
    63: 'aapc-exams',
    96: 'ahima-exams',
    102: 'work',
    135: 'member-pay',
    177: 'jobs',
    189: 'routes',
    228: 'training',
    290: 'work',
    297: 'apprentice',
    298: 'aapc-exams',
    299: 'routes',
    300: 'work',
  },
  k: { 1: 'conflicts/aapc-ceus', 16: 'conflicts/exams', 40: 'conflicts/jobs', 52: 'conflicts/ahima' },
} as const

type PageIn<Series> = { [S in keyof Series]: Series[S][keyof Series[S]] }[keyof Series]
type FactPage = PageIn<typeof counted> | PageIn<Pick<typeof further, 'crd'>>
type Page = FactPage | PageIn<Pick<typeof further, 'k'>>
type Runs = Readonly<Record<string, Readonly<Record<number, Page>>>>

/** A page of facts. */
export type RulePage = FactPage

function pageIn(runs: Runs, id: string): Page | undefined {
  const [series = '', number] = id.split('-')
  return Object.entries(runs[series] ?? {}).findLast(([first]) => Number(first) <= Number(number))?.[1]
}

/** The index of the rules takes in what has no page. */
const hrefAt = (page: Page | undefined, id: string) => (page ? `/rules/${page}/#${id}` : '/rules/')

/** The page that a fact or a conflict stands on. */
export const rulePageOf = (id: string): Page | undefined => pageIn(counted, id) ?? pageIn(further, id)

/** Where a fact or a conflict stands. */
export const rowHref = (id: string): string => hrefAt(rulePageOf(id), id)

/** Where a fact stands that a tool counts with: tools carry no more than they need. */
export const countedHref = (id: string): string => hrefAt(pageIn(counted, id), id)

/** The conflict that an id names, `k-01` and alike. */
export const conflictOf = (id: string): string | undefined => /^k-\d{2}$/.exec(id)?.[0]
