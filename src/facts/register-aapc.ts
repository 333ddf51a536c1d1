import {
  aapcCancelledAfterDays,
  aapcCycleMonths,
  aapcDues,
  aapcMinimums,
  aapcMonthlyRate,
  aapcSpecialtyMinimum,
  aapcStudentDues,
  aapcSubmissionOpensMonths,
  aapcTotals,
} from './aapc.ts'
import {
  between,
  ceus,
  ceusAMonth,
  count,
  date,
  days,
  dollars,
  hours,
  months,
  percent,
  years,
} from './unit.ts'
import type { Row } from './row.ts'
import { facts, kept, row, type Rule } from './fact.ts'

const [one, two, three, four, five] = aapcTotals
const { circc, cpma, cpco, cppm, cdeo } = aapcMinimums
const [, dues2021, dues2015, dues2014] = aapcDues

const older = { from: '2012', until: '2014', about: true } as const
const aMonth = (total: Row) => ceusAMonth(total.value / aapcCycleMonths.value)

const totals = facts('aapc', 'totals', 'ceu')
const minimums = facts('aapc', 'minimums', 'ceu')
const cycle = facts('aapc', 'cycle', 'ceu')
const proration = facts('aapc', 'proration', 'ceu')
const late = facts('aapc', 'late', 'ceu')
const lateFee = facts('aapc', 'late', 'fee')
const verification = facts('aapc', 'verification', 'ceu')
const earning = facts('aapc', 'earning', 'ceu')
const dues = facts('aapc', 'dues', 'fee')
const olderDues = facts('aapc', 'dues', 'other')
const terms = facts('aapc', 'aapc-terms', 'other')
const termsCeu = facts('aapc', 'aapc-terms', 'ceu')
const calculator = facts('aapc', 'calculator', 'ceu')

/** AAPC: continuing education, dates, dues. */
export const aapcRegister = {
  'ceu-001': totals('high', ...kept(one, ceus)),
  'ceu-002': totals('medium', ...kept(two, ceus)),
  'ceu-003': totals('medium', ...kept(three, ceus)),
  'ceu-004': totals('medium', ...kept(four, ceus)),
  'ceu-005': totals('medium', ...kept(five, ceus)),
  'ceu-006': totals(
    'medium',
    row([ceus(two[0].value - one[0].value), ceus(five[0].value)], ['aapc-help-2015', 'aapc-help-later'], {
      workedOut: true,
    }),
  ),
  'ceu-007': totals('high', { ...two[1], value: [ceus(one[0].value)] }),
  'ceu-008': totals('high', ...kept([two[1]], ceus)),
  'ceu-009': totals('high', ...kept([three[1]], ceus)),
  'ceu-010': totals('high', ...kept([four[1]], ceus)),
  'ceu-011': totals('high', ...kept([five[1]], ceus)),
  'ceu-012': totals(
    'medium',
    row([ceus(two[1].value - one[0].value), ceus(five[1].value)], ['aapc-help-2012'], {
      ...older,
      workedOut: true,
    }),
  ),
  'ceu-013': totals('high', row([count(3)], ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later'])),
  'ceu-014': totals('medium', row([date('2015')], ['aapc-help-2012', 'aapc-help-2015'])),
  'ceu-015': totals('medium', row([ceus(five[1].value)], ['aapc-help-2015'], { workedOut: true })),
  'ceu-016': totals(
    'high',
    row(
      [ceus(one[0].value)],
      [
        'aapc-ceus-2008',
        'aapc-help-2012',
        'aapc-help-2015',
        'aapc-help-later',
        'mbct-staying-current',
        'mbc-cpc',
      ],
    ),
  ),
  'ceu-017': totals(
    'medium',
    row([ceus(18)], ['aapc-ceus-2008', 'cco-coder-faq'], { until: '2007', about: true }),
  ),
  'ceu-018': totals('high', row([], ['aapc-maintain-2022', 'aapc-prorated-2023'])),

  'ceu-019': minimums('medium', ...kept(aapcMinimums.circc, ceus)),
  'ceu-020': minimums('medium', ...kept(aapcMinimums.cpma, ceus)),
  'ceu-021': minimums('medium', ...kept(aapcMinimums.cpco, ceus)),
  'ceu-022': minimums('medium', ...kept(aapcMinimums.cppm, ceus)),
  'ceu-024': minimums('medium', ...kept(aapcMinimums.cdeo, ceus)),
  'ceu-025': minimums('medium', ...kept(aapcSpecialtyMinimum, ceus)),
  'ceu-026': minimums(
    'medium',
    row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later']),
  ),
  'ceu-027': minimums(
    'medium',
    row([ceus(cpma[1].value), ceus(aapcSpecialtyMinimum[1].value)], ['dummies-ceu'], older),
  ),
  'ceu-028': minimums('medium', row([ceus(circc[0].value / 2)], ['aapc-ceu-faq', 'aapc-help-later'])),
  'ceu-029': minimums('medium', row([count(3)], ['aapc-ceu-faq', 'aapc-help-later'])),
  'ceu-030': minimums('high', row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-vendor-faq'])),
  'ceu-031': minimums('high', row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-ceu-faq'])),
  'ceu-032': minimums(
    'medium',
    row([count(1), count(1)], ['aapc-help-2012', 'aapc-help-2015'], { from: '2012-10-01' }),
  ),
  'ceu-033': minimums('medium', row([], ['aapc-hc-allocate'])),
  'ceu-034': minimums('high', row([], ['aapc-hc-allocate'])),
  'ceu-035': minimums('medium', row([], ['aapc-cic'])),
  'ceu-036': minimums('medium', row([], ['aapc-vendor-guidelines'])),
  'ceu-037': minimums('medium', row([ceus(one[0].value)], ['cco-coder-faq'])),

  'ceu-038': cycle(
    'high',
    row([years(aapcCycleMonths.value / 12)], ['aapc-maintain-2022', 'aapc-ceus-2008']),
  ),
  'ceu-039': cycle('high', row([], ['aapc-maintain-2022', 'aapc-ceus-2008'])),
  'ceu-040': cycle(
    'high',
    row([date('2024'), date('2026')], ['aapc-maintain-2022', 'aapc-prorated-2023', 'aapc-ceus-2008']),
  ),
  'ceu-041': cycle(
    'high',
    row([date('2023'), date('2025')], ['aapc-maintain-2022', 'aapc-prorated-2023', 'aapc-ceus-2008']),
  ),
  'ceu-042': cycle(
    'medium',
    row(
      [date('2026'), date('2028'), date('2027'), date('2029')],
      ['aapc-maintain-2022', 'aapc-prorated-2023'],
      { workedOut: true },
    ),
  ),
  'ceu-043': cycle('high', row([], ['aapc-maintain-2022', 'aapc-prorated-2023'])),
  'ceu-044': cycle('high', row([], ['aapc-ceu-policies'])),
  'ceu-045': cycle('high', row([], ['aapc-hc-allocate'])),
  'ceu-046': cycle('high', row([], ['aapc-ceu-policies'])),
  'ceu-047': cycle('high', row([ceus(0)], ['aapc-ceu-policies'])),
  'ceu-048': cycle('high', row([ceus(0)], ['aapc-ceu-policies', 'aapc-maintain-2022'])),
  'ceu-049': cycle('high', ...kept([aapcSubmissionOpensMonths], months)),
  'ceu-050': cycle('high', row([], ['aapc-hc-submit'])),
  'ceu-051': cycle('high', row([], ['aapc-hc-submit'])),
  'ceu-052': cycle('medium', row([months(2)], ['aapc-ceus-2008'], { until: '2008', about: true })),

  'ceu-053': proration('high', row([], ['aapc-maintain-2022'])),
  'ceu-054': proration('high', ...kept([aapcMonthlyRate], ceusAMonth)),
  'ceu-055': proration('high', row([], ['aapc-prorated-2023'])),
  'ceu-056': proration(
    'medium',
    row([aMonth(two[0])], ['aapc-help-later', 'aapc-prorated-2023'], { workedOut: true }),
  ),
  'ceu-057': proration(
    'medium',
    row([aMonth(three[0])], ['aapc-help-later', 'aapc-prorated-2023'], { workedOut: true }),
  ),
  'ceu-058': proration(
    'medium',
    row([aMonth(four[0])], ['aapc-help-later', 'aapc-prorated-2023'], { workedOut: true }),
  ),
  'ceu-059': proration(
    'medium',
    row([aMonth(five[0])], ['aapc-help-later', 'aapc-prorated-2023'], { workedOut: true }),
  ),
  'ceu-060': proration(
    'medium',
    row([aMonth(two[1]), aMonth(three[1]), aMonth(four[1]), aMonth(five[1])], ['aapc-help-2012'], {
      ...older,
      workedOut: true,
    }),
  ),
  'ceu-062': proration('high', row([ceus(28)], ['aapc-hc-submit'])),
  'ceu-063': proration('high', row([], ['aapc-hc-corporate'])),
  'ceu-064': proration('high', row([], ['aapc-hc-corporate'])),
  'ceu-065': proration(
    'medium',
    row([ceus(five[1].value)], ['aapc-help-2012', 'aapc-help-2015'], {
      from: '2012',
      until: '2015',
      about: true,
    }),
  ),

  'ceu-066': lateFee('high', row([dollars(50)], ['aapc-ceu-policies'])),
  'ceu-067': lateFee('medium', row([days(30), dollars(50), days(60)], ['aapc-hc-revoked'])),
  'ceu-068': lateFee('medium', row([days(10), dollars(50)], ['aapc-hardship'])),
  'ceu-069': late('high', ...kept([aapcCancelledAfterDays], days)),
  'ceu-070': late('high', row([days(aapcCancelledAfterDays.value)], ['aapc-hc-revoked'])),
  'ceu-071': late('high', row([], ['aapc-hc-revoked'])),
  'ceu-072': late('medium', row([days(40)], ['aapc-hardship'])),
  'ceu-073': late(
    'medium',
    row(
      [days(90), days(45), days(15), days(1), days(30), days(75)],
      ['aapc-membership-faq-125', 'aapc-membership-faq-190'],
    ),
  ),
  'ceu-074': lateFee('high', row([dollars(200), years(3)], ['aapc-cancellation'])),
  'ceu-075': lateFee('high', row([dollars(200)], ['aapc-hc-revoked'])),
  'ceu-076': late('high', row([years(3)], ['aapc-cancellation'])),
  'ceu-077': lateFee('high', row([], ['aapc-cancellation'])),
  'ceu-078': late('medium', row([], ['aapc-hardship'])),
  'ceu-079': late('medium', row([], ['aapc-cancellation', 'aapc-hc-revoked'])),

  'ceu-080': verification('high', row([percent(25)], ['aapc-ceu-policies', 'aapc-ceus-2008'])),
  'ceu-081': verification('high', row([], ['aapc-ceu-policies'])),
  'ceu-082': verification('high', row([count(5)], ['aapc-ceu-policies'])),
  'ceu-084': verification('high', row([], ['aapc-ceu-policies'])),

  'ceu-085': earning('high', row([], ['aapc-ceu-policies'])),
  'ceu-086': earning('high', row([], ['aapc-hc-allocate'])),
  'ceu-087': earning('high', row([], ['aapc-ceu-policies'])),
  'ceu-088': earning('high', row([hours(1), ceus(1)], ['mbmc-ceus', 'bcbsnc-2025'])),
  'ceu-089': earning('medium', row([hours(10)], ['jmu-ceu'])),
  'ceu-090': earning('high', row([], ['aapc-maintain-2022'])),
  'ceu-091': earning('high', row([], ['aapc-hc-submit'])),
  'ceu-092': earning('high', row([], ['aapc-hc-allocate'])),
  'ceu-093': earning('medium', row([ceus(1)], ['careerstep-maintain'])),
  'ceu-094': earning('high', row([months(12)], ['aapc-ceu-policies'])),
  'ceu-095': earning('medium', row([], ['aapc-ceu-policies', 'aapc-hardship'])),
  'ceu-096': earning('medium', row([count(6)], ['aapc-chapters-2015'])),
  'ceu-097': earning('high', row([], ['aapc-ceu-approval-cases'])),
  'ceu-098': earning('high', row([], ['aapc-ceu-policies'])),
  'ceu-099': earning('medium', row([years(1)], ['aapc-vendor-guidelines'])),
  'ceu-100': earning('medium', row([ceus(2)], ['aapc-vendor-faq'])),
  'ceu-101': earning('medium', row([], ['aapc-hc-code-card'])),
  'ceu-102': earning('medium', row([], ['aapc-vendor-faq'])),

  'ceu-103': dues('medium', ...kept(aapcDues, dollars)),
  'ceu-104': dues('medium', ...kept([aapcStudentDues], dollars)),
  'ceu-105': olderDues('medium', ...kept([dues2021], dollars)),
  'ceu-106': olderDues(
    'medium',
    row([count(2), dollars(105), count(3), dollars(70), dollars(20)], ['aapc-membership-faq-190'], {
      from: '2021',
      until: '2022',
      about: true,
    }),
  ),
  'ceu-107': olderDues('medium', ...kept([dues2015], dollars)),
  'ceu-108': olderDues(
    'medium',
    row([dollars(dues2014.value), dollars(70)], ['medicalbillingcodings-2014', 'aapc-membership-faq-125'], {
      from: '2014',
      until: '2014',
      about: true,
    }),
  ),
  'ceu-109': olderDues(
    'medium',
    row([dollars(750), between(6, 10, 'people')], ['medicalbillingcodings-2014'], {
      from: '2014',
      until: '2014',
      about: true,
    }),
  ),
  'ceu-110': olderDues('medium', row([], ['aapc-membership-faq-190', 'aapc-membership-faq-125'])),

  'ceu-111': terms('high', row([hours(1)], ['aapc-maintain-2022', 'bcbsnc-2025'])),
  'ceu-112': terms('high', row([], ['aapc-ceu-policies', 'aapc-vendor-guidelines', 'aapc-hc-submit'])),
  'ceu-113': terms('high', row([], ['aapc-ceu-policies', 'aapc-hc-submit', 'aapc-hc-allocate'])),
  'ceu-114': terms('medium', row([], ['aapc-hc-allocate'])),
  'ceu-115': termsCeu(
    'high',
    row([ceus(aapcSpecialtyMinimum[0].value)], ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later']),
  ),
  'ceu-116': terms('high', row([years(2)], ['aapc-apprenticeship'])),
  'ceu-117': terms('medium', row([date('2015')], ['aapc-cert-faq-2015'])),
  'ceu-118': terms('medium', row([], ['everybodywiki-cpc', 'aapc-apprenticeship'])),
  'ceu-119': terms('medium', row([], ['aapc-apprenticeship'])),

  'ceu-120': calculator(
    'medium',
    row(
      [
        ceus(one[0].value),
        ceus(two[0].value),
        ceus(three[0].value),
        ceus(four[0].value),
        ceus(five[0].value),
      ],
      ['aapc-help-2015', 'aapc-help-later'],
      { workedOut: true },
    ),
  ),
  'ceu-121': calculator(
    'medium',
    row(
      [
        ceus(one[0].value),
        ceus(two[1].value),
        ceus(three[1].value),
        ceus(four[1].value),
        ceus(five[1].value),
      ],
      ['aapc-help-2012'],
      { ...older, workedOut: true },
    ),
  ),
  'ceu-122': calculator(
    'medium',
    row(
      [ceus(cpma[0].value + cpco[0].value + cppm[0].value + cdeo[0].value), ceus(four[0].value)],
      ['aapc-help-later'],
      { workedOut: true },
    ),
  ),
  'ceu-123': calculator('medium', row([ceus(aapcSpecialtyMinimum[0].value)], ['aapc-help-later'])),
  'ceu-124': calculator('high', row([], ['aapc-maintain-2022', 'aapc-prorated-2023'])),
  'ceu-125': calculator('medium', row([count(1)], ['cco-coder-faq'])),
} as const satisfies Record<string, Rule>
