import { formatAddress, readAddress, readDraft, type CeuState, type Draft } from '../../rules/ceu/address.ts'
import { contextOf, totalsOf, type JudgedEntry, type LogContext } from '../../rules/ceu/log.ts'
import { assessAapc, assessAhima, type Plan } from '../../rules/ceu/plan.ts'
import type { Body } from '../../facts/credentials.ts'
import type { Day } from '../../facts/row.ts'

/** The plan by which a log is judged, as the calculator gives it. */
export interface Basis {
  readonly draft: Draft
  readonly from: 'address' | 'device' | 'nowhere'
  /** Something in it could not be read. */
  readonly incomplete: boolean
  readonly state: CeuState
  readonly today: Day
  readonly plans: { readonly [B in Body]?: Plan }
  readonly context: LogContext
}

const plansOf = (state: CeuState, today: Day): Basis['plans'] => {
  const [aapc, ahima] = [assessAapc(state, today), assessAhima(state, today)]
  return { ...(aapc ? { aapc } : {}), ...(ahima ? { ahima } : {}) }
}

/** The plan in the address; without one there, the plan saved on this device. */
export function basisOf(address: string, saved: string | undefined, clock: Day): Basis {
  const given = readAddress(address)
  const read = given.kind === 'anchor' && saved !== undefined ? readAddress(saved) : given
  const draft: Draft = read.kind === 'draft' ? read.draft : { held: [], texts: {} }
  const { state, today, problems } = readDraft(draft, clock)
  const plans = plansOf(state, today)
  const [aapc, ahima] = [plans.aapc?.due?.value, plans.ahima?.due?.value]
  return {
    draft,
    from: given.kind === 'draft' ? 'address' : read.kind === 'draft' ? 'device' : 'nowhere',
    incomplete: problems.length > 0 || (read.kind === 'draft' && read.notices.length > 0),
    state,
    today,
    plans,
    context: contextOf(state, { ...(aapc ? { aapc } : {}), ...(ahima ? { ahima } : {}) }, today),
  }
}

/** The plan with what the log has earned in it, and the address that opens it in the calculator. */
export function planWith(judged: readonly JudgedEntry[], { draft, context, today }: Basis) {
  const totals = totalsOf(judged, context)
  const { state } = readDraft({ ...draft, texts: { ...draft.texts, ...totals.fields } }, today)
  return { totals, plans: plansOf(state, today), address: formatAddress(state) }
}
