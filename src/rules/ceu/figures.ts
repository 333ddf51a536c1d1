import type { FactId } from '../../facts/facts.ts'
import type { MinimumId } from '../../facts/aapc-editions.ts'
import { editionFact, type Kind, type Step } from './requirement.ts'
import { daysBetween } from '../../facts/day.ts'
import { daysInMonth, type Due, type Needed, type Plan } from './plan.ts'
import type { Day } from '../../facts/row.ts'

export type FigureName =
  | `aapc.${'required' | 'older' | 'prorated' | 'due' | 'earned' | 'remaining' | 'per-month'}`
  | `aapc.minimum.${MinimumId | 'specialty'}`
  | `ahima.${'required' | 'hiim' | 'own' | 'due' | 'earned' | 'remaining' | 'per-month'}`

/** A figure of a plan under its public name (CEUs; `due` a month or a day) and the steps that made it. */
export interface Figure {
  readonly name: FigureName
  readonly value: number | string
  readonly steps: readonly [Step, ...Step[]]
}

type Steps = Figure['steps']

const step = (code: Step['code'], rows: readonly FactId[], ...values: readonly number[]): Step => ({
  code,
  values,
  rows,
})

/** Where a body says which day an activity belongs to, until when it is due, and that nothing carries over. */
const bodyRows = {
  aapc: { earned: ['ceu-045'], due: ['ceu-038'], over: ['ceu-047'] },
  ahima: { earned: ['ahi-070'], due: ['ahi-055'], over: ['ahi-071'] },
} as const satisfies Record<Plan['body'], Record<string, readonly FactId[]>>

const rowsOf = (steps: readonly Step[]): FactId[] => [...new Set(steps.flatMap(({ rows }) => rows))]

function remainingSteps({ body, required, earned = 0 }: Plan): Steps {
  const rows = bodyRows[body]
  const over = earned > required.value ? [step('no-carry-over', rows.over)] : []
  return [
    step('required', rowsOf(required.steps), required.value),
    step('less-earned', rows.earned, earned),
    ...over,
  ]
}

function paceSteps({ body, required, kinds }: Plan, { by, ceus }: Needed, days: number): Steps {
  const asking =
    by === 'total'
      ? required.steps
      : kinds.filter(({ id }) => by === 'minimums' || id === by).flatMap(({ steps }) => steps)
  const needed = step(`needed-${by}`, rowsOf(asking), ceus)
  const { due } = bodyRows[body]
  if (days < daysInMonth) return [needed, step('less-than-a-month', due, days)]
  const months = Math.round((days / daysInMonth) * 100) / 100
  return [needed, step('over-days', due, days, months, daysInMonth)]
}

function dueSteps({ body, prorated }: Plan, due: Due): Steps {
  if (body === 'ahima') return [step('end-given', ['ahi-051', 'ahi-052'])]
  if (due.value === due.day) return [step('tracker-date', ['ceu-113'])]
  const month = Number(due.value.slice(5))
  const parity =
    month % 2 === 0 ? step('even-month', ['ceu-040', 'ceu-043']) : step('odd-month', ['ceu-041', 'ceu-043'])
  const first = prorated ? [step('first-due', ['ceu-053'])] : []
  return [parity, ...first, step('first-day', ['ceu-038'])]
}

const nameOf = ({ id }: Kind): FigureName =>
  id === 'hiim' || id === 'own' ? `ahima.${id}` : `aapc.minimum.${id}`

/** Every figure of a plan on a day, each with its steps. A figure that the plan does not have is absent. */
export function explain(plan: Plan, today: Day): Figure[] {
  const { body, required, prorated, older, olderEdition, kinds, earned, remaining, perMonth, needed, due } =
    plan
  return [
    { name: `${body}.required`, ...required },
    ...(prorated ? [{ name: 'aapc.prorated', ...prorated } as const] : []),
    ...(older && olderEdition
      ? [
          {
            name: 'aapc.older',
            value: older.value,
            steps: [...older.steps, step('older-schedule', [editionFact(olderEdition)])],
          } as const,
        ]
      : []),
    ...kinds.map((kind) => ({ name: nameOf(kind), value: kind.required, steps: kind.steps })),
    ...(earned === undefined
      ? []
      : [
          {
            name: `${body}.earned`,
            value: earned,
            steps: [step('given', bodyRows[body].earned, earned)],
          } as const,
        ]),
    { name: `${body}.remaining`, value: remaining, steps: remainingSteps(plan) },
    // Stryker disable next-line ConditionalExpression,LogicalOperator: a pace has all three or none
    ...(perMonth !== undefined && needed && due
      ? [
          {
            name: `${body}.per-month`,
            value: perMonth,
            steps: paceSteps(plan, needed, daysBetween(today, due.day)),
          } as const,
        ]
      : []),
    ...(due ? [{ name: `${body}.due`, value: due.value, steps: dueSteps(plan, due) } as const] : []),
  ]
}

/** The figures of a plan on a day under their names, without their steps. */
export const figuresOf = (plan: Plan, today: Day): Partial<Record<FigureName, Figure['value']>> =>
  Object.fromEntries(explain(plan, today).map(({ name, value }) => [name, value]))
