import { fact, row, type Topic } from './fact.ts'

export const workSettingsTopic = {
  body: 'field',
  title: 'Settings and their credentials',
  facts: {
    'crd-102': fact(
      'other',
      'high',
      'In physician offices and clinics, and for doctors’ work in hospitals, the code sets are CPT, HCPCS Level II and ICD-10-CM; the CPC is the credential made for it, and a CCS-P or a specialty credential is also accepted.',
      row([], ['aapc-cpc-2022', 'aapc-books-faq', 'rcmjobs-hiring', 'ilmc-ccsp']),
    ),
    'crd-103': fact(
      'other',
      'high',
      'In hospital outpatient care, emergency and surgery centers, the code sets are CPT, HCPCS Level II and ICD-10-CM, with OPPS and APC; the COC is the credential made for it, and CPC, CCS and RHIT are also accepted.',
      row([], ['aapc-coc', 'aapc-books-faq', 'aapc-jobs-junior']),
    ),
    'crd-104': fact(
      'other',
      'high',
      'In hospital inpatient care the code sets are ICD-10-CM and ICD-10-PCS, with MS-DRG; CCS and CIC are the credentials made for it, and RHIT and RHIA are also accepted.',
      row([], ['aapc-cic-exam', 'aapc-cic', 'aapc-books-faq', 'washington-hospital-job', 'mayo-coder-types']),
    ),
    'crd-105': fact(
      'other',
      'high',
      'In health plans and risk adjustment the code set is ICD-10-CM with HCC models; the CRC is the credential made for it, and CPC and CCS are also accepted.',
      row([], ['aapc-crc-exam', 'hccbuddy-path']),
    ),
    'crd-106': fact(
      'other',
      'high',
      'In billing offices and the revenue cycle all code sets and payer rules matter; the CPB is the credential made for it, and the CPC is also accepted.',
      row([], ['aapc-cpb-exam']),
    ),
    'crd-107': fact(
      'other',
      'high',
      'Audit, compliance and CDI are second careers: CPMA, CPCO and CDEO are the credentials made for it, with a CPC or CCS first.',
      row([], ['aapc-cpma-exam', 'aapc-cdeo-exam', 'aapc-cpco-exam']),
    ),
    'crd-108': fact(
      'other',
      'high',
      'Office and outpatient coders need ICD-10-CM only; inpatient coders need ICD-10-PCS as well.',
      row([], ['aapc-books-faq']),
    ),
  },
} as const satisfies Topic
