import { fact, row, type Topic } from './fact.ts'
import { count } from './unit.ts'

export const ccsScopeTopic = {
  body: 'ahima',
  title: 'What the CCS covers',
  facts: {
    'ahi-164': fact(
      'other',
      'high',
      'The CCS tests {1} settings, inpatient, outpatient and emergency; inpatient work is its mark, not its whole.',
      row([count(3)], ['oep-ccs-guide', 'oep-ccs-blog', 'himp-ccs', 'ahima-ccs-2014']),
    ),
    'ahi-165': fact(
      'other',
      'high',
      'The CCS rests on {1} code sets: ICD-10-CM, ICD-10-PCS and CPT.',
      row([count(3)], ['oep-ccs-guide', 'himp-ccs', 'ahima-ccs']),
    ),
    'ahi-166': fact(
      'other',
      'medium',
      'Outpatient records on the CCS add {1} more code set, HCPCS Level II.',
      row([count(1)], ['oep-ccs-guide', 'himp-ccs', 'ahima-ccs']),
    ),
    'ahi-167': fact(
      'other',
      'medium',
      'The main difference is that the CPC does not test ICD-10-PCS and the CCS does.',
      row([], ['oep-ccs-blog']),
    ),
    'ahi-168': fact(
      'other',
      'medium',
      'One study site names hospitals, academic and trauma centers, revenue-cycle vendors and federal compliance contractors as employers of CCS holders.',
      row([], ['himp-ccs']),
    ),
    'ahi-169': fact(
      'other',
      'medium',
      'One study site names these roles for CCS holders: inpatient coder, auditor, DRG validator, coding supervisor, CDI, revenue-cycle analyst and compliance officer.',
      row([], ['himp-ccs']),
    ),
    'ahi-170': fact(
      'other',
      'medium',
      'One study site calls the CCS seldom a legal requirement but often a hiring filter.',
      row([], ['himp-ccs']),
    ),
  },
} as const satisfies Topic
