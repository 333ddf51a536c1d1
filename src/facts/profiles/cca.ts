import { ahimaMaintenance, disputed, line, notAhima, type Profile } from './profile.ts'

export const cca: Profile = {
  page: 'ahima-cca-2024',
  work: line(
    'Entry level, for hospital and physician settings. AHIMA has offered it since {ahi-136}.',
    'ahi-126',
    'ahi-136',
  ),
  eligibility: line(
    'A high-school diploma. AHIMA recommends {ahi-127} months of coding or a training program.',
    'ahi-127',
  ),
  exam: line(
    '{ahi-128} questions, {ahi-128:2} of them scored, in {ahi-129} hours at a Pearson VUE center. You cannot go back to an earlier question.',
    'ahi-128',
    'ahi-129',
    'ahi-134',
    'ahi-135',
  ),
  figures: [
    { figure: '{ahi-128}', label: 'questions, {ahi-128:2} scored' },
    { figure: '{ahi-129} h', label: 'for the exam' },
    { figure: '{ahi-131}', label: 'to pass, scale {ahi-131:2}' },
  ],
  books: line('Open book. For the list see ahima.org.', 'ahi-130'),
  passMark: line('{ahi-131} on a scale of {ahi-131:2}.', 'ahi-131'),
  passRate: disputed(
    ['k-74'],
    '{ahi-143} in 2025, {ahi-142} in 2024, {ahi-141} in 2023, {ahi-140} in 2022, {ahi-139} in 2021, {ahi-138} in 2020.',
    'ahi-138',
    'ahi-139',
    'ahi-140',
    'ahi-141',
    'ahi-142',
    'ahi-143',
  ),
  fee: line(
    '{ahi-132} for AHIMA members, {ahi-132:2} for others, as printed from 2023 to 2026. Check ahima.org.',
    'ahi-132',
  ),
  retake: line('After {ahi-133} days.', 'ahi-133'),
  apprentice: notAhima,
  maintenance: ahimaMaintenance('ahi-003'),
  besideAnother: disputed(
    ['k-62'],
    'One third party says that the CCS takes the place of the CCA, which would leave {ahi-029:2}. We count both, the safe side.',
    'ahi-029',
  ),
  employers: disputed(
    ['k-42'],
    'AHIMA presents it as the entry credential for hospital and physician settings. One coding school says that the employers it asked would not hire people with a CCA. Check that job ads near you name it.',
    'ahi-126',
    'crd-115',
  ),
  holders: line('{ahi-146} at the end of 2025.', 'ahi-146'),
}
