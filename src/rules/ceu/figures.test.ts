import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readAddress, readDraft } from './address.ts'
import type { Step, StepCode } from './requirement.ts'
import { explain, type Figure, type FigureName } from './figures.ts'
import { assessAapc, assessAhima } from './plan.ts'

function figures(fragment: string): Figure[] {
  const address = readAddress(fragment)
  if (address.kind === 'anchor') throw new Error(`Expected a state, found the anchor ${fragment}`)
  const { state, today } = readDraft(address.draft, '2026-11-22')
  const plans = [assessAapc(state, today), assessAhima(state, today)].filter((plan) => plan !== undefined)
  return plans.flatMap((plan) => explain(plan, today))
}

const brief = ({ code, values, rows }: Step) => [code, values, rows] as const

const golden: {
  name: string
  fragment: string
  figure: FigureName
  value: number | string
  steps: ReturnType<typeof brief>[]
}[] = [
  {
    name: 'two certifications are the first and one more',
    fragment: 'held=cpc,coc',
    figure: 'aapc.required',
    value: 40,
    steps: [
      ['first', [36], ['ceu-001']],
      ['further', [4, 1], ['ceu-006']],
    ],
  },
  {
    name: 'from the sixth on nothing is added',
    fragment: 'count=6',
    figure: 'aapc.required',
    value: 52,
    steps: [
      ['first', [36], ['ceu-001']],
      ['further', [16, 4], ['ceu-006']],
      ['flat-from-five', [6], ['ceu-005']],
    ],
  },
  {
    name: 'a first cycle takes its months of the total',
    fragment: 'held=cpc&month=3&certified=2025-09',
    figure: 'aapc.prorated',
    value: 27,
    steps: [
      ['first', [36], ['ceu-001']],
      ['prorated', [18, 36, 27], ['ceu-054']],
    ],
  },
  {
    name: 'the older figure is summed from its own table and says which one that is',
    fragment: 'held=cpc,coc',
    figure: 'aapc.older',
    value: 48,
    steps: [
      ['first', [36], ['ceu-007']],
      ['further', [12, 1], ['ceu-012']],
      ['older-schedule', [], ['ceu-012']],
    ],
  },
  {
    name: 'the tracker’s number rules',
    fragment: 'held=cpc&tracker=28',
    figure: 'aapc.required',
    value: 28,
    steps: [['tracker', [28], ['ceu-113']]],
  },
  {
    name: 'a minimum is one row',
    fragment: 'held=cpma',
    figure: 'aapc.minimum.cpma',
    value: 16,
    steps: [['own-topics', [16], ['ceu-020']]],
  },
  {
    name: 'specialties are so many times one minimum',
    fragment: 'specialties=3',
    figure: 'aapc.minimum.specialty',
    value: 24,
    steps: [['each-specialty', [8, 3], ['ceu-025']]],
  },
  {
    name: 'AHIMA: the largest, and 10 for each further one, and 50 at most',
    fragment: 'held=cca,ccs,rhia,chda,chps',
    figure: 'ahima.required',
    value: 50,
    steps: [
      ['largest', [30], ['ahi-005']],
      ['each-further', [40, 4], ['ahi-012']],
      ['cap', [50, 70], ['ahi-013']],
    ],
  },
  {
    name: 'AHIMA: a share in HIIM domains',
    fragment: 'held=ccs',
    figure: 'ahima.hiim',
    value: 16,
    steps: [['hiim-share', [80, 20], ['ahi-030']]],
  },
  {
    name: 'AHIMA: a share of its own',
    fragment: 'held=ccs',
    figure: 'ahima.own',
    value: 8,
    steps: [['own-share', [40, 20], ['ahi-034']]],
  },
  {
    name: 'what is earned is what the reader gave',
    fragment: 'held=cpc&earned=12',
    figure: 'aapc.earned',
    value: 12,
    steps: [['given', [12], ['ceu-045']]],
  },
  {
    name: 'AHIMA: what is earned is what the reader gave',
    fragment: 'held=ccs&ahima-earned=12',
    figure: 'ahima.earned',
    value: 12,
    steps: [['given', [12], ['ahi-070']]],
  },
  {
    name: 'what remains is required less earned, and both bring their rows, each once',
    fragment: 'count=7&earned=12',
    figure: 'aapc.remaining',
    value: 40,
    steps: [
      ['required', [52], ['ceu-001', 'ceu-006', 'ceu-005']],
      ['less-earned', [12], ['ceu-045']],
    ],
  },
  {
    name: 'of the older schedule’s sum a row that serves twice is named once',
    fragment: 'count=2&edition=2012',
    figure: 'aapc.remaining',
    value: 48,
    steps: [
      ['required', [48], ['ceu-007', 'ceu-012']],
      ['less-earned', [0], ['ceu-045']],
    ],
  },
  {
    name: 'exactly the requirement leaves nothing, and nothing over',
    fragment: 'held=cpc&earned=36',
    figure: 'aapc.remaining',
    value: 0,
    steps: [
      ['required', [36], ['ceu-001']],
      ['less-earned', [36], ['ceu-045']],
    ],
  },
  {
    name: 'more than the requirement does not carry over',
    fragment: 'held=cpc&earned=36.01',
    figure: 'aapc.remaining',
    value: 0,
    steps: [
      ['required', [36], ['ceu-001']],
      ['less-earned', [36.01], ['ceu-045']],
      ['no-carry-over', [], ['ceu-047']],
    ],
  },
  {
    name: 'AHIMA: more than the requirement does not carry over',
    fragment: 'held=ccs&ahima-earned=21',
    figure: 'ahima.remaining',
    value: 0,
    steps: [
      ['required', [20], ['ahi-001']],
      ['less-earned', [21], ['ahi-070']],
      ['no-carry-over', [], ['ahi-071']],
    ],
  },
  {
    name: 'the pace divides what the total still asks for',
    fragment: 'held=cpc&month=3&earned=10',
    figure: 'aapc.per-month',
    value: 8,
    steps: [
      ['needed-total', [26], ['ceu-001']],
      ['over-days', [99, 3.25, 30.4375], ['ceu-038']],
    ],
  },
  {
    name: 'the pace divides what the minimums still ask for, where that is more',
    fragment: 'held=cpma,cpco,circc&month=3&earned=40&earned-cpma=2&earned-cpco=0',
    figure: 'aapc.per-month',
    value: 9.3,
    steps: [
      ['needed-minimums', [30], ['ceu-020', 'ceu-021', 'ceu-019']],
      ['over-days', [99, 3.25, 30.4375], ['ceu-038']],
    ],
  },
  {
    name: 'where a minimum asks for as much as the total, the total is named',
    fragment: 'held=cpma&month=3&earned=26&earned-cpma=6',
    figure: 'aapc.per-month',
    value: 3.1,
    steps: [
      ['needed-total', [10], ['ceu-001']],
      ['over-days', [99, 3.25, 30.4375], ['ceu-038']],
    ],
  },
  {
    name: 'AHIMA: the HIIM share may ask for the most',
    fragment: 'held=ccs&ahima-end=2027-06-30&ahima-earned=18&ahima-hiim=6&ahima-own=2',
    figure: 'ahima.per-month',
    value: 1.4,
    steps: [
      ['needed-hiim', [10], ['ahi-030']],
      ['over-days', [220, 7.23, 30.4375], ['ahi-055']],
    ],
  },
  {
    name: 'AHIMA: its own share may ask for the most',
    fragment: 'held=ccs&ahima-end=2027-06-30&ahima-earned=18&ahima-hiim=12&ahima-own=2',
    figure: 'ahima.per-month',
    value: 0.9,
    steps: [
      ['needed-own', [6], ['ahi-034']],
      ['over-days', [220, 7.23, 30.4375], ['ahi-055']],
    ],
  },
  {
    name: 'with 31 days left the pace is still a month’s',
    fragment: 'held=cpc&due=2027-03-14&on=2027-02-11',
    figure: 'aapc.per-month',
    value: 35.4,
    steps: [
      ['needed-total', [36], ['ceu-001']],
      ['over-days', [31, 1.02, 30.4375], ['ceu-038']],
    ],
  },
  {
    name: 'with 30 days left it is all of it',
    fragment: 'held=cpc&due=2027-03-14&on=2027-02-12',
    figure: 'aapc.per-month',
    value: 36,
    steps: [
      ['needed-total', [36], ['ceu-001']],
      ['less-than-a-month', [30], ['ceu-038']],
    ],
  },
  {
    name: 'an odd renewal month',
    fragment: 'held=cpc&month=3',
    figure: 'aapc.due',
    value: '2027-03',
    steps: [
      ['odd-month', [], ['ceu-041', 'ceu-043']],
      ['first-day', [], ['ceu-038']],
    ],
  },
  {
    name: 'an even renewal month',
    fragment: 'held=cpc&month=4',
    figure: 'aapc.due',
    value: '2028-04',
    steps: [
      ['even-month', [], ['ceu-040', 'ceu-043']],
      ['first-day', [], ['ceu-038']],
    ],
  },
  {
    name: 'the first due month of a shortened first cycle',
    fragment: 'held=cpc&month=3&certified=2025-09',
    figure: 'aapc.due',
    value: '2027-03',
    steps: [
      ['odd-month', [], ['ceu-041', 'ceu-043']],
      ['first-due', [], ['ceu-053']],
      ['first-day', [], ['ceu-038']],
    ],
  },
  {
    name: 'a date from the tracker',
    fragment: 'held=cpc&due=2027-03-01',
    figure: 'aapc.due',
    value: '2027-03-01',
    steps: [['tracker-date', [], ['ceu-113']]],
  },
  {
    name: 'AHIMA: the day the reader gave',
    fragment: 'held=ccs&ahima-end=2027-06-30',
    figure: 'ahima.due',
    value: '2027-06-30',
    steps: [['end-given', [], ['ahi-051', 'ahi-052']]],
  },
]
for (const { name, fragment, figure, value, steps } of golden) {
  test(`the steps of a figure: ${name}`, () => {
    const found = figures(fragment).find((each) => each.name === figure)
    assert.ok(found, `${figure} is absent`)
    assert.equal(found.value, value)
    assert.deepEqual(found.steps.map(brief), steps)
  })
}

type Follow = (before: number, values: readonly number[]) => number
const start: Follow = (_, [first = Number.NaN]) => first
const leave: Follow = (before) => before
const add: Follow = (before, [more = Number.NaN]) => before + more

/** What each step does to the number before it. A day comes from no sum. */
const follow: Readonly<Record<StepCode, Follow | 'a day'>> = {
  first: start,
  further: add,
  'flat-from-five': leave,
  prorated: (before, [months = Number.NaN]) => Math.ceil((months * before) / 12) / 2,
  tracker: start,
  'older-schedule': leave,
  largest: start,
  'each-further': add,
  cap: (before, [most = Number.NaN]) => Math.min(before, most),
  'own-topics': start,
  'each-specialty': (_, [each = Number.NaN, number = Number.NaN]) => each * number,
  'hiim-share': (_, [percent = Number.NaN, total = Number.NaN]) => (percent * total) / 100,
  'own-share': (_, [percent = Number.NaN, total = Number.NaN]) => (percent * total) / 100,
  given: start,
  required: start,
  'less-earned': (before, [earned = Number.NaN]) =>
    Math.max(0, Math.round(before * 100) - Math.round(earned * 100)) / 100,
  'no-carry-over': leave,
  'needed-total': start,
  'needed-minimums': start,
  'needed-hiim': start,
  'needed-own': start,
  'over-days': (needed, [days = Number.NaN]) =>
    Math.min(needed, Math.ceil((Math.round(needed * 100) * 304_375) / (days * 100_000)) / 10),
  'less-than-a-month': leave,
  'even-month': 'a day',
  'odd-month': 'a day',
  'first-due': 'a day',
  'first-day': 'a day',
  'tracker-date': 'a day',
  'end-given': 'a day',
}

const fragments: string[] = ['plans.json', 'examples.json'].flatMap((file) =>
  JSON.parse(readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8')).map(
    (each: { fragment: string }) => each.fragment,
  ),
)

test('whoever follows the steps of a figure arrives at the figure, in every golden case and worked example', () => {
  const followed = new Set<StepCode>()
  for (const fragment of [...fragments, ...golden.map((each) => each.fragment)]) {
    for (const { name, value, steps } of figures(fragment)) {
      let at = 0
      for (const { code, values } of steps) {
        const how = follow[code]
        followed.add(code)
        if (how === 'a day') assert.match(String(value), /^20\d\d-/, `${fragment}: ${name}`)
        else at = how(at, values)
      }
      if (typeof value === 'number') assert.equal(at, value, `${fragment}: ${name}`)
    }
  }
  assert.deepEqual([...followed].sort(), Object.keys(follow).sort())
})

test('no figure of a plan comes twice', () => {
  for (const fragment of fragments) {
    const names = figures(fragment).map(({ name }) => name)
    assert.equal(new Set(names).size, names.length, fragment)
  }
})
