import {
  ahimaCap,
  ahimaCycleMonths,
  ahimaFurther,
  ahimaHiimPercent,
  ahimaOwnPercent,
  ahimaTotals,
} from './ahima.ts'
import type { AhimaId } from './credentials.ts'
import {
  between,
  cases,
  ceus,
  count,
  date,
  dayOfYear,
  days,
  dollars,
  hours,
  minutes,
  months,
  people,
  percent,
  questions,
  score,
  years,
  type Figure,
} from './unit.ts'
import { facts, kept, row, type Rule } from './fact.ts'

const [own] = ahimaOwnPercent

/** Member and non-member. */
export const ccsFee = [dollars(299), dollars(399)]
export const ccaFee = [dollars(199), dollars(299)]
export const ahimaScale = between(100, 400, 'score')

const together = (...held: readonly AhimaId[]): Figure => {
  const largest = Math.max(...held.map((id) => ahimaTotals[id].value))
  return ceus(Math.min(ahimaCap.value, largest + ahimaFurther.value * (held.length - 1)))
}

/** The requirement, from AHIMA or elsewhere, inside HIIM or outside. */
const shares = (required: number): readonly Figure[] => {
  const fromAhima = (required * own.value) / 100
  const inside = (required * ahimaHiimPercent.value) / 100
  return [required, fromAhima, required - fromAhima, inside, required - inside].map(ceus)
}

const totals = facts('ahima', 'ahima-totals', 'ceu')
const several = facts('ahima', 'ahima-several', 'ceu')
const subjects = facts('ahima', 'ahima-subjects', 'ceu')
const providers = facts('ahima', 'ahima-providers', 'ceu')
const changed = facts('ahima', 'ahima-2024', 'ceu')
const selfReviews = facts('ahima', 'ahima-self-reviews', 'ceu')
const cycle = facts('ahima', 'ahima-cycle', 'ceu')
const cycleFee = facts('ahima', 'ahima-cycle', 'fee')
const fees = facts('ahima', 'ahima-fees', 'fee')
const dormant = facts('ahima', 'ahima-dormant', 'other')
const earning = facts('ahima', 'ahima-earning', 'ceu')
const ccs = facts('ahima', 'ccs-exam', 'other')
const ccsFees = facts('ahima', 'ccs-exam', 'fee')
const ccsHistory = facts('ahima', 'ccs-history', 'other')
const ccsp = facts('ahima', 'ccs-p-exam', 'other')
const ccspFee = facts('ahima', 'ccs-p-exam', 'fee')
const cca = facts('ahima', 'cca-exam', 'other')
const ccaFees = facts('ahima', 'cca-exam', 'fee')
const rhit = facts('ahima', 'rhit-exam', 'other')
const rhitFee = facts('ahima', 'rhit-exam', 'fee')
const rhia = facts('ahima', 'rhia-exam', 'other')
const scope = facts('ahima', 'ccs-scope', 'other')
const names = facts('ahima', 'ahima-names', 'other')

/** AHIMA: recertification and exams. */
export const ahimaRegister = {
  'ahi-001': totals('high', ...kept([ahimaTotals.ccs], ceus)),
  'ahi-002': totals('high', ...kept([ahimaTotals['ccs-p']], ceus)),
  'ahi-003': totals('high', ...kept([ahimaTotals.cca], ceus)),
  'ahi-004': totals('high', ...kept([ahimaTotals.rhit], ceus)),
  'ahi-005': totals('high', ...kept([ahimaTotals.rhia], ceus)),
  'ahi-006': totals('medium', ...kept([ahimaTotals.chps], ceus)),
  'ahi-007': totals('medium', row([ceus(30)], ['ahima-recertification-2019'])),
  'ahi-008': totals('medium', row([ceus(20)], ['ahima-recertification-2019'])),
  'ahi-009': totals('medium', row([ceus(30)], ['ahima-recertification-2019'])),
  'ahi-010': totals('medium', row([ceus(20)], ['ahima-recertification-2019'])),
  'ahi-011': totals(
    'high',
    row(
      [years(ahimaCycleMonths.value / 12)],
      [
        'ahima-recertify-2025',
        'ahima-recertification-2025',
        'ahima-recertification-2023',
        'ahima-recertification-2024',
        'ahima-recertification-2019',
        'ahima-recert-faq-2021',
        'ahima-updates-2021',
        'ahima-recertify-2021',
      ],
    ),
  ),

  'ahi-012': several('high', ...kept([ahimaFurther], ceus)),
  'ahi-013': several('high', ...kept([ahimaCap], ceus)),
  'ahi-014': several('high', row([], ['ahima-recertification-2019'])),
  'ahi-015': several('high', row([], ['ahima-recertification-2019'])),
  'ahi-016': several('high', row([ceus(30)], ['ahima-recertification-2019'])),
  'ahi-017': several('high', row([ceus(40)], ['ahima-recertification-2019'])),
  'ahi-018': several('high', row([ceus(40)], ['ahima-recertification-2019'])),
  'ahi-019': several('high', row([ceus(40)], ['ahima-recertification-2019'])),
  'ahi-020': several('high', row([ceus(50)], ['ahima-recertification-2019'])),
  'ahi-021': several(
    'medium',
    row([together('cca', 'rhit')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-022': several(
    'medium',
    row([together('rhit', 'ccs')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-023': several(
    'medium',
    row([together('rhit', 'ccs', 'ccs-p')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-024': several(
    'medium',
    row([together('rhia', 'ccs')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-025': several(
    'medium',
    row([together('ccs', 'cdip')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-026': several(
    'medium',
    row([together('rhia', 'ccs', 'cdip')], ['ahima-recertification-2019'], { workedOut: true }),
  ),
  'ahi-027': several(
    'medium',
    row(
      [together('rhia', 'ccs', 'cca', 'ccs-p'), ceus(ahimaTotals.rhia.value + 3 * ahimaFurther.value)],
      ['ahima-recertification-2019'],
      { workedOut: true },
    ),
  ),
  'ahi-028': several('high', row([ceus(0)], ['ahima-recert-faq-2021'])),
  'ahi-029': several('medium', row([together('ccs', 'cca'), ceus(ahimaTotals.ccs.value)], ['himp-ccs'])),

  'ahi-030': subjects('high', ...kept([ahimaHiimPercent], percent)),
  'ahi-031': subjects(
    'high',
    row([percent(100 - ahimaHiimPercent.value)], ['ahima-recertify-2021', 'ahima-recertification-2023']),
  ),
  'ahi-032': subjects(
    'medium',
    row([percent(ahimaHiimPercent.value)], ['ahima-recertification-2019', 'ahima-recert-faq-2021']),
  ),
  'ahi-033': subjects('medium', row([percent(20)], ['schima-2014'], { until: '2014', about: true })),

  'ahi-034': providers('high', ...kept(ahimaOwnPercent, percent)),
  'ahi-035': providers(
    'high',
    row([percent(100 - own.value)], ['ahima-recertify-2025', 'ahima-recertification-2025'], {
      from: '2025-01-01',
    }),
  ),
  'ahi-036': providers('high', row([], ['ahima-recertify-2025', 'ahima-recertification-2025'])),
  'ahi-037': providers('high', row([], ['ahima-recertify-2025', 'ahima-recertification-2025'])),
  'ahi-038': providers(
    'high',
    row([], ['ahima-recertification-2024', 'ahima-recertify-2025', 'ahima-recertification-2025']),
  ),
  'ahi-039': providers('medium', row([percent(own.value)], ['himp-ccs'])),
  'ahi-040': providers('medium', row([date('2025-01-01')], ['ahima-recertify-2025'])),
  'ahi-041': providers('high', row([date('2024')], ['ahima-recertification-2023'])),
  'ahi-042': providers(
    'medium',
    row(
      shares(ahimaTotals.ccs.value),
      ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
      { workedOut: true },
    ),
  ),
  'ahi-043': providers(
    'medium',
    row(
      shares(ahimaTotals.rhia.value),
      ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
      { workedOut: true },
    ),
  ),
  'ahi-044': providers(
    'medium',
    row(
      shares(ahimaTotals.rhia.value + ahimaFurther.value),
      ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
      { workedOut: true },
    ),
  ),
  'ahi-045': providers(
    'medium',
    row(
      shares(ahimaCap.value),
      ['ahima-recertify-2025', 'ahima-recertification-2023', 'ahima-recertification-2019'],
      { workedOut: true },
    ),
  ),

  'ahi-046': changed('high', row([], ['ahima-recertification-2023'], { from: '2024-01-01' })),

  'ahi-047': selfReviews(
    'high',
    row([count(2), ceus(5), ceus(10), ceus(ahimaTotals.ccs.value)], ['ahima-recertification-2019'], {
      until: '2020',
    }),
  ),
  'ahi-048': selfReviews('high', row([date('2021-01-01')], ['ahima-recert-faq-2021'])),
  'ahi-049': selfReviews('high', row([date('2021-03-31')], ['ahima-recert-faq-2021'])),
  'ahi-050': selfReviews('high', row([ceus(ahimaTotals.ccs.value)], ['ahima-recert-faq-2021'])),

  'ahi-051': cycle(
    'high',
    row(
      [years(ahimaCycleMonths.value / 12)],
      ['ahima-recertification-2025', 'ahima-recertification-2023', 'ahima-recertify-2021', 'oep-rhia'],
    ),
  ),
  'ahi-052': cycle('high', row([], ['ahima-recertification-2025', 'ahima-recertification-2023'])),
  'ahi-053': cycle(
    'high',
    row([months(3)], ['ahima-recertification-pre2021', 'ahima-updates-2021'], { until: '2020' }),
  ),
  'ahi-054': cycle('high', row([count(3)], ['ahima-updates-2021'], { from: '2021-01-01' })),
  'ahi-055': cycle(
    'high',
    row([months(ahimaCycleMonths.value)], ['ahima-updates-2021', 'ahima-recert-faq-2021']),
  ),
  'ahi-056': cycleFee('medium', row([dollars(50)], ['ahima-updates-2021'])),
  'ahi-057': cycle('medium', row([days(180)], ['ahima-updates-2021'])),
  'ahi-058': cycle('medium', row([days(90)], ['ahima-updates-2021', 'ahima-policies'])),
  'ahi-059': cycle('medium', row([], ['careerstep-maintain'])),

  'ahi-060': fees('medium', row([dollars(218)], ['ahima-recert-faq-2021', 'mbct-cca'])),
  'ahi-061': fees('medium', row([dollars(50)], ['ahima-recert-faq-2021'])),
  'ahi-062': fees('high', row([], ['ahima-recert-faq-2021'])),
  'ahi-063': fees('medium', row([dollars(100)], ['mbct-cca'])),
  'ahi-064': fees('high', row([years(ahimaCycleMonths.value / 12)], ['ahima-recert-faq-2021'])),
  'ahi-065': fees('high', row([], ['ahima-recert-faq-2021'])),

  'ahi-066': dormant('medium', row([count(8)], ['ahima-acep-2021'])),

  'ahi-068': earning('medium', row([minutes(60)], ['schima-2014'])),
  'ahi-070': earning('high', row([], ['ahima-recertification-2023', 'ahima-recertify-2021'])),
  'ahi-071': earning('medium', row([ceus(0)], ['ahima-recertification-2023', 'oep-rhia'])),
  'ahi-072': earning(
    'high',
    row([], ['ahima-recertify-2021', 'ahima-recertification-pre2021', 'schima-2014']),
  ),
  'ahi-073': earning('medium', row([], ['ahima-recertification-pre2021', 'ahima-recertify-2021'])),
  'ahi-074': earning('medium', row([ceus(0)], ['schima-2014'])),
  'ahi-075': earning('high', row([], ['ahima-recertification-2019', 'ahima-recert-faq-2021', 'oep-rhit'])),
  'ahi-076': earning('high', row([], ['ahima-recertification-2019', 'ahima-recert-faq-2021'])),
  'ahi-077': earning('medium', row([], ['ahima-acep-2021', 'ahima-acep-earlier'])),
  'ahi-078': earning('medium', row([], ['ahima-acep-earlier'])),
  'ahi-079': earning('high', row([date('2018-04-01')], ['ahima-contact-faq'])),
  'ahi-080': earning('high', row([date('2019-01-01')], ['ahima-recertification-2019'])),

  'ahi-081': ccs('high', row([], ['ahima-ccs'])),
  'ahi-082': ccs('high', row([count(5)], ['ahima-ccs', 'ilmc-ccs', 'oep-ccs-guide'])),
  'ahi-083': ccs('high', row([count(5)], ['ahima-ccs-2014'])),
  'ahi-084': ccs(
    'medium',
    row([questions(107), questions(97), questions(10)], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs']),
  ),
  'ahi-085': ccs('medium', row([], ['oep-ccs-guide', 'himp-ccs'])),
  'ahi-086': ccs(
    'high',
    row([hours(4)], ['ahima-ccs-2010', 'oep-ccs-guide', 'himp-ccs', 'mbc-ccs', 'ilmc-ccs']),
  ),
  'ahi-087': ccs('medium', row([], ['oep-ccs-guide'])),
  'ahi-088': ccs('medium', row([score(300), ahimaScale], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs'])),
  'ahi-089': ccsFees('high', row(ccsFee, ['ahima-ccs-2010', 'oep-ccs-blog', 'himp-ccs', 'mbc-ccs'])),
  'ahi-090': ccsFees('high', row(ccsFee, ['ahima-ccs-2010', 'oep-ccs-blog', 'himp-ccs', 'mbc-ccs'])),
  'ahi-091': ccs(
    'high',
    row([days(30)], ['ahima-exam-faq-2023', 'oep-ccs-blog', 'oep-cca-exam'], { from: '2023-09-11' }),
  ),
  'ahi-092': ccs('medium', row([], ['oep-ccs-blog', 'oep-cca-exam'])),
  'ahi-093': ccs('medium', row([], ['ahima-updates-2021'])),
  'ahi-094': ccs('medium', row([count(3)], ['oep-ccs-guide', 'oep-cca-books', 'ilmc-ccs'])),
  'ahi-095': ccs('medium', row([date('2026-05-01')], ['oep-ccs-guide', 'oep-cca-books'])),
  'ahi-096': ccs('medium', row([], ['oep-ccs-guide', 'oep-cca-books', 'ilmc-ccs'])),
  'ahi-098': ccs('medium', row([dayOfYear('05-01')], ['ilmc-ccs', 'oep-ccs-guide'])),
  'ahi-099': ccs('high', row([days(120)], ['ahima-exam-faq-2023', 'ahima-ccs'])),
  'ahi-100': ccsFees(
    'high',
    row([dollars(50), days(90), days(14), days(30)], ['ahima-exam-faq-2023', 'ahima-ccs']),
  ),
  'ahi-101': ccsFees('high', row([days(15), dollars(30), days(14), hours(24)], ['ahima-policies'])),
  'ahi-102': ccsFees('high', row([], ['ahima-policies'])),
  'ahi-103': ccsFees('high', row([days(14), dollars(75)], ['ahima-policies'])),
  'ahi-104': ccs('medium', row([people(36_925)], ['himp-ccs'])),
  'ahi-105': ccs('medium', row([percent(84), people(6331)], ['himp-ccs'])),
  'ahi-106': ccs('medium', row([between(39, 41, 'percent')], ['oep-ccs-blog'])),
  'ahi-107': ccs('medium', row([between(18, 22, 'percent')], ['oep-ccs-blog'])),
  'ahi-108': ccs('medium', row([between(9, 11, 'percent')], ['oep-ccs-blog'])),
  'ahi-109': ccs('medium', row([between(18, 22, 'percent')], ['oep-ccs-blog'])),
  'ahi-110': ccs('medium', row([between(9, 11, 'percent')], ['oep-ccs-blog'])),
  'ahi-111': ccs('medium', row([], ['oep-ccs-blog'])),

  'ahi-112': ccsHistory(
    'high',
    row([questions(60), cases(13), hours(4), cases(6), cases(7)], ['ahima-ccs-2010'], {
      from: '2010',
      until: '2010',
      about: true,
    }),
  ),
  'ahi-113': ccsHistory(
    'medium',
    row([questions(97), cases(8), questions(79), cases(6)], ['transcode-ccs'], {
      from: '2013',
      until: '2019',
      about: true,
    }),
  ),
  'ahi-114': ccsHistory(
    'medium',
    row([between(64, 68, 'percent')], ['transcode-ccs'], { from: '2013', until: '2019', about: true }),
  ),
  'ahi-115': ccsHistory('high', row([date('2020-07-01')], ['ahima-ccs-2020'])),
  'ahi-116': ccsHistory(
    'medium',
    row([questions(107), questions(97), cases(8), cases(13)], ['oep-ccs-guide', 'himp-ccs', 'mbc-ccs']),
  ),

  'ahi-117': ccsp('high', row([], ['ilmc-ccsp'])),
  'ahi-118': ccsp('medium', row([count(4)], ['ilmc-ccsp'])),
  'ahi-120': ccsp('medium', row([hours(4)], ['ilmc-ccsp', 'ahima-ccs-2010'])),
  'ahi-121': ccsp('medium', row([count(3)], ['ilmc-ccsp'])),
  'ahi-122': ccspFee('medium', row(ccsFee, ['ahima-ccs-2010'])),
  'ahi-123': ccsp('medium', row([score(300)], ['oep-ccs-blog'])),
  'ahi-124': ccsp('medium', row([days(90)], ['ahima-exam-faq-2023'])),

  'ahi-126': cca('high', row([], ['ahima-cca-2024'])),
  'ahi-127': cca('high', row([months(6)], ['ahima-cca-2024'])),
  'ahi-128': cca('high', row([questions(105), questions(90), questions(15)], ['ahima-cca-2024'])),
  'ahi-129': cca('high', row([hours(2)], ['ahima-cca-2024'])),
  'ahi-130': cca('medium', row([], ['oep-cca-exam', 'oep-cca-books'])),
  'ahi-131': cca('medium', row([score(300), ahimaScale], ['oep-cca-exam'])),
  'ahi-132': ccaFees('high', row(ccaFee, ['ahima-cca-2023', 'himp-cca', 'oep-cca-exam', 'mbct-cca'])),
  'ahi-133': cca('high', row([days(30)], ['ahima-exam-faq-2023', 'oep-cca-exam'])),
  'ahi-134': cca('medium', row([], ['oep-cca-exam'])),
  'ahi-135': cca('medium', row([], ['himp-cca', 'mbct-cca'])),
  'ahi-136': cca('high', row([date('2002')], ['ahima-cca-2024'])),
  'ahi-137': cca('medium', row([between(30, 34, 'percent'), between(21, 25, 'percent')], ['himp-cca'])),
  'ahi-138': cca('medium', row([percent(80), people(1727)], ['ahima-cca-2023'])),
  'ahi-139': cca('medium', row([percent(74), people(2104)], ['ahima-cca-2023'])),
  'ahi-140': cca('medium', row([percent(70), people(2261)], ['ahima-cca-2023'])),
  'ahi-141': cca('medium', row([percent(70)], ['himp-cca', 'oep-cca-exam'])),
  'ahi-142': cca('medium', row([percent(67)], ['himp-cca', 'oep-cca-exam'])),
  'ahi-143': cca('medium', row([percent(62), people(2101)], ['himp-cca', 'oep-cca-exam'])),
  'ahi-144': cca('medium', row([people(7760)], ['ahima-cca-2023'])),
  'ahi-145': cca('high', row([people(7972)], ['ahima-cca-2024'])),
  'ahi-146': cca('medium', row([people(7753)], ['himp-cca', 'oep-cca-exam'])),

  'ahi-147': rhit('medium', row([], ['ahima-rhit', 'testprepreview-rhit'])),
  'ahi-149': rhit('medium', row([questions(150), questions(130), questions(20)], ['oep-rhit'])),
  'ahi-150': rhit('medium', row([hours(3.5)], ['oep-rhit', 'ahima-rhit-2020'])),
  'ahi-151': rhit('medium', row([score(300)], ['oep-rhit'])),
  'ahi-152': rhitFee('medium', row([dollars(229), dollars(299)], ['oep-rhit'])),
  'ahi-153': rhit('medium', row([days(90), days(30)], ['ahima-exam-faq-2023', 'oep-rhit-eligibility'])),

  'ahi-154': rhia('medium', row([], ['mometrix-rhia'])),
  'ahi-155': rhia('medium', row([questions(150), questions(130), questions(20)], ['oep-rhia-day'])),
  'ahi-156': rhia('medium', row([hours(3.5)], ['oep-rhia-day'])),
  'ahi-157': rhia('medium', row([count(0)], ['oep-rhia-day'])),
  'ahi-158': rhia('medium', row([score(300)], ['oep-ccs-blog'])),
  'ahi-159': rhia('medium', row([days(90), days(30)], ['ahima-exam-faq-2023', 'oep-rhia'])),
  'ahi-160': rhia('medium', row([percent(67)], ['oep-rhia'])),
  'ahi-161': rhia('medium', row([percent(70)], ['ahima-rhia-factors'])),
  'ahi-162': rhia('medium', row([people(801), people(1129), percent(71)], ['ahima-rhia-factors'])),
  'ahi-163': rhia('medium', row([people(13_848)], ['oep-rhia'])),

  'ahi-164': scope('high', row([count(3)], ['oep-ccs-guide', 'oep-ccs-blog', 'himp-ccs', 'ahima-ccs-2014'])),
  'ahi-165': scope('high', row([count(3)], ['oep-ccs-guide', 'himp-ccs', 'ahima-ccs'])),
  'ahi-166': scope('medium', row([count(1)], ['oep-ccs-guide', 'himp-ccs', 'ahima-ccs'])),
  'ahi-167': scope('medium', row([], ['oep-ccs-blog'])),
  'ahi-168': scope('medium', row([], ['himp-ccs'])),
  'ahi-169': scope('medium', row([], ['himp-ccs'])),
  'ahi-170': scope('medium', row([], ['himp-ccs'])),

  'ahi-171': names('high', row([], ['ahima-history', 'ahima-acep-2021'])),
  'ahi-172': names('high', row([], ['ahima-recertification-2024', 'ahima-ccs'])),
  'ahi-173': names('high', row([date('1928')], ['ahima-history'])),
  'ahi-174': names('high', row([date('1938')], ['ahima-history'])),
  'ahi-175': names('high', row([date('1970')], ['ahima-history'])),
  'ahi-176': names('high', row([date('1991')], ['ahima-history'])),
  'ahi-177': names('high', row([], ['ahima-recertify-2025', 'ahima-recertification-2025'])),
  'ahi-178': names('high', row([], ['ahima-acep-2021'])),
  'ahi-179': names('high', row([], ['ahima-acep-2021'])),
  'ahi-180': names('high', row([], ['ahima-acep-2021'])),
} as const satisfies Record<string, Rule>
