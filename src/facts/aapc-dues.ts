import { fact, fromRows, row, type FigureRow, type Topic } from './fact.ts'
import { between, count, dollars } from './unit.ts'
import { requireValue, rowOn, type Rows } from './row.ts'

/** Dollars a year for an individual member, as reported. The newest first: a new amount is one entry at the top. */
export const aapcDues: Rows = [
  {
    value: 222,
    sources: ['mbc-cpc', 'oep-cpc-guide', 'mbct-cpb'],
    checked: '2026-11-22',
    from: '2025',
    about: true,
  },
  {
    value: 190,
    sources: ['aapc-membership-faq-190'],
    checked: '2026-11-22',
    from: '2021',
    until: '2022',
    about: true,
  },
  {
    value: 150,
    sources: ['careerstep-maintain'],
    checked: '2026-11-22',
    from: '2015',
    until: '2016',
    about: true,
  },
  {
    value: 125,
    sources: ['medicalbillingcodings-2014', 'aapc-membership-faq-125'],
    checked: '2026-11-22',
    from: '2014',
    until: '2014',
    about: true,
  },
]

/** Dollars a year for a student member, as reported. */
export const aapcStudentDues: Rows = [
  { value: 157, sources: ['mbc-cpc'], checked: '2026-11-22', from: '2025', about: true },
]

/** The amount of a year that is past, whatever has been entered since. */
function duesOn(year: string): FigureRow {
  const found = rowOn(aapcDues, year)
  if (!found) throw new Error(`src/facts/aapc-dues.ts: expected dues for ${year}, found none`)
  return { ...found, value: [dollars(found.value)] }
}

export const aapcDuesTopic = {
  body: 'aapc',
  title: 'AAPC: dues',
  facts: {
    'ceu-103': fact(
      'fee',
      'medium',
      'Individual dues are reported as about {1} a year, after {was} on an earlier page; check AAPC before you pay.',
      ...fromRows(aapcDues, dollars),
    ),
    'ceu-104': fact(
      'fee',
      'medium',
      'Student dues are reported as {1} a year; check AAPC before you pay.',
      ...fromRows(aapcStudentDues, dollars),
    ),
    'ceu-105': fact(
      'other',
      'medium',
      'About 2021 and 2022, individual dues were {1} a year.',
      duesOn('2021'),
    ),
    'ceu-106': fact(
      'other',
      'medium',
      'About 2021 and 2022, dues could be paid in {1} parts of {2} or {3} parts of {4}, which cost {5} more.',
      row([count(2), dollars(105), count(3), dollars(70), dollars(20)], ['aapc-membership-faq-190'], {
        from: '2021',
        until: '2022',
        about: true,
      }),
    ),
    'ceu-107': fact(
      'other',
      'medium',
      'About 2015 and 2016, individual dues were {1} a year.',
      duesOn('2015'),
    ),
    'ceu-108': fact(
      'other',
      'medium',
      'In 2014 dues were {1} a year for individuals and {2} for students.',
      row(
        [dollars(requireValue(aapcDues, '2014')), dollars(70)],
        ['medicalbillingcodings-2014', 'aapc-membership-faq-125'],
        {
          from: '2014',
          until: '2014',
          about: true,
        },
      ),
    ),
    'ceu-109': fact(
      'other',
      'medium',
      'In 2014 a corporate membership for {2} people cost {1}.',
      row([dollars(750), between(6, 10, 'people')], ['medicalbillingcodings-2014'], {
        from: '2014',
        until: '2014',
        about: true,
      }),
    ),
    'ceu-110': fact(
      'other',
      'medium',
      'Student membership ends once the student is certified.',
      row([], ['aapc-membership-faq-190', 'aapc-membership-faq-125']),
    ),
    'ceu-126': fact(
      'other',
      'medium',
      'The student rate is for people who are enrolled in a course.',
      row([], ['aapc-membership-faq-190', 'careerstep-cpc-faq-older']),
    ),
  },
} as const satisfies Topic
