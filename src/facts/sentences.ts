import type { RuleId } from './facts.ts'
import type { Topic } from './fact.ts'

/** The title of each section of the rules page. */
export const topicTitles: Record<Topic, string> = {
  totals: 'AAPC: CEUs in a two-year cycle',
  minimums: 'AAPC: topic minimums inside the total',
  cycle: 'AAPC: cycle and due dates',
  proration: 'AAPC: shorter and longer first cycles',
  late: 'AAPC: late, short, lapsed',
  verification: 'AAPC: verification',
  earning: 'AAPC: earning CEUs',
  dues: 'AAPC: dues',
  'aapc-terms': 'AAPC: names and terms',
  calculator: 'What the calculator counts with',
  'ahima-totals': 'AHIMA: CEUs in a two-year cycle',
  'ahima-several': 'AHIMA: several credentials',
  'ahima-subjects': 'AHIMA: what the CEUs must be about',
  'ahima-providers': 'AHIMA: where the CEUs must come from',
  'ahima-2024': 'AHIMA: changes of 2024',
  'ahima-self-reviews': 'AHIMA: the old coding self-reviews',
  'ahima-cycle': 'AHIMA: cycle dates, late, lapse',
  'ahima-fees': 'AHIMA: recertification fees',
  'ahima-dormant': 'AHIMA: credentials on its list',
  'ahima-earning': 'AHIMA: earning and reporting',
  'ccs-exam': 'CCS exam',
  'ccs-history': 'CCS exam: older forms',
  'ccs-p-exam': 'CCS-P exam',
  'cca-exam': 'CCA exam',
  'rhit-exam': 'RHIT exam',
  'rhia-exam': 'RHIA exam',
  'ccs-scope': 'What the CCS covers',
  'ahima-names': 'AHIMA: names and history',
  'cpc-exam': 'CPC exam',
  apprentice: 'Apprentice status: CPC-A and COC-A',
  'aapc-exams': 'The other AAPC exams',
  'ahima-in-brief': 'AHIMA exams in brief',
  settings: 'Settings and their credentials',
  employers: 'What employers ask for',
  'cpc-or-ccs': 'CPC against CCS',
  abroad: 'Outside the United States',
  'survey-pay': 'Pay: AAPC’s member survey',
  bls: 'Pay and jobs: Bureau of Labor Statistics',
  routes: 'Routes in',
  costs: 'Costs',
  pitfalls: 'Pitfalls',
  training: 'Kinds of training',
  checklist: 'Questions to ask a program',
  warnings: 'Warning signs',
  funding: 'Funding',
  quiz: 'What the quiz always keeps to',
}

/** Each fact in words. `{1}` is its first figure, `{was}` the first figure of the row before. */
export const ruleWords: Record<RuleId, string> = {
  'ceu-001': 'One AAPC certification needs {1} CEUs in every two-year cycle.',
  'ceu-002': 'Two AAPC certifications together need {1} CEUs in a cycle; the older schedule asked for {was}.',
  'ceu-003':
    'Three AAPC certifications together need {1} CEUs in a cycle; the older schedule asked for {was}.',
  'ceu-004':
    'Four AAPC certifications together need {1} CEUs in a cycle; the older schedule asked for {was}.',
  'ceu-005':
    'Five or more AAPC certifications together need {1} CEUs in a cycle; the older schedule asked for {was}.',
  'ceu-006':
    'Today’s schedule adds {1} CEUs for each further certification and stays at {2} from the fifth on.',
  'ceu-007': 'On the older schedule, one certification needed {1} CEUs, the same as today.',
  'ceu-008': 'On the older schedule, two certifications needed {1} CEUs.',
  'ceu-009': 'On the older schedule, three certifications needed {1} CEUs.',
  'ceu-010': 'On the older schedule, four certifications needed {1} CEUs.',
  'ceu-011': 'On the older schedule, five or more certifications needed {1} CEUs.',
  'ceu-012':
    'The older schedule added {1} CEUs for each further certification up to the fourth and stayed at {2} from the fifth on.',
  'ceu-013':
    'The newer totals stand on {1} AAPC pages of different ages, and the latest of them already lists the CDEO.',
  'ceu-014': 'The schedule changed around {1}; no page we read gives the exact day.',
  'ceu-015':
    'AAPC’s copy of about 2015 still has a sentence built on {1} CEUs, left over from the older schedule, so the change was fresh then.',
  'ceu-016': 'The total for one certification, {1} CEUs, has not moved since at least 2008.',
  'ceu-017':
    'Before about 2008 AAPC counted {1} CEUs for each year; now CEUs are due every two years, and spreading them over both years is advice, not a rule.',
  'ceu-018':
    'AAPC’s page of about 2022, as far as we could read it, and its proration page of about 2023 do not settle the totals for two or more certifications.',

  'ceu-019':
    'A CIRCC holder earns at least {1} CEUs of the total in interventional radiology and cardiovascular topics; the older rule asked for {was}.',
  'ceu-020':
    'A CPMA holder earns at least {1} CEUs of the total in auditing topics; the older rule asked for {was}.',
  'ceu-021':
    'A CPCO holder earns at least {1} CEUs of the total in compliance topics; the older rule asked for {was}.',
  'ceu-022':
    'A CPPM holder earns at least {1} CEUs of the total in practice management topics; the older rule asked for {was}.',
  'ceu-024': 'A CDEO holder earns at least {1} CEUs of the total in documentation topics.',
  'ceu-025':
    'Each specialty credential asks for at least {1} CEUs of the total in topics of that specialty; the older rule asked for {was}.',
  'ceu-026': 'CPC, COC, CIC, CPC-P, CPB and CRC have no topic minimum on any of the four AAPC pages we read.',
  'ceu-027': 'A guide written before October 2015 still prints the older minimums of {1} and {2} CEUs.',
  'ceu-028': 'Half of the CIRCC minimum, {1} CEUs, falls to each year of the cycle.',
  'ceu-029':
    'When AAPC’s later copies were made, CIRCC content had to come from {1} contracted companies: ZHealth Publishing, MedLearn Publishing and Medical Asset Management. The list may have changed.',
  'ceu-030':
    'A CEU counts toward CIRCC, CPMA, CPCO, CDEO, CPPM or a specialty only if AAPC approved the event for that credential.',
  'ceu-031':
    'Once the topic minimums are met, the rest of the total can be any education that AAPC has pre-approved.',
  'ceu-032':
    'Since October 1, 2012, one approved specialty CEU may count for {1} specialty credential and {2} core credential at the same time.',
  'ceu-033': 'AAPC’s help center says that some CEUs can go to more than one credential.',
  'ceu-034': 'Web trainings from CMS count for core credentials only, never for a specialty credential.',
  'ceu-035': 'AAPC names the CIC as one of its core credentials.',
  'ceu-036':
    'We print no list and no number of AAPC’s specialty credentials, because the page we found is old and has no date.',
  'ceu-037': 'A CPC-A owes the same {1} CEUs in two years as a CPC; AAPC makes no exception for apprentices.',

  'ceu-038': 'An AAPC cycle lasts {1} years, and CEUs are due on or before the membership due date.',
  'ceu-039': 'Membership dues are payable every year, also in the year when no CEUs are due.',
  'ceu-040':
    'If your renewal month is February, April, June, August, October or December, CEUs are due in even years such as {1} and {2}.',
  'ceu-041':
    'If your renewal month is January, March, May, July, September or November, CEUs are due in odd years such as {1} and {2}.',
  'ceu-042': 'By that rule, even months are due next in {1} and {2}, and odd months in {3} and {4}.',
  'ceu-043':
    'The month that counts is your membership renewal month, which is not your birth month and not always December.',
  'ceu-044': 'A CEU belongs to the date on which you completed the activity.',
  'ceu-045':
    'The date on which you completed the activity must fall inside the period shown in your CEU Tracker.',
  'ceu-046': 'CEUs you earn in your renewal month can go to the cycle that is ending or to the next one.',
  'ceu-047': 'Extra CEUs do not carry over to the next cycle.',
  'ceu-048': 'CEUs from before you were certified are refused.',
  'ceu-049': 'The button to submit your CEUs opens about {1} month before the due date.',
  'ceu-050': 'Submission closes at midnight on the due date.',
  'ceu-051': 'The submit button stays off until you have entered the full number of CEUs.',
  'ceu-052': 'In 2008 AAPC said that CEUs could be submitted within {1} months of the due date.',

  'ceu-053':
    'A newly certified member’s first submission is prorated to the renewal month the member already has.',
  'ceu-054':
    'With one credential, AAPC’s rate is {1} CEUs for each month, on a page written for corporate members.',
  'ceu-055': 'Several credentials need more CEUs a month, but AAPC’s page gives no figure.',
  'ceu-056': 'Today’s total for two credentials comes to about {1} CEUs a month.',
  'ceu-057': 'Today’s total for three credentials comes to about {1} CEUs a month.',
  'ceu-058': 'Today’s total for four credentials comes to {1} CEUs a month.',
  'ceu-059': 'Today’s total for five or more credentials comes to about {1} CEUs a month.',
  'ceu-060':
    'On the older schedule the same sums gave {1}, {2}, {3} and about {4} CEUs a month for two, three, four and five or more credentials.',
  'ceu-062': 'AAPC’s help center shows a CEU Tracker that asks for {1} CEUs, as an example only.',
  'ceu-063':
    'When you join a corporate account, both dates move to your employer’s: the first submission may be larger, later ones go back to normal, and earlier ones stay.',
  'ceu-064': 'When you leave a corporate account, the dates carry on and you pay the dues yourself.',
  'ceu-065': 'Older help pages said that the first corporate submission could be more than {1} CEUs.',

  'ceu-066':
    'At the end of the period you can buy a CEU extension in the CEU Tracker for {1}; how long it lasts is not established.',
  'ceu-067': 'For late dues, AAPC’s help center gives {1} free days, then a {2} late fee and {3} more days.',
  'ceu-068': 'For late dues, AAPC’s hardship policy, an older page, gives {1} days and then a {2} fee.',
  'ceu-069': 'A credential is cancelled when dues or CEUs are still missing {1} days after the renewal date.',
  'ceu-070': 'The newest of AAPC’s pages on cancellation gives the {1} days for dues.',
  'ceu-071': 'If you are short of CEUs, your credential may still be cancelled although your dues are paid.',
  'ceu-072': 'Members without a certification are cancelled sooner, after about {1} days.',
  'ceu-073':
    'Older AAPC pages list notices {1}, {2} and {3} days before the date, {4} and {5} days after it, and a last one on day {6}.',
  'ceu-074':
    'Within {2} years of cancellation you can be reinstated without a new exam if you pay {1} and the back dues and make up the missed CEUs.',
  'ceu-075': 'A second AAPC page gives the same reinstatement fee of {1} plus back dues.',
  'ceu-076': 'More than {1} years after cancellation you must sit the exam again, with an active membership.',
  'ceu-077': 'Reinstatement payments are not refunded and cannot be moved to someone else.',
  'ceu-078': 'In a medical, personal or financial hardship, dues can be paid in installments.',
  'ceu-079': 'AAPC’s own words for a lost credential are cancelled, revoked or deactivated.',

  'ceu-080': 'AAPC picks {1} of submissions at random for a check.',
  'ceu-081': 'AAPC advises members to upload their certificates to the CEU Tracker.',
  'ceu-082': 'A certificate must show {1} things: index number, sponsor, title, number of CEUs and date.',
  'ceu-084':
    'Sharing index numbers, certificates, quiz answers or old quiz links breaks AAPC’s CEU ethics policy.',

  'ceu-085': 'CEUs must come from a vendor on AAPC’s approved list.',
  'ceu-086':
    'Trainings from CMS count without an index number: answer No to that question and upload the certificate.',
  'ceu-087': 'The same course counts once, however often you repeat it.',
  'ceu-088': 'In practice, {1} hour of approved education is {2} CEU.',
  'ceu-089': 'AAPC’s CEU is not the college CEU, which stands for {1} hours.',
  'ceu-090': 'Credit is not automatic: you report it yourself in the CEU Tracker.',
  'ceu-091':
    'If a course has an index or catalog number, type it in; if not, fill in the fields and attach the certificate.',
  'ceu-092':
    'You can often move a CEU to another credential it is eligible for by editing the entry, with the certificate attached.',
  'ceu-093': 'About 2015 and 2016, the quiz in each issue of AAPC’s magazine gave {1} CEU.',
  'ceu-094': 'A magazine quiz can be used for {1} months after publication.',
  'ceu-095':
    'AAPC’s recent pages call the magazine AAPC the Magazine; older ones call it Healthcare Business Monthly.',
  'ceu-096':
    'Local chapters hold at least {1} meetings a year, and from 2015 one seminar may replace one meeting.',
  'ceu-097':
    'There is no double credit: a CMS webinar shown at a chapter counts once, under the chapter’s index number.',
  'ceu-098': 'Quizzes for chapter officers exist and are for officers only.',
  'ceu-099': 'AAPC approves one exact title of a vendor for {1} calendar year.',
  'ceu-100':
    'For events of {1} or more CEUs vendors must send a timed agenda; on-demand courses need a test at the end, and a CPC-A cannot be the presenter.',
  'ceu-101': 'Each conference talk has its own index number on a code card, given out when the talk ends.',
  'ceu-102': 'AAPC has application types for in-service training and for post-secondary schools.',

  'ceu-103':
    'Individual dues are reported as about {1} a year (2025–26), after {was} on an earlier AAPC page; check AAPC before you pay.',
  'ceu-104': 'Student dues are reported as {1} a year; check AAPC before you pay.',
  'ceu-105': 'About 2021 and 2022, individual dues were {1} a year.',
  'ceu-106':
    'About 2021 and 2022, dues could be paid in {1} parts of {2} or {3} parts of {4}, which cost {5} more.',
  'ceu-107': 'About 2015 and 2016, individual dues were {1} a year.',
  'ceu-108': 'In 2014 dues were {1} a year for individuals and {2} for students.',
  'ceu-109': 'In 2014 a corporate membership for {2} people cost {1}.',
  'ceu-110': 'Student membership ends once the student is certified.',

  'ceu-111':
    'A CEU is a unit that shows your skills are current; in practice it stands for {1} hour of approved education.',
  'ceu-112':
    'An index number is the code AAPC gives to an approved title; you type it into the CEU Tracker, find it on the certificate and do not share it.',
  'ceu-113':
    'The CEU Tracker is the account page where you enter, assign and submit CEUs and can buy an extension.',
  'ceu-114':
    '“Core CEU” is an everyday term for education that counts for a core credential; AAPC’s own definition is not established.',
  'ceu-115':
    'A specialty CEU comes from an event approved for a named specialty credential, and each such credential needs {1}.',
  'ceu-116': 'CPC-A and COC-A mean that the exam is passed and {1} years of experience are not yet proved.',
  'ceu-117': 'CPC-H was renamed COC about {1}.',
  'ceu-118': 'AAPC, formerly the American Academy of Professional Coders, now calls itself simply AAPC.',
  'ceu-119': 'AAPC’s tagline is “Advancing the Business of Healthcare.”',

  'ceu-120':
    'Today’s totals are {1}, {2}, {3}, {4} and {5} CEUs for one, two, three, four and five or more certifications.',
  'ceu-121':
    'The older totals were {1}, {2}, {3}, {4} and {5} CEUs for one, two, three, four and five or more certifications.',
  'ceu-122':
    'Topic minimums can add up to more than the total: CPMA, CPCO, CPPM and CDEO together ask for {1} CEUs against a total of {2}, and no page says what then applies.',
  'ceu-123':
    'The calculator asks how many specialty credentials you hold, not which; each brings a minimum of {1} CEUs.',
  'ceu-124':
    'The calculator asks for your membership renewal month: an even month means even years, an odd month means odd years.',
  'ceu-125': 'A CPC-A counts as {1} certification like any other.',

  'ahi-001': 'A CCS held alone needs {1} CEUs in a two-year cycle.',
  'ahi-002': 'A CCS-P held alone needs {1} CEUs in a two-year cycle.',
  'ahi-003': 'A CCA held alone needs {1} CEUs in a two-year cycle.',
  'ahi-004': 'An RHIT held alone needs {1} CEUs in a two-year cycle.',
  'ahi-005': 'An RHIA held alone needs {1} CEUs in a two-year cycle.',
  'ahi-006': 'CHPS, CHDA and CDIP, each held alone, need {1} CEUs in a two-year cycle.',
  'ahi-007':
    'On AHIMA’s page of 2019–20 the CPHI needed {1} CEUs; holders should ask AHIMA what applies now.',
  'ahi-008':
    'On AHIMA’s page of 2019–20 each CHTS credential needed {1} CEUs; holders should ask AHIMA what applies now.',
  'ahi-009':
    'CHP and CHS, whose exams were withdrawn before 2019, needed {1} CEUs each on AHIMA’s page of 2019–20.',
  'ahi-010':
    'The PCS (Physician Coding Specialist), whose exam was withdrawn, needed {1} CEUs on AHIMA’s page of 2019–20.',
  'ahi-011': 'The cycle of every AHIMA credential lasts {1} years.',

  'ahi-012': 'Each further AHIMA credential adds {1} CEUs to the two-year cycle.',
  'ahi-013': 'However many credentials you hold, AHIMA asks for no more than {1} CEUs in a cycle.',
  'ahi-014':
    'The count starts from the credential with the largest requirement; all of AHIMA’s own examples fit this reading.',
  'ahi-015': 'One CEU may not serve two AHIMA credentials.',
  'ahi-016': 'AHIMA’s own example: CCS and CCS-P together need {1} CEUs.',
  'ahi-017': 'AHIMA’s own example: CHPS and RHIT together need {1} CEUs.',
  'ahi-018': 'AHIMA’s own example: RHIA and CHDA together need {1} CEUs.',
  'ahi-019': 'AHIMA’s own example: RHIA and CDIP together need {1} CEUs.',
  'ahi-020': 'AHIMA’s own example: RHIA, CCS and CCS-P together need {1} CEUs.',
  'ahi-021': 'By our sum, not AHIMA’s, CCA and RHIT together need {1} CEUs.',
  'ahi-022': 'By our sum, not AHIMA’s, RHIT and CCS together need {1} CEUs.',
  'ahi-023': 'By our sum, not AHIMA’s, RHIT, CCS and CCS-P together need {1} CEUs.',
  'ahi-024': 'By our sum, not AHIMA’s, RHIA and CCS together need {1} CEUs.',
  'ahi-025': 'By our sum, not AHIMA’s, CCS and CDIP together need {1} CEUs.',
  'ahi-026': 'By our sum, not AHIMA’s, RHIA, CCS and CDIP together need {1} CEUs.',
  'ahi-027':
    'By our sum, not AHIMA’s, four or more credentials whose largest asks for {ahi-005} need {1} CEUs; without the cap, four would need {2}.',
  'ahi-028': 'Whoever earns the RHIA keeps up only the RHIA, so an earlier RHIT adds {1} CEUs.',
  'ahi-029':
    'No AHIMA page says that a CCS replaces a CCA, so we count both, for {1} CEUs; one third party says it does, which would make {2}.',

  'ahi-030': 'At least {1} of the required CEUs must lie in AHIMA’s HIIM domains.',
  'ahi-031': 'The rest, at most {1}, may lie outside the HIIM domains but must bear on your own job.',
  'ahi-032': 'The HIIM share of {1} is measured on each credential’s own requirement.',
  'ahi-033':
    'A guide of 2014 put the other {1} more loosely, as topics not related to HIIM; newer pages have replaced it.',

  'ahi-034':
    'Beginning January 1, 2025, {1} of the CEUs of a two-year period must come from AHIMA, HCPro included, or from its state associations.',
  'ahi-035': 'The other {1} of the CEUs may come from approved (ACEP) providers or elsewhere.',
  'ahi-036': 'Free CEUs that come with AHIMA membership count toward the {ahi-034} from AHIMA.',
  'ahi-037':
    'Professional and Professional Premier members get free CEUs through a token Reward Center; there are also member webinars each quarter and cheap choices such as Journal of AHIMA quizzes.',
  'ahi-038':
    'CCHIIM is the body behind the rule; AHIMA’s first notice in 2024 said only “from AHIMA,” and the wider wording came later.',
  'ahi-039': 'A third party reads it the same way: {1} from AHIMA or its state associations.',
  'ahi-040':
    'AHIMA’s page does not say how cycles that were already open on {1} are treated; see AHIMA’s questions page.',
  'ahi-041': 'For comparison, AHIMA’s policy of {1} bound people who began a cycle in that year.',
  'ahi-042':
    'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
  'ahi-043':
    'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
  'ahi-044':
    'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',
  'ahi-045':
    'Of {1} required CEUs, {2} come from AHIMA or a state association and {3} from anywhere accepted; at least {4} lie in HIIM and at most {5} outside.',

  'ahi-046':
    'For a cycle that begins in 2024, AHIMA accepts more ways to earn CEUs and a wider range of experience.',

  'ahi-047':
    'CCA, CCS and CCS-P holders once did {1} yearly self-reviews of {2} CEUs each in a cycle, {3} of their {4}.',
  'ahi-048': 'AHIMA ended the coding self-reviews on {1}.',
  'ahi-049': 'The self-reviews could not be taken after {1}.',
  'ahi-050': 'When the self-reviews ended, the total stayed at {1} CEUs.',

  'ahi-051': 'For a first credential, the cycle runs {1} years from the day you passed the exam.',
  'ahi-052':
    'Early testers and people with several credentials have other dates; your CEU Center shows them.',
  'ahi-053': 'Until the end of 2020 AHIMA gave a grace period of {1} months.',
  'ahi-054':
    'Since January 1, 2021, there is no grace status; a credential has one of {1} statuses: active, inactive or revoked.',
  'ahi-055': 'CEUs and fee are due before the {1} months end; otherwise the credential becomes inactive.',
  'ahi-056':
    'An extension, paid in the CEU Center, cost {1} for each credential on AHIMA’s page of 2021; check AHIMA.',
  'ahi-057': 'On AHIMA’s page of 2021, a credential stays inactive for {1} days before it is revoked.',
  'ahi-058': 'A permanent revocation can be appealed with documents within {1} days.',
  'ahi-059': 'About 2015 AHIMA cycles followed calendar years; they no longer do.',

  'ahi-060': 'For a non-member, the fee for the first credential is {1} a cycle; check AHIMA.',
  'ahi-061': 'For a non-member, each further credential costs {1} a cycle; check AHIMA.',
  'ahi-062': 'Members pay a reduced fee; AHIMA’s page gives no figure.',
  'ahi-063': 'One site reports {1} a cycle for a member’s first credential (February 2026); check AHIMA.',
  'ahi-064':
    'The fee is paid once in {1} years, at the rate that fits your membership on the day the certification expires.',
  'ahi-065': 'You do not need AHIMA membership to hold a credential, but non-members pay more.',

  'ahi-066':
    'AHIMA’s list of 2021 for approved providers names {1} credentials: RHIA, RHIT, CCA, CCS, CCS-P, CHPS, CHDA and CDIP.',

  'ahi-068':
    'One CEU is {1} minutes of attendance or participation, by a guide of 2014 that nothing newer contradicts.',
  'ahi-070': 'CEUs must be earned inside the cycle.',
  'ahi-071': 'Extra CEUs do not carry over to the next cycle.',
  'ahi-072':
    'AHIMA accepts programs by AHIMA, state and allied associations and vendors, webinars, college study, publishing and presenting, independent study, writing exam items, supervising practice for CAHIIM programs, facilitating an Engage community and activities set by state associations.',
  'ahi-073': 'Visits to exhibits counted before 2021 and are gone from the later list.',
  'ahi-074': 'Ordinary job duties and staff meetings do not count.',
  'ahi-075': 'You report CEUs yourself in the CEU Center and keep the certificates.',
  'ahi-076': 'Keep all certificates for a possible audit.',
  'ahi-077':
    'Approved programs run under ACEP, the Approved Continuing Education Program: the provider asks for approval, and approval is no endorsement.',
  'ahi-078':
    'Before the changes of 2021, approval was described as voluntary, and exam-review courses got no prior approval.',
  'ahi-079':
    'Certificates have been virtual since {1}, and the valid-through date renews itself after recertification.',
  'ahi-080': 'Stickers stopped on {1}.',

  'ahi-081': 'The only hard requirement for the CCS exam is a high-school diploma.',
  'ahi-082':
    'AHIMA recommends, but does not require, one of {1} routes to the CCS: listed courses and a year of coding; two years of coding; a CCA and a year; another body’s coding credential and a year; or a CCS-P, RHIT or RHIA.',
  'ahi-083': 'The {1} routes to the CCS were once compulsory.',
  'ahi-084': 'The CCS exam has {1} items: {2} scored and {3} unscored pretest items.',
  'ahi-085':
    'The CCS exam mixes multiple choice and medical scenarios; in the scenarios you type in the codes.',
  'ahi-086': 'You have {1} hours for the CCS exam.',
  'ahi-087': 'In the CCS exam you can flag items and return to them before the end.',
  'ahi-088': 'The CCS pass mark is {1} on a scale of {2}, and wrong answers cost nothing.',
  'ahi-089':
    'The CCS exam costs {1} for AHIMA members and {2} for others, the same since at least 2010; check ahima.org.',
  'ahi-090': 'A CCS retake costs the full fee again: {1} for members, {2} for others.',
  'ahi-091': 'Since September 11, 2023, you wait {1} days before you retake the CCS or CCA.',
  'ahi-092': 'CCS and CCA are taken in person at a Pearson VUE center; there is no online choice.',
  'ahi-093':
    'AHIMA announced online testing (OnVUE) for US candidates without naming exams; the coding exams need paper books.',
  'ahi-094':
    'The CCS exam is open book with {1} books from AHIMA’s list: ICD-10-CM, ICD-10-PCS and CPT Professional.',
  'ahi-095':
    'Exams on or after {1} need the 2026 editions of the books; earlier ones needed the 2025 editions.',
  'ahi-096': 'Without the right books there is no test, and the fee is lost.',
  'ahi-098': 'Both in 2025 and in 2026 the book year changed on {1}.',
  'ahi-099': 'Once you are approved, you have {1} days to take the exam.',
  'ahi-100':
    'The window can be extended for {1} each time, by {4} days at a time up to {2} days, if you ask {3} days ahead.',
  'ahi-101':
    'You can reschedule free of charge up to {1} days before the exam and for {2} from {3} days to {4} hours before; later you cannot. Count business days to be safe.',
  'ahi-102': 'If you do not show up, you lose the full exam fee.',
  'ahi-103': 'For a refund, ask {1} business days before the exam; AHIMA keeps {2} for processing.',
  'ahi-104': 'One site, with AHIMA’s figures, counts {1} CCS holders in December 2025.',
  'ahi-105': 'In 2025, {1} of {2} first-time testers passed the CCS, by one source that credits AHIMA.',
  'ahi-106': 'Coding knowledge and skills make up {1} of the CCS exam, by one source.',
  'ahi-107': 'Coding documentation makes up {1} of the CCS exam, by one source.',
  'ahi-108': 'Provider queries make up {1} of the CCS exam, by one source.',
  'ahi-109': 'Regulatory compliance makes up {1} of the CCS exam, by one source.',
  'ahi-110': 'Information technologies make up {1} of the CCS exam, by one source.',
  'ahi-111':
    'The medical scenarios are one third each inpatient, outpatient and emergency department, by one source.',

  'ahi-112':
    'In 2010 the CCS exam had {1} multiple-choice items and {2} records, {4} inpatient and {5} outpatient, in {3} hours.',
  'ahi-113':
    'About 2013 to 2019 the CCS exam had {1} multiple-choice items, {3} of them scored, and {2} scenarios, {4} of them scored.',
  'ahi-114': 'About 2013 to 2019, diagnosis and procedure coding made up {1} of the CCS exam.',
  'ahi-115': 'On {1} new forms of the CCS and CCS-P went out as beta exams.',
  'ahi-116':
    'Study sites that speak of {2} items and {3} scenarios, or of {2} and {4} cases, describe old forms; today there are {1} items.',

  'ahi-117':
    'The CCS-P is an advanced credential for physician settings such as offices, group practices and multispecialty practices.',
  'ahi-118':
    'For the CCS-P, one of {1} routes is recommended, not required: courses and a year in several specialties; two years; a CCA and a year; or a CCS, RHIT or RHIA.',
  'ahi-120': 'You have {1} hours for the CCS-P exam.',
  'ahi-121': 'The CCS-P exam is open book with {1} books: ICD-10-CM, CPT and HCPCS.',
  'ahi-122':
    'In 2010 the CCS-P exam cost {1} for AHIMA members and {2} for others; check ahima.org for today’s fee.',
  'ahi-123': 'The CCS-P pass mark is {1}, on the scale that AHIMA’s exams share.',
  'ahi-124': 'By AHIMA’s page you wait {1} days before you retake the CCS-P; ask AHIMA.',

  'ahi-126': 'The CCA is AHIMA’s entry credential for hospital and physician settings.',
  'ahi-127':
    'The CCA requires a high-school diploma; {1} months of coding or a training program are recommended.',
  'ahi-128': 'The CCA exam has {1} items: {2} scored and {3} pretest items.',
  'ahi-129': 'You have {1} hours for the CCA exam.',
  'ahi-130': 'The CCA exam is open book.',
  'ahi-131': 'The CCA pass mark is {1} on a scale of {2}.',
  'ahi-132': 'The CCA exam costs {1} for AHIMA members and {2} for others; check ahima.org.',
  'ahi-133': 'You wait {1} days before you retake the CCA.',
  'ahi-134': 'The CCA is taken in person at a Pearson VUE center.',
  'ahi-135': 'In the CCA exam you only move forward; you cannot go back to an earlier item.',
  'ahi-136': 'The CCA has been offered since {1}.',
  'ahi-137':
    'The largest CCA domains are clinical classification systems with {1} and reimbursement with {2}.',
  'ahi-138': 'In 2020, {1} of {2} first-time testers in the US and Canada passed the CCA.',
  'ahi-139': 'In 2021, {1} of {2} first-time testers in the US and Canada passed the CCA.',
  'ahi-140': 'In 2022, {1} of {2} first-time testers in the US and Canada passed the CCA.',
  'ahi-141': 'In 2023, {1} of first-time testers passed the CCA.',
  'ahi-142': 'In 2024, {1} of first-time testers passed the CCA.',
  'ahi-143': 'In 2025, {1} of {2} first-time testers passed the CCA.',
  'ahi-144': 'There were {1} CCA holders on December 31, 2022.',
  'ahi-145': 'There were {1} CCA holders on December 31, 2023.',
  'ahi-146': 'There were {1} CCA holders on December 31, 2025.',

  'ahi-147':
    'The RHIT needs a CAHIIM-accredited associate program in health information management, or reciprocity; early testing is possible in the last term.',
  'ahi-149': 'The RHIT exam has {1} items: {2} scored and {3} pretest items.',
  'ahi-150': 'You have {1} hours for the RHIT exam.',
  'ahi-151': 'The RHIT pass mark is {1}.',
  'ahi-152': 'The RHIT exam costs {1} for AHIMA members and {2} for others, as reported; check ahima.org.',
  'ahi-153': 'Pages disagree on the wait before an RHIT retake: plan for up to {1} days and ask AHIMA.',

  'ahi-154':
    'The RHIA needs an accredited bachelor’s, post-bachelor’s or master’s program in health information management, or reciprocity.',
  'ahi-155': 'The RHIA exam has {1} items: {2} scored and {3} pretest items.',
  'ahi-156': 'You have {1} hours for the RHIA exam.',
  'ahi-157': 'The RHIA exam is taken without books.',
  'ahi-158': 'The RHIA pass mark is {1}, on the scale that AHIMA’s exams share.',
  'ahi-159': 'Pages disagree on the wait before an RHIA retake: plan for up to {1} days and ask AHIMA.',
  'ahi-160': 'In 2025, {1} of first-time testers passed the RHIA, by one source.',
  'ahi-161': 'An AHIMA journal puts the RHIA first-time pass rate of 2019 at {1}.',
  'ahi-162':
    'The same journal article also counts {1} first-time passes out of {2} RHIA testers, which is {3}.',
  'ahi-163': 'There were {1} RHIA holders on December 31, 2025.',

  'ahi-164':
    'The CCS tests {1} settings, inpatient, outpatient and emergency; inpatient work is its mark, not its whole.',
  'ahi-165': 'The CCS rests on {1} code sets: ICD-10-CM, ICD-10-PCS and CPT.',
  'ahi-166': 'Outpatient records on the CCS add {1} more code set, HCPCS Level II.',
  'ahi-167': 'The main difference is that the CPC does not test ICD-10-PCS and the CCS does.',
  'ahi-168':
    'One study site names hospitals, academic and trauma centers, revenue-cycle vendors and federal compliance contractors as employers of CCS holders.',
  'ahi-169':
    'One study site names these roles for CCS holders: inpatient coder, auditor, DRG validator, coding supervisor, CDI, revenue-cycle analyst and compliance officer.',
  'ahi-170': 'One study site calls the CCS seldom a legal requirement but often a hiring filter.',

  'ahi-171': 'AHIMA is the American Health Information Management Association.',
  'ahi-172':
    'CCHIIM, AHIMA’s certifying arm, is the Commission on Certification for Health Informatics and Information Management.',
  'ahi-173':
    'AHIMA was founded in {1} as the Association of Record Librarians of North America, set up by the American College of Surgeons, with Grace Whiting Myers as founding figure.',
  'ahi-174': 'In {1} AHIMA’s forerunner became the American Association of Medical Record Librarians.',
  'ahi-175': 'In {1} AHIMA’s forerunner became the American Medical Record Association.',
  'ahi-176': 'AHIMA has had its present name since {1}.',
  'ahi-177': 'HCPro now counts as an AHIMA brand.',
  'ahi-178': 'CCS stands for Certified Coding Specialist.',
  'ahi-179': 'CCS-P stands for Certified Coding Specialist, Physician-based.',
  'ahi-180': 'CCA stands for Certified Coding Associate.',

  'crd-001': 'The CPC exam has {1} questions, all multiple choice; until about 2021 it had {was}.',
  'crd-002':
    'You have {1} hours for the CPC exam, in one sitting; until about 2021 it was {was:1} hours {was:2} minutes.',
  'crd-003': 'The CPC exam leaves {1} minutes for each question.',
  'crd-004': 'The CPC pass mark is {1}, which is {2} right answers.',
  'crd-005': 'The CPC pass mark is measured on the whole exam, {1} of {2}, not on each section.',
  'crd-006': 'The older form, {1} questions in {2} hours {3} minutes, is gone but still widely printed.',
  'crd-007': 'Today’s form of the CPC exam was in place by {1}.',
  'crd-008':
    'In the CPC exam each of the six surgery series, 10,000 to 60,000, has {1} questions, {2} in all.',
  'crd-009': 'In the CPC exam evaluation and management (E/M) has {1} questions.',
  'crd-010': 'In the CPC exam anesthesia has {1} questions.',
  'crd-011': 'In the CPC exam radiology has {1} questions.',
  'crd-012': 'In the CPC exam laboratory and pathology have {1} questions.',
  'crd-013': 'In the CPC exam medicine has {1} questions.',
  'crd-014': 'In the CPC exam medical terminology has {1} questions.',
  'crd-015': 'In the CPC exam anatomy has {1} questions.',
  'crd-016':
    'The CPC areas that AAPC lists with numbers make {1} of the {2} questions; how the rest is split is not established.',
  'crd-017': 'AAPC counts {1} areas in the CPC exam.',
  'crd-018': 'One study site counts {1} coding cases among the CPC questions.',
  'crd-019': 'The CPC exam is reported at {1} for one attempt and {2} for two in 2026; check aapc.com.',
  'crd-021': 'At the reported prices, two attempts cost {1} more than one.',
  'crd-022': 'A single attempt comes with no free retake; the old in-person exam used to include one.',
  'crd-023': 'About 2013 to 2015 the CPC exam cost about {1}.',
  'crd-024': 'AAPC membership must be active to sit the exam and to keep the credential.',
  'crd-025': 'Membership is reported at {1} a year, or {2} for students; check aapc.com.',
  'crd-026':
    'Without a course, a student member pays at least {1} for membership and one attempt, as reported in February 2026.',
  'crd-027':
    'Without a course, an individual member pays at least {1} for membership and one attempt, as reported in February 2026.',
  'crd-028': 'At the reported prices, membership and two attempts come to {1} for an individual member.',
  'crd-029':
    'No degree, course or experience is required to sit the CPC exam; an associate degree is only recommended.',
  'crd-030':
    'The CPC exam is open book with {1} books: the AMA’s CPT Professional Edition, plus ICD-10-CM and HCPCS Level II from any publisher.',
  'crd-031':
    'For a 2026 exam, bring {1} or {2} editions, one of each book; a mix is allowed, next year’s books never.',
  'crd-032': 'New code sets enter AAPC’s exams in mid January; for 2026 the day was {1}.',
  'crd-033': 'Official eBooks inside the exam platform cost {1} and can replace print.',
  'crd-034': 'Choose print or eBook in your account at least {1} hours ahead.',
  'crd-035': 'Personal eBooks, scans and printouts are banned.',
  'crd-036':
    'Handwritten notes in the books are allowed if they concern daily coding work, but no copied exam or practice questions; tabs may only mark pages, and nothing else may be stuck in.',
  'crd-037': 'Phones, tablets and watches are not allowed, nor are printed guidelines in the online exam.',
  'crd-038': 'Older AAPC pages allowed manual calculators and highlighters.',
  'crd-039':
    'The online exam needs a live remote proctor, one monitor, a room scan and an external webcam that shows face, hands, keyboard and about {1} inches around it.',
  'crd-040':
    'Several pages say that the online exam allows no scrap paper; check the proctor’s rules on that and on breaks.',
  'crd-041': 'In person, the exam is taken by computer at a Meazure testing center.',
  'crd-042': 'Paper exams at local chapters were the older way.',
  'crd-043': 'The online exam of 2020 to 2022 came in {1} parts on two days; now it is {2} sitting.',
  'crd-044': 'AAPC publishes no first-time pass rate for the CPC.',
  'crd-045': 'About 2019 AAPC counted more than {1} CPC holders.',
  'crd-046': 'A study site, crediting AAPC, counts more than {1} CPC holders in 2026.',

  'crd-047': 'To keep one AAPC credential takes yearly dues and {1} CEUs in two years.',

  'crd-048':
    'Everybody sits the same exam; without {1} years of coding experience you are a CPC-A or COC-A until you prove the years or their equivalent.',
  'crd-049': 'AAPC’s page names {1} credentials that can carry an A: the CPC and the COC.',
  'crd-050':
    'Option 1 to drop the A: {1} years of coding work, before or after certification; jobs and XTernships count and can be added together.',
  'crd-051':
    'Option 2 to drop the A: {1} year of work, and a year’s credit from either a coding course of {2} contact hours or Practicode.',
  'crd-052':
    'Option 3 to drop the A: a course of {1} hours and Practicode together stand for {2} years, without a job; check the wording at AAPC.',
  'crd-053': 'The course and Practicode stand for {1} year each.',
  'crd-054': 'Practicode asks you to complete {1} real, redacted records with a score of at least {2}.',
  'crd-055':
    'Practicode can be done before or after the exam; an older page says that AAPC’s training packages include it.',
  'crd-056': 'The access time of Practicode runs from the day you buy it.',
  'crd-057':
    'Proof of a course is an instructor’s letter on school letterhead, a certificate that states {1} hours or more, or an unofficial transcript.',
  'crd-058': 'CEUs do not count toward dropping the A.',
  'crd-059':
    'A work letter is on letterhead, signed by hand and dated, with contact details and start and end dates, and is uploaded as a PDF.',
  'crd-060': 'Only an employer, a supervisor or HR may verify the work.',
  'crd-061':
    'Until about 2019, {1} letters were needed and one could come from a co-worker; advice that still says so is stale.',
  'crd-062':
    'In January 2012 AAPC’s chairman wrote that the A too often kept holders from interviews and that AAPC planned to drop it; it was not dropped.',

  'crd-063': 'The pass mark of COC, CIC, CRC, CPB, CPMA and CDEO is {1}.',
  'crd-064':
    'The COC, once called CPC-H, covers the facility side of outpatient care: hospital outpatient, emergency, surgery centers, dialysis, therapy and cancer centers.',
  'crd-065': 'The COC exam has {1} questions in {2} hours.',
  'crd-066': 'The books for the COC exam are CPT, ICD-10-CM and HCPCS Level II.',
  'crd-067': 'Apprentice status applies to the COC too.',
  'crd-068':
    'The CIC covers hospital inpatient care: acute, skilled nursing, critical access, rehabilitation and long-term care, with MS-DRG and IPPS.',
  'crd-069':
    'The CIC exam has {1} multiple-choice questions and {2} cases with typed-in codes, in {3} hours.',
  'crd-070': 'The books for the CIC exam are ICD-10-CM and ICD-10-PCS; CPT is not among them.',
  'crd-071':
    'The CRC covers risk adjustment for health plans, Medicare Advantage, ACA plans, ACOs and vendors; it is about diagnoses only.',
  'crd-072': 'The CRC exam has {1} questions in {2} hours.',
  'crd-073': 'The only book for the CRC exam is ICD-10-CM.',
  'crd-074': 'AAPC calls the CRC high-level and not meant for people without CRC training or similar work.',
  'crd-075': 'No earlier credential is needed for the CRC.',
  'crd-077': 'The CPB covers billing, claims, denials and accounts receivable.',
  'crd-078': 'The CPB exam has {1} questions in {2} hours.',
  'crd-079': 'The books for the CPB exam are CPT, ICD-10-CM and HCPCS Level II.',
  'crd-080': 'About 2014 the CPB exam had {1} questions in {2} hours {3} minutes; that form is gone.',
  'crd-081': 'The CPMA covers the audit of records and coding.',
  'crd-082': 'The CPMA exam has {1} questions in {2} hours, about {3} of them audit cases.',
  'crd-083': 'About 2014, when it had {2} questions, the CPMA exam cost {1} with a free retake.',
  'crd-084': 'The CDEO covers outpatient clinical documentation improvement.',
  'crd-085': 'The CDEO exam has {1} questions in {2} hours, {3} of them cases.',
  'crd-086': 'A study site advises {1} or more years of experience before the CDEO.',
  'crd-087': 'The CPPM covers running a practice; its exam has {1} questions in {2} hours.',
  'crd-088': 'The CPCO covers compliance programs; its exam has {1} questions in {2} hours.',
  'crd-090': 'AAPC’s questions page of about 2019 to 2022 still names the CPC-P; ask AAPC about it.',
  'crd-091': 'CPC-H became COC about {1}.',
  'crd-092':
    'The CRC and CPB exams are reported at {1} for one attempt and {2} for two in 2026; check aapc.com.',
  'crd-093':
    'The COC exam was reported at {1} for one attempt and {2} for two in February 2026; check aapc.com.',
  'crd-095': 'No pass rate is published for any AAPC exam.',

  'crd-096': 'For the CCS only a high-school diploma is required; AHIMA’s routes to it are recommendations.',
  'crd-097': 'In the CCS exam {1} of {2} items are scored, in {3} hours, with open books and typed-in codes.',
  'crd-098':
    'The CCS pass mark is {1} on a scale of {2}, the fee {3} for members and {4} for others, and the upkeep {5} CEUs in two years.',
  'crd-099': 'In the CCA exam {1} of {2} items are scored, in {3} hours.',
  'crd-100': 'The CCA exam costs {1} for AHIMA members and {2} for others, in person at Pearson VUE.',
  'crd-101': 'The RHIT needs a CAHIIM-accredited associate degree program.',

  'crd-102':
    'In physician offices and clinics, and for doctors’ work in hospitals, the code sets are CPT, HCPCS Level II and ICD-10-CM; the CPC is the natural credential, and a CCS-P or a specialty credential is also accepted.',
  'crd-103':
    'In hospital outpatient care, emergency and surgery centers, the code sets are CPT, HCPCS Level II and ICD-10-CM, with OPPS and APC; the COC is the natural credential, and CPC, CCS and RHIT are also accepted.',
  'crd-104':
    'In hospital inpatient care the code sets are ICD-10-CM and ICD-10-PCS, with MS-DRG; CCS and CIC are the natural credentials, and RHIT and RHIA are also accepted.',
  'crd-105':
    'In health plans and risk adjustment the code set is ICD-10-CM with HCC models; the CRC is the natural credential, and CPC and CCS are also accepted.',
  'crd-106':
    'In billing offices and the revenue cycle all code sets and payer rules matter; the CPB is the natural credential, and the CPC is also accepted.',
  'crd-107':
    'Audit, compliance and CDI are second careers: CPMA, CPCO and CDEO are the natural credentials, with a CPC or CCS first.',
  'crd-108': 'Office and outpatient coders need ICD-10-CM only; inpatient coders need ICD-10-PCS as well.',

  'crd-109':
    'For its Coder III, inpatient and outpatient, Washington Hospital in California asked for an RHIT, a CCS or CIC and an associate degree, at {1} an hour.',
  'crd-110':
    'An old Mayo Clinic page asks for RHIT, RHIA or CCS and a degree for hospital coder I and names no AAPC credential for it.',
  'crd-111':
    'Veterans Health Administration postings of 2025 ask for a certificate through AHIMA or AAPC, or for CDI through AHIMA or ACDIS, plus experience, an associate degree or a coding program of about a year.',
  'crd-112': 'Trinity Health asks for a credential through AHIMA or AAPC for its Coder II.',
  'crd-113':
    'A hospital’s junior coder ad took CPC, CPC-A, COC, CCS or CCS-P, or {1} years with records, or {2} college credits.',
  'crd-114':
    'A hiring guide says that AAPC leans to physician and outpatient work and AHIMA to facility and inpatient work.',
  'crd-115':
    'One coding school says that the employers it asked would not hire CCA holders but would look at a new CCS.',
  'crd-116':
    'One site says that entry jobs in risk adjustment accept a CPC or CCS, with the CRC to follow in the first year.',
  'crd-117': 'One site estimates entry pay in risk adjustment at {1} a year.',
  'crd-118': 'A school’s certificate of completion is not a credential and counts for little on its own.',
  'crd-119':
    'A report of 2007 tells of a woman with CCS and CPC-A who could not get even an externship for {1} years.',

  'crd-120':
    'The CPC is AAPC’s exam on professional fees and outpatient care, {1} multiple-choice questions with CPT first; the CCS is AHIMA’s on the hospital, {2} items with ICD-10-PCS, DRGs and coded cases.',
  'crd-121': 'The CPC has an apprentice form; the CCS has none.',
  'crd-122': 'AHIMA’s first-time pass rate for the CCS is published, {1} for {2}; AAPC’s for the CPC is not.',
  'crd-123':
    'Without a course, the CPC exam with membership and one attempt costs about {1} in the first year, as reported.',
  'crd-124':
    'Without a course, the CCS exam costs {1} without AHIMA membership, or {2} plus dues as a member.',
  'crd-125': 'To keep a CPC takes {1} CEUs in two years and dues, reported at {2} a year.',
  'crd-126': 'To keep a CCS takes {1} CEUs in two years and a recertification fee.',
  'crd-127': 'The CPC does not test ICD-10-PCS, and the CIC does not test CPT.',
  'crd-128': 'The CCS tests {1} settings: outpatient and emergency records too, not only inpatient.',

  'crd-129': 'AAPC’s exam can be taken from other countries, and AAPC sets local policies.',
  'crd-130': 'In India, outsourcing firms that serve the US hire on the CPC.',
  'crd-131': 'A school in India gives {1} months of study for people who change careers.',
  'crd-132':
    'The credentials certify US code sets and US payment rules; other systems have credentials of their own, such as CHIM and CHIP in Australia.',
  'crd-133': 'A survey with answers from {1} countries shows that rules for coder training differ widely.',
  'crd-134':
    'A US credential helps with work for the US from abroad; it is no license to code in another system.',

  'crd-135': 'In AAPC’s 2012 survey the average of all was {1} a year; another AAPC piece says {2}.',
  'crd-136': 'In AAPC’s 2012 survey the average of CPC holders was {1} a year.',
  'crd-137': 'In AAPC’s 2012 survey the average of COC holders, then CPC-H, was {1} a year.',
  'crd-138': 'In AAPC’s 2012 survey the average of CPMA holders was {1} a year.',
  'crd-139': 'In AAPC’s 2013 survey the average of all was {1} a year.',
  'crd-140': 'In AAPC’s 2015 survey the average with one credential was {1} a year.',
  'crd-141':
    'In AAPC’s 2015 survey the average with two credentials was {1} a year; the article says “more than two.”',
  'crd-142':
    'In AAPC’s 2015 survey the average with three or more credentials was {1} a year; the article says “more than three.”',
  'crd-143': 'In AAPC’s 2015 survey the average in health systems was {1} a year.',
  'crd-144': 'In AAPC’s 2015 survey the average in hospital inpatient work was {1} a year.',
  'crd-145': 'In AAPC’s 2015 survey the average in hospital outpatient work was {1} a year.',
  'crd-146': 'In AAPC’s 2015 survey the average in practices of {2} doctors was {1} a year.',
  'crd-147': 'In AAPC’s 2018 survey the average of all was {1} a year.',
  'crd-148': 'In AAPC’s 2018 survey the average of certified members was {1} a year.',
  'crd-149': 'In AAPC’s 2018 survey the average of CPC holders was {1} a year.',
  'crd-150': 'In AAPC’s 2018 survey the average of CIC holders was {1} a year.',
  'crd-151': 'In AAPC’s next survey, about 2019–20, the average of all was {1} a year.',
  'crd-152': 'In AAPC’s survey of about 2019–20 the average without certification was {1} a year.',
  'crd-153': 'In AAPC’s survey of about 2019–20 the average of certified members was {1} a year.',
  'crd-154': 'In AAPC’s survey of about 2019–20 the average of CPB holders was {1} a year.',
  'crd-155': 'In AAPC’s survey of about 2019–20 the average with two credentials was {1} a year.',
  'crd-156': 'In AAPC’s survey of about 2019–20 the average with three or more credentials was {1} a year.',
  'crd-157': 'In AAPC’s 2021 survey (2022 report) the average of all was {1} a year.',
  'crd-158': 'In AAPC’s 2021 survey (2022 report) the average without certification was {1} a year.',
  'crd-159': 'In AAPC’s 2021 survey (2022 report) the average of certified members was {1} a year, {2} more.',
  'crd-160': 'In AAPC’s 2021 survey (2022 report) the average of CPC holders was {1} a year.',
  'crd-161': 'AAPC’s page of about 2022 gives COC holders an average of {1} a year, without a survey year.',
  'crd-162': 'AAPC’s page of about 2022 gives CIC holders an average of {1} a year, without a survey year.',
  'crd-163': 'In AAPC’s 2021 survey (2022 report) the average of CPMA holders was {1} a year.',
  'crd-164': 'In AAPC’s 2021 survey (2022 report) the average of CDEO holders was {1} a year.',
  'crd-165': 'In AAPC’s 2021 survey (2022 report) the average of CPCO holders was {1} a year.',
  'crd-166': 'One site puts the average of CPC holders about 2023 at {1} a year.',
  'crd-167': 'For AAPC’s 2025 survey, others report an average without certification of {1} a year.',
  'crd-168': 'For AAPC’s 2025 survey, others report an average of certified members of {1} a year.',
  'crd-169': 'For AAPC’s 2025 survey, one site reports an average of CPC holders of {1} a year.',
  'crd-170': 'For AAPC’s 2025 survey, one site reports an average of CRC holders of {1} a year.',
  'crd-171': 'For AAPC’s 2025 survey, one site reports {1} a year for CPB holders and calls it the median.',
  'crd-172': 'For AAPC’s 2025 survey, one site reports {1} a year for CPC and CPB together.',
  'crd-173': 'For AAPC’s 2025 survey, others report an average with three or more credentials of {1} a year.',
  'crd-174':
    'By the 2025 figures certified members earned about a fifth more than the others ({1} by our arithmetic); part of such gaps is experience.',
  'crd-175': 'In AAPC’s 2022 survey {1} of those who answered worked remotely.',

  'crd-177':
    'The Bureau of Labor Statistics counts medical coders under occupation 29-2072, medical records specialists.',
  'crd-178': 'In May 2024 the median pay of medical records specialists was {1} a year.',
  'crd-179': 'In 2024 there were {1} jobs for medical records specialists.',
  'crd-180': 'From 2024 to 2034 these jobs are projected to grow by {1}.',
  'crd-181': 'From 2024 to 2034 about {1} openings a year are projected.',
  'crd-182': 'In May 2023 the median pay of medical records specialists was {1} a year.',
  'crd-183': 'In May 2023 a tenth earned less than {1} a year and a tenth more than {2}.',
  'crd-184': 'In May 2023 a quarter earned less than {1} a year and a quarter more than {2}.',
  'crd-185': 'An earlier projection, for 2023 to 2033, was growth of {1}; it has been replaced.',
  'crd-186':
    'The typical way in is a postsecondary award below a degree, without experience or on-the-job training.',
  'crd-187': 'In May 2021 there were {1} jobs with a mean pay of {2} a year.',
  'crd-188': 'In May 2020, for a wider group, the median pay was {1} a year in {2} jobs.',

  'crd-189':
    'Our advice: read {1} local and remote job ads for beginners first and note which letters they name.',
  'crd-190':
    'Our advice: people without a clinical background learn terminology and anatomy first, since the exam asks both.',
  'crd-191': 'Take a course of {1} contact hours, which AAPC credits as a year.',
  'crd-192': 'One school’s course in class takes {1} weeks at {2} hours a week.',
  'crd-193': 'College certificates take {1} credits and {2} years.',
  'crd-194': 'One college’s certificate takes {1} terms.',
  'crd-195': 'Our advice: book the exam when your practice papers are safely above the pass mark of {1}.',
  'crd-196': 'Our advice: do Practicode’s {1} cases while you wait, so that the A can go without a job.',
  'crd-197':
    'The first job may not be called coder: think of billing, charge entry, records, denials, registration, junior coder or chart review for a payer.',
  'crd-198':
    'Using the code sets in a job with another title counts toward dropping the A, with an employer’s letter.',
  'crd-199':
    'Our estimate with two years of codes in billing or records behind you: {1} months of study to a credential; the letters that drop the A can go out at once.',
  'crd-200':
    'Our estimate for a nurse, medical assistant or other clinical worker: {1} months to a credential, then months of Practicode, or {2} year in a job and a course, to drop the A.',
  'crd-202':
    'Our estimate from zero, part-time: {1} months to a credential and up to {2} years to drop the A.',
  'crd-203': 'Our estimate for a college certificate: {1} months to a credential.',
  'crd-204': 'Our estimate for a CAHIIM associate degree and then the RHIT: about {1} years.',

  'crd-205': 'AAPC membership is reported at {1} a year, or {2} for students; check aapc.com.',
  'crd-206': 'The CPC exam is reported at {1} for one attempt and {2} for two; check aapc.com.',
  'crd-207': 'With AAPC’s eBooks on the exam platform, books on exam day cost {1}.',
  'crd-208':
    'A Colorado school charged {1} for its {2}-hour course in 2024; its page says both that books are included and that the student buys them.',
  'crd-209':
    'A small school charged {1} all in: {3} weeks with books, student membership and {2} exam attempts.',
  'crd-211': 'In 2007 an AAPC vice president gave {1} as the range of career colleges.',
  'crd-212': 'To keep a CPC takes dues and {1} CEUs in two years.',
  'crd-214': 'Our estimate from two schools: a first year at a small school costs about {1}.',

  'crd-216': 'Passing does not bring a remote job at once; for beginners that is unusual.',
  'crd-217':
    'Many employers make remote staff sign that they do not look after children or others in work hours.',
  'crd-218': 'A job ad’s “{1} years’ experience” is often a wish; apply anyway.',
  'crd-219':
    'The A itself can hurt, as AAPC’s chairman wrote in 2012, so start its removal on the first day.',
  'crd-220': 'CEUs and dues fall due even if you have no job.',
  'crd-221': 'Do not buy next year’s books or very old ones: the exam takes neither.',
  'crd-222': 'Do not buy the Standard edition of CPT: the rules name only the AMA’s Professional edition.',
  'crd-223':
    'At the reported prices a second attempt costs {1} if bought with the first; a second try bought later costs far more.',
  'crd-224': 'Do not study from material for the old CPC exam of {1} questions.',
  'crd-225':
    'A report credited to the American Hospital Association says that nearly {1} of hospitals use AI in the revenue cycle.',
  'crd-226':
    'One article expects routine E/M to be automated first and complex inpatient work last, while federal statistics still project {1} more jobs.',
  'crd-227': 'Sites with an automation “risk index” give opinions.',

  'crd-228':
    'AAPC’s own course, self-paced or live, aims at the CPC and joins the {1} hours and Practicode; look at price, access time and refund.',
  'crd-229':
    'An instructor or school licensed by AAPC gives a small class, a live teacher and the same book; look at the state license and at what is bundled.',
  'crd-230':
    'A certificate approved under AHIMA’s PCAP aims at the hospital, with a CCA or CCS; it includes at least {1} real cases, and the accredited sponsor must have run for {2} months or more.',
  'crd-231':
    'A community-college certificate brings aid, transferable credit and an externship; terms are fixed, and it may aim at the CCA, not the CPC.',
  'crd-232':
    'A CAHIIM associate degree leads to the RHIT, management, large hospitals and the Veterans Health Administration; it takes about two years.',
  'crd-233':
    'An online career school is flexible and paid by the month; look at voucher terms, the exam it fits and the hours on the certificate.',
  'crd-234':
    'Self-study suits a clinical or billing background and a tight budget; without an {1}-hour letter, dropping the A takes Practicode and {2} year of work, or {3} years.',
  'crd-235':
    'A bootcamp for the CBCS (NHA) takes {1} weeks and aims at billing or office entry, not at the CPC or CCS; check that local job ads name it.',

  'crd-236': 'Ask whether the program is accredited or state-licensed, and by whom.',
  'crd-237': 'Ask whether the certificate states the contact hours: {1} or more.',
  'crd-238': 'Ask whether Practicode, with {1} records, or at least {2} real cases are included.',
  'crd-239': 'Ask about the exam voucher: for which exam, for {1} or {2} attempts, and until when.',
  'crd-240': 'Ask whether membership and this year’s books are included.',
  'crd-241':
    'Ask for the instructor’s own credentials, and check them: AAPC and AHIMA both offer a public check.',
  'crd-243': 'Ask whether ICD-10-PCS is taught; inpatient work needs it.',
  'crd-244':
    'Ask for the refund rule in writing: is it pro rata, and is there a cancellation window, commonly {1} business days?',

  'crd-249': 'A promised job, or “work from home right after,” is a warning sign.',
  'crd-250':
    'In November 2003 the Federal Trade Commission obtained an order over {1} against a seller of medical-billing work-at-home offers; the judgment was suspended.',
  'crd-251':
    'Federal advice of 2009: few buyers of medical-billing work-at-home offers ever find clients or get their money back.',
  'crd-252':
    'A “pass guarantee” can have conditions: one school’s asked for an {1} average, {2} months to finish, the exam within {3} days and a second try within {4}, and returned only the exam fee.',
  'crd-253': '“Certified” that means only the school’s own certificate is a warning sign.',
  'crd-254':
    '“Accredited” without a named accreditor, or CEU approval passed off as accreditation, is a warning sign.',
  'crd-256':
    'A government consumer page of 2009 warns that some private vocational schools misstate staff, facilities, jobs and pay.',

  'crd-277': 'Army COOL puts its GI Bill and in-demand marks on the CPC.',

  'crd-290':
    'With no experience, the quiz never puts CPMA, CDEO, CPCO, CIRCC or a specialty credential first.',
  'crd-291':
    'With no experience, the quiz puts the CRC first only with AAPC’s caution about training or similar work.',
  'crd-292':
    'For inpatient work, the quiz shows CCS and CIC together with “compare your local job ads,” and the RHIT if a degree is possible.',
  'crd-293':
    'For physician or outpatient work, or if unsure, with no experience, the quiz puts the CPC first.',
  'crd-296': 'The quiz does not score pay, because survey gaps mix credential and experience.',
}
