import { facts, factIds, topicIds, type FactId, type TopicId } from '../../facts/facts.ts'
import { rulePageOf, type RulePage } from '../../format/row-address.ts'

interface PageTitle {
  readonly page: RulePage
  readonly title: string
}

interface Chapter {
  readonly title: string
  readonly hue: 'aapc' | 'ahima' | 'ink'
  readonly pages: readonly PageTitle[]
}

/** The pages of the rules as their index puts them together, in its order. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Keeping an AAPC credential',
    hue: 'aapc',
    pages: [
      { page: 'aapc-totals', title: 'AAPC: how many CEUs' },
      { page: 'aapc-minimums', title: 'AAPC: topic minimums' },
      { page: 'aapc-cycle', title: 'AAPC: cycles, due dates and first cycles' },
      { page: 'aapc-late', title: 'AAPC: late, lapsed or checked' },
      { page: 'aapc-earning', title: 'AAPC: how CEUs are earned' },
      { page: 'aapc-dues', title: 'AAPC: dues, names and terms' },
      { page: 'calculator', title: 'What the calculator counts with' },
    ],
  },
  {
    title: 'Keeping an AHIMA credential',
    hue: 'ahima',
    pages: [
      { page: 'ahima-totals', title: 'AHIMA: how many CEUs' },
      { page: 'ahima-topics', title: 'AHIMA: which topics, and from whom' },
      { page: 'ahima-earning', title: 'AHIMA: earning and reporting CEUs' },
      { page: 'ahima-cycle', title: 'AHIMA: cycles, fees, late renewal' },
      { page: 'ahima-names', title: 'AHIMA: names and history' },
    ],
  },
  {
    title: 'Exams',
    hue: 'ink',
    pages: [
      { page: 'cpc-exam', title: 'The CPC exam' },
      { page: 'apprentice', title: 'Apprentice status: CPC-A and COC-A' },
      { page: 'aapc-exams', title: 'AAPC’s other exams' },
      { page: 'ccs-exam', title: 'The CCS exam' },
      { page: 'cca-exam', title: 'The CCA and CCS-P exams' },
      { page: 'ahima-exams', title: 'The RHIT and RHIA exams, and AHIMA’s in brief' },
    ],
  },
  {
    title: 'Work, pay and the way in',
    hue: 'ink',
    pages: [
      { page: 'work', title: 'Where coders work, what employers ask for, how to choose' },
      { page: 'member-pay', title: 'Pay: AAPC’s survey of its members' },
      { page: 'jobs', title: 'Pay and jobs: Bureau of Labor Statistics' },
      { page: 'routes', title: 'Routes in, costs and pitfalls' },
      { page: 'training', title: 'Training programs: kinds, questions, warning signs' },
    ],
  },
]

/** The facts of a topic in the order of their numbers. */
export const factsOn = (topic: TopicId): FactId[] => factIds.filter((id) => facts[id].topic === topic)

/** The topics of a page in the order of the facts. */
export const topicsOn = (page: RulePage): TopicId[] =>
  topicIds.filter((topic) => factsOn(topic).some((id) => rulePageOf(id) === page))
