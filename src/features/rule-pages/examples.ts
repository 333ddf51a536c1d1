import { currentEdition, type EditionId } from '../../facts/aapc-editions.ts'
import type { Body } from '../../facts/credentials.ts'
import { readAddress, readDraft } from '../../rules/ceu/address.ts'
import { explain, type Figure, type FigureName } from '../../rules/ceu/figures.ts'
import { assessAapc, assessAhima, type Status } from '../../rules/ceu/plan.ts'
import type { Day } from '../../facts/row.ts'
import { printDate } from '../../format/dates.ts'
import { steps as stepWords } from '../../format/calculation-steps.ts'
import { topics } from '../../format/topic-names.ts'

/** A worked example as `rules/cases/examples.json` holds it. A figure that must be absent is null. */
export interface Example {
  readonly id: string
  readonly name: string
  readonly fragment: string
  readonly figures: Readonly<Partial<Record<FigureName, number | string | null>>>
  readonly status?: Partial<Record<Body, Status>>
  readonly why: string
}

/** What the rules answer to a worked example: every figure of its plans with the steps that made it. */
export interface Worked {
  readonly today: Day
  readonly figures: readonly Figure[]
  readonly status: Readonly<Partial<Record<Body, Status>>>
}

/** The edition that the examples were worked out by. */
const workedBy: EditionId = '2015'

/** The state of an example in the calculator’s address, with its edition where another one has come since. */
export const exampleAddress = ({ fragment }: Example, { today }: Worked): string =>
  fragment.includes('edition=') || currentEdition(today).id === workedBy
    ? fragment
    : `${fragment}&edition=${workedBy}`

/** The answer of the rules to an example, which must be the one that was worked out by hand. */
export function work({ id, fragment, figures }: Example): Worked {
  const address = readAddress(fragment)
  if (address.kind === 'anchor')
    throw new Error(`examples.json: ${id}: expected a state, found “${fragment}”`)
  const { held, texts } = address.draft
  const { state, today } = readDraft({ held, texts: { edition: workedBy, ...texts } }, '2026-11-22')
  const plans = [assessAapc(state, today), assessAhima(state, today)].filter((plan) => plan !== undefined)
  const found = plans.flatMap((plan) => explain(plan, today))
  for (const [name, expected] of Object.entries(figures)) {
    const value = found.find((figure) => figure.name === name)?.value ?? null
    if (value !== expected)
      throw new Error(`examples.json: ${id}: expected ${name} to be ${expected}, found ${value}`)
  }
  return {
    today,
    figures: found,
    status: Object.fromEntries(plans.map(({ body, status }) => [body, status])),
  }
}

/** The sum of a figure on one line, such as `36 + 4 = 40`; nothing where the figure is no sum. */
export function printSum({ value, steps }: Figure): string {
  const operands = steps.map(({ code, values }) => {
    const [operand] = stepWords[code]
    return operand.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]))
  })
  const sum = operands.filter(Boolean).join(' ')
  return sum === '' || sum === String(value) ? '' : `${sum} = ${value}`
}

/** The themes of the worked examples, by the beginning of their ids, in the order of the page. */
export const exampleThemes = [
  { theme: 'aapc-totals', title: 'AAPC: how many', hue: 'aapc' },
  { theme: 'aapc-minimums', title: 'AAPC: of which kind', hue: 'aapc' },
  { theme: 'aapc-due', title: 'AAPC: by when', hue: 'aapc' },
  { theme: 'aapc-first-cycle', title: 'AAPC: a first cycle', hue: 'aapc' },
  { theme: 'aapc-tracker', title: 'AAPC: what the tracker shows', hue: 'aapc' },
  { theme: 'aapc-progress', title: 'AAPC: how far along', hue: 'aapc' },
  { theme: 'ahima-totals', title: 'AHIMA: how many, of which kind', hue: 'ahima' },
  { theme: 'ahima-progress', title: 'AHIMA: how far along', hue: 'ahima' },
  { theme: 'both', title: 'AAPC and AHIMA together, and odd input', hue: 'ink' },
] as const

type Words = readonly [of: string, without: string]

const shared = {
  due: ['due', 'no date'],
  earned: ['earned', 'CEUs not told'],
  remaining: ['to go', 'nothing to go'],
  'per-month': ['a month', 'no pace'],
} as const

/** What stands beside a figure, and what stands in its place where there is none. */
const words: Record<FigureName, Words> = {
  'aapc.required': ['CEUs', 'no total'],
  'aapc.older': ['by the older schedule', 'the older schedule is the same'],
  'aapc.prorated': ['prorated', 'not prorated'],
  'aapc.due': shared.due,
  'aapc.earned': shared.earned,
  'aapc.remaining': shared.remaining,
  'aapc.per-month': shared['per-month'],
  'aapc.minimum.cpma': [`in ${topics.cpma}`, `no minimum in ${topics.cpma}`],
  'aapc.minimum.cdeo': [`in ${topics.cdeo}`, `no minimum in ${topics.cdeo}`],
  'aapc.minimum.cppm': [`in ${topics.cppm}`, `no minimum in ${topics.cppm}`],
  'aapc.minimum.cpco': [`in ${topics.cpco}`, `no minimum in ${topics.cpco}`],
  'aapc.minimum.circc': [`in ${topics.circc}`, `no minimum in ${topics.circc}`],
  'aapc.minimum.specialty': ['in the specialties', 'no minimum in a specialty'],
  'ahima.required': ['CEUs', 'no total'],
  'ahima.hiim': ['in HIIM domains', 'no HIIM share'],
  'ahima.own': ['from AHIMA or a state association', 'no share from AHIMA'],
  'ahima.due': shared.due,
  'ahima.earned': shared.earned,
  'ahima.remaining': shared.remaining,
  'ahima.per-month': shared['per-month'],
}

const statusWords: Record<Status, string> = {
  ended: 'ended: asked whether it was submitted',
  met: 'met',
  unknown: 'cannot say',
  'due-now': 'due now',
  'on-track': 'on track',
  behind: 'behind',
}

function printExampleFigure(name: FigureName, value: number | string | null): string {
  const [of, without] = words[name]
  if (value === null) return without
  return typeof value === 'string' ? `${of} ${printDate(value)}` : `${value} ${of}`
}

const isFigureName = (name: string): name is FigureName => Object.hasOwn(words, name)

/** What the calculator answers to an example for one body, in the order of its figures, the status last. */
export function printAnswer({ figures, status }: Example, body: Body): string {
  const told = Object.entries(figures).flatMap(([name, value]) =>
    isFigureName(name) && name.startsWith(`${body}.`) && value !== undefined
      ? [printExampleFigure(name, value)]
      : [],
  )
  const of = status?.[body]
  return [...told, ...(of ? [statusWords[of]] : [])].join(' · ')
}
