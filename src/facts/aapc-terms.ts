import { currentFigure, fact, row, type Topic } from './fact.ts'
import { ceus, date, hours, years } from './unit.ts'
import { currentEdition, specialtyRows } from './aapc-editions.ts'

export const aapcTermsTopic = {
  body: 'aapc',
  title: 'AAPC: names and terms',
  facts: {
    'ceu-111': fact(
      'other',
      'high',
      'A CEU is a unit that shows your skills are current; in practice it stands for {1} hour of approved education.',
      row([hours(1)], ['aapc-maintain-2022', 'bcbsnc-2025']),
    ),
    'ceu-112': fact(
      'other',
      'high',
      'An index number is the code AAPC gives to an approved title; you type it into the CEU Tracker, find it on the certificate and do not share it.',
      row([], ['aapc-ceu-policies', 'aapc-vendor-guidelines', 'aapc-hc-submit']),
    ),
    'ceu-113': fact(
      'other',
      'high',
      'The CEU Tracker is the account page where you enter, assign and submit CEUs and can buy an extension.',
      row([], ['aapc-ceu-policies', 'aapc-hc-submit', 'aapc-hc-allocate']),
    ),
    'ceu-114': fact(
      'other',
      'medium',
      '“Core CEU” is an everyday term for education that counts for a core credential; AAPC’s own definition is not established.',
      row([], ['aapc-hc-allocate']),
    ),
    'ceu-115': fact(
      'ceu',
      'high',
      'A specialty CEU comes from an event approved for a named specialty credential, and each such credential needs {1}.',
      row([currentFigure(specialtyRows(), ceus)], currentEdition().sources),
    ),
    'ceu-116': fact(
      'other',
      'high',
      'CPC-A and COC-A mean that the exam is passed and {1} years of experience are not yet proved.',
      row([years(2)], ['aapc-apprenticeship']),
    ),
    'ceu-117': fact(
      'other',
      'medium',
      'CPC-H was renamed COC about {1}.',
      row([date('2015')], ['aapc-cert-faq-2015']),
    ),
    'ceu-118': fact(
      'other',
      'medium',
      'AAPC, formerly the American Academy of Professional Coders, now calls itself simply AAPC.',
      row([], ['everybodywiki-cpc', 'aapc-apprenticeship']),
    ),
    'ceu-119': fact(
      'other',
      'medium',
      'AAPC’s tagline is “Advancing the Business of Healthcare.”',
      row([], ['aapc-apprenticeship']),
    ),
  },
} as const satisfies Topic
