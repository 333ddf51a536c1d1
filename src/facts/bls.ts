import { fact, row, type Topic } from './fact.ts'
import { dollars, people, percent } from './unit.ts'

/** Percent more jobs, 2024 to 2034. */
export const growth = percent(7)

export const blsTopic = {
  body: 'field',
  title: 'Pay and jobs: Bureau of Labor Statistics',
  facts: {
    'crd-177': fact(
      'other',
      'high',
      'The Bureau of Labor Statistics counts medical coders under occupation 29-2072, medical records specialists.',
      row([], ['onet-29-2072']),
    ),
    'crd-178': fact(
      'other',
      'medium',
      'In May 2024 the median pay of medical records specialists was {1} a year.',
      row([dollars(50_250)], ['startright-bls', 'oep-crc-vs-cpc']),
    ),
    'crd-179': fact(
      'other',
      'medium',
      'In 2024 there were {1} jobs for medical records specialists.',
      row([people(194_800)], ['startright-bls', 'etactics-outlook']),
    ),
    'crd-180': fact(
      'other',
      'medium',
      'From 2024 to 2034 these jobs are projected to grow by {1}.',
      row([growth], ['startright-bls', 'etactics-outlook']),
    ),
    'crd-181': fact(
      'other',
      'medium',
      'From 2024 to 2034 about {1} openings a year are projected.',
      row([people(14_200)], ['mbct-ai']),
    ),
    'crd-182': fact(
      'other',
      'medium',
      'In May 2023 the median pay of medical records specialists was {1} a year.',
      row([dollars(48_780)], ['americandreamjobs-bls', 'alliedhealth-bls']),
    ),
    'crd-183': fact(
      'other',
      'medium',
      'In May 2023 a tenth earned less than {1} a year and a tenth more than {2}.',
      row([dollars(35_080), dollars(77_810)], ['americandreamjobs-bls', 'alliedhealth-bls']),
    ),
    'crd-184': fact(
      'other',
      'medium',
      'In May 2023 a quarter earned less than {1} a year and a quarter more than {2}.',
      row([dollars(39_620), dollars(61_960)], ['alliedhealth-bls']),
    ),
    'crd-185': fact(
      'other',
      'high',
      'An earlier projection, for 2023 to 2033, was growth of {1}; it has been replaced.',
      row([percent(9)], ['aapc-outlook-2025']),
    ),
    'crd-186': fact(
      'other',
      'high',
      'The typical way in is a postsecondary award below a degree, without experience or on-the-job training.',
      row([], ['bls-ooh-2021']),
    ),
    'crd-187': fact(
      'other',
      'medium',
      'In May 2021 there were {1} jobs with a mean pay of {2} a year.',
      row([people(180_570), dollars(48_310)], ['healthguide-2021']),
    ),
    'crd-188': fact(
      'other',
      'high',
      'In May 2020, for a wider group, the median pay was {1} a year in {2} jobs.',
      row([dollars(44_090), people(341_600)], ['bls-ooh-2021']),
    ),
  },
} as const satisfies Topic
