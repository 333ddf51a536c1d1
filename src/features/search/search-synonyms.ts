/** Other words that readers search for, by page. The search index has them; no page shows them. */
export const asked: Readonly<Record<string, string>> = {
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
    'second certification, another cert, add a credential, specialize, multiple certifications',
  '/articles/how-to-earn-ceus/':
    'get credits, free CEUs, webinar, conference, where to find CEUs, what counts',
  '/articles/ceu-deadlines-and-proration/':
    'due date, expiration date, when do I renew, even year, odd year, first renewal, prorated',
  '/articles/ahima-recertification/': 'renew RHIT, renew RHIA, renew CCS, recertify, AHIMA CEUs',
  '/articles/coding-credential-myths/': 'myth, mistake, is it true, wrong number',
  '/ceu-calculator/': 'calculate, count my CEUs, how many do I need, plan, reminder',
  '/ceu-log/': 'log, track my CEUs, tracker, spreadsheet, certificates, import CSV, audit, record of credits',
  '/credential-quiz/': 'which certification should I get, which cert is right for me, test',
  '/credentials/coc/': 'CPC-H, outpatient hospital certification',
  '/credentials/cic/': 'inpatient certification',
  '/rules/': 'data, download, JSON, all numbers',
  '/rules/conflicts/': 'contradict, different numbers, which is right',
  '/about/': 'contact, report a mistake, corrections, privacy, cookies, license',
}
