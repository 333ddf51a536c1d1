import type { MinimumId } from './aapc.ts'
import type { Plan } from './plan.ts'

export type FigureName =
  | `aapc.${'required' | 'older' | 'prorated' | 'due' | 'earned' | 'remaining' | 'per-month'}`
  | `aapc.minimum.${MinimumId | 'specialty'}`
  | `ahima.${'required' | 'hiim' | 'own' | 'due' | 'earned' | 'remaining' | 'per-month'}`

/** Every figure of a plan under its public name. A figure that the plan does not have is absent. */
export function figuresOf(plan: Plan): Partial<Record<FigureName, number | string>> {
  const { body } = plan
  const entries: (readonly [string, number | string | undefined])[] = [
    [`${body}.required`, plan.required.value],
    [`${body}.older`, plan.older?.value],
    [`${body}.prorated`, plan.prorated?.value],
    ...plan.kinds.map(
      ({ id, required }) => [body === 'aapc' ? `aapc.minimum.${id}` : `ahima.${id}`, required] as const,
    ),
    [`${body}.due`, plan.due?.value],
    [`${body}.earned`, plan.earned],
    [`${body}.remaining`, plan.remaining],
    [`${body}.per-month`, plan.perMonth],
  ]
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
