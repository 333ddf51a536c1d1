import type { CredentialId } from './credentials.ts'

/** What the letters stand for. */
export const credentialNames = {
  cpc: 'Certified Professional Coder',
  coc: 'Certified Outpatient Coder',
  cic: 'Certified Inpatient Coder',
  crc: 'Certified Risk Adjustment Coder',
  cpb: 'Certified Professional Biller',
  cpma: 'Certified Professional Medical Auditor',
  cdeo: 'Certified Documentation Expert Outpatient',
  cppm: 'Certified Physician Practice Manager',
  cpco: 'Certified Professional Compliance Officer',
  circc: 'Certified Interventional Radiology Cardiovascular Coder',
  'cpc-p': 'Certified Professional Coder, Payer',
  cca: 'Certified Coding Associate',
  ccs: 'Certified Coding Specialist',
  'ccs-p': 'Certified Coding Specialist, Physician-based',
  rhit: 'Registered Health Information Technician',
  rhia: 'Registered Health Information Administrator',
  chda: 'Certified Health Data Analyst',
  chps: 'Certified in Healthcare Privacy and Security',
  cdip: 'Certified Documentation Improvement Practitioner (name of 2017)',
} as const satisfies Record<CredentialId, string>
