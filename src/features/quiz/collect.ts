import { currentEdition } from '../../facts/aapc-editions.ts'
import { aapcDues } from '../../facts/aapc-dues.ts'
import { factsChecked } from '../../facts/checked.ts'
import { ahimaTotal } from '../../rules/ceu/requirement.ts'
import { credentials, ahimaIds } from '../../facts/credentials.ts'
import { facts, type Fact as RuleFact, type FactId } from '../../facts/facts.ts'
import { currentRow, currentValue } from '../../facts/row.ts'
import { criteria } from '../../rules/quiz/criteria.ts'
import { whatIf } from '../../rules/ceu/plan.ts'
import { candidateIds, type CandidateId } from '../../rules/quiz/questions.ts'
import type { Line } from '../../facts/profiles/profile.ts'
import { profiles } from '../../facts/profiles/profiles.ts'
import { printDate } from '../../format/dates.ts'
import { fillRows } from '../../format/figures.ts'
import { topics } from '../../format/topic-names.ts'
import type { Fact, Facts } from './facts.ts'

const print = ({ text }: Line) => fillRows(text)
const kinds = new Map(whatIf({ held: [] }, factsChecked).map(({ id, kind }) => [id, kind]))
const isTopic = (id: string): id is keyof typeof topics => id in topics

/** The number at a place of a fact’s current row; undefined where the row has none there. */
function numberOf(id: FactId, place: number): number | undefined {
  const { rows }: RuleFact = facts[id]
  const figure = currentRow(rows).value[place]
  return figure && 'value' in figure && typeof figure.value === 'number' ? figure.value : undefined
}

function requireNumber(id: FactId): number {
  const value = numberOf(id, 0)
  if (value === undefined) throw new Error(`${id}: expected a number in its current row, found none`)
  return value
}

/**
 * Dollars for one attempt. AAPC’s fees are for one attempt and for two, AHIMA’s for members and for others; where
 * several prices are reported, the profile says to budget for the highest.
 */
function attemptOf(id: CandidateId): number | undefined {
  const place = credentials[id].body === 'aapc' ? 0 : 1
  const prices = profiles[id].fee.rows.map((row) => numberOf(row, place) ?? 0)
  return prices.length > 0 ? Math.max(...prices) : undefined
}

const leftOut = 'Training and code books are not in this sum.'
const withCourse = fillRows(
  `${leftOut} With a course at a small school, our estimate from two schools is {crd-214} for a first year.`,
)

function factOf(id: CandidateId): Fact {
  const { eligibility, exam, fee, figures, codeBooks = [] } = profiles[id]
  const pass = figures.find(({ label }) => label.startsWith('to pass'))
  const kind = kinds.get(id)
  const attempt = attemptOf(id)
  return {
    name: credentials[id].name,
    requires: print(eligibility),
    exam: print(exam) + (pass ? fillRows(` ${pass.figure} ${pass.label}.`) : ''),
    fee: print(fee),
    leftOut: id === 'cpc' ? withCourse : leftOut,
    ...(attempt ? { attempt } : {}),
    ...(codeBooks.length > 0 ? { testsPcs: codeBooks.includes('ICD-10-PCS') } : {}),
    ...(kind && isTopic(kind.id) ? { topic: { required: kind.required, name: topics[kind.id] } } : {}),
  }
}

/** The facts of the quiz, from the profiles and the rules of the CEUs. Run when the page is built. */
export const collectFacts = (): Facts => ({
  of: Object.fromEntries(candidateIds.map((id) => [id, factOf(id)])) as Record<CandidateId, Fact>,
  aapc: [0, ...currentEdition().totals],
  ahima: Array.from({ length: 2 ** ahimaIds.length }, (_, set) => {
    const held = ahimaIds.filter((_id, place) => set & (2 ** place))
    return held.length > 0 ? ahimaTotal(held, factsChecked).value : 0
  }),
  apprenticeYears: requireNumber('crd-048'),
  dues: currentValue(aapcDues),
  recertification: [requireNumber('ahi-060'), requireNumber('ahi-061')],
  checked: printDate(criteria.map(({ checked }) => checked).toSorted()[0] ?? ''),
})
