import { aapcCycleMonths } from '../../facts/aapc-cycle.ts'
import { minimumIds, type MinimumId } from '../../facts/aapc-editions.ts'
import { ahimaCycleMonths } from '../../facts/ahima-cycle.ts'
import { ahimaOwnShareSince } from '../../facts/ahima-providers.ts'
import { credentials, type Body, type CredentialId } from '../../facts/credentials.ts'
import type { FactId } from '../../facts/facts.ts'
import { currentValue, type Day } from '../../facts/row.ts'
import { addMonths, monthNumber, monthOf, type Month } from '../../facts/day.ts'
import type { CeuState, Field } from './address.ts'
import { titleKey, type LogEntry } from './log-entry.ts'
import type { AapcKindId, KindId } from './requirement.ts'

/** What the log must know of the reader to judge an entry. */
export interface LogContext {
  readonly today: Day
  readonly held: readonly CredentialId[]
  readonly specialties: number
  /** AAPC certifications given by number only. */
  readonly count: number
  /** When the reader was certified by AAPC, as exact as it is known. */
  readonly certified?: Month | Day
  /** When the cycle of each plan is due; absent where the plan has no date. */
  readonly due: { readonly aapc?: Month | Day; readonly ahima?: Day }
}

/** The context of a log from the state of the calculator and the due dates of its plans. */
export const contextOf = (
  state: Pick<CeuState, 'held' | 'specialties' | 'count' | 'certified'>,
  due: LogContext['due'],
  today: Day,
): LogContext => ({
  today,
  held: state.held,
  specialties: state.specialties ?? 0,
  count: state.count ?? 0,
  ...(state.certified === undefined ? {} : { certified: state.certified }),
  due,
})

/** Why an entry does not count. */
export type RefusalCode = 'body-not-held' | 'not-yet' | 'before-certified' | 'double-title'

/** What the reader should know, check or ask about an entry that counts. */
export type MarkCode =
  | 'tell-held'
  | 'tell-date'
  | 'tell-which'
  | 'renewal-month'
  | 'after-due-day'
  | 'certified-month'
  | 'core-only'
  | 'no-core-credential'
  | 'minimum-not-held'
  | 'circc-company'
  | 'ask-college'
  | 'no-index'
  | 'no-certificate'
  | 'last-day'
  | 'repeated-title'
  | 'job-related'
  | 'not-job-duty'
  | 'before-own-rule'

/** A code, the operands of its sentence, and the facts it rests on: none where no source decides. */
export interface Finding<Code extends string> {
  readonly code: Code
  readonly values: readonly (string | number)[]
  readonly facts: readonly FactId[]
}
export type Refusal = Finding<RefusalCode>
export type Mark = Finding<MarkCode>

/** The cycle an entry falls into by its date: when it is due, and where it lies from the one of the plan. */
export interface LogCycle {
  readonly due: Month | Day
  readonly when: 'this' | 'earlier' | 'later'
}

/**
 * What one body makes of an entry. `counts` is for the cycle of the plan (or for the undated plan), `other-cycle` for
 * another; `topics` are the minimums and shares it counts toward besides the total; `facts` is what it rests on besides
 * its marks.
 */
export type Verdict =
  | { readonly kind: 'not-assigned' }
  | {
      readonly kind: 'refused'
      readonly cycle?: LogCycle
      readonly reasons: readonly Refusal[]
    }
  | {
      readonly kind: 'counts' | 'other-cycle'
      readonly cycle?: LogCycle
      readonly topics: readonly KindId[]
      readonly marks: readonly Mark[]
      readonly facts: readonly FactId[]
    }

export interface JudgedEntry {
  readonly entry: LogEntry
  readonly aapc: Verdict
  readonly ahima: Verdict
}

const find = <Code extends string>(
  holds: boolean,
  code: Code,
  facts: readonly FactId[],
  ...values: (string | number)[]
): Finding<Code>[] => (holds ? [{ code, values, facts }] : [])

const isAapc = (id: CredentialId) => credentials[id].body === 'aapc'
const isMinimum = (id: string): id is MinimumId => minimumIds.some((minimum) => minimum === id)

/** The due dates of a body's cycles, counted from the one of the plan. */
interface Dues {
  readonly months: number
  readonly due: Month | Day
  readonly cycle: (cycles: number) => LogCycle
}

function duesFrom(due: Month | Day | undefined, months: number): Dues | undefined {
  if (due === undefined) return undefined
  const known = new Map<number, LogCycle>()
  const cycleAt = (cycles: number): LogCycle => ({
    due: due.length === 7 ? monthOf(monthNumber(due) + cycles * months) : addMonths(due, cycles * months),
    when: cycles === 0 ? 'this' : cycles < 0 ? 'earlier' : 'later',
  })
  const cycle = (cycles: number) => {
    const one = known.get(cycles) ?? cycleAt(cycles)
    known.set(cycles, one)
    return one
  }
  return { months, due, cycle }
}

/** The first cycle due in or after the month of a day, counted from the one of the plan. */
const cyclesFrom = ({ due, months }: Dues, day: Month | Day) =>
  Math.ceil((monthNumber(day) - monthNumber(due)) / months)

/** The first cycle due after the month of certification; not after the one of the plan. */
const firstCycle = (dues: Dues, certified: Month | Day | undefined) =>
  certified === undefined
    ? -Infinity
    : Math.min(0, Math.floor((monthNumber(certified) - monthNumber(dues.due)) / dues.months) + 1)

interface Placing {
  readonly cycle?: LogCycle
  readonly marks: readonly Mark[]
}

/**
 * The AAPC cycle of an entry. A CEU of a renewal month is the reader's to place [ceu-046]: in the cycle that ends
 * until the due day, in the next one after it [ceu-050], or as the entry's own `cycle` has it. No cycle is due before
 * the reader is certified, so the month of certification belongs to the first one.
 */
function placeAapc({ date, cycle }: LogEntry, certified: LogContext['certified'], dues?: Dues): Placing {
  if (!dues) return { marks: find(true, 'tell-date', ['ceu-043', 'ceu-045']) }

  const ending = cyclesFrom(dues, date)
  const first = firstCycle(dues, certified)
  const { due } = dues.cycle(ending)
  if (due.slice(0, 7) !== date.slice(0, 7) || ending < first)
    return { cycle: dues.cycle(Math.max(ending, first)), marks: [] }

  const late = due.length > 7 && date > due
  const choice = cycle ?? (late ? 'next' : 'ending')
  const next = dues.cycle(ending + 1)
  return {
    cycle: choice === 'next' ? next : dues.cycle(ending),
    marks: [
      ...find(true, 'renewal-month', ['ceu-046'], due, next.due),
      ...find(late && choice === 'ending', 'after-due-day', ['ceu-050'], due),
    ],
  }
}

/**
 * The AHIMA cycle of an entry: it runs to the end date shown in the CEU Center, that day included. No source says
 * whether the day on which one cycle ends is also the first of the next; it is counted once, in the one that ends.
 */
function placeAhima({ date }: LogEntry, dues?: Dues): Placing {
  if (!dues) return { marks: find(true, 'tell-date', ['ahi-052', 'ahi-070']) }

  const ending = cyclesFrom(dues, date)
  const { due } = dues.cycle(ending)
  return {
    cycle: dues.cycle(date > due ? ending + 1 : ending),
    marks: find(date === due, 'last-day', ['ahi-052', 'ahi-055'], due),
  }
}

const nothingHeld = ({ held, specialties, count }: LogContext) =>
  held.length === 0 && specialties === 0 && count === 0

/** Whether the reader holds a credential of AAPC or AHIMA. */
export const holds = (body: Body, { held, specialties, count }: LogContext) =>
  held.some((id) => credentials[id].body === body) || (body === 'aapc' && specialties + count > 0)

/** The AAPC minimum an entry counts toward, if any, and what must be said of it. */
function aapcTopics({ aapc, provider }: LogEntry, { held, specialties }: LogContext) {
  const named = held.some(isAapc) || specialties > 0
  const onlyMinimums = held.filter(isAapc).every(isMinimum)
  const cms = find(provider === 'cms' && named && onlyMinimums, 'no-core-credential', ['ceu-034'])
  if (aapc === undefined || aapc === 'core') return { topics: [], marks: cms }
  if (provider === 'cms')
    return { topics: [], marks: [...find(true, 'core-only', ['ceu-034'], aapc), ...cms] }

  const has = aapc === 'specialty' ? specialties > 0 : held.includes(aapc)
  if (named && !has) return { topics: [], marks: find(true, 'minimum-not-held', ['ceu-031'], aapc) }
  return {
    topics: [aapc],
    marks: [
      ...find(!named, 'tell-which', ['ceu-030'], aapc),
      ...find(aapc === 'circc', 'circc-company', ['ceu-019', 'ceu-029']),
    ],
  }
}

/** Every fact a verdict rests on, each once. */
export function factsOf(verdict: Verdict): FactId[] {
  if (verdict.kind === 'not-assigned') return []
  const refusal = verdict.kind === 'refused'
  const findings = refusal ? verdict.reasons : verdict.marks
  return [...new Set([...(refusal ? [] : verdict.facts), ...findings.flatMap(({ facts }) => facts)])]
}

const refused = (reasons: readonly Refusal[], cycle: LogCycle | undefined): Verdict => ({
  kind: 'refused',
  ...(cycle ? { cycle } : {}),
  reasons,
})

const counted = (
  cycle: LogCycle | undefined,
  topics: readonly KindId[],
  marks: readonly Mark[],
  facts: readonly FactId[],
): Verdict => ({
  kind: cycle && cycle.when !== 'this' ? 'other-cycle' : 'counts',
  ...(cycle ? { cycle } : {}),
  topics,
  marks,
  facts,
})

/**
 * What AAPC makes of one entry by itself. A CEU belongs to the day the activity was completed [ceu-044], so one dated
 * after today is not earned yet; one from before certification is refused [ceu-048]. Without an index number it
 * counts, with a question, unless CMS gave it [ceu-086]; without a certificate it counts, with a warning [ceu-080].
 */
function judgeAapc(entry: LogEntry, context: LogContext, dues?: Dues): Verdict {
  const { date, index, provider, certificate } = entry
  const { today, certified } = context
  if (entry.aapc === undefined) return { kind: 'not-assigned' }

  const day = certified === undefined ? '' : date.slice(0, certified.length)
  const { cycle, marks: cycleMarks } = placeAapc(entry, certified, dues)
  const reasons: Refusal[] = [
    ...find(!nothingHeld(context) && !holds('aapc', context), 'body-not-held', []),
    ...find(date > today, 'not-yet', ['ceu-044'], date),
    ...find(certified !== undefined && day < certified, 'before-certified', ['ceu-048'], certified ?? ''),
  ]
  if (reasons.length > 0) return refused(reasons, cycle)

  const { topics, marks } = aapcTopics(entry, context)
  const unnumbered = index === undefined && provider !== 'cms'
  return counted(
    cycle,
    topics,
    [
      ...find(nothingHeld(context), 'tell-held', []),
      ...cycleMarks,
      ...find(certified?.length === 7 && day === certified, 'certified-month', ['ceu-048'], certified ?? ''),
      ...marks,
      ...find(unnumbered && provider === 'college', 'ask-college', ['ceu-085', 'ceu-102']),
      ...find(unnumbered && provider !== 'college', 'no-index', ['ceu-085', 'ceu-091']),
      ...find(!certificate, 'no-certificate', ['ceu-080', 'ceu-082']),
    ],
    ['ceu-044', 'ceu-045', ...(topics.length > 0 ? (['ceu-030'] as const) : [])],
  )
}

const isOwn = ({ provider }: LogEntry) => provider === 'ahima' || provider === 'state-association'

/**
 * What AHIMA makes of one entry by itself: CEUs are earned inside the cycle [ahi-070]; those in the HIIM domains count
 * toward the 80% [ahi-030], the others must bear on the reader's own job [ahi-031]; those from AHIMA or a state
 * association count toward the 40% [ahi-034].
 */
function judgeAhima(entry: LogEntry, context: LogContext, dues?: Dues): Verdict {
  const { date, ahima, provider, certificate } = entry
  if (ahima === undefined) return { kind: 'not-assigned' }

  const { cycle, marks } = placeAhima(entry, dues)
  const reasons: Refusal[] = [
    ...find(!nothingHeld(context) && !holds('ahima', context), 'body-not-held', []),
    ...find(date > context.today, 'not-yet', ['ahi-070'], date),
  ]
  if (reasons.length > 0) return refused(reasons, cycle)

  const own = isOwn(entry)
  const rule = ahimaOwnShareSince
  return counted(
    cycle,
    [...(ahima === 'hiim' ? (['hiim'] as const) : []), ...(own ? (['own'] as const) : [])],
    [
      ...find(nothingHeld(context), 'tell-held', []),
      ...marks,
      ...find(ahima === 'other', 'job-related', ['ahi-031']),
      ...find(own && date < rule, 'before-own-rule', ['ahi-034', 'ahi-040'], rule),
      ...find(provider === 'college', 'ask-college', ['ahi-072']),
      ...find(provider === 'employer', 'not-job-duty', ['ahi-074']),
      ...find(!certificate, 'no-certificate', ['ahi-075', 'ahi-076']),
    ],
    ['ahi-070', ...(ahima === 'hiim' ? (['ahi-030'] as const) : []), ...(own ? (['ahi-034'] as const) : [])],
  )
}

/** The marks that leave open whether the CEUs count at all. */
const doubts: readonly MarkCode[] = [
  'after-due-day',
  'ask-college',
  'no-core-credential',
  'no-index',
  'not-job-duty',
  'repeated-title',
]

/** Whether an entry is counted, and AAPC or AHIMA may yet refuse it. */
export const isDoubtful = (verdict: Verdict): boolean =>
  (verdict.kind === 'counts' || verdict.kind === 'other-cycle') &&
  verdict.marks.some(({ code }) => doubts.includes(code))

const reaches = (verdict: Verdict) => verdict.kind === 'counts' || verdict.kind === 'other-cycle'
const topicsOf = (verdict: Verdict) =>
  verdict.kind === 'counts' || verdict.kind === 'other-cycle' ? verdict.topics : []

const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0)

const inDateOrder = (one: LogEntry, other: LogEntry) =>
  compare(one.date, other.date) || compare(one.title, other.title) || compare(one.id, other.id)

/** Entries by the day completed, then by title; the same for every order they come in. */
export const byDate = (entries: readonly LogEntry[]): LogEntry[] => [...entries].sort(inDateOrder)

/**
 * The one that counts of several with the same title comes first: the earliest, then the largest, then the one that
 * counts toward more, then the one with its certificate.
 */
const inTurn = (judged: Iterable<JudgedEntry>, body: Body): JudgedEntry[] =>
  [...judged]
    .filter((one) => reaches(one[body]))
    .sort(
      (one, other) =>
        compare(one.entry.date, other.entry.date) ||
        compare(other.entry.ceus, one.entry.ceus) ||
        compare(topicsOf(other[body]).length, topicsOf(one[body]).length) ||
        compare(Number(other.entry.certificate), Number(one.entry.certificate)) ||
        compare(one.entry.id, other.entry.id),
    )

/**
 * Verdicts on entries whose title is in the log before them. AAPC counts the same course once, however often it is
 * repeated [ceu-087], so only the earliest counts. No source says this of AHIMA: there only a title that is in the log
 * twice on one day is refused, as one activity entered twice, and a later repetition counts with a mark.
 */
function repeats(titles: ReadonlyMap<JudgedEntry, string>, body: Body): Map<JudgedEntry, Verdict> {
  const firstDay = new Map<string, Day>()
  const days = new Set<string>()
  const verdicts = new Map<JudgedEntry, Verdict>()
  for (const one of inTurn(titles.keys(), body)) {
    const verdict = one[body]
    const key = titles.get(one) ?? ''
    const before = firstDay.get(key)
    const sameDay = days.has(`${one.entry.date} ${key}`)
    days.add(`${one.entry.date} ${key}`)
    if (before === undefined) firstDay.set(key, one.entry.date)
    else if (body === 'aapc' || sameDay) {
      const facts: FactId[] = body === 'aapc' ? ['ceu-087'] : []
      const cycle = verdict.kind === 'not-assigned' ? undefined : verdict.cycle
      verdicts.set(one, refused(find(true, 'double-title', facts, before), cycle))
    } else if (verdict.kind === 'counts' || verdict.kind === 'other-cycle') {
      verdicts.set(one, {
        ...verdict,
        marks: [...verdict.marks, ...find(true, 'repeated-title', [], before)],
      })
    }
  }
  return verdicts
}

function judgeAlone(context: LogContext): (entry: LogEntry) => JudgedEntry {
  const aapc = duesFrom(context.due.aapc, currentValue(aapcCycleMonths))
  const ahima = duesFrom(context.due.ahima, currentValue(ahimaCycleMonths))
  return (entry) => ({
    entry,
    aapc: judgeAapc(entry, context, aapc),
    ahima: judgeAhima(entry, context, ahima),
  })
}

/** The verdicts on the entries of a log once its repeated titles are known. */
function besideOthers(alone: readonly JudgedEntry[]): (one: JudgedEntry) => JudgedEntry {
  const keys = new Map(alone.map((one) => [one, titleKey(one.entry.title)]))
  const [aapc, ahima] = [repeats(keys, 'aapc'), repeats(keys, 'ahima')]
  return (one) => ({
    entry: one.entry,
    aapc: aapc.get(one) ?? one.aapc,
    ahima: ahima.get(one) ?? one.ahima,
  })
}

/** What each body makes of each entry of a log, in the order of the log. Each body judges for itself. */
export function judgeLog(log: readonly LogEntry[], context: LogContext): JudgedEntry[] {
  const alone = log.map(judgeAlone(context))
  return alone.map(besideOthers(alone))
}

/** What each body makes of one entry beside the others of its log; an entry of the same id is replaced by it. */
export function judgeEntry(entry: LogEntry, others: readonly LogEntry[], context: LogContext): JudgedEntry {
  const judge = judgeAlone(context)
  const one = judge(entry)
  return besideOthers([one, ...others.filter(({ id }) => id !== entry.id).map(judge)])(one)
}

/** The bodies an entry counts for in the cycle of the plan. */
export const countsFor = (judged: JudgedEntry): Body[] =>
  (['aapc', 'ahima'] as const).filter((body) => judged[body].kind === 'counts')

export type LogFigureName = `log.aapc.${'earned' | AapcKindId}` | `log.ahima.${'earned' | 'hiim' | 'own'}`

type LogField = Extract<
  Field,
  'earned' | 'ahima-earned' | 'ahima-hiim' | 'ahima-own' | `earned-${AapcKindId}`
>

/** CEUs of a log under their public names, and as fields of the calculator. */
export interface LogTotals {
  readonly figures: { readonly [N in LogFigureName]?: number }
  readonly fields: { readonly [F in LogField]?: string }
}

/** CEUs have at most two decimals, so hundredths are whole. */
const sum = (entries: readonly LogEntry[]) =>
  entries.reduce((hundredths, { ceus }) => hundredths + Math.round(ceus * 100), 0) / 100

/** CEUs in the total of a plan that AAPC or AHIMA may yet refuse. */
export const doubtfulCeus = (judged: readonly JudgedEntry[], body: Body): number =>
  sum(
    judged.flatMap(({ entry, [body]: verdict }) =>
      verdict.kind === 'counts' && isDoubtful(verdict) ? [entry] : [],
    ),
  )

/** The largest number of CEUs a field of the calculator takes. */
const mostInField = 999.99

/** The minimums a log gives a total of: those held; all that are assigned where the plan names no certification. */
function totalTopics(judged: readonly JudgedEntry[], { held, specialties }: LogContext): AapcKindId[] {
  const named = held.some(isAapc) || specialties > 0
  const assigned = judged.flatMap(({ aapc }) => topicsOf(aapc))
  return [...minimumIds, 'specialty' as const].filter((id) => {
    if (!named) return assigned.includes(id)
    return id === 'specialty' ? specialties > 0 : held.includes(id)
  })
}

/**
 * CEUs that a judged log gives the plan, each to the hundredth. A body that no entry is assigned to has no totals:
 * nothing is known of it. A field takes at most 999.99.
 */
export function totalsOf(judged: readonly JudgedEntry[], context: LogContext): LogTotals {
  const figures: { [N in LogFigureName]?: number } = {}
  const fields: { [F in LogField]?: string } = {}
  const add = (name: LogFigureName, field: LogField, body: Body, topic?: KindId) => {
    const counting = judged.filter(
      ({ [body]: verdict }) =>
        verdict.kind === 'counts' && (topic === undefined || verdict.topics.includes(topic)),
    )
    const total = sum(counting.map(({ entry }) => entry))
    figures[name] = total
    fields[field] = String(Math.min(total, mostInField))
  }

  if (judged.some(({ aapc }) => aapc.kind !== 'not-assigned')) {
    add('log.aapc.earned', 'earned', 'aapc')
    for (const id of totalTopics(judged, context)) add(`log.aapc.${id}`, `earned-${id}`, 'aapc', id)
  }
  if (judged.some(({ ahima }) => ahima.kind !== 'not-assigned')) {
    add('log.ahima.earned', 'ahima-earned', 'ahima')
    add('log.ahima.hiim', 'ahima-hiim', 'ahima', 'hiim')
    add('log.ahima.own', 'ahima-own', 'ahima', 'own')
  }
  return { figures, fields }
}

/** The entries of one cycle of a body in order of date, the refused ones among them. */
export interface CycleGroup {
  /** Absent where the plan has no date. */
  readonly cycle?: LogCycle
  readonly entries: readonly JudgedEntry[]
}

/** The entries assigned to a body by their cycle: the one of the plan first, then the others, the latest first. */
export function byCycle(judged: readonly JudgedEntry[], body: Body): CycleGroup[] {
  const groups = new Map<string, { cycle?: LogCycle; entries: JudgedEntry[] }>()
  const ordered = [...judged].sort((one, other) => inDateOrder(one.entry, other.entry))
  for (const one of ordered) {
    const verdict = one[body]
    if (verdict.kind === 'not-assigned') continue
    const { cycle } = verdict
    const group = groups.get(cycle?.due ?? '') ?? { ...(cycle ? { cycle } : {}), entries: [] }
    group.entries.push(one)
    groups.set(cycle?.due ?? '', group)
  }
  const rank = ({ cycle }: CycleGroup) => (cycle && cycle.when !== 'this' ? cycle.due : '9999')
  return [...groups.values()].sort((one, other) => compare(rank(other), rank(one)))
}
