import { words } from './copy.ts'

/** Sentences and headings of the screens. `{}` stands for what they are about. */
const screens = {
  'why-ask': 'Why we ask.',
  'so-far': 'Your answers so far',
  missing: 'Choose an answer, or leave this question open.',
  kept: 'Your answers stand in this page’s address. Nothing is sent.',
  below: 'What each answer counts for stands below.',
  nothing: 'There is no answer to rank yet. Here is the first question.',
  next: 'Next question',
  leave: 'Leave this open',
  'see-result': 'See the result now',
  checked:
    'Facts checked {}. The weights are our own, and this page prints all of them. Pay scores nothing, and nobody pays for a place.',
  change: 'Change an answer',
  why: 'What speaks for the {}, and what against it',
  'no-for': 'Nothing in your answers speaks for it.',
  'no-against': 'Nothing in your answers speaks against it.',
  takes: 'What it takes, and what it takes to keep',
  sit: 'To sit',
  you: 'For you',
  exam: 'Exam',
  fee: 'Fee',
  keep: 'To keep',
  week: 'This week',
  open: 'All reasons',
  more: 'The {} in full, with sources',
  others: 'The others, in order',
  by: '{}, awarded by {}.',
  swings: 'Which single answer would change first place',
  'no-swing': 'No other single answer would change it.',
  pair: 'CPC against CCS, from your answers',
  'pair-more': 'The facts of both stand side by side below.',
  ceus: 'What the choice does to your CEUs',
  upkeep: '{} CEUs in two years',
  'upkeep-more': '{} CEUs in two years in all, instead of {}',
  'upkeep-same': '{} CEUs in two years in all, as now',
  calculator: 'Open the calculator with it',
  save: 'Keep this result',
  copy: 'Copy link',
  copied: 'Link copied',
  refused: 'Copy it from the address bar',
  print: 'Print',
  again: 'Start again',
  address: 'The address of this result: {}',
} as const

/** Everything the quiz can say, handed to the island by the page. */
export const quizWords = { ...words, screens } as const

export type Words = typeof quizWords
