/** Words that mean the same on this site. The first of each is the one that is searched; write all in the singular, which finds the plural too. */
export const sameWords: readonly (readonly [first: string, ...others: readonly string[]])[] = [
  ['ceu', 'credit'],
  ['credential', 'certification', 'cert', 'certificate'],
  ['exam', 'test'],
  ['renewal', 'renew', 'recertify', 'recertification', 'renewing', 'recert'],
  ['school', 'college', 'university'],
  ['job', 'work', 'employment', 'career'],
  ['cost', 'price', 'fee', 'pay', 'expensive', 'cheap'],
  ['retake', 'retaking', 'resit'],
  ['surgery', 'surgical'],
  ['physician', 'doctor'],
  ['due', 'deadline', 'expiration'],
  ['train', 'training', 'course', 'class', 'program'],
  ['earn', 'get', 'earning'],
  ['begin', 'start', 'starting', 'beginner', 'become'],
  ['hard', 'harder', 'difficult', 'difficulty', 'easy', 'easier'],
  ['myth', 'true', 'false'],
  ['audit', 'auditing', 'auditor', 'audited'],
  ['billing', 'biller', 'bill'],
  ['coder', 'code', 'coding'],
  ['manager', 'manage', 'managing', 'management'],
  ['accredited', 'accreditation', 'accreditor'],
  ['prorated', 'proration', 'prorate'],
  ['reinstatement', 'reinstate', 'reinstated'],
  ['cancelled', 'canceled', 'cancel', 'cancellation', 'revoked'],
  ['submit', 'submitted', 'submitting', 'submission'],
  ['employer', 'hire', 'hiring', 'hired'],
  ['teach', 'teaching', 'teacher', 'instructor'],
  ['write', 'writing', 'author'],
  ['retire', 'retired', 'retiring', 'retirement'],
  ['specialty', 'specialize'],
  ['salary', 'wage', 'income'],
  ['count', 'counted'],
  ['spreadsheet', 'excel', 'csv'],
  ['ad', 'advert', 'advertisement', 'posting'],
]

/** Words that also lead to pages which say it in other words, in one direction only. The keys in the singular as well. */
export const alsoMeans: Readonly<Record<string, readonly string[]>> = {
  abroad: ['foreign', 'outside', 'international'],
  affiliated: ['independent'],
  ai: ['artificial', 'automation'],
  asc: ['surgery', 'ambulatory', 'coc'],
  birth: ['birthday', 'month'],
  birthday: ['birth', 'month'],
  bls: ['job', 'outlook'],
  canada: ['abroad', 'outside', 'country'],
  dubai: ['abroad', 'outside', 'country'],
  expire: ['lapsed', 'cancelled', 'reinstatement', 'missed'],
  expired: ['lapsed', 'cancelled', 'reinstatement', 'missed'],
  fail: ['retake', 'attempt'],
  failed: ['retake', 'attempt'],
  fast: ['quickest'],
  fastest: ['quickest'],
  foreign: ['abroad', 'outside', 'india'],
  home: ['remote'],
  facility: ['hospital'],
  hour: ['ceu'],
  india: ['abroad', 'outside', 'foreign'],
  lapse: ['cancelled', 'missed', 'reinstatement'],
  lapsed: ['cancelled', 'missed', 'reinstatement'],
  late: ['missed', 'extension', 'grace'],
  money: ['pay', 'salary', 'cost'],
  nurse: ['nurses', 'clinical', 'clinician'],
  oversea: ['abroad', 'outside'],
  leave: ['break', 'pause'],
  maternity: ['break', 'pause', 'hardship'],
  pension: ['retire'],
  philippine: ['abroad', 'outside', 'foreign'],
  point: ['ceu'],
  quick: ['quickest'],
  profee: ['professional', 'physician'],
  rejected: ['count', 'audit', 'verification'],
  remote: ['home'],
  retire: ['inactive', 'pause', 'stop'],
  rn: ['nurse', 'clinical'],
  salary: ['pay', 'survey', 'earn'],
  scam: ['warning', 'pitfall'],
  short: ['behind'],
  stop: ['retire', 'break', 'pause'],
  uk: ['abroad', 'outside', 'country'],
  unit: ['ceu'],
  video: ['webinar', 'vendor'],
  website: ['site'],
  youtube: ['webinar', 'vendor'],
}

/** Words that never decide which page a question finds. */
export const smallWords = (
  'a about after all am an and any anyone anything are as at back be been before being but by can could did do does doing ever for from gets go going had has ' +
  'have how i if im in into is it its just like many me more most much must my need needed no not now of on one or ' +
  'our out own ok okay please really same should so some someone something still take taking tell that the their them then there these they ' +
  'thing things this those to too two up us use vs want was way we were what whats when where whether which while who why will ' +
  'with without would you your year'
).split(' ')

/** Other words that readers search for, by page or paragraph, parted by commas. Each phrase leads to its place first. */
export const otherWords: Readonly<Record<string, string>> = {
  '/articles/how-many-ceus-does-a-cpc-need/':
    'how many credits for two certs, credit hours, continuing education requirement, second cert',
  '/articles/missed-your-ceus/':
    'late renewal, renew late, overdue, expired, lapsed, lost my certification, get it back',
  '/articles/removing-the-apprentice-a/':
    'apprentice, apprenticeship, apprentice status, drop the A, lose the A, get rid of the A',
  '/articles/cpc-vs-ccs/': 'CPC or CCS, difference between, AAPC or AHIMA, which is better, which is harder',
  '/articles/quickest-way-to-become-a-medical-coder/':
    'fastest, how long does it take, how to start, get certified, beginner, no experience',
  '/articles/which-medical-coding-training-program/':
    'school, class, course, online, college, boot camp, tuition, checklist',
  '/articles/is-a-second-credential-worth-it/':
    'second certification, another cert, COC or CIC or CRC after CPC, add a credential, specialize, multiple certifications',
  '/articles/how-to-earn-ceus/':
    'get credits, free CEUs, webinar, conference, where to find CEUs, what counts, keep certificates',
  '/articles/how-to-earn-ceus/#both-bodies':
    'one webinar for CPC and CCS, one course for AAPC and AHIMA, count for both, use one CEU for both',
  '/articles/ceu-deadlines-and-proration/':
    'due date, expiration date, when do I renew, even year, odd year, first renewal, prorated, too many CEUs, leftover CEUs',
  '/articles/ahima-recertification/': 'renew RHIT, renew RHIA, renew CCS, recertify, AHIMA CEUs',
  '/articles/coding-credential-myths/': 'myth, mistake, is it true, wrong number',
  '/ceu-calculator/': 'calculate, count my CEUs, how many do I need, plan, reminder',
  '/ceu-log/': 'log, track my CEUs, tracker, spreadsheet, certificates, import CSV, audit, record of credits',
  '/credential-quiz/':
    'which letters, what letters, which one fits me, quiz, which certification should I get, which cert is right for me, test',
  '/credentials/coc/': 'CPC-H, outpatient hospital certification, ASC coder, surgery center coder',
  '/credentials/cic/': 'inpatient certification, DRG',
  '/credentials/ccs/': 'inpatient certification, hospital coder',
  '/credentials/cca/': 'entry level AHIMA certification',
  '/credentials/crc/': 'risk adjustment, HCC coder',
  '/credentials/cpb/': 'billing certification, billing certificate, medical billing, biller',
  '/credentials/cpma/': 'auditor certification, auditing certification',
  '/credentials/cdeo/': 'clinical documentation, CDI outpatient',
  '/credentials/cppm/': 'practice manager certification, office manager',
  '/credentials/cpco/': 'compliance officer certification',
  '/credentials/circc/': 'interventional radiology, cardiology',
  '/credentials/rhit/': 'health information technician, associate degree',
  '/credentials/rhia/': 'health information administrator, bachelor’s degree, HIM manager',
  '/rules/': 'data, download, JSON, all numbers',
  '/rules/conflicts/': 'contradict, different numbers, which is right',
  '/about/':
    'who runs this website, who is behind this site, RSS feed, contact, report a mistake, corrections, privacy, cookies, license',
}
