import { fact, row, type Topic } from './fact.ts'
import { between, dollars, percent } from './unit.ts'

const certified = 66_979
const notCertified = 55_721
const premium = Math.round((certified / notCertified - 1) * 1000) / 10

export const surveyPayTopic = {
  body: 'field',
  title: 'Pay: AAPC’s member survey',
  facts: {
    'crd-135': fact(
      'other',
      'medium',
      'In AAPC’s 2012 survey the average of all was {1} a year; another AAPC piece says {2}.',
      row([dollars(47_970), dollars(47_870)], ['beckers-2012', 'aapc-salary-2013']),
    ),
    'crd-136': fact(
      'other',
      'medium',
      'In AAPC’s 2012 survey the average of CPC holders was {1} a year.',
      row([dollars(47_796)], ['beckers-2012', 'aapc-salary-2013']),
    ),
    'crd-137': fact(
      'other',
      'medium',
      'In AAPC’s 2012 survey the average of COC holders, then CPC-H, was {1} a year.',
      row([dollars(56_466)], ['beckers-2012', 'aapc-salary-2013']),
    ),
    'crd-138': fact(
      'other',
      'medium',
      'In AAPC’s 2012 survey the average of CPMA holders was {1} a year.',
      row([dollars(59_365)], ['beckers-2012', 'aapc-salary-2013']),
    ),
    'crd-139': fact(
      'other',
      'medium',
      'In AAPC’s 2013 survey the average of all was {1} a year.',
      row([dollars(46_847)], ['aapc-salary-2013']),
    ),
    'crd-140': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average with one credential was {1} a year.',
      row([dollars(46_899)], ['beckers-2016']),
    ),
    'crd-141': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average with two credentials was {1} a year; the article says “more than two.”',
      row([dollars(58_399)], ['beckers-2016']),
    ),
    'crd-142': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average with three or more credentials was {1} a year; the article says “more than three.”',
      row([dollars(65_643)], ['beckers-2016']),
    ),
    'crd-143': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average in health systems was {1} a year.',
      row([dollars(51_389)], ['beckers-2016']),
    ),
    'crd-144': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average in hospital inpatient work was {1} a year.',
      row([dollars(50_925)], ['beckers-2016']),
    ),
    'crd-145': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average in hospital outpatient work was {1} a year.',
      row([dollars(47_773)], ['beckers-2016']),
    ),
    'crd-146': fact(
      'other',
      'medium',
      'In AAPC’s 2015 survey the average in practices of {2} doctors was {1} a year.',
      row([dollars(45_722), between(2, 10, 'people')], ['beckers-2016']),
    ),
    'crd-147': fact(
      'other',
      'high',
      'In AAPC’s 2018 survey the average of all was {1} a year.',
      row([dollars(51_889)], ['aapc-salary-2018']),
    ),
    'crd-148': fact(
      'other',
      'high',
      'In AAPC’s 2018 survey the average of certified members was {1} a year.',
      row([dollars(54_500)], ['aapc-salary-2018']),
    ),
    'crd-149': fact(
      'other',
      'high',
      'In AAPC’s 2018 survey the average of CPC holders was {1} a year.',
      row([dollars(54_401)], ['aapc-salary-2018']),
    ),
    'crd-150': fact(
      'other',
      'high',
      'In AAPC’s 2018 survey the average of CIC holders was {1} a year.',
      row([dollars(56_045)], ['aapc-salary-2018']),
    ),
    'crd-151': fact(
      'other',
      'high',
      'In AAPC’s next survey, about 2019–20, the average of all was {1} a year.',
      row([dollars(54_890)], ['aapc-salary-page']),
    ),
    'crd-152': fact(
      'other',
      'high',
      'In AAPC’s survey of about 2019–20 the average without certification was {1} a year.',
      row([dollars(42_015)], ['aapc-salary-page']),
    ),
    'crd-153': fact(
      'other',
      'high',
      'In AAPC’s survey of about 2019–20 the average of certified members was {1} a year.',
      row([dollars(55_923)], ['aapc-salary-page']),
    ),
    'crd-154': fact(
      'other',
      'high',
      'In AAPC’s survey of about 2019–20 the average of CPB holders was {1} a year.',
      row([dollars(55_078)], ['aapc-salary-page']),
    ),
    'crd-155': fact(
      'other',
      'high',
      'In AAPC’s survey of about 2019–20 the average with two credentials was {1} a year.',
      row([dollars(64_890)], ['aapc-salary-page']),
    ),
    'crd-156': fact(
      'other',
      'high',
      'In AAPC’s survey of about 2019–20 the average with three or more credentials was {1} a year.',
      row([dollars(70_608)], ['aapc-salary-page']),
    ),
    'crd-157': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of all was {1} a year.',
      row([dollars(54_797)], ['aapc-salary-2021', 'aapc-salary-page']),
    ),
    'crd-158': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average without certification was {1} a year.',
      row([dollars(47_200)], ['aapc-salary-2021', 'aapc-salary-page']),
    ),
    'crd-159': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of certified members was {1} a year, {2} more.',
      row([dollars(60_097), percent(27)], ['aapc-salary-2021', 'aapc-salary-page']),
    ),
    'crd-160': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of CPC holders was {1} a year.',
      row([dollars(58_055)], ['aapc-cpc-2022']),
    ),
    'crd-161': fact(
      'other',
      'high',
      'AAPC’s page of about 2022 gives COC holders an average of {1} a year, without a survey year.',
      row([dollars(62_846)], ['aapc-coc-2022']),
    ),
    'crd-162': fact(
      'other',
      'high',
      'AAPC’s page of about 2022 gives CIC holders an average of {1} a year, without a survey year.',
      row([dollars(57_936)], ['aapc-cic']),
    ),
    'crd-163': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of CPMA holders was {1} a year.',
      row([dollars(70_320)], ['aapc-cpma']),
    ),
    'crd-164': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of CDEO holders was {1} a year.',
      row([dollars(73_723)], ['aapc-cdeo']),
    ),
    'crd-165': fact(
      'other',
      'high',
      'In AAPC’s 2021 survey (2022 report) the average of CPCO holders was {1} a year.',
      row([dollars(80_550)], ['aapc-cpco']),
    ),
    'crd-166': fact(
      'other',
      'medium',
      'One site puts the average of CPC holders about 2023 at {1} a year.',
      row([dollars(59_605)], ['mcace-salary']),
    ),
    'crd-167': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, others report an average without certification of {1} a year.',
      row([dollars(notCertified)], ['mbc-certs', 'oep-crc-vs-cpc']),
    ),
    'crd-168': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, others report an average of certified members of {1} a year.',
      row([dollars(certified)], ['mbc-certs', 'oep-crc-vs-cpc', 'himp-ccs']),
    ),
    'crd-169': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, one site reports an average of CPC holders of {1} a year.',
      row([dollars(67_147)], ['oep-crc-vs-cpc']),
    ),
    'crd-170': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, one site reports an average of CRC holders of {1} a year.',
      row([dollars(74_629)], ['oep-crc-vs-cpc']),
    ),
    'crd-171': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, one site reports {1} a year for CPB holders and calls it the median.',
      row([dollars(56_981)], ['mbct-cpb']),
    ),
    'crd-172': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, one site reports {1} a year for CPC and CPB together.',
      row([dollars(71_130)], ['mbct-cpb']),
    ),
    'crd-173': fact(
      'other',
      'medium',
      'For AAPC’s 2025 survey, others report an average with three or more credentials of {1} a year.',
      row([dollars(81_227)], ['mbc-certs', 'mbct-staying-current']),
    ),
    'crd-174': fact(
      'other',
      'medium',
      'By the 2025 figures certified members earned about a fifth more than the others ({1} by our arithmetic); part of such gaps is experience.',
      row([percent(premium)], ['mbc-certs'], { workedOut: true }),
    ),
    'crd-175': fact(
      'other',
      'high',
      'In AAPC’s 2022 survey {1} of those who answered worked remotely.',
      row([percent(55)], ['aapc-salary-2023']),
    ),
  },
} as const satisfies Topic
