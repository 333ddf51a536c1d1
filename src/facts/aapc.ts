import type { AapcId } from './credentials.ts'
import type { Row, Rows } from './row.ts'

const checked = '2026-11-22'

const tables = ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later'] as const
const olderTable = ['aapc-help-2012', 'dummies-ceu'] as const

/** The two schedules that AAPC has published, named by the year of the copy they were read from. */
export type Edition = '2015' | '2012'
export const editions: readonly Edition[] = ['2015', '2012']

const today = (value: number): Row => ({ value, sources: tables, checked, from: '2015', about: true })
const older = (value: number): Row => ({
  value,
  sources: olderTable,
  checked,
  from: '2012',
  until: '2014',
  about: true,
})

/** CEUs in a two-year cycle by the number of certifications; the last row is for five or more. */
export const aapcTotals = [
  [
    {
      value: 36,
      sources: ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later', 'aapc-help-2012', 'aapc-ceus-2008'],
      checked,
      from: '2008',
      about: true,
    },
  ],
  [today(40), older(48)],
  [today(44), older(60)],
  [today(48), older(72)],
  [today(52), older(80)],
] as const satisfies readonly Rows[]

/** What each credential asks for inside the total, in its own topics. A credential not listed asks for none. */
export const aapcMinimums = {
  cpma: [today(16), older(24)],
  cdeo: [{ value: 16, sources: ['aapc-help-later'], checked, from: '2015', about: true }],
  cppm: [today(16), older(24)],
  cpco: [today(16), older(24)],
  circc: [today(16), older(24)],
} as const satisfies Partial<Record<AapcId, Rows>>

export type MinimumId = keyof typeof aapcMinimums
export const minimumIds = Object.keys(aapcMinimums) as MinimumId[]

/** What each specialty credential asks for inside the total, in topics of that specialty. */
export const aapcSpecialtyMinimum = [today(8), older(16)] as const satisfies Rows

/** Months from one CEU due date to the next. */
export const aapcCycleMonths: Row = {
  value: 24,
  sources: ['aapc-maintain-2022', 'aapc-ceus-2008'],
  checked,
  from: '2008',
  about: true,
}

/** CEUs for each month of a first cycle, with one certification: 36 over 24 months. */
export const aapcMonthlyRate: Row = { value: 1.5, sources: ['aapc-prorated-2023'], checked }

/** Days after the renewal date at which a credential with dues or CEUs missing is cancelled. */
export const aapcCancelledAfterDays: Row = {
  value: 90,
  sources: ['aapc-membership-faq-125', 'aapc-membership-faq-190', 'aapc-hardship', 'aapc-hc-revoked'],
  checked,
}

/** Months before the due date at which the submit button opens, about. */
export const aapcSubmissionOpensMonths: Row = { value: 1, sources: ['aapc-hc-submit'], checked, about: true }

/** Dollars a year for an individual member, as reported, and what earlier pages gave. */
export const aapcDues = [
  { value: 222, sources: ['mbc-cpc', 'oep-cpc-guide', 'mbct-cpb'], checked, from: '2025', about: true },
  { value: 190, sources: ['aapc-membership-faq-190'], checked, from: '2021', until: '2022', about: true },
  { value: 150, sources: ['careerstep-maintain'], checked, from: '2015', until: '2016', about: true },
  {
    value: 125,
    sources: ['medicalbillingcodings-2014', 'aapc-membership-faq-125'],
    checked,
    from: '2014',
    until: '2014',
    about: true,
  },
] as const satisfies Rows

/** Dollars a year for a student member, as reported. */
export const aapcStudentDues: Row = { value: 157, sources: ['mbc-cpc'], checked, from: '2025', about: true }
