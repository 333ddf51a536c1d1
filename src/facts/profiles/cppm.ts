import {
  ads,
  disputed,
  dues,
  line,
  member,
  notInAds,
  notNamed,
  see,
  unpublished,
  type Profile,
} from './profile.ts'

export const cppm: Profile = {
  page: 'aapc-cppm-exam',
  work: line('Running a medical practice.', 'crd-087'),
  eligibility: member,
  exam: line('{crd-087} multiple-choice questions in {crd-087:2} hours.', 'crd-087'),
  figures: [
    { figure: '{crd-087}', label: 'questions' },
    { figure: '{crd-087:2} h', label: 'for the exam' },
  ],
  books: see.aapc,
  passMark: see.aapc,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: disputed(
    ['k-03', 'k-05'],
    `{ceu-001} CEUs in two years, {ceu-022} of them in practice management (older guides say {ceu-022@2012}), and ${dues} If it is your only credential, ask AAPC how many must be in the topic.`,
    'ceu-001',
    'ceu-022',
    'ceu-039',
    'ceu-103',
  ),
  employers: line(notInAds, ...ads),
}
