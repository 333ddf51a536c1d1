import { ads, disputed, dues, line, notInAds, notNamed, see, unpublished, type Profile } from './profile.ts'

export const circc: Profile = {
  page: 'aapc-circc-older',
  work: line('Interventional radiology and cardiovascular coding.', 'ceu-019'),
  eligibility: disputed(['k-34'], 'See aapc.com. Study sites disagree on the experience it asks for.'),
  exam: disputed(['k-33'], 'See aapc.com. The AAPC page we could read is too old to go by.'),
  figures: [],
  books: see.aapc,
  passMark: see.aapc,
  passRate: unpublished,
  fee: see.aapc,
  apprentice: notNamed,
  maintenance: disputed(
    ['k-03', 'k-06'],
    `{ceu-001} CEUs in two years, {ceu-019} of them in its own topics from companies under contract with AAPC (older guides say {ceu-019@2012}), and ${dues}`,
    'ceu-001',
    'ceu-019',
    'ceu-029',
    'ceu-039',
    'ceu-103',
  ),
  employers: line(notInAds, ...ads),
}
