import type { TopicId } from '../../facts/facts.ts'

interface Chapter {
  readonly title: string
  readonly topics: readonly TopicId[]
}

/** How the topics of the rules page are put together in its contents, in the order of the page. */
export const chapters: readonly Chapter[] = [
  {
    title: 'AAPC: keeping a credential',
    topics: [
      'totals',
      'minimums',
      'cycle',
      'proration',
      'late',
      'verification',
      'earning',
      'dues',
      'aapc-terms',
      'calculator',
    ],
  },
  {
    title: 'AHIMA: keeping a credential',
    topics: [
      'ahima-totals',
      'ahima-several',
      'ahima-subjects',
      'ahima-providers',
      'ahima-2024',
      'ahima-self-reviews',
      'ahima-cycle',
      'ahima-fees',
      'ahima-dormant',
      'ahima-earning',
      'ahima-names',
    ],
  },
  {
    title: 'Exams',
    topics: [
      'cpc-exam',
      'apprentice',
      'aapc-exams',
      'ccs-exam',
      'ccs-history',
      'ccs-scope',
      'ccs-p-exam',
      'cca-exam',
      'rhit-exam',
      'rhia-exam',
      'ahima-in-brief',
    ],
  },
  {
    title: 'Work and pay',
    topics: ['settings', 'employers', 'cpc-or-ccs', 'abroad', 'survey-pay', 'bls'],
  },
  {
    title: 'Becoming a coder',
    topics: ['routes', 'costs', 'pitfalls', 'training', 'checklist', 'warnings', 'funding', 'quiz'],
  },
]
