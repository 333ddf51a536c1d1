import { currentEdition } from '../../facts/aapc-editions.ts'
import { factsChecked } from '../../facts/checked.ts'
import { ahimaTotal } from '../../rules/ceu/requirement.ts'
import { credentials, ahimaIds } from '../../facts/credentials.ts'
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

function factOf(id: CandidateId): Fact {
  const { eligibility, exam, fee, figures } = profiles[id]
  const pass = figures.find(({ label }) => label.startsWith('to pass'))
  const kind = kinds.get(id)
  return {
    name: credentials[id].name,
    sit: print(eligibility),
    exam: print(exam) + (pass ? fillRows(` ${pass.figure} ${pass.label}.`) : ''),
    fee: print(fee),
    ...(kind && isTopic(kind.id) ? { topic: `${kind.required} of them in ${topics[kind.id]}` } : {}),
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
  checked: printDate(criteria.map(({ checked }) => checked).toSorted()[0] ?? ''),
})
