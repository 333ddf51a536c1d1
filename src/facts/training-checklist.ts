import { fact, row, type Topic } from './fact.ts'
import { cases, count, days, hours } from './unit.ts'

export const trainingChecklistTopic = {
  body: 'field',
  title: 'Questions to ask a program',
  facts: {
    'crd-236': fact(
      'other',
      'medium',
      'Ask whether the program is accredited or state-licensed, and by whom.',
      row([], ['ahima-pcap', 'ambci-accreditation']),
    ),
    'crd-237': fact(
      'other',
      'high',
      'Ask whether the certificate states the contact hours: {1} or more.',
      row([hours(80)], ['aapc-apprentice-older', 'aapc-support-letters']),
    ),
    'crd-238': fact(
      'other',
      'high',
      'Ask whether Practicode, with {1} records, or at least {2} real cases are included.',
      row([cases(600), cases(150)], ['aapc-practicode-video', 'ahima-pcap']),
    ),
    'crd-239': fact(
      'other',
      'medium',
      'Ask about the exam voucher: for which exam, for {1} or {2} attempts, and until when.',
      row([count(1), count(2)], ['careerstep-2024', 'medcodelogix-agreement']),
    ),
    'crd-240': fact(
      'other',
      'medium',
      'Ask whether membership and this year’s books are included.',
      row([], ['medcodelogix-agreement', 'foundationbmc-2024']),
    ),
    'crd-241': fact(
      'other',
      'medium',
      'Ask for the instructor’s own credentials, and check them: AAPC and AHIMA both offer a public check.',
      row([], ['verify-cert']),
    ),
    'crd-243': fact(
      'other',
      'high',
      'Ask whether ICD-10-PCS is taught; inpatient work needs it.',
      row([], ['aapc-books-faq']),
    ),
    'crd-244': fact(
      'other',
      'medium',
      'Ask for the refund rule in writing: is it pro rata, and is there a cancellation window, commonly {1} business days?',
      row([days(3)], ['foundationbmc-2024', 'acs-refund']),
    ),
  },
} as const satisfies Topic
