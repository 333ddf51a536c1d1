import { minimumIds } from '../../facts/aapc-editions.ts'
import { readDay } from '../../facts/day.ts'
import type { Day } from '../../facts/row.ts'
import type { AapcKindId } from './requirement.ts'

export const providers = [
  'aapc',
  'ahima',
  'state-association',
  'vendor',
  'college',
  'employer',
  'cms',
  'other',
] as const
export type Provider = (typeof providers)[number]

export const aapcKindIds: readonly AapcKindId[] = [...minimumIds, 'specialty']

const aapcUses = ['core', ...aapcKindIds] as const
export type AapcUse = (typeof aapcUses)[number]

const ahimaUses = ['hiim', 'other'] as const
export type AhimaUse = (typeof ahimaUses)[number]

/**
 * Which cycle the reader gives an AAPC CEU of a renewal month to: the one that ends in that month or the one that
 * begins. It is relative to the entry's own date, so it means the same on every day; elsewhere it means nothing.
 */
const cycleChoices = ['ending', 'next'] as const
export type CycleChoice = (typeof cycleChoices)[number]

/** One activity in the log. What it is assigned to at each body is the reader's word; no body is assumed. */
export interface LogEntry {
  readonly id: string
  /** The day the activity was completed. */
  readonly date: Day
  readonly title: string
  readonly provider: Provider
  /** AAPC's index number. */
  readonly index?: string
  readonly ceus: number
  readonly aapc?: AapcUse
  readonly ahima?: AhimaUse
  readonly certificate: boolean
  readonly note: string
  readonly cycle?: CycleChoice
}

/** The columns of a log, in the order in which they are written. */
export const columns = [
  'date',
  'title',
  'provider',
  'index',
  'ceus',
  'aapc',
  'ahima',
  'certificate',
  'note',
] as const

export type EntryField = (typeof columns)[number] | 'cycle'

/** An entry as text, as it is typed or as it is in a file. A field left out is empty. */
export type EntryTexts = { readonly [F in EntryField]?: string }

export type EntryProblemCode =
  'missing' | 'unreadable' | 'too-long' | 'not-above-zero' | 'too-many-decimals' | 'too-large'

/** A field that cannot be used as it is, and why. */
export interface EntryProblem {
  readonly field: EntryField
  readonly code: EntryProblemCode
}

export type EntryReading =
  | { readonly kind: 'entry'; readonly entry: LogEntry }
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] }

/** The most characters a text of an entry may have. */
export const longest = { title: 200, index: 40, note: 500 } as const

/** Text that every file and every browser can hold: whole characters, no control characters but line ends. */
const printable = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()

const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ')

const word = (text: string) => oneLine(text).toLowerCase()

type Read<T> = { readonly value: T } | { readonly code: EntryProblemCode }

const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): Read<T | undefined> => {
    const spelling = word(text).replaceAll(' ', '-')
    if (spelling === '') return { value: undefined }
    const value = choices.find((choice) => choice === spelling)
    return value === undefined ? { code: 'unreadable' } : { value }
  }

const atMost = (most: number, text: string): Read<string> =>
  text.length > most ? { code: 'too-long' } : { value: text }

/** A year of two digits is one of this century. */
function dateOf(text: string): Read<Day> {
  const written = oneLine(text)
  if (written === '') return { code: 'missing' }
  const value = readDay(written.replace(/^(?<day>\d{1,2}\/\d{1,2}\/)(?<year>\d\d)$/, '$<day>20$<year>'))
  return value === undefined ? { code: 'unreadable' } : { value }
}

/** CEUs as the calculator reads them: above 0, below 1000, at most two decimals, after a point or a comma. */
function ceusOf(text: string): Read<number> {
  const written = oneLine(text).replace(',', '.')
  if (written === '') return { code: 'missing' }
  if (!/^-?\d+(\.\d+)?$/.test(written)) return { code: 'unreadable' }
  if (!(Number(written) > 0)) return { code: 'not-above-zero' }
  if (Number(written) >= 1000) return { code: 'too-large' }
  return /\.\d{3}/.test(written) ? { code: 'too-many-decimals' } : { value: Number(written) }
}

const required = (read: Read<string>): Read<string> =>
  'value' in read && read.value === '' ? { code: 'missing' } : read

const certificates = { '': false, no: false, n: false, false: false, yes: true, y: true, true: true } as const

const isAnswer = (text: string): text is keyof typeof certificates => Object.hasOwn(certificates, text)

function certificateOf(text: string): Read<boolean> {
  const answer = word(text)
  return isAnswer(answer) ? { value: certificates[answer] } : { code: 'unreadable' }
}

const textOf = (texts: EntryTexts, field: EntryField): string => texts[field] ?? ''

/**
 * An entry from what is typed or in a file, or everything that keeps it from being one. A provider left empty is
 * `other` and a certificate left empty is `no`: neither gives the reader anything.
 */
export function readEntry(texts: EntryTexts, id: string): EntryReading {
  const index = oneLine(textOf(texts, 'index'))
  const read = {
    date: dateOf(textOf(texts, 'date')),
    title: required(atMost(longest.title, oneLine(textOf(texts, 'title')))),
    provider: oneOf(providers)(textOf(texts, 'provider')),
    index: atMost(longest.index, index),
    ceus: ceusOf(textOf(texts, 'ceus')),
    aapc: oneOf(aapcUses)(textOf(texts, 'aapc')),
    ahima: oneOf(ahimaUses)(textOf(texts, 'ahima')),
    certificate: certificateOf(textOf(texts, 'certificate')),
    note: atMost(longest.note, printable(textOf(texts, 'note'))),
    cycle: oneOf(cycleChoices)(textOf(texts, 'cycle')),
  }
  const { date, title, provider, ceus, aapc, ahima, certificate, note, cycle } = read
  if (
    'value' in date &&
    'value' in title &&
    'value' in provider &&
    'value' in read.index &&
    'value' in ceus &&
    'value' in aapc &&
    'value' in ahima &&
    'value' in certificate &&
    'value' in note &&
    'value' in cycle
  ) {
    const entry: LogEntry = {
      id,
      date: date.value,
      title: title.value,
      provider: provider.value ?? 'other',
      ...(index === '' ? {} : { index }),
      ceus: ceus.value,
      ...(aapc.value ? { aapc: aapc.value } : {}),
      ...(ahima.value ? { ahima: ahima.value } : {}),
      certificate: certificate.value,
      note: note.value,
      ...(cycle.value ? { cycle: cycle.value } : {}),
    }
    return { kind: 'entry', entry }
  }
  const problems = ([...columns, 'cycle'] as const).flatMap((field): EntryProblem[] => {
    const one = read[field]
    return 'code' in one ? [{ field, code: one.code }] : []
  })
  return { kind: 'problems', problems }
}

/** An entry as text: reading it again gives the same entry. */
export const textsOf = (entry: LogEntry): Record<EntryField, string> => ({
  date: entry.date,
  title: entry.title,
  provider: entry.provider,
  index: entry.index ?? '',
  ceus: String(entry.ceus),
  aapc: entry.aapc ?? '',
  ahima: entry.ahima ?? '',
  certificate: entry.certificate ? 'yes' : 'no',
  note: entry.note,
  cycle: entry.cycle ?? '',
})

/** A title as it is compared: however it is capitalized, spaced or encoded, it is the same course. */
export const titleKey = (title: string): string =>
  title.normalize('NFKC').toUpperCase().trim().replace(/\s+/g, ' ')

/** What makes two lines the same activity: the day, the title, the provider and the CEUs. */
export const activityKey = ({ date, title, provider, ceus }: LogEntry): string =>
  [date, provider, ceus, titleKey(title)].join(' ')

/**
 * The entries that the log does not have yet, and those that it has: the same id, or the same activity. Of two
 * that are the same among the new ones, the first is added.
 */
export function newTo(
  log: readonly LogEntry[],
  entries: readonly LogEntry[],
): { readonly added: LogEntry[]; readonly present: LogEntry[] } {
  const ids = new Set(log.map(({ id }) => id))
  const activities = new Set(log.map(activityKey))
  const added: LogEntry[] = []
  const present: LogEntry[] = []
  for (const entry of entries) {
    const activity = activityKey(entry)
    if (ids.has(entry.id) || activities.has(activity)) present.push(entry)
    else {
      ids.add(entry.id)
      activities.add(activity)
      added.push(entry)
    }
  }
  return { added, present }
}
