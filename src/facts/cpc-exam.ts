import { currentFigure, fact, fromRows, row, type Topic } from './fact.ts'
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
} from './unit.ts'
import { aapcDues, aapcStudentDues } from './aapc-dues.ts'
import { totalRows } from './aapc-editions.ts'
import { currentValue, type Rows } from './row.ts'

/** Dollars for one attempt and for two bought together, as reported. */
export const cpcFees: Rows<readonly [one: number, two: number]> = [
  {
    value: [425, 499],
    sources: [
      'oep-crc-vs-cpc',
      'oep-cpc-pass',
      'oep-cpc-guide',
      'oep-crc-guide',
      'mbct-cpb',
      'mbc-certs',
      'mbc-cpc',
    ],
    checked: '2026-11-22',
  },
]

const [oneAttempt, twoAttempts] = currentValue(cpcFees)

/** What the second attempt costs when both are bought together. */
export const secondAttempt = dollars(twoAttempts - oneAttempt)

const olderForm = { until: '2021', about: true } as const

export const cpcExamTopic = {
  body: 'aapc',
  title: 'CPC exam',
  facts: {
    'crd-001': fact(
      'other',
      'high',
      'The CPC exam has {1} questions, all multiple choice; until about 2021 it had {was}.',
      row([questions(100)], ['aapc-cpc-faqs', 'aapc-cpc-2022'], { from: '2022', about: true }),
      row([questions(150)], ['aapc-cpc-exam-2020'], olderForm),
    ),
    'crd-002': fact(
      'other',
      'high',
      'You have {1} hours for the CPC exam, in one sitting; until about 2021 it was {was:1} hours {was:2} minutes.',
      row([hours(4)], ['aapc-cpc-faqs', 'aapc-cpc-2022'], { from: '2022', about: true }),
      row([hours(5), minutes(40)], ['aapc-cpc-exam-2020'], olderForm),
    ),
    'crd-003': fact(
      'other',
      'high',
      'The CPC exam leaves {1} minutes for each question.',
      row([minutes(2.4)], ['aapc-crc-exam']),
    ),
    'crd-004': fact(
      'other',
      'high',
      'The CPC pass mark is {1}, which is {2} right answers.',
      row([percent(70), questions(70)], ['aapc-cpc-2022', 'oep-cpc-pass', 'medicoexam-faq']),
    ),
    'crd-005': fact(
      'other',
      'medium',
      'The CPC pass mark is measured on the whole exam, {1} of {2}, not on each section.',
      row([questions(70), questions(100)], ['oep-cpc-pass', 'medicoexam-faq']),
    ),
    'crd-006': fact(
      'other',
      'high',
      'The older form, {1} questions in {2} hours {3} minutes, is gone but still widely printed.',
      row([questions(150), hours(5), minutes(40)], ['aapc-cpc-exam-2020'], olderForm),
    ),
    'crd-007': fact(
      'other',
      'medium',
      'Today’s form of the CPC exam was in place by {1}.',
      row([date('2022-01')], ['altierus-cpc']),
    ),
    'crd-008': fact(
      'other',
      'high',
      'In the CPC exam each of the six surgery series, 10,000 to 60,000, has {1} questions, {2} in all.',
      row([questions(6), questions(36)], ['aapc-cpc-faqs']),
    ),
    'crd-009': fact(
      'other',
      'high',
      'In the CPC exam evaluation and management (E/M) has {1} questions.',
      row([questions(6)], ['aapc-cpc-faqs']),
    ),
    'crd-010': fact(
      'other',
      'high',
      'In the CPC exam anesthesia has {1} questions.',
      row([questions(4)], ['aapc-cpc-faqs']),
    ),
    'crd-011': fact(
      'other',
      'high',
      'In the CPC exam radiology has {1} questions.',
      row([questions(6)], ['aapc-cpc-faqs']),
    ),
    'crd-012': fact(
      'other',
      'high',
      'In the CPC exam laboratory and pathology have {1} questions.',
      row([questions(6)], ['aapc-cpc-faqs']),
    ),
    'crd-013': fact(
      'other',
      'high',
      'In the CPC exam medicine has {1} questions.',
      row([questions(6)], ['aapc-cpc-faqs']),
    ),
    'crd-014': fact(
      'other',
      'high',
      'In the CPC exam medical terminology has {1} questions.',
      row([questions(4)], ['aapc-cpc-faqs']),
    ),
    'crd-015': fact(
      'other',
      'high',
      'In the CPC exam anatomy has {1} questions.',
      row([questions(4)], ['aapc-cpc-faqs']),
    ),
    'crd-016': fact(
      'other',
      'high',
      'The CPC areas that AAPC lists with numbers make {1} of the {2} questions; how the rest is split is not established.',
      row([questions(72), questions(100)], ['aapc-cpc-faqs']),
    ),
    'crd-017': fact(
      'other',
      'medium',
      'AAPC counts {1} areas in the CPC exam.',
      row([count(17)], ['aapc-cpc-2022']),
    ),
    'crd-018': fact(
      'other',
      'medium',
      'One study site counts {1} coding cases among the CPC questions.',
      row([cases(10)], ['oep-cpc-openbook']),
    ),
    'crd-019': fact(
      'fee',
      'medium',
      'The CPC exam is reported at {1} for one attempt and {2} for two in 2026; check aapc.com.',
      ...fromRows(cpcFees, (fees) => fees.map(dollars)),
    ),
    'crd-021': fact(
      'fee',
      'medium',
      'At the reported prices, two attempts cost {1} more than one.',
      row([secondAttempt], ['mbc-cpc'], { workedOut: true }),
    ),
    'crd-022': fact(
      'fee',
      'medium',
      'A single attempt comes with no free retake; the old in-person exam used to include one.',
      row([count(0)], ['aapc-online-exam-2020', 'aapc-cpb-2014']),
    ),
    'crd-023': fact(
      'other',
      'medium',
      'About 2013 to 2015 the CPC exam cost about {1}.',
      row([dollars(300)], ['aapc-cpb-2014', 'careerstep-cpc-faq-older'], {
        from: '2013',
        until: '2015',
        about: true,
      }),
    ),
    'crd-024': fact(
      'fee',
      'high',
      'AAPC membership must be active to take the exam and to keep the credential.',
      row([], ['aapc-cancellation', 'careerstep-cpc-faq-older', 'oep-crc-guide']),
    ),
    'crd-025': fact(
      'fee',
      'medium',
      'Membership is reported at {1} a year, or {2} for students; check aapc.com.',
      row(
        [currentFigure(aapcDues, dollars), currentFigure(aapcStudentDues, dollars)],
        ['oep-cpc-guide', 'mbct-cpb', 'mbc-cpc'],
      ),
    ),
    'crd-026': fact(
      'fee',
      'medium',
      'Without a course, a student member pays at least {1} for membership and one attempt, as reported in February 2026.',
      row([dollars(582)], ['mbc-cpc']),
    ),
    'crd-027': fact(
      'fee',
      'medium',
      'Without a course, an individual member pays at least {1} for membership and one attempt, as reported in February 2026.',
      row([dollars(647)], ['mbc-cpc']),
    ),
    'crd-028': fact(
      'fee',
      'medium',
      'At the reported prices, membership and two attempts come to {1} for an individual member.',
      row([dollars(currentValue(aapcDues) + twoAttempts)], ['mbc-cpc'], { workedOut: true }),
    ),
    'crd-029': fact(
      'other',
      'high',
      'No degree, course or experience is required to take the CPC exam; an associate degree is only recommended.',
      row([count(0)], ['aapc-apprentice-older', 'aapc-forum-apprentice-2019', 'mcwc-cpc']),
    ),
    'crd-030': fact(
      'other',
      'high',
      'The CPC exam is open book with {1} books: the AMA’s CPT Professional Edition, plus ICD-10-CM and HCPCS Level II from any publisher.',
      row([count(3)], ['aapc-hc-book-rules', 'aapc-cpc-2022', 'mcbj-online']),
    ),
    'crd-031': fact(
      'other',
      'high',
      'For a 2026 exam, bring {1} or {2} editions, one of each book; a mix is allowed, next year’s books never.',
      row([date('2025'), date('2026')], ['aapc-hc-book-years', 'aapc-hc-book-rules']),
    ),
    'crd-032': fact(
      'other',
      'high',
      'New code sets enter AAPC’s exams in mid January; for 2026 the day was {1}.',
      row([date('2026-01-15')], ['aapc-hc-book-years', 'aapc-hc-book-rules']),
    ),
    'crd-033': fact(
      'fee',
      'high',
      'Official eBooks inside the exam platform cost {1} and can replace print.',
      row([dollars(0)], ['aapc-hc-book-years', 'aapc-hc-book-rules']),
    ),
    'crd-034': fact(
      'other',
      'high',
      'Choose print or eBook in your account at least {1} hours ahead.',
      row([hours(48)], ['aapc-hc-book-years', 'aapc-hc-book-rules']),
    ),
    'crd-035': fact(
      'other',
      'high',
      'Personal eBooks, scans and printouts are banned.',
      row([], ['aapc-hc-book-years', 'aapc-hc-book-rules']),
    ),
    'crd-036': fact(
      'other',
      'medium',
      'Handwritten notes in the books are allowed if they concern daily coding work, but no copied exam or practice questions; tabs may only mark pages, and nothing else may be stuck in.',
      row([], ['cco-notes', 'aapc-forum-books-2014']),
    ),
    'crd-037': fact(
      'other',
      'medium',
      'Phones, tablets and watches are not allowed, nor are printed guidelines in the online exam.',
      row([], ['aapc-online-exam-2020', 'aapc-cert-faq-2019']),
    ),
    'crd-038': fact(
      'other',
      'medium',
      'Older AAPC pages allowed manual calculators and highlighters.',
      row([], ['aapc-online-exam-2020', 'aapc-cert-faq-2019']),
    ),
    'crd-039': fact(
      'other',
      'medium',
      'The online exam needs a live remote proctor, one monitor, a room scan and an external webcam that shows face, hands, keyboard and about {1} inches around it.',
      row([inches(10)], ['aapc-coc', 'cco-online-exam', 'mcbj-online']),
    ),
    'crd-040': fact(
      'other',
      'medium',
      'Several pages say that the online exam allows no scrap paper; check the proctor’s rules on that and on breaks.',
      row([], ['aapc-coc', 'cco-online-exam', 'mcbj-online']),
    ),
    'crd-041': fact(
      'other',
      'medium',
      'In person, the exam is taken by computer at a Meazure testing center.',
      row([], ['mcwc-cpc', 'medicoexam-faq', 'aapc-cic-exam']),
    ),
    'crd-042': fact(
      'other',
      'medium',
      'Paper exams at local chapters were the older way.',
      row([], ['aapc-coc']),
    ),
    'crd-043': fact(
      'other',
      'medium',
      'The online exam of 2020 to 2022 came in {1} parts on two days; now it is {2} sitting.',
      row([count(2), count(1)], ['cco-online-exam', 'mcwc-cpc', 'aapc-coc', 'aapc-cic-exam']),
    ),
    'crd-044': fact(
      'other',
      'medium',
      'AAPC publishes no first-time pass rate for the CPC.',
      row([], ['oep-cpc-pass', 'oep-cpc-openbook', 'oep-coc']),
    ),
    'crd-045': fact(
      'other',
      'high',
      'About 2019 AAPC counted more than {1} CPC holders.',
      row([people(105_000)], ['aapc-cpc-2019']),
    ),
    'crd-046': fact(
      'other',
      'medium',
      'A study site, crediting AAPC, counts more than {1} CPC holders in 2026.',
      row([people(200_000)], ['oep-crc-vs-cpc']),
    ),
    'crd-047': fact(
      'ceu',
      'medium',
      'To keep one AAPC credential takes yearly dues and {1} CEUs in two years.',
      row(
        [currentFigure(totalRows(1), ceus)],
        ['aapc-cic-overview', 'mcwc-cpc', 'medicoexam-faq', 'mbc-cpc'],
      ),
    ),
  },
} as const satisfies Topic
