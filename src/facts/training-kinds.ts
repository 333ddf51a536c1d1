import { fact, row, type Topic } from './fact.ts'
import { cases, hours, months, weeks, years } from './unit.ts'

export const trainingKindsTopic = {
  body: 'field',
  title: 'Kinds of training',
  facts: {
    'crd-228': fact(
      'other',
      'medium',
      'AAPC’s own course, self-paced or live, aims at the CPC and joins the {1} hours and Practicode; look at price, access time and refund.',
      row([hours(80)], ['aapc-apprentice-older', 'aapc-practicode-video']),
    ),
    'crd-229': fact(
      'other',
      'medium',
      'An instructor or school licensed by AAPC gives a small class, a live teacher and the same book; look at the state license and at what is bundled.',
      row([], ['foundationbmc-2024', 'medcodelogix-agreement', 'codingclarified-criteria']),
    ),
    'crd-230': fact(
      'other',
      'high',
      'A certificate approved under AHIMA’s PCAP aims at the hospital, with a CCA or CCS; it includes at least {1} real cases, and the accredited sponsor must have run for {2} months or more.',
      row([cases(150), months(6)], ['ahima-pcap']),
    ),
    'crd-231': fact(
      'other',
      'medium',
      'A community-college certificate brings aid, transferable credit and an externship; terms are fixed, and it may aim at the CCA, not the CPC.',
      row([], ['dummies-college', 'tbs-certificates', 'mercy-ohio-catalog']),
    ),
    'crd-232': fact(
      'other',
      'medium',
      'A CAHIIM associate degree leads to the RHIT, management, large hospitals and the Veterans Health Administration; it takes about two years.',
      row([], ['tri-c-him-2016', 'ahima-rhit', 'vha-postings-2025']),
    ),
    'crd-233': fact(
      'other',
      'medium',
      'An online career school is flexible and paid by the month; look at voucher terms, the exam it fits and the hours on the certificate.',
      row([], ['careerstep-2024', 'mbc-org-choosing']),
    ),
    'crd-234': fact(
      'other',
      'high',
      'Self-study suits a clinical or billing background and a tight budget; without an {1}-hour letter, removing the apprentice A takes Practicode and {2} year of work, or {3} years.',
      row([hours(80), years(1), years(2)], ['aapc-apprenticeship']),
    ),
    'crd-235': fact(
      'other',
      'medium',
      'A bootcamp for the CBCS (NHA) takes {1} weeks and aims at billing or office entry, not at the CPC or CCS; check that local job ads name it.',
      row([weeks(12)], ['healthtech-cbcs']),
    ),
  },
} as const satisfies Topic
