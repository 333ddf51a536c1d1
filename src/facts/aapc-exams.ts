import { fact, row, type Topic } from './fact.ts'
import { cases, count, date, dollars, hours, minutes, percent, questions, years } from './unit.ts'
import { cpcFees } from './cpc-exam.ts'
import { currentValue } from './row.ts'

export const aapcExamsTopic = {
  body: 'aapc',
  title: 'The other AAPC exams',
  facts: {
    'crd-063': fact(
      'other',
      'high',
      'The pass mark of COC, CIC, CRC, CPB, CPMA and CDEO is {1}.',
      row(
        [percent(70)],
        ['aapc-coc', 'aapc-cic-exam', 'aapc-crc-exam', 'aapc-cpb-exam', 'aapc-cpma-exam', 'aapc-cdeo-exam'],
      ),
    ),
    'crd-064': fact(
      'other',
      'high',
      'The COC, once called CPC-H, covers the facility side of outpatient care: hospital outpatient, emergency, surgery centers, dialysis, therapy and cancer centers.',
      row([], ['aapc-coc', 'aapc-coc-2022', 'oep-coc']),
    ),
    'crd-065': fact(
      'other',
      'high',
      'The COC exam has {1} questions in {2} hours.',
      row([questions(100), hours(4)], ['aapc-coc', 'aapc-coc-2022', 'oep-coc']),
    ),
    'crd-066': fact(
      'other',
      'high',
      'The books for the COC exam are CPT, ICD-10-CM and HCPCS Level II.',
      row([], ['aapc-coc', 'aapc-coc-2022']),
    ),
    'crd-067': fact(
      'other',
      'high',
      'Apprentice status applies to the COC too.',
      row([], ['aapc-apprenticeship']),
    ),
    'crd-068': fact(
      'other',
      'high',
      'The CIC covers hospital inpatient care: acute, skilled nursing, critical access, rehabilitation and long-term care, with MS-DRG and IPPS.',
      row([], ['aapc-cic-exam', 'aapc-cic']),
    ),
    'crd-069': fact(
      'other',
      'high',
      'The CIC exam has {1} multiple-choice questions and {2} cases with typed-in codes, in {3} hours.',
      row([questions(40), cases(7), hours(4)], ['aapc-cic-exam', 'aapc-cic', 'element-cic']),
    ),
    'crd-070': fact(
      'other',
      'high',
      'The books for the CIC exam are ICD-10-CM and ICD-10-PCS; CPT is not among them.',
      row([], ['aapc-cic-exam', 'aapc-cic']),
    ),
    'crd-071': fact(
      'other',
      'high',
      'The CRC covers risk adjustment for health plans, Medicare Advantage, ACA plans, ACOs and vendors; it is about diagnoses only.',
      row([], ['aapc-crc-exam']),
    ),
    'crd-072': fact(
      'other',
      'high',
      'The CRC exam has {1} questions in {2} hours.',
      row([questions(100), hours(4)], ['aapc-crc-exam']),
    ),
    'crd-073': fact(
      'other',
      'high',
      'The only book for the CRC exam is ICD-10-CM.',
      row([], ['aapc-crc-exam']),
    ),
    'crd-074': fact(
      'other',
      'high',
      'AAPC calls the CRC high-level and not meant for people without CRC training or similar work.',
      row([], ['aapc-crc-exam']),
    ),
    'crd-075': fact(
      'other',
      'medium',
      'No earlier credential is needed for the CRC.',
      row([count(0)], ['oep-crc-vs-cpc']),
    ),
    'crd-077': fact(
      'other',
      'high',
      'The CPB covers billing, claims, denials and accounts receivable.',
      row([], ['aapc-cpb-exam']),
    ),
    'crd-078': fact(
      'other',
      'high',
      'The CPB exam has {1} questions in {2} hours.',
      row([questions(135), hours(4)], ['aapc-cpb-exam']),
    ),
    'crd-079': fact(
      'other',
      'high',
      'The books for the CPB exam are CPT, ICD-10-CM and HCPCS Level II.',
      row([], ['aapc-cpb-exam']),
    ),
    'crd-080': fact(
      'other',
      'high',
      'About 2014 the CPB exam had {1} questions in {2} hours {3} minutes; that form is gone.',
      row([questions(200), hours(5), minutes(40)], ['aapc-cpb-2014'], { until: '2014', about: true }),
    ),
    'crd-081': fact(
      'other',
      'high',
      'The CPMA covers the audit of records and coding.',
      row([], ['aapc-cpma-exam', 'aapc-cpma']),
    ),
    'crd-082': fact(
      'other',
      'high',
      'The CPMA exam has {1} questions in {2} hours, about {3} of them audit cases.',
      row([questions(100), hours(4), cases(18)], ['aapc-cpma-exam', 'aapc-cpma']),
    ),
    'crd-083': fact(
      'other',
      'medium',
      'About 2014, when it had {2} questions, the CPMA exam cost {1} with a free retake.',
      row([dollars(325), questions(150)], ['aapc-cpma'], { until: '2014', about: true }),
    ),
    'crd-084': fact(
      'other',
      'high',
      'The CDEO covers outpatient clinical documentation improvement.',
      row([], ['aapc-cdeo-exam', 'aapc-cdeo']),
    ),
    'crd-085': fact(
      'other',
      'high',
      'The CDEO exam has {1} questions in {2} hours, {3} of them cases.',
      row([questions(100), hours(4), cases(10)], ['aapc-cdeo-exam']),
    ),
    'crd-086': fact(
      'other',
      'medium',
      'A study site advises {1} or more years of experience before the CDEO.',
      row([years(2)], ['medcodely-cdeo']),
    ),
    'crd-298': fact(
      'other',
      'medium',
      'AAPC also has the CDEI, Certified Documentation Expert Inpatient: documentation of hospital stays, not for beginners; ask AAPC for its topic minimum.',
      row([], ['medcodely-cdei']),
    ),
    'crd-087': fact(
      'other',
      'high',
      'The CPPM covers running a practice; its exam has {1} questions in {2} hours.',
      row([questions(135), hours(4)], ['aapc-cppm-exam']),
    ),
    'crd-088': fact(
      'other',
      'high',
      'The CPCO covers compliance programs; its exam has {1} questions in {2} hours.',
      row([questions(100), hours(4)], ['aapc-cpco-exam']),
    ),
    'crd-090': fact(
      'other',
      'medium',
      'AAPC’s questions page of about 2019 to 2022 still names the CPC-P; ask AAPC about it.',
      row([], ['aapc-cert-faq-2019']),
    ),
    'crd-091': fact(
      'other',
      'medium',
      'CPC-H became COC about {1}.',
      row([date('2015')], ['aapc-cert-faq-2015', 'beckers-2016']),
    ),
    'crd-092': fact(
      'fee',
      'medium',
      'The CRC and CPB exams are reported at {1} for one attempt and {2} for two in 2026; check aapc.com.',
      row(currentValue(cpcFees).map(dollars), ['oep-crc-vs-cpc', 'oep-crc-guide', 'mbct-cpb']),
    ),
    'crd-093': fact(
      'fee',
      'medium',
      'The COC exam was reported at {1} for one attempt and {2} for two in February 2026; check aapc.com.',
      row([dollars(399), dollars(499)], ['oep-coc']),
    ),
    'crd-095': fact(
      'other',
      'medium',
      'No pass rate is published for any AAPC exam.',
      row([], ['oep-cpc-pass', 'oep-coc']),
    ),
  },
} as const satisfies Topic
