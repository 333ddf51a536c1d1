import type { Body } from '../../facts/credentials.ts'
import type { Day } from '../../facts/row.ts'
import type { Month } from '../../facts/day.ts'
import type { JudgedEntry, Verdict } from '../../rules/ceu/log.ts'

const bodies = ['aapc', 'ahima'] as const

/** Entries that belong to one cycle of one body; without a body, those of this page's plan. */
export interface Group {
  readonly body?: Body
  readonly due?: Month | Day
  readonly entries: readonly JudgedEntry[]
}

const cycleOf = (verdict: Verdict) => (verdict.kind === 'not-assigned' ? undefined : verdict.cycle)

const isCurrent = (judged: JudgedEntry) => {
  const assigned = bodies.filter((body) => judged[body].kind !== 'not-assigned')
  return assigned.length === 0 || assigned.some((body) => (cycleOf(judged[body])?.when ?? 'this') === 'this')
}

/** Entries by cycle, each once: those of a running cycle first, then the other cycles, the latest first. */
export function groupsOf(judged: readonly JudgedEntry[]): { current: JudgedEntry[]; others: Group[] } {
  const groups = new Map<string, { body: Body; due: Month | Day; entries: JudgedEntry[] }>()
  const current: JudgedEntry[] = []
  for (const one of judged) {
    const body = bodies.find((each) => cycleOf(one[each]))
    const due = body && cycleOf(one[body])?.due
    if (isCurrent(one) || !body || due === undefined) {
      current.push(one)
      continue
    }
    const group = groups.get(`${due} ${body}`) ?? { body, due, entries: [] }
    group.entries.push(one)
    groups.set(`${due} ${body}`, group)
  }
  const others = [...groups].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, group]) => group)
  return { current, others }
}
