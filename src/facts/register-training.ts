import { aapcDues, aapcStudentDues, aapcTotals } from './aapc.ts'
import {
  between,
  cases,
  ceus,
  count,
  days,
  dollars,
  hours,
  months,
  percent,
  questions,
  weeks,
  years,
} from './unit.ts'
import { cpcFee, secondAttempt } from './register-exams.ts'
import { growth } from './register-work.ts'
import { facts, row, type Rule } from './fact.ts'

const routes = facts('field', 'routes', 'other')
const costs = facts('field', 'costs', 'fee')
const olderCosts = facts('field', 'costs', 'other')
const upkeep = facts('field', 'costs', 'ceu')
const pitfalls = facts('field', 'pitfalls', 'other')
const pitfallsFee = facts('field', 'pitfalls', 'fee')
const pitfallsCeu = facts('field', 'pitfalls', 'ceu')
const training = facts('field', 'training', 'other')
const checklist = facts('field', 'checklist', 'other')
const warnings = facts('field', 'warnings', 'other')
const funding = facts('field', 'funding', 'other')
const quiz = facts('field', 'quiz', 'other')

/** Ways in, what they cost, how to choose a program. */
export const trainingRegister = {
  'crd-189': routes('medium', row([count(20)], ['ftr-2007'])),
  'crd-190': routes('medium', row([], ['aapc-cpc-faqs'])),
  'crd-191': routes('high', row([hours(80)], ['aapc-apprentice-older', 'aapc-apprenticeship'])),
  'crd-192': routes('medium', row([between(16, 18, 'weeks'), hours(8)], ['medcodelogix-agreement'])),
  'crd-193': routes(
    'medium',
    row([between(18, 30, 'credits'), between(1, 2, 'years')], ['tbs-certificates']),
  ),
  'crd-194': routes('medium', row([count(3)], ['mercy-ohio-catalog'])),
  'crd-195': routes('medium', row([percent(70)], ['aapc-cpc-2022'])),
  'crd-196': routes('medium', row([cases(600)], ['aapc-practicode-video', 'aapc-apprentice-older'])),
  'crd-197': routes('medium', row([], ['cco-job', 'aapc-jobs-junior', 'hccbuddy-path'])),
  'crd-198': routes('high', row([], ['aapc-apprenticeship'])),
  'crd-199': routes(
    'medium',
    row([between(2, 3, 'months')], ['aapc-apprenticeship', 'cpctestprep-faq'], { workedOut: true }),
  ),
  'crd-200': routes(
    'medium',
    row([between(3, 4, 'months'), years(1)], ['aapc-apprenticeship', 'cpctestprep-faq'], { workedOut: true }),
  ),
  'crd-202': routes(
    'medium',
    row([between(6, 12, 'months'), years(2)], ['aapc-apprenticeship', 'tbs-certificates'], {
      workedOut: true,
    }),
  ),
  'crd-203': routes(
    'medium',
    row([between(9, 24, 'months')], ['tbs-certificates', 'mercy-ohio-catalog'], { workedOut: true }),
  ),
  'crd-204': routes('medium', row([years(2)], ['tri-c-him-2016'], { workedOut: true })),

  'crd-205': costs('medium', row([dollars(aapcDues[0].value), dollars(aapcStudentDues.value)], ['mbc-cpc'])),
  'crd-206': costs('medium', row(cpcFee, ['mbc-cpc', 'oep-cpc-guide'])),
  'crd-207': costs('high', row([dollars(0)], ['aapc-hc-book-years'])),
  'crd-208': costs('medium', row([dollars(2500), hours(80)], ['foundationbmc-2024'])),
  'crd-209': costs(
    'medium',
    row([dollars(3895), count(2), between(16, 18, 'weeks')], ['medcodelogix-agreement']),
  ),
  'crd-211': olderCosts('medium', row([between(2000, 8000, 'dollars')], ['elite-xtern-2007'])),
  'crd-212': upkeep('high', row([ceus(aapcTotals[0][0].value)], ['aapc-cic-overview', 'aapc-maintain-2022'])),
  'crd-214': costs(
    'medium',
    row([between(2500, 4000, 'dollars')], ['foundationbmc-2024', 'medcodelogix-agreement'], {
      workedOut: true,
    }),
  ),

  'crd-216': pitfalls('high', row([], ['codingclarified-guide', 'cco-job'])),
  'crd-217': pitfalls('medium', row([], ['codingclarified-guide'])),
  'crd-218': pitfalls('medium', row([years(2)], ['cco-job'])),
  'crd-219': pitfalls('high', row([], ['cco-apprentice-2012'])),
  'crd-220': pitfallsCeu('medium', row([], ['aapc-hc-revoked', 'elite-xtern-2007'])),
  'crd-221': pitfalls('high', row([], ['aapc-hc-book-rules'])),
  'crd-222': pitfalls('high', row([], ['aapc-hc-book-rules'])),
  'crd-223': pitfallsFee('medium', row([secondAttempt], ['mbc-cpc'], { workedOut: true })),
  'crd-224': pitfalls('high', row([questions(150)], ['aapc-cpc-exam-2020'])),
  'crd-225': pitfalls('medium', row([percent(46)], ['mbct-ai'])),
  'crd-226': pitfalls('medium', row([growth], ['mbct-ai', 'etactics-outlook'])),
  'crd-227': pitfalls('medium', row([], ['jobzonerisk', 'isaitakingover'])),

  'crd-228': training('medium', row([hours(80)], ['aapc-apprentice-older', 'aapc-practicode-video'])),
  'crd-229': training(
    'medium',
    row([], ['foundationbmc-2024', 'medcodelogix-agreement', 'codingclarified-criteria']),
  ),
  'crd-230': training('high', row([cases(150), months(6)], ['ahima-pcap'])),
  'crd-231': training('medium', row([], ['dummies-college', 'tbs-certificates', 'mercy-ohio-catalog'])),
  'crd-232': training('medium', row([], ['tri-c-him-2016', 'ahima-rhit', 'vha-postings-2025'])),
  'crd-233': training('medium', row([], ['careerstep-2024', 'mbc-org-choosing'])),
  'crd-234': training('high', row([hours(80), years(1), years(2)], ['aapc-apprenticeship'])),
  'crd-235': training('medium', row([weeks(12)], ['healthtech-cbcs'])),

  'crd-236': checklist('medium', row([], ['ahima-pcap', 'ambci-accreditation'])),
  'crd-237': checklist('high', row([hours(80)], ['aapc-apprentice-older', 'aapc-support-letters'])),
  'crd-238': checklist('high', row([cases(600), cases(150)], ['aapc-practicode-video', 'ahima-pcap'])),
  'crd-239': checklist('medium', row([count(1), count(2)], ['careerstep-2024', 'medcodelogix-agreement'])),
  'crd-240': checklist('medium', row([], ['medcodelogix-agreement', 'foundationbmc-2024'])),
  'crd-241': checklist('medium', row([], ['verify-cert'])),
  'crd-243': checklist('high', row([], ['aapc-books-faq'])),
  'crd-244': checklist('medium', row([days(3)], ['foundationbmc-2024', 'acs-refund'])),

  'crd-249': warnings('medium', row([], ['codingclarified-guide', 'cco-job'])),
  'crd-250': warnings('high', row([dollars(3_260_000)], ['ftc-2003'])),
  'crd-251': warnings('high', row([], ['business-gov-2009'])),
  'crd-252': warnings('high', row([percent(85), months(5), days(30), days(60)], ['coderclass-guarantee'])),
  'crd-253': warnings('medium', row([], ['ftr-2007'])),
  'crd-254': warnings('medium', row([], ['ambci-accreditation'])),
  'crd-256': warnings('high', row([], ['consumer-gov-2009'])),

  'crd-277': funding('medium', row([], ['army-cool-cpc'])),

  'crd-290': quiz('medium', row([], ['aapc-cpma-exam', 'medcodely-cdeo'])),
  'crd-291': quiz('high', row([], ['aapc-crc-exam'])),
  'crd-292': quiz('medium', row([], ['washington-hospital-job', 'ahima-ccs', 'aapc-cic-exam'])),
  'crd-293': quiz('medium', row([], ['aapc-cpc-2022'])),
  'crd-296': quiz('medium', row([], ['oep-crc-vs-cpc'])),
} as const satisfies Record<string, Rule>
