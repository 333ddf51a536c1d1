import { aapcDues, aapcStudentDues, aapcTotals } from './aapc.ts'
import { ahimaTotals } from './ahima.ts'
import {
  cases,
  ceus,
  count,
  date,
  dollars,
  hours,
  inches,
  minutes,
  people,
  percent,
  questions,
  score,
  years,
} from './unit.ts'
import { ahimaScale, ccaFee, ccsFee } from './register-ahima.ts'
import { facts, row, type Rule } from './fact.ts'

const oneAttempt = 425
const twoAttempts = 499
export const cpcFee = [dollars(oneAttempt), dollars(twoAttempts)]
export const secondAttempt = dollars(twoAttempts - oneAttempt)

const dues = dollars(aapcDues[0].value)
const studentDues = dollars(aapcStudentDues.value)
const olderForm = { until: '2021', about: true } as const

const cpc = facts('aapc', 'cpc-exam', 'other')
const cpcFees = facts('aapc', 'cpc-exam', 'fee')
const upkeep = facts('aapc', 'cpc-exam', 'ceu')
const apprentice = facts('aapc', 'apprentice', 'other')
const others = facts('aapc', 'aapc-exams', 'other')
const otherFees = facts('aapc', 'aapc-exams', 'fee')
const brief = facts('ahima', 'ahima-in-brief', 'other')
const briefFees = facts('ahima', 'ahima-in-brief', 'fee')

/** AAPC’s exams and apprentice status, and AHIMA’s exams in brief. */
export const examRegister = {
  'crd-001': cpc(
    'high',
    row([questions(100)], ['aapc-cpc-faqs', 'aapc-cpc-2022'], { from: '2022', about: true }),
    row([questions(150)], ['aapc-cpc-exam-2020'], olderForm),
  ),
  'crd-002': cpc(
    'high',
    row([hours(4)], ['aapc-cpc-faqs', 'aapc-cpc-2022'], { from: '2022', about: true }),
    row([hours(5), minutes(40)], ['aapc-cpc-exam-2020'], olderForm),
  ),
  'crd-003': cpc('high', row([minutes(2.4)], ['aapc-crc-exam'])),
  'crd-004': cpc(
    'high',
    row([percent(70), questions(70)], ['aapc-cpc-2022', 'oep-cpc-pass', 'medicoexam-faq']),
  ),
  'crd-005': cpc('medium', row([questions(70), questions(100)], ['oep-cpc-pass', 'medicoexam-faq'])),
  'crd-006': cpc('high', row([questions(150), hours(5), minutes(40)], ['aapc-cpc-exam-2020'], olderForm)),
  'crd-007': cpc('medium', row([date('2022-01')], ['altierus-cpc'])),
  'crd-008': cpc('high', row([questions(6), questions(36)], ['aapc-cpc-faqs'])),
  'crd-009': cpc('high', row([questions(6)], ['aapc-cpc-faqs'])),
  'crd-010': cpc('high', row([questions(4)], ['aapc-cpc-faqs'])),
  'crd-011': cpc('high', row([questions(6)], ['aapc-cpc-faqs'])),
  'crd-012': cpc('high', row([questions(6)], ['aapc-cpc-faqs'])),
  'crd-013': cpc('high', row([questions(6)], ['aapc-cpc-faqs'])),
  'crd-014': cpc('high', row([questions(4)], ['aapc-cpc-faqs'])),
  'crd-015': cpc('high', row([questions(4)], ['aapc-cpc-faqs'])),
  'crd-016': cpc('high', row([questions(72), questions(100)], ['aapc-cpc-faqs'])),
  'crd-017': cpc('medium', row([count(17)], ['aapc-cpc-2022'])),
  'crd-018': cpc('medium', row([cases(10)], ['oep-cpc-openbook'])),
  'crd-019': cpcFees(
    'medium',
    row(cpcFee, [
      'oep-crc-vs-cpc',
      'oep-cpc-pass',
      'oep-cpc-guide',
      'oep-crc-guide',
      'mbct-cpb',
      'mbc-certs',
      'mbc-cpc',
    ]),
  ),
  'crd-021': cpcFees('medium', row([secondAttempt], ['mbc-cpc'], { workedOut: true })),
  'crd-022': cpcFees('medium', row([count(0)], ['aapc-online-exam-2020', 'aapc-cpb-2014'])),
  'crd-023': cpc(
    'medium',
    row([dollars(300)], ['aapc-cpb-2014', 'careerstep-cpc-faq-older'], {
      from: '2013',
      until: '2015',
      about: true,
    }),
  ),
  'crd-024': cpcFees('high', row([], ['aapc-cancellation', 'careerstep-cpc-faq-older', 'oep-crc-guide'])),
  'crd-025': cpcFees('medium', row([dues, studentDues], ['oep-cpc-guide', 'mbct-cpb', 'mbc-cpc'])),
  'crd-026': cpcFees('medium', row([dollars(582)], ['mbc-cpc'])),
  'crd-027': cpcFees('medium', row([dollars(647)], ['mbc-cpc'])),
  'crd-028': cpcFees(
    'medium',
    row([dollars(aapcDues[0].value + twoAttempts)], ['mbc-cpc'], { workedOut: true }),
  ),
  'crd-029': cpc(
    'high',
    row([count(0)], ['aapc-apprentice-older', 'aapc-forum-apprentice-2019', 'mcwc-cpc']),
  ),
  'crd-030': cpc('high', row([count(3)], ['aapc-hc-book-rules', 'aapc-cpc-2022', 'mcbj-online'])),
  'crd-031': cpc('high', row([date('2025'), date('2026')], ['aapc-hc-book-years', 'aapc-hc-book-rules'])),
  'crd-032': cpc('high', row([date('2026-01-15')], ['aapc-hc-book-years', 'aapc-hc-book-rules'])),
  'crd-033': cpcFees('high', row([dollars(0)], ['aapc-hc-book-years', 'aapc-hc-book-rules'])),
  'crd-034': cpc('high', row([hours(48)], ['aapc-hc-book-years', 'aapc-hc-book-rules'])),
  'crd-035': cpc('high', row([], ['aapc-hc-book-years', 'aapc-hc-book-rules'])),
  'crd-036': cpc('medium', row([], ['cco-notes', 'aapc-forum-books-2014'])),
  'crd-037': cpc('medium', row([], ['aapc-online-exam-2020', 'aapc-cert-faq-2019'])),
  'crd-038': cpc('medium', row([], ['aapc-online-exam-2020', 'aapc-cert-faq-2019'])),
  'crd-039': cpc('medium', row([inches(10)], ['aapc-coc', 'cco-online-exam', 'mcbj-online'])),
  'crd-040': cpc('medium', row([], ['aapc-coc', 'cco-online-exam', 'mcbj-online'])),
  'crd-041': cpc('medium', row([], ['mcwc-cpc', 'medicoexam-faq', 'aapc-cic-exam'])),
  'crd-042': cpc('medium', row([], ['aapc-coc'])),
  'crd-043': cpc(
    'medium',
    row([count(2), count(1)], ['cco-online-exam', 'mcwc-cpc', 'aapc-coc', 'aapc-cic-exam']),
  ),
  'crd-044': cpc('medium', row([], ['oep-cpc-pass', 'oep-cpc-openbook', 'oep-coc'])),
  'crd-045': cpc('high', row([people(105_000)], ['aapc-cpc-2019'])),
  'crd-046': cpc('medium', row([people(200_000)], ['oep-crc-vs-cpc'])),
  'crd-047': upkeep(
    'medium',
    row([ceus(aapcTotals[0][0].value)], ['aapc-cic-overview', 'mcwc-cpc', 'medicoexam-faq', 'mbc-cpc']),
  ),

  'crd-048': apprentice('high', row([years(2)], ['aapc-apprenticeship', 'aapc-apprentice-older'])),
  'crd-049': apprentice('medium', row([count(2)], ['aapc-apprenticeship'])),
  'crd-050': apprentice('high', row([years(2)], ['aapc-apprenticeship'])),
  'crd-051': apprentice('high', row([years(1), hours(80)], ['aapc-apprenticeship', 'aapc-apprentice-older'])),
  'crd-052': apprentice(
    'medium',
    row([hours(80), years(2)], ['aapc-apprentice-older', 'aapc-practicode-video', 'aapc-apprenticeship']),
  ),
  'crd-053': apprentice('high', row([years(1)], ['aapc-apprentice-older'])),
  'crd-054': apprentice('high', row([cases(600), percent(70)], ['aapc-practicode-video'])),
  'crd-055': apprentice('high', row([], ['aapc-practicode-video', 'aapc-apprentice-older'])),
  'crd-056': apprentice('medium', row([], ['aapc-practicode-faq'])),
  'crd-057': apprentice('medium', row([hours(80)], ['aapc-forum-apprentice-2019', 'aapc-support-letters'])),
  'crd-058': apprentice('medium', row([ceus(0)], ['aapc-forum-apprentice-2019'])),
  'crd-059': apprentice('high', row([], ['aapc-apprenticeship'])),
  'crd-060': apprentice('high', row([], ['aapc-apprenticeship'])),
  'crd-061': apprentice(
    'high',
    row([count(2)], ['aapc-forum-apprentice-2019', 'amc-apprentice', 'aapc-support-letters'], {
      until: '2019',
      about: true,
    }),
  ),
  'crd-062': apprentice('high', row([], ['cco-apprentice-2012'])),

  'crd-063': others(
    'high',
    row(
      [percent(70)],
      ['aapc-coc', 'aapc-cic-exam', 'aapc-crc-exam', 'aapc-cpb-exam', 'aapc-cpma-exam', 'aapc-cdeo-exam'],
    ),
  ),
  'crd-064': others('high', row([], ['aapc-coc', 'aapc-coc-2022', 'oep-coc'])),
  'crd-065': others('high', row([questions(100), hours(4)], ['aapc-coc', 'aapc-coc-2022', 'oep-coc'])),
  'crd-066': others('high', row([], ['aapc-coc', 'aapc-coc-2022'])),
  'crd-067': others('high', row([], ['aapc-apprenticeship'])),
  'crd-068': others('high', row([], ['aapc-cic-exam', 'aapc-cic'])),
  'crd-069': others('high', row([questions(40), cases(7), hours(4)], ['aapc-cic-exam', 'aapc-cic'])),
  'crd-070': others('high', row([], ['aapc-cic-exam', 'aapc-cic'])),
  'crd-071': others('high', row([], ['aapc-crc-exam'])),
  'crd-072': others('high', row([questions(100), hours(4)], ['aapc-crc-exam'])),
  'crd-073': others('high', row([], ['aapc-crc-exam'])),
  'crd-074': others('high', row([], ['aapc-crc-exam'])),
  'crd-075': others('medium', row([count(0)], ['oep-crc-vs-cpc'])),
  'crd-077': others('high', row([], ['aapc-cpb-exam'])),
  'crd-078': others('high', row([questions(135), hours(4)], ['aapc-cpb-exam'])),
  'crd-079': others('high', row([], ['aapc-cpb-exam'])),
  'crd-080': others(
    'high',
    row([questions(200), hours(5), minutes(40)], ['aapc-cpb-2014'], { until: '2014', about: true }),
  ),
  'crd-081': others('high', row([], ['aapc-cpma-exam', 'aapc-cpma'])),
  'crd-082': others('high', row([questions(100), hours(4), cases(18)], ['aapc-cpma-exam', 'aapc-cpma'])),
  'crd-083': others(
    'medium',
    row([dollars(325), questions(150)], ['aapc-cpma'], { until: '2014', about: true }),
  ),
  'crd-084': others('high', row([], ['aapc-cdeo-exam', 'aapc-cdeo'])),
  'crd-085': others('high', row([questions(100), hours(4), cases(10)], ['aapc-cdeo-exam'])),
  'crd-086': others('medium', row([years(2)], ['medcodely-cdeo'])),
  'crd-087': others('high', row([questions(135), hours(4)], ['aapc-cppm-exam'])),
  'crd-088': others('high', row([questions(100), hours(4)], ['aapc-cpco-exam'])),
  'crd-090': others('medium', row([], ['aapc-cert-faq-2019'])),
  'crd-091': others('medium', row([date('2015')], ['aapc-cert-faq-2015', 'beckers-2016'])),
  'crd-092': otherFees('medium', row(cpcFee, ['oep-crc-vs-cpc', 'oep-crc-guide', 'mbct-cpb'])),
  'crd-093': otherFees('medium', row([dollars(399), dollars(499)], ['oep-coc'])),
  'crd-095': others('medium', row([], ['oep-cpc-pass', 'oep-coc'])),

  'crd-096': brief('high', row([], ['ahima-ccs'])),
  'crd-097': brief('medium', row([questions(97), questions(107), hours(4)], ['himp-ccs'])),
  'crd-098': briefFees(
    'medium',
    row([score(300), ahimaScale, ...ccsFee, ceus(ahimaTotals.ccs.value)], ['himp-ccs']),
  ),
  'crd-099': brief('medium', row([questions(90), questions(105), hours(2)], ['oep-cca-exam'])),
  'crd-100': briefFees('medium', row(ccaFee, ['oep-cca-exam'])),
  'crd-101': brief('medium', row([], ['ahima-rhit'])),
} as const satisfies Record<string, Rule>
