import type { StepCode } from '../rules/ceu/requirement.ts'

/**
 * A step of a sum in words: its operand, empty where it is a sentence and no sum, and what it stands for. `{0}` and
 * `{1}` are the values of the step.
 */
export const steps = {
  first: ['{0}', 'for the first certification'],
  further: ['+ {0}', 'for {1} more'],
  'flat-from-five': ['+ 0', 'beyond five, of {0} held'],
  prorated: ['× {0}/24', 'months of a cycle, rounded up to the half'],
  tracker: ['{0}', 'in your CEU Tracker, which decides'],
  'older-schedule': ['', 'The schedule of about 2012–2015, still printed by many guides.'],
  largest: ['{0}', 'for the credential that asks for the most'],
  'each-further': ['+ {0}', 'for {1} more'],
  cap: ['of {1}', 'AHIMA asks for {0} at most'],
  'own-topics': ['{0}', 'inside the total, not on top of it'],
  'each-specialty': ['{0} × {1}', 'for each specialty, inside the total'],
  'hiim-share': ['{0}% of {1}', 'inside the total, not on top of it'],
  'own-share': ['{0}% of {1}', 'inside the total, not on top of it'],
  given: ['{0}', 'the number you gave, all from this cycle'],
  required: ['{0}', 'required'],
  'less-earned': ['− {0}', 'earned'],
  'no-carry-over': ['', 'Extra CEUs do not carry over.'],
  'needed-total': ['{0}', 'still to earn'],
  'needed-minimums': ['{0}', 'still to earn in your topics, more than the total asks for'],
  'needed-hiim': ['{0}', 'still to earn in HIIM domains, more than the total asks for'],
  'needed-own': ['{0}', 'still to earn from AHIMA, more than the total asks for'],
  'over-days': ['/ {1}', 'months: {0} days are left, and a month is {2} days; rounded up to 0.1'],
  'less-than-a-month': ['', 'Less than a month is left, so it is all that is still to earn.'],
  'even-month': ['', 'CEUs of an even month are due in even years.'],
  'odd-month': ['', 'CEUs of an odd month are due in odd years.'],
  'first-due': ['', 'It is the first such month after you were certified.'],
  'first-day': ['', 'We count to the first day of the month, the earliest the deadline can be.'],
  'tracker-date': ['', 'The date from your CEU Tracker.'],
  'end-given': ['', 'The day you gave. A cycle runs two years from the day you passed.'],
} as const satisfies Record<StepCode, readonly [operand: string, words: string]>
