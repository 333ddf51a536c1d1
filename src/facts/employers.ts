import { fact, row, type Topic } from './fact.ts'
import { between, credits, years } from './unit.ts'

export const employersTopic = {
  body: 'field',
  title: 'What employers ask for',
  facts: {
    'crd-109': fact(
      'other',
      'high',
      'For its Coder III, inpatient and outpatient, Washington Hospital in California asked for an RHIT, a CCS or CIC and an associate degree, at {1} an hour.',
      row([between(54.72, 74.94, 'dollars-an-hour')], ['washington-hospital-job']),
    ),
    'crd-110': fact(
      'other',
      'high',
      'An old Mayo Clinic page asks for RHIT, RHIA or CCS and a degree for hospital coder I and names no AAPC credential for it.',
      row([], ['mayo-coder-types']),
    ),
    'crd-111': fact(
      'other',
      'high',
      'Veterans Health Administration postings of 2025 ask for a certificate through AHIMA or AAPC, or for CDI through AHIMA or ACDIS, plus experience, an associate degree or a coding program of about a year.',
      row([], ['vha-postings-2025']),
    ),
    'crd-112': fact(
      'other',
      'high',
      'Trinity Health asks for a credential through AHIMA or AAPC for its Coder II.',
      row([], ['trinity-coder2']),
    ),
    'crd-113': fact(
      'other',
      'high',
      'A hospital’s junior coder ad, with ICD-10-PCS and DRGs in the work, took CPC, CPC-A, COC, CCS or CCS-P, or {1} years with records, or {2} college credits.',
      row([between(1, 2, 'years'), credits(30)], ['aapc-jobs-junior']),
    ),
    'crd-114': fact(
      'other',
      'medium',
      'A hiring guide says that AAPC leans to physician and outpatient work and AHIMA to facility and inpatient work.',
      row([], ['rcmjobs-hiring']),
    ),
    'crd-115': fact(
      'other',
      'medium',
      'One coding school says that the employers it asked would not hire CCA holders but would look at a new CCS.',
      row([], ['andrews-alphabet']),
    ),
    'crd-116': fact(
      'other',
      'medium',
      'One site says that entry jobs in risk adjustment accept a CPC or CCS, with the CRC to follow in the first year.',
      row([], ['hccbuddy-path']),
    ),
    'crd-117': fact(
      'other',
      'medium',
      'One site estimates entry pay in risk adjustment at {1} a year.',
      row([between(40_000, 55_000, 'dollars')], ['hccbuddy-path']),
    ),
    'crd-118': fact(
      'other',
      'medium',
      'A school’s certificate of completion is not a credential and counts for little on its own.',
      row([], ['ftr-2007']),
    ),
    'crd-119': fact(
      'other',
      'high',
      'A report of 2007 tells of a woman with CCS and CPC-A who could not get even an externship for {1} years.',
      row([years(4)], ['elite-xtern-2007']),
    ),
  },
} as const satisfies Topic
