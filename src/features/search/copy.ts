import { letters } from '../../format/letters.ts'
import type { PlanAnswer } from './plan-answer.ts'

const sections: readonly (readonly [path: RegExp, name: string])[] = [
  [/^\/articles\/./, 'Article'],
  [/^\/credentials\//, 'Credential'],
  [/^\/glossary\//, 'Glossary'],
  [/^\/(?:rules|sources)\//, 'Rules'],
  [/^\/(?:ceu-calculator|credential-quiz|ceu-log)\//, 'Tool'],
]

/** The section of the site that a page belongs to. */
export const sectionOf = (path: string): string => sections.find(([part]) => part.test(path))?.[1] ?? 'Page'

const pages = (count: number) => (count === 1 ? '1 page or term' : `${count} pages and terms`)

/** What was found: how many places, and whether the best of them has every word. */
export const describeFinds = (count: number, complete: boolean, query: string, answered: boolean): string => {
  if (answered) return `A short answer${count === 0 ? '' : ` and ${pages(count)}`} for “${query}”.`
  if (count === 0)
    return `Nothing found for “${query}”. Try other words, or look through the list of everything below.`
  return complete
    ? `Found ${pages(count)} for “${query}”.`
    : `No page has every word of “${query}”. These ${count === 1 ? 'comes' : 'come'} closest: ${pages(count)}.`
}

const certifications = (count: number) =>
  count === 1
    ? '1 AAPC certification'
    : count < 5
      ? `${count} AAPC certifications`
      : '5 or more AAPC certifications'

/** The totals that a question asks for, one sentence each for AAPC and AHIMA. */
export const describePlan = ({ aapc, ahima }: PlanAnswer): string[] => [
  ...(aapc ? [`${certifications(aapc.certifications)}: ${aapc.ceus} CEUs in two years.`] : []),
  ...(ahima ? [`AHIMA’s ${ahima.held.map(letters).join(' and ')}: ${ahima.ceus} CEUs in two years.`] : []),
  ...(aapc && ahima ? ['AAPC and AHIMA each count for themselves.'] : []),
]

export const whyLabel = 'Read why'
export const calculatorLabel = 'Open it in the calculator'
export const moreLabel = (count: number): string => `Show ${count} more`

export const searchFailed =
  'The search could not be loaded. The list below has every page; your connection may be back in a moment.'
