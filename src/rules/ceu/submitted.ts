import { readDraft, type Draft } from './address.ts'
import { assessAapc } from './plan.ts'
import type { Day } from '../../facts/row.ts'
import type { Month } from '../../facts/day.ts'

/**
 * The draft once the CEUs of a cycle were submitted: nothing is earned yet for the next one. The exact date belonged
 * to the cycle that ended, so its month takes its place wherever the month leads to the same next date.
 */
export function afterSubmission({ held, texts }: Draft, month: Month, clock: Day): Draft {
  const kept = Object.entries(texts).filter(([field]) => field !== 'earned' && !field.startsWith('earned-'))
  const dated: Draft = { held, texts: { ...Object.fromEntries(kept), submitted: month } }
  if (texts.due === undefined) return dated

  const { due: _, ...others } = dated.texts
  const monthly: Draft = { held, texts: { ...others, month: String(Number(month.slice(5))) } }
  return nextDue(monthly, clock) === nextDue(dated, clock) ? monthly : dated
}

function nextDue(draft: Draft, clock: Day): Day | Month | undefined {
  const { state, today } = readDraft(draft, clock)
  return assessAapc(state, today)?.due?.value
}
