import { fact, fromRows, row, type Topic } from './fact.ts'
import { merged, rowOn, type Row } from './row.ts'
import { between, ceus, count, date, type Figure } from './unit.ts'
import { datesOf, currentEdition, editionOf, totalRows, type Edition } from './aapc-editions.ts'

const current = currentEdition()
const older = editionOf('2012')
const olderDates = datesOf(older)

/** One certification needed as many before the oldest edition that could be read in full. */
const oneBefore: Row = {
  value: 36,
  sources: ['aapc-help-2012', 'aapc-ceus-2008'],
  checked: '2026-11-22',
  from: '2008',
  until: '2011',
  about: true,
}
const sinceAbout2015 = rowOn(totalRows(1), '2015')
const oneCertification = merged([...totalRows(1), oneBefore])

/** What each further certification adds up to five: one number, or the least and the most. */
function addedByEach({ totals }: Edition): Figure {
  const steps = totals
    .slice(1)
    .map((total, at) => total - (totals[at] ?? 0))
    .filter((added) => added > 0)
  const [least, most] = [Math.min(...steps), Math.max(...steps)]
  return least === most ? ceus(least) : between(least, most, 'ceus')
}

export const aapcTotalsTopic = {
  body: 'aapc',
  title: 'AAPC: CEUs in a two-year cycle',
  facts: {
    'ceu-001': fact(
      'ceu',
      'high',
      'One AAPC certification needs {1} CEUs in every two-year cycle.',
      ...fromRows(oneCertification, ceus),
    ),
    'ceu-002': fact(
      'ceu',
      'medium',
      'Two AAPC certifications together need {1} CEUs in a cycle; an earlier schedule asked for {was}.',
      ...fromRows(totalRows(2), ceus),
    ),
    'ceu-003': fact(
      'ceu',
      'medium',
      'Three AAPC certifications together need {1} CEUs in a cycle; an earlier schedule asked for {was}.',
      ...fromRows(totalRows(3), ceus),
    ),
    'ceu-004': fact(
      'ceu',
      'medium',
      'Four AAPC certifications together need {1} CEUs in a cycle; an earlier schedule asked for {was}.',
      ...fromRows(totalRows(4), ceus),
    ),
    'ceu-005': fact(
      'ceu',
      'medium',
      'Five or more AAPC certifications together need {1} CEUs in a cycle; an earlier schedule asked for {was}.',
      ...fromRows(totalRows(5), ceus),
    ),
    'ceu-006': fact(
      'ceu',
      'medium',
      'Today’s schedule adds {1} CEUs for each further certification and stays at {2} from the fifth on.',
      row([addedByEach(current), ceus(current.totals[4])], current.sources, { workedOut: true }),
    ),
    'ceu-007': fact(
      'ceu',
      'high',
      'On the older schedule, one certification needed {1} CEUs, the same as on the next one.',
      row([ceus(older.totals[0])], older.sources, olderDates),
    ),
    'ceu-008': fact(
      'ceu',
      'high',
      'On the older schedule, two certifications needed {1} CEUs.',
      row([ceus(older.totals[1])], older.sources, olderDates),
    ),
    'ceu-009': fact(
      'ceu',
      'high',
      'On the older schedule, three certifications needed {1} CEUs.',
      row([ceus(older.totals[2])], older.sources, olderDates),
    ),
    'ceu-010': fact(
      'ceu',
      'high',
      'On the older schedule, four certifications needed {1} CEUs.',
      row([ceus(older.totals[3])], older.sources, olderDates),
    ),
    'ceu-011': fact(
      'ceu',
      'high',
      'On the older schedule, five or more certifications needed {1} CEUs.',
      row([ceus(older.totals[4])], older.sources, olderDates),
    ),
    'ceu-012': fact(
      'ceu',
      'medium',
      'The older schedule added {1} CEUs for each further certification up to the fourth and stayed at {2} from the fifth on.',
      row([ceus(older.totals[1] - older.totals[0]), ceus(older.totals[4])], ['aapc-help-2012'], {
        ...olderDates,
        workedOut: true,
      }),
    ),
    'ceu-013': fact(
      'ceu',
      'high',
      'The totals printed since about 2015 are on {1} AAPC pages of different ages, and the latest of them already lists the CDEO.',
      row([count(3)], ['aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later']),
    ),
    'ceu-014': fact(
      'ceu',
      'medium',
      'The schedule changed around {1}; no page we read gives the exact day.',
      row([date('2015')], ['aapc-help-2012', 'aapc-help-2015']),
    ),
    'ceu-015': fact(
      'ceu',
      'medium',
      'AAPC’s copy of about 2015 still has a sentence built on {1} CEUs, left over from the older schedule, so the change was fresh then.',
      row([ceus(older.totals[4])], ['aapc-help-2015'], { workedOut: true }),
    ),
    'ceu-016': fact(
      'ceu',
      'high',
      'From 2008 on, AAPC’s pages give {1} CEUs for one certification; this total did not change when the others did around 2015.',
      row(
        [ceus(editionOf('2015').totals[0])],
        [
          'aapc-ceus-2008',
          'aapc-help-2012',
          'aapc-help-2015',
          'aapc-help-later',
          'mbct-staying-current',
          'mbc-cpc',
        ],
        sinceAbout2015?.until ? { until: sinceAbout2015.until } : {},
      ),
    ),
    'ceu-017': fact(
      'ceu',
      'medium',
      'Before about 2008 AAPC counted {1} CEUs for each year; now CEUs are due every two years, and spreading them over both years, {2} a year for one certification, is advice, not a rule.',
      row([ceus(18), ceus(current.totals[0] / 2)], ['aapc-ceus-2008', 'cco-coder-faq'], {
        until: '2007',
        about: true,
      }),
    ),
    'ceu-018': fact(
      'ceu',
      'high',
      'AAPC’s page of about 2022, as far as we could read it, and its proration page of about 2023 do not settle the totals for two or more certifications.',
      row([], ['aapc-maintain-2022', 'aapc-prorated-2023']),
    ),
  },
} as const satisfies Topic
