import { aapcDues, aapcTotals } from './aapc.ts'
import { ahimaTotals } from './ahima.ts'
import { between, ceus, count, credits, date, dollars, people, percent, questions, years } from './unit.ts'
import { ccsFee } from './register-ahima.ts'
import { facts, row, type Rule } from './fact.ts'

const certified = 66_979
const notCertified = 55_721
const premium = Math.round((certified / notCertified - 1) * 1000) / 10

/** Percent more jobs, 2024 to 2034. */
export const growth = percent(7)

const settings = facts('field', 'settings', 'other')
const employers = facts('field', 'employers', 'other')
const against = facts('field', 'cpc-or-ccs', 'other')
const againstFees = facts('field', 'cpc-or-ccs', 'fee')
const againstUpkeep = facts('field', 'cpc-or-ccs', 'ceu')
const abroad = facts('field', 'abroad', 'other')
const pay = facts('field', 'survey-pay', 'other')
const bls = facts('field', 'bls', 'other')

/** Settings, employers, CPC against CCS, pay. */
export const workRegister = {
  'crd-102': settings('high', row([], ['aapc-cpc-2022', 'aapc-books-faq', 'rcmjobs-hiring', 'ilmc-ccsp'])),
  'crd-103': settings('high', row([], ['aapc-coc', 'aapc-books-faq', 'aapc-jobs-junior'])),
  'crd-104': settings(
    'high',
    row([], ['aapc-cic-exam', 'aapc-cic', 'aapc-books-faq', 'washington-hospital-job', 'mayo-coder-types']),
  ),
  'crd-105': settings('high', row([], ['aapc-crc-exam', 'hccbuddy-path'])),
  'crd-106': settings('high', row([], ['aapc-cpb-exam'])),
  'crd-107': settings('high', row([], ['aapc-cpma-exam', 'aapc-cdeo-exam', 'aapc-cpco-exam'])),
  'crd-108': settings('high', row([], ['aapc-books-faq'])),

  'crd-109': employers('high', row([between(54.72, 74.94, 'dollars-an-hour')], ['washington-hospital-job'])),
  'crd-110': employers('high', row([], ['mayo-coder-types'])),
  'crd-111': employers('high', row([], ['vha-postings-2025'])),
  'crd-112': employers('high', row([], ['trinity-coder2'])),
  'crd-113': employers('high', row([between(1, 2, 'years'), credits(30)], ['aapc-jobs-junior'])),
  'crd-114': employers('medium', row([], ['rcmjobs-hiring'])),
  'crd-115': employers('medium', row([], ['andrews-alphabet'])),
  'crd-116': employers('medium', row([], ['hccbuddy-path'])),
  'crd-117': employers('medium', row([between(40_000, 55_000, 'dollars')], ['hccbuddy-path'])),
  'crd-118': employers('medium', row([], ['ftr-2007'])),
  'crd-119': employers('high', row([years(4)], ['elite-xtern-2007'])),

  'crd-120': against(
    'high',
    row([questions(100), questions(107)], ['aapc-cpc-2022', 'ahima-ccs', 'himp-ccs', 'rcmjobs-hiring']),
  ),
  'crd-121': against('high', row([], ['aapc-apprenticeship', 'ahima-ccs'])),
  'crd-122': against('medium', row([percent(84), date('2025')], ['himp-ccs', 'oep-cpc-pass'])),
  'crd-123': againstFees('medium', row([dollars(647)], ['mbc-cpc'])),
  'crd-124': againstFees('medium', row([...ccsFee.toReversed()], ['himp-ccs'])),
  'crd-125': againstFees(
    'medium',
    row([ceus(aapcTotals[0][0].value), dollars(aapcDues[0].value)], ['aapc-cic-overview', 'mbc-cpc']),
  ),
  'crd-126': againstUpkeep(
    'medium',
    row([ceus(ahimaTotals.ccs.value)], ['himp-ccs', 'ahima-recert-faq-2021']),
  ),
  'crd-127': against('high', row([], ['aapc-hc-book-rules', 'aapc-cic-exam'])),
  'crd-128': against('high', row([count(3)], ['oep-ccs-guide', 'himp-ccs'])),

  'crd-129': abroad('high', row([], ['aapc-cert-faq-2019', 'amc-apprentice'])),
  'crd-130': abroad('medium', row([], ['quickcode-india'])),
  'crd-131': abroad('medium', row([between(6, 9, 'months')], ['quickcode-india'])),
  'crd-132': abroad('medium', row([], ['himaa-au'])),
  'crd-133': abroad('medium', row([count(26)], ['pmc-coder-training-2024'])),
  'crd-134': abroad('medium', row([], ['himaa-au', 'pmc-coder-training-2024'])),

  'crd-135': pay('medium', row([dollars(47_970), dollars(47_870)], ['beckers-2012', 'aapc-salary-2013'])),
  'crd-136': pay('medium', row([dollars(47_796)], ['beckers-2012', 'aapc-salary-2013'])),
  'crd-137': pay('medium', row([dollars(56_466)], ['beckers-2012', 'aapc-salary-2013'])),
  'crd-138': pay('medium', row([dollars(59_365)], ['beckers-2012', 'aapc-salary-2013'])),
  'crd-139': pay('medium', row([dollars(46_847)], ['aapc-salary-2013'])),
  'crd-140': pay('medium', row([dollars(46_899)], ['beckers-2016'])),
  'crd-141': pay('medium', row([dollars(58_399)], ['beckers-2016'])),
  'crd-142': pay('medium', row([dollars(65_643)], ['beckers-2016'])),
  'crd-143': pay('medium', row([dollars(51_389)], ['beckers-2016'])),
  'crd-144': pay('medium', row([dollars(50_925)], ['beckers-2016'])),
  'crd-145': pay('medium', row([dollars(47_773)], ['beckers-2016'])),
  'crd-146': pay('medium', row([dollars(45_722), between(2, 10, 'people')], ['beckers-2016'])),
  'crd-147': pay('high', row([dollars(51_889)], ['aapc-salary-2018'])),
  'crd-148': pay('high', row([dollars(54_500)], ['aapc-salary-2018'])),
  'crd-149': pay('high', row([dollars(54_401)], ['aapc-salary-2018'])),
  'crd-150': pay('high', row([dollars(56_045)], ['aapc-salary-2018'])),
  'crd-151': pay('high', row([dollars(54_890)], ['aapc-salary-page'])),
  'crd-152': pay('high', row([dollars(42_015)], ['aapc-salary-page'])),
  'crd-153': pay('high', row([dollars(55_923)], ['aapc-salary-page'])),
  'crd-154': pay('high', row([dollars(55_078)], ['aapc-salary-page'])),
  'crd-155': pay('high', row([dollars(64_890)], ['aapc-salary-page'])),
  'crd-156': pay('high', row([dollars(70_608)], ['aapc-salary-page'])),
  'crd-157': pay('high', row([dollars(54_797)], ['aapc-salary-2021', 'aapc-salary-page'])),
  'crd-158': pay('high', row([dollars(47_200)], ['aapc-salary-2021', 'aapc-salary-page'])),
  'crd-159': pay('high', row([dollars(60_097), percent(27)], ['aapc-salary-2021', 'aapc-salary-page'])),
  'crd-160': pay('high', row([dollars(58_055)], ['aapc-cpc-2022'])),
  'crd-161': pay('high', row([dollars(62_846)], ['aapc-coc-2022'])),
  'crd-162': pay('high', row([dollars(57_936)], ['aapc-cic'])),
  'crd-163': pay('high', row([dollars(70_320)], ['aapc-cpma'])),
  'crd-164': pay('high', row([dollars(73_723)], ['aapc-cdeo'])),
  'crd-165': pay('high', row([dollars(80_550)], ['aapc-cpco'])),
  'crd-166': pay('medium', row([dollars(59_605)], ['mcace-salary'])),
  'crd-167': pay('medium', row([dollars(notCertified)], ['mbc-certs', 'oep-crc-vs-cpc'])),
  'crd-168': pay('medium', row([dollars(certified)], ['mbc-certs', 'oep-crc-vs-cpc', 'himp-ccs'])),
  'crd-169': pay('medium', row([dollars(67_147)], ['oep-crc-vs-cpc'])),
  'crd-170': pay('medium', row([dollars(74_629)], ['oep-crc-vs-cpc'])),
  'crd-171': pay('medium', row([dollars(56_981)], ['mbct-cpb'])),
  'crd-172': pay('medium', row([dollars(71_130)], ['mbct-cpb'])),
  'crd-173': pay('medium', row([dollars(81_227)], ['mbc-certs', 'mbct-staying-current'])),
  'crd-174': pay('medium', row([percent(premium)], ['mbc-certs'], { workedOut: true })),
  'crd-175': pay('high', row([percent(55)], ['aapc-salary-2023'])),

  'crd-177': bls('high', row([], ['onet-29-2072'])),
  'crd-178': bls('medium', row([dollars(50_250)], ['startright-bls', 'oep-crc-vs-cpc'])),
  'crd-179': bls('medium', row([people(194_800)], ['startright-bls', 'etactics-outlook'])),
  'crd-180': bls('medium', row([growth], ['startright-bls', 'etactics-outlook'])),
  'crd-181': bls('medium', row([people(14_200)], ['mbct-ai'])),
  'crd-182': bls('medium', row([dollars(48_780)], ['americandreamjobs-bls', 'alliedhealth-bls'])),
  'crd-183': bls(
    'medium',
    row([dollars(35_080), dollars(77_810)], ['americandreamjobs-bls', 'alliedhealth-bls']),
  ),
  'crd-184': bls('medium', row([dollars(39_620), dollars(61_960)], ['alliedhealth-bls'])),
  'crd-185': bls('high', row([percent(9)], ['aapc-outlook-2025'])),
  'crd-186': bls('high', row([], ['bls-ooh-2021'])),
  'crd-187': bls('medium', row([people(180_570), dollars(48_310)], ['healthguide-2021'])),
  'crd-188': bls('high', row([dollars(44_090), people(341_600)], ['bls-ooh-2021'])),
} as const satisfies Record<string, Rule>
