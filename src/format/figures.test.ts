import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, type FactId } from '../facts/facts.ts'
import type { Fact } from '../facts/facts.ts'
import { currentRow } from '../facts/row.ts'
import {
  between,
  ceusAMonth,
  date,
  dayOfYear,
  dollars,
  hours,
  people,
  percent,
  type Figure,
} from '../facts/unit.ts'
import { fillRows, printFigure } from './figures.ts'

const printed = [
  { name: 'dollars carry their sign', given: dollars(50), expect: '$50' },
  { name: 'thousands of dollars have a comma', given: dollars(48_780), expect: '$48,780' },
  { name: 'millions of dollars are said in words', given: dollars(3_260_000), expect: '$3.26 million' },
  {
    name: 'cents are printed where there are any',
    given: between(54.72, 74.94, 'dollars-an-hour'),
    expect: '$54.72–74.94',
  },
  { name: 'cents have two places', given: dollars(54.5), expect: '$54.50' },
  { name: 'percents carry their sign', given: percent(25), expect: '25%' },
  { name: 'a range of percents has one sign', given: between(30, 34, 'percent'), expect: '30–34%' },
  { name: 'a range of dollars has one sign', given: between(2000, 8000, 'dollars'), expect: '$2,000–8,000' },
  { name: 'people are digits with a comma', given: people(194_800), expect: '194,800' },
  { name: 'a thousand has a comma', given: people(1000), expect: '1,000' },
  { name: 'under a thousand has none', given: people(999), expect: '999' },
  { name: 'a hundred thousand has one comma', given: people(105_000), expect: '105,000' },
  { name: 'a part of an hour keeps its decimal', given: hours(3.5), expect: '3.5' },
  { name: 'a rate is rounded to two decimals', given: ceusAMonth(40 / 24), expect: '1.67' },
  { name: 'a whole rate has no decimals', given: ceusAMonth(48 / 24), expect: '2' },
  { name: 'a day is written out', given: date('2026-05-01'), expect: 'May 1, 2026' },
  { name: 'a month is written out', given: date('2022-01'), expect: 'January 2022' },
  { name: 'a year stands alone', given: date('2015'), expect: '2015' },
  { name: 'a day of every year has no year', given: dayOfYear('05-01'), expect: 'May 1' },
]
for (const { name, given, expect } of printed) test(name, () => assert.equal(printFigure(given), expect))

const filled = [
  { name: 'a row stands for its first figure', given: 'A CPC needs {ceu-001}.', expect: 'A CPC needs 36.' },
  { name: 'a position names a further figure', given: '{ceu-067:2}', expect: '$50' },
  { name: 'was stands for the older row', given: '{ceu-002}, once {ceu-002:was}', expect: '40, once 48' },
  { name: 'was takes a position too', given: '{crd-002:was:1} h {crd-002:was:2} min', expect: '5 h 40 min' },
  { name: 'text without placeholders stays as it is', given: 'Ask AAPC.', expect: 'Ask AAPC.' },
]
for (const { name, given, expect } of filled) test(name, () => assert.equal(fillRows(given), expect))

const refused = [
  {
    name: 'a row that does not exist is named',
    given: 'x {ceu-023} y',
    expect: '{ceu-023}: expected the id of a fact, found “ceu-023”',
  },
  {
    name: 'a figure that the row does not have is named',
    given: '{ceu-067:4}',
    expect: '{ceu-067:4}: expected figure 4 of ceu-067, found a row of 3',
  },
  {
    name: 'a row without figures is named',
    given: '{ceu-039}',
    expect: '{ceu-039}: expected figure 1 of ceu-039, found a row of 0',
  },
  {
    name: 'figures are counted from one',
    given: '{ceu-001:0}',
    expect: '{ceu-001:0}: expected figure 0 of ceu-001, found a row of 1',
  },
  {
    name: 'an older row that does not exist is named',
    given: '{ceu-001:was}',
    expect: '{ceu-001:was}: expected an older row of ceu-001, found none',
  },
  {
    name: 'braces around anything else are refused',
    given: '{the total}',
    expect: '{the total}: expected {fact}, {fact:2}, {fact:was} or {fact@2015}, found “the total”',
  },
  {
    name: 'ids are lower case',
    given: '{CEU-001}',
    expect: '{CEU-001}: expected {fact}, {fact:2}, {fact:was} or {fact@2015}, found “CEU-001”',
  },
]
for (const { name, given, expect } of refused) {
  test(name, () => assert.throws(() => fillRows(given), { message: expect }))
}

const golden: { name: string; given: FactId; expect: readonly string[] }[] = [
  { name: 'one AAPC certification: 36', given: 'ceu-001', expect: ['36'] },
  { name: 'two AAPC certifications: 40', given: 'ceu-002', expect: ['40'] },
  { name: 'three AAPC certifications: 44', given: 'ceu-003', expect: ['44'] },
  { name: 'four AAPC certifications: 48', given: 'ceu-004', expect: ['48'] },
  { name: 'five or more AAPC certifications: 52', given: 'ceu-005', expect: ['52'] },
  { name: 'four more for each further one, 52 at most', given: 'ceu-006', expect: ['4', '52'] },
  { name: 'one certification, older: 36', given: 'ceu-007', expect: ['36'] },
  { name: 'five or more certifications, older: 80', given: 'ceu-011', expect: ['80'] },
  { name: 'twelve more for each further one, older, 80 at most', given: 'ceu-012', expect: ['12', '80'] },
  { name: 'the schedule changed about 2015', given: 'ceu-014', expect: ['2015'] },
  { name: 'the CPMA minimum: 16', given: 'ceu-020', expect: ['16'] },
  { name: 'the CDEO minimum: 16', given: 'ceu-024', expect: ['16'] },
  { name: 'a specialty minimum: 8', given: 'ceu-025', expect: ['8'] },
  { name: 'the older minimums: 24 and 16', given: 'ceu-027', expect: ['24', '16'] },
  { name: 'the CIRCC pace: 8 a year', given: 'ceu-028', expect: ['8'] },
  { name: 'an AAPC cycle: 2 years', given: 'ceu-038', expect: ['2'] },
  { name: 'the next due years', given: 'ceu-042', expect: ['2026', '2028', '2027', '2029'] },
  { name: 'submission opens 1 month ahead', given: 'ceu-049', expect: ['1'] },
  { name: 'the monthly rate: 1.5', given: 'ceu-054', expect: ['1.5'] },
  { name: 'the monthly rate for three: 1.83', given: 'ceu-057', expect: ['1.83'] },
  { name: 'the older monthly rates', given: 'ceu-060', expect: ['2', '2.5', '3', '3.33'] },
  { name: 'a tracker that asks for 28', given: 'ceu-062', expect: ['28'] },
  { name: 'the CEU extension: $50', given: 'ceu-066', expect: ['$50'] },
  { name: 'the help center’s grace for dues', given: 'ceu-067', expect: ['30', '$50', '60'] },
  { name: 'cancelled after 90 days', given: 'ceu-069', expect: ['90'] },
  { name: 'the days of the notices', given: 'ceu-073', expect: ['90', '45', '15', '1', '30', '75'] },
  { name: 'reinstatement: $200 within 3 years', given: 'ceu-074', expect: ['$200', '3'] },
  { name: 'a quarter of submissions is checked', given: 'ceu-080', expect: ['25%'] },
  { name: 'one hour is one CEU', given: 'ceu-088', expect: ['1', '1'] },
  { name: 'dues: $222', given: 'ceu-103', expect: ['$222'] },
  { name: 'installments', given: 'ceu-106', expect: ['2', '$105', '3', '$70', '$20'] },
  { name: 'a specialty CEU: 8 for each specialty', given: 'ceu-115', expect: ['8'] },
  { name: 'the calculator’s totals', given: 'ceu-120', expect: ['36', '40', '44', '48', '52'] },
  { name: 'the calculator’s older totals', given: 'ceu-121', expect: ['36', '48', '60', '72', '80'] },
  { name: 'minimums that come to more than the total', given: 'ceu-122', expect: ['64', '48'] },
  { name: 'a CCS: 20', given: 'ahi-001', expect: ['20'] },
  { name: 'an RHIA: 30', given: 'ahi-005', expect: ['30'] },
  { name: 'each further AHIMA credential: 10', given: 'ahi-012', expect: ['10'] },
  { name: 'the AHIMA cap: 50', given: 'ahi-013', expect: ['50'] },
  { name: 'RHIT, CCS and CCS-P: 40', given: 'ahi-023', expect: ['40'] },
  { name: 'four credentials with one of 30', given: 'ahi-027', expect: ['50', '60'] },
  { name: 'CCS and CCA: 30 or 20', given: 'ahi-029', expect: ['30', '20'] },
  { name: 'HIIM domains: 80%', given: 'ahi-030', expect: ['80%'] },
  { name: 'outside them: 20%', given: 'ahi-031', expect: ['20%'] },
  { name: 'from AHIMA: 40%', given: 'ahi-034', expect: ['40%'] },
  { name: 'from elsewhere: 60%', given: 'ahi-035', expect: ['60%'] },
  { name: 'the shares of 20', given: 'ahi-042', expect: ['20', '8', '12', '16', '4'] },
  { name: 'the shares of 50', given: 'ahi-045', expect: ['50', '20', '30', '40', '10'] },
  { name: 'the changes of 2024 have no number', given: 'ahi-046', expect: [] },
  { name: 'the old self-reviews', given: 'ahi-047', expect: ['2', '5', '10', '20'] },
  { name: 'the end of the self-reviews', given: 'ahi-048', expect: ['January 1, 2021'] },
  { name: 'inactive for 180 days', given: 'ahi-057', expect: ['180'] },
  { name: 'the non-member’s fee: $218', given: 'ahi-060', expect: ['$218'] },
  { name: 'the member’s fee has no figure', given: 'ahi-062', expect: [] },
  { name: 'eight credentials on the list of 2021', given: 'ahi-066', expect: ['8'] },
  { name: 'an AHIMA CEU: 60 minutes', given: 'ahi-068', expect: ['60'] },
  { name: 'the items of the CCS', given: 'ahi-084', expect: ['107', '97', '10'] },
  { name: 'the pass mark of the CCS', given: 'ahi-088', expect: ['300', '100–400'] },
  { name: 'the fee of the CCS', given: 'ahi-089', expect: ['$299', '$399'] },
  { name: 'the new books are needed from May 1, 2026', given: 'ahi-095', expect: ['May 1, 2026'] },
  { name: 'the book year turns on May 1', given: 'ahi-098', expect: ['May 1'] },
  { name: 'rescheduling', given: 'ahi-101', expect: ['15', '$30', '14', '24'] },
  { name: 'the pass rate of the CCS', given: 'ahi-105', expect: ['84%', '6,331'] },
  { name: 'the CCS of about 2013 to 2019', given: 'ahi-113', expect: ['97', '8', '79', '6'] },
  { name: 'the CCS-P takes 4 hours', given: 'ahi-120', expect: ['4'] },
  { name: 'the items of the CCA', given: 'ahi-128', expect: ['105', '90', '15'] },
  { name: 'the domains of the CCA', given: 'ahi-137', expect: ['30–34%', '21–25%'] },
  { name: 'the RHIT takes 3.5 hours', given: 'ahi-150', expect: ['3.5'] },
  { name: 'the holders of the RHIA', given: 'ahi-163', expect: ['13,848'] },
  { name: 'three code sets of the CCS', given: 'ahi-165', expect: ['3'] },
  { name: 'AHIMA is so called since 1991', given: 'ahi-176', expect: ['1991'] },
  { name: 'the CPC has 100 questions', given: 'crd-001', expect: ['100'] },
  { name: 'the CPC takes 4 hours', given: 'crd-002', expect: ['4'] },
  { name: 'the pass mark of the CPC', given: 'crd-004', expect: ['70%', '70'] },
  { name: 'the older CPC', given: 'crd-006', expect: ['150', '5', '40'] },
  { name: 'the price of the CPC', given: 'crd-019', expect: ['$425', '$499'] },
  { name: 'the second attempt: $74', given: 'crd-021', expect: ['$74'] },
  { name: 'member with two attempts: $721', given: 'crd-028', expect: ['$721'] },
  { name: 'new code sets enter on January 15', given: 'crd-032', expect: ['January 15, 2026'] },
  { name: 'option 2 for the A', given: 'crd-051', expect: ['1', '80'] },
  { name: 'Practicode', given: 'crd-054', expect: ['600', '70%'] },
  { name: 'the CIC', given: 'crd-069', expect: ['40', '7', '4'] },
  { name: 'the CPB', given: 'crd-078', expect: ['135', '4'] },
  {
    name: 'the CCS in brief',
    given: 'crd-098',
    expect: ['300', '100–400', '$299', '$399', '20'],
  },
  { name: 'the setting of the CPC has no number', given: 'crd-102', expect: [] },
  { name: 'an hourly rate in a job ad', given: 'crd-109', expect: ['$54.72–74.94'] },
  { name: 'the CCS without membership, then with', given: 'crd-124', expect: ['$399', '$299'] },
  { name: 'a survey in 26 countries', given: 'crd-133', expect: ['26'] },
  { name: 'pay of CPC holders, 2025', given: 'crd-169', expect: ['$67,147'] },
  { name: 'certified members earn 20.2% more', given: 'crd-174', expect: ['20.2%'] },
  { name: 'median pay, May 2024', given: 'crd-178', expect: ['$50,250'] },
  { name: 'projected growth: 7%', given: 'crd-180', expect: ['7%'] },
  { name: 'college certificates', given: 'crd-193', expect: ['18–30', '1–2'] },
  { name: 'a small school', given: 'crd-209', expect: ['$3,895', '2', '16–18'] },
  { name: 'hospitals with AI: 46%', given: 'crd-225', expect: ['46%'] },
  { name: 'a certificate under PCAP', given: 'crd-230', expect: ['150', '6'] },
  { name: 'real cases to ask for', given: 'crd-238', expect: ['600', '150'] },
  { name: 'the judgment of 2003', given: 'crd-250', expect: ['$3.26 million'] },
  { name: 'a pass guarantee', given: 'crd-252', expect: ['85%', '5', '30', '60'] },
  { name: 'the GI Bill has no number', given: 'crd-277', expect: [] },
  { name: 'a rule of the quiz has no number', given: 'crd-293', expect: [] },
]
for (const { name, given, expect } of golden) {
  test(`${given}, ${name}`, () =>
    assert.deepEqual(currentRow<readonly Figure[]>(facts[given].rows).value.map(printFigure), expect))
}

const histories: { name: string; given: FactId; expect: readonly string[] }[] = [
  { name: 'two certifications were 48', given: 'ceu-002', expect: ['40', '48'] },
  { name: 'five were 80', given: 'ceu-005', expect: ['52', '80'] },
  { name: 'the CPCO minimum was 24', given: 'ceu-021', expect: ['16', '24'] },
  { name: 'a specialty minimum was 16', given: 'ceu-025', expect: ['8', '16'] },
  { name: 'dues were $190, $150 and $125', given: 'ceu-103', expect: ['$222', '$190', '$150', '$125'] },
  { name: 'the CPC had 150 questions', given: 'crd-001', expect: ['100', '150'] },
  { name: 'one certification has no history', given: 'ceu-001', expect: ['36'] },
]
for (const { name, given, expect } of histories) {
  test(`${given}, ${name}`, () => {
    const { rows }: Fact = facts[given]
    assert.deepEqual(
      rows.map(({ value }) => value.slice(0, 1).map(printFigure).join()),
      expect,
    )
  })
}

test('the hand-written rows cover every topic', () => {
  const checked = new Set(golden.map(({ given }) => facts[given].topic))
  const missing = Object.values<Fact>(facts).filter(({ topic }) => !checked.has(topic))
  assert.deepEqual(new Set(missing.map(({ topic }) => topic)), new Set())
})
