import { fact, row, type Topic } from './fact.ts'
import { cases, ceus, count, hours, percent, years } from './unit.ts'

export const apprenticeTopic = {
  body: 'aapc',
  title: 'Apprentice status: CPC-A and COC-A',
  facts: {
    'crd-048': fact(
      'other',
      'high',
      'Everybody takes the same exam; without {1} years of coding experience you are a CPC-A or COC-A until you prove the years or their equivalent.',
      row([years(2)], ['aapc-apprenticeship', 'aapc-apprentice-older']),
    ),
    'crd-049': fact(
      'other',
      'medium',
      'AAPC’s page names {1} credentials that can carry an A: the CPC and the COC.',
      row([count(2)], ['aapc-apprenticeship']),
    ),
    'crd-050': fact(
      'other',
      'high',
      'Option 1 to remove the apprentice A: {1} years of coding work, before or after certification; jobs and XTernships count and can be added together.',
      row([years(2)], ['aapc-apprenticeship']),
    ),
    'crd-051': fact(
      'other',
      'high',
      'Option 2 to remove the apprentice A: {1} year of work, and a year’s credit from either a coding course of {2} contact hours or Practicode.',
      row([years(1), hours(80)], ['aapc-apprenticeship', 'aapc-apprentice-older']),
    ),
    'crd-052': fact(
      'other',
      'high',
      'Option 3 to remove the apprentice A: a course of {1} hours and Practicode together count for {2} years, without a job; ask AAPC whether your course is approved.',
      row([hours(80), years(2)], ['aapc-practicode-video', 'aapc-apprentice-older', 'aapc-apprenticeship']),
    ),
    'crd-053': fact(
      'other',
      'high',
      'The course and Practicode count for {1} year each.',
      row([years(1)], ['aapc-apprentice-older']),
    ),
    'crd-054': fact(
      'other',
      'high',
      'Practicode asks you to complete {1} real, redacted records with a score of at least {2}.',
      row([cases(600), percent(70)], ['aapc-practicode-video']),
    ),
    'crd-055': fact(
      'other',
      'high',
      'Practicode can be done before or after the exam; an older page says that AAPC’s training packages include it.',
      row([], ['aapc-practicode-video', 'aapc-apprentice-older']),
    ),
    'crd-056': fact(
      'other',
      'medium',
      'The access time of Practicode runs from the day you buy it.',
      row([], ['aapc-practicode-faq']),
    ),
    'crd-297': fact(
      'other',
      'high',
      'Practicode counts toward removing the apprentice A for people who hold the CPC; before that it is practice.',
      row([], ['aapc-practicode-faq']),
    ),
    'crd-057': fact(
      'other',
      'medium',
      'Proof of a course is an instructor’s letter on school letterhead, a certificate that states {1} hours or more, or an unofficial transcript.',
      row([hours(80)], ['aapc-forum-apprentice-2019', 'aapc-support-letters']),
    ),
    'crd-058': fact(
      'other',
      'medium',
      'CEUs do not count toward removing the apprentice A.',
      row([ceus(0)], ['aapc-forum-apprentice-2019']),
    ),
    'crd-059': fact(
      'other',
      'high',
      'A work letter is on letterhead, signed by hand and dated, with contact details and start and end dates, and is uploaded as a PDF.',
      row([], ['aapc-apprenticeship']),
    ),
    'crd-060': fact(
      'other',
      'high',
      'Only an employer, a supervisor or HR may verify the work.',
      row([], ['aapc-apprenticeship']),
    ),
    'crd-061': fact(
      'other',
      'high',
      'Until about 2019, {1} letters were needed and one could come from a co-worker; advice that still says so is stale.',
      row([count(2)], ['aapc-forum-apprentice-2019', 'amc-apprentice', 'aapc-support-letters'], {
        until: '2019',
        about: true,
      }),
    ),
    'crd-062': fact(
      'other',
      'high',
      'In January 2012 AAPC’s chairman wrote that the apprentice A too often kept holders from interviews and that AAPC planned to drop it; it was not dropped.',
      row([], ['cco-apprentice-2012']),
    ),
  },
} as const satisfies Topic
