import { printDate } from '../../format/dates.ts'
import { fill, list } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import type { Body } from '../../facts/credentials.ts'
import type { EntryField, LogEntry } from '../../rules/ceu/log-entry.ts'
import { isDoubtful, type JudgedEntry, type Mark, type Refusal, type Verdict } from '../../rules/ceu/log.ts'
import type { KindId } from '../../rules/ceu/requirement.ts'
import { copy } from './copy.ts'
import type { Basis } from './plan.ts'
import type { FileRefusal, Preview } from './read-file.ts'

export const bodyName = { aapc: 'AAPC', ahima: 'AHIMA' } as const satisfies Record<Body, string>

export const bodies: readonly Body[] = ['aapc', 'ahima']

/** A day as US readers write it: 11/25/2026. */
export const shortDate = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${month}/${date}/${year}`
}

const isTopic = (value: string): value is KindId => value in copy.topicNames

const printOperand = (value: string | number) => {
  if (typeof value === 'number') return value
  return isTopic(value) ? copy.topicNames[value] : printDate(value)
}

const findings = { ...copy.refusals, ...copy.marks }

/** Why an entry does not count, or what to know of one that does. */
export const describeFinding = (finding: Mark | Refusal): string => {
  const { code, values } = finding
  return fill(findings[code], ...values.map(printOperand))
}

/** What one body makes of an entry, in a few words. */
export function describeVerdict(verdict: Verdict): string {
  const { phrases, topicNames } = copy
  if (verdict.kind === 'not-assigned') return ''
  if (verdict.kind === 'refused') return `${phrases.refused}.`
  const also = verdict.topics.map((topic) => topicNames[topic])
  const counts =
    verdict.kind === 'other-cycle'
      ? fill(phrases.otherCycle, printDate(verdict.cycle?.due ?? ''))
      : also.length > 0
        ? fill(phrases.countsToward, list(also))
        : phrases.counts
  return `${counts}${isDoubtful(verdict) ? phrases.butCheck : ''}.`
}

/** The verdicts on an entry in one sentence a body, as they are read out. */
export const describeJudged = (judged: JudgedEntry): string =>
  bodies
    .filter((body) => judged[body].kind !== 'not-assigned')
    .map((body) => `${bodyName[body]}: ${describeVerdict(judged[body])}`)
    .join(' ') || copy.phrases.notAssigned

const hasExpected = (field: EntryField): field is keyof typeof copy.expected => field in copy.expected

type Problem = Preview['refused'][number]['problems'][number]

/** What is wrong with a part of an entry and what to write. */
export function describeProblem(problem: Problem): string {
  if (!('field' in problem)) return copy.problems[problem.code]
  const { field, code } = problem
  return code === 'unreadable' && hasExpected(field)
    ? copy.expected[field]
    : fill(copy.problems[code], copy.fields[field])
}

export function describeRefusal(refusal: FileRefusal): string {
  const sentence = copy.files[refusal.code]
  if (refusal.code === 'open-quote') return fill(sentence, refusal.line)
  return refusal.code === 'no-log' ? fill(sentence, list(refusal.missing)) : sentence
}

/** Who gave an activity, with what the reader noted of it. */
export const describeEntry = ({ provider, index, certificate, note }: LogEntry): string =>
  [
    copy.providers[provider],
    ...(index === undefined ? [] : [`index number ${index}`]),
    certificate ? 'certificate in hand' : 'no certificate',
    ...(note === '' ? [] : [note]),
  ].join(' · ')

const describeOthers = (count: number, held: number) => {
  if (held > 0) return count === 1 ? '1 specialty' : `${count} specialties`
  return count === 1 ? '1 certification' : `${count} certifications`
}

/** The credentials and dates by which entries are judged. */
export const describeBasis = ({ plans }: Basis): string =>
  bodies
    .flatMap((body) => {
      const plan = plans[body]
      if (!plan) return []
      const { held, certifications, due } = plan
      const others = body === 'aapc' ? certifications - held.length : 0
      const named = list([...held.map(letters), ...(others > 0 ? [describeOthers(others, held.length)] : [])])
      return [`${bodyName[body]}: ${named}, ${due ? `due ${printDate(due.value)}` : copy.phrases.noDate}`]
    })
    .join('; ')
