import { currentFigure, fact, fromRows, row, type Topic } from './fact.ts'
import { ceus, count } from './unit.ts'
import { datesOf, editionOf, minimumRows, specialtyRows, totalRows } from './aapc-editions.ts'
import { currentRow } from './row.ts'

const older = editionOf('2012')

export const aapcMinimumsTopic = {
  body: 'aapc',
  title: 'AAPC: topic minimums inside the total',
  facts: {
    'ceu-019': fact(
      'ceu',
      'medium',
      'A CIRCC holder earns at least {1} CEUs of the total in interventional radiology and cardiovascular topics; an earlier rule asked for {was}.',
      ...fromRows(minimumRows('circc'), ceus),
    ),
    'ceu-020': fact(
      'ceu',
      'medium',
      'A CPMA holder earns at least {1} CEUs of the total in auditing topics; an earlier rule asked for {was}.',
      ...fromRows(minimumRows('cpma'), ceus),
    ),
    'ceu-021': fact(
      'ceu',
      'medium',
      'A CPCO holder earns at least {1} CEUs of the total in compliance topics; an earlier rule asked for {was}.',
      ...fromRows(minimumRows('cpco'), ceus),
    ),
    'ceu-022': fact(
      'ceu',
      'medium',
      'A CPPM holder earns at least {1} CEUs of the total in practice management topics; an earlier rule asked for {was}.',
      ...fromRows(minimumRows('cppm'), ceus),
    ),
    'ceu-024': fact(
      'ceu',
      'medium',
      'A CDEO holder earns at least {1} CEUs of the total in documentation topics.',
      ...fromRows(minimumRows('cdeo'), ceus),
    ),
    'ceu-025': fact(
      'ceu',
      'medium',
      'Each specialty credential asks for at least {1} CEUs of the total in topics of that specialty; an earlier rule asked for {was}.',
      ...fromRows(specialtyRows(), ceus),
    ),
    'ceu-026': fact(
      'ceu',
      'medium',
      'CPC, COC, CIC, CPC-P, CPB and CRC have no topic minimum on any of the four AAPC pages we read.',
      row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-ceu-faq', 'aapc-help-later']),
    ),
    'ceu-027': fact(
      'ceu',
      'medium',
      'A guide written before October 2015 still prints the older minimums of {1} and {2} CEUs.',
      row([ceus(older.minimums.cpma ?? 0), ceus(older.specialty)], ['dummies-ceu'], {
        ...datesOf(older),
      }),
    ),
    'ceu-028': fact(
      'ceu',
      'medium',
      'Half of the CIRCC minimum, {1} CEUs, falls to each year of the cycle.',
      row([ceus(currentRow(minimumRows('circc')).value / 2)], ['aapc-ceu-faq', 'aapc-help-later']),
    ),
    'ceu-029': fact(
      'ceu',
      'medium',
      'When AAPC’s later copies were made, CIRCC content had to come from {1} contracted companies: ZHealth Publishing, MedLearn Publishing and Medical Asset Management. The list may have changed.',
      row([count(3)], ['aapc-ceu-faq', 'aapc-help-later']),
    ),
    'ceu-030': fact(
      'ceu',
      'high',
      'A CEU counts toward CIRCC, CPMA, CPCO, CDEO, CPPM or a specialty only if AAPC approved the event for that credential.',
      row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-vendor-faq']),
    ),
    'ceu-031': fact(
      'ceu',
      'high',
      'Once the topic minimums are met, the rest of the total can be any education that AAPC has pre-approved.',
      row([], ['aapc-help-2012', 'aapc-help-2015', 'aapc-ceu-faq']),
    ),
    'ceu-032': fact(
      'ceu',
      'medium',
      'Since October 1, 2012, one approved specialty CEU may count for {1} specialty credential and {2} core credential at the same time.',
      row([count(1), count(1)], ['aapc-help-2012', 'aapc-help-2015'], { from: '2012-10-01' }),
    ),
    'ceu-033': fact(
      'ceu',
      'medium',
      'AAPC’s help center says that some CEUs can go to more than one credential.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-034': fact(
      'ceu',
      'high',
      'Web trainings from CMS count for core credentials only, never for a specialty credential.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-035': fact(
      'ceu',
      'medium',
      'AAPC names the CIC as one of its core credentials.',
      row([], ['aapc-cic']),
    ),
    'ceu-036': fact(
      'ceu',
      'medium',
      'We print no list and no number of AAPC’s specialty credentials, because the page we found is old and has no date.',
      row([], ['aapc-vendor-guidelines']),
    ),
    'ceu-037': fact(
      'ceu',
      'medium',
      'A CPC-A owes the same {1} CEUs in two years as a CPC; AAPC makes no exception for apprentices.',
      row([currentFigure(totalRows(1), ceus)], ['cco-coder-faq']),
    ),
  },
} as const satisfies Topic
