import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { minimumIds } from '../../facts/aapc-editions.ts'
import {
  readEntry,
  textsOf,
  type EntryProblem,
  type EntryTexts,
  type Provider,
  type LogEntry,
} from '../../rules/ceu/log-entry.ts'
import { holds, type LogContext } from '../../rules/ceu/log.ts'
import { copy } from './copy.ts'
import { shortDate } from './describe.ts'
import { Certificate, Select, Text } from './Field.tsx'
import styles from './log.module.css'

interface Props {
  /** The entry that is edited; without it a new one is written. */
  entry?: LogEntry
  context: LogContext
  save(entry: LogEntry): void
  cancel?(): void
  /** Whether the fields hold what would be lost with them. */
  typed(isTyped: boolean): void
}

const newId = () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-')

/** The uses a reader can choose: any topic, and the topics of the certifications held. */
function aapcChoices({ held, specialties }: LogContext, chosen: string | undefined) {
  const topics = [
    ...minimumIds.filter((id) => held.includes(id)),
    ...(specialties > 0 ? (['specialty'] as const) : []),
  ]
  const named = held.length > 0 || specialties > 0
  return Object.entries(copy.aapcUses).filter(
    ([id]) => !named || id === '' || id === 'core' || id === chosen || topics.some((topic) => topic === id),
  )
}

const textsIn = (form: HTMLFormElement): EntryTexts =>
  Object.fromEntries([...new FormData(form)].map(([field, text]) => [field, String(text)]))

const isControl = (element: Element | RadioNodeList | null) =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement

const usualProvider: Provider = 'vendor'

const typedFields = ['date', 'title', 'index', 'ceus', 'note']

const isFilled = (form: HTMLFormElement) =>
  typedFields.some((name) => {
    const control = form.elements.namedItem(name)
    return isControl(control) && control.value.trim() !== ''
  })

type Uses = Readonly<Record<'aapc' | 'ahima', string>>

/** What a new entry is for at first: who holds only AHIMA’s credentials earns for AHIMA. */
const firstUses = (context: LogContext): Uses =>
  holds('ahima', context) && !holds('aapc', context)
    ? { aapc: '', ahima: 'hiim' }
    : { aapc: 'core', ahima: '' }

/** Nothing of one certificate is taken over for the next, where it might be wrong and not noticed. */
function startAnew(form: HTMLFormElement, first: Uses) {
  form.reset()
  for (const [name, value] of Object.entries({ provider: usualProvider, ...first })) {
    const control = form.elements.namedItem(name)
    if (isControl(control)) control.value = value
  }
}

/** The fields of one certificate. Enter adds it and returns to the date; Escape leaves an entry as it was. */
export function EntryForm({ entry, context, save, cancel, typed }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [problems, setProblems] = useState<readonly EntryProblem[]>([])
  const texts: EntryTexts = entry ? { ...textsOf(entry), date: shortDate(entry.date) } : {}
  const scope = entry ? 'log-edit' : 'log-new'
  const first = entry ? { aapc: '', ahima: '' } : firstUses(context)
  const of = (field: EntryProblem['field']) => ({ field, scope, text: texts[field] ?? '', problems })
  const focus = (field: string) => {
    const control = form.current?.elements.namedItem(field) ?? null
    if (isControl(control)) control.focus()
  }

  // At once: a key pressed before the next frame must not be lost.
  useLayoutEffect(() => {
    if (!entry) return
    focus('date')
    form.current?.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Escape' && !isComposing) cancel?.()
    })
  }, [])

  const submit = (element: HTMLFormElement) => {
    const cycle = entry?.cycle ? { cycle: entry.cycle } : {}
    const reading = readEntry({ ...textsIn(element), ...cycle }, entry?.id ?? newId())
    if (reading.kind === 'problems') {
      setProblems(reading.problems)
      return focus(reading.problems[0]?.field ?? 'date')
    }
    if (problems.length > 0) setProblems([])
    if (!entry) {
      startAnew(element, first)
      focus('date')
    }
    typed(false)
    save(reading.entry)
  }

  return (
    <form
      ref={form}
      class={styles.form}
      noValidate
      aria-label={entry ? 'Edit an entry' : 'New entry'}
      onInput={(event) => typed(entry !== undefined || isFilled(event.currentTarget))}
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <Text {...of('date')} placeholder="MM/DD/YYYY" />
      <Text {...of('title')} />
      <Text {...of('ceus')} decimal />
      <Select {...of('provider')} options={Object.entries(copy.providers)} initial={usualProvider} />
      <Text {...of('index')} />
      <Select {...of('aapc')} options={aapcChoices(context, entry?.aapc)} initial={first.aapc} />
      <Select {...of('ahima')} options={Object.entries(copy.ahimaUses)} initial={first.ahima} />
      <Text {...of('note')} />
      <Certificate {...of('certificate')} initial={entry?.certificate ?? true} />
      <p class={`row ${styles.submit}`}>
        <button class="button">{entry ? 'Save' : 'Add'}</button>
        {cancel && (
          <button class="button" type="button" data-quiet onClick={cancel}>
            Cancel
          </button>
        )}
      </p>
    </form>
  )
}
