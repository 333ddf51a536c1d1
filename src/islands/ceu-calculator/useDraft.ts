import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import {
  emptyDraft,
  fields,
  formatAddress,
  readAddress,
  readDraft,
  type Draft,
  type Field,
  type Notice,
  type Reading,
} from '../../rules/address.ts'
import { credentialOf } from '../../rules/credentials.ts'
import { isDay, isMonth } from '../../rules/day.ts'
import { erase, keep, recall, type Kept } from './storage.ts'

/** The reader's own day, by the reader's own clock. */
export const clockDay = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** A date as US readers write it: 03/14/2027, 09/2025. Any other text stays as it is. */
function asWritten(text: string): string {
  const [year = '', month = '', day] = text.split('-')
  if (isDay(text)) return `${month}/${day}/${year}`
  return isMonth(text) ? `${month}/${year}` : text
}

const forReading = ({ held, texts }: Draft): Draft => ({
  held,
  texts: Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, field === 'on' ? text : asWritten(text)]),
  ),
})

/** The draft with whatever the reader changed in the form before the script ran; those changes win. */
function withChanged(draft: Draft, form: HTMLElement): Draft {
  const held = new Set(draft.held)
  const texts: { [F in Field]?: string } = { ...draft.texts }
  const isField = (name: string): name is Field => fields.some((field) => field === name)

  for (const control of form.querySelectorAll('input, select')) {
    if (control instanceof HTMLInputElement) {
      const id = control.type === 'checkbox' ? credentialOf(control.value) : undefined
      if (id && control.checked !== control.defaultChecked) held.add(id)
      else if (control.type === 'radio' && control.checked !== control.defaultChecked) {
        if (control.checked && isField(control.name)) texts[control.name] = control.value
      } else if (control.type === 'text' && control.value !== control.defaultValue && isField(control.name)) {
        texts[control.name] = control.value
      }
    } else if (control instanceof HTMLSelectElement && control.value !== '' && isField(control.name)) {
      texts[control.name] = control.value
    }
  }
  return { held: [...held], texts }
}

export interface Session extends Reading {
  readonly draft: Draft
  readonly notices: readonly Notice[]
  /** What this device keeps of it. */
  readonly kept: Kept
  change(draft: Draft): void
  save(wanted: boolean): void
}

/**
 * What the reader has said, read from the address and the fields, and written back to the address where the page
 * is the calculator's own. Before the browser has taken over there is no state.
 */
export function useDraft(form: RefObject<HTMLElement>, writes: boolean): Session {
  const [{ draft, arrived, changed }, set] = useState<{
    draft: Draft
    arrived: readonly Notice[]
    changed: boolean
  }>({ draft: emptyDraft, arrived: [], changed: false })
  const [clock, setClock] = useState('2026-11-22')
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' })

  useLayoutEffect(() => {
    setClock(clockDay())
    const stored = writes ? recall() : kept
    setKept(stored)
    const read = (isFirst: boolean) => {
      const inAddress = readAddress(location.hash)
      const address =
        isFirst && inAddress.kind === 'anchor' && stored.kind === 'plan'
          ? readAddress(stored.fragment)
          : inAddress
      const held = address.kind === 'draft' ? forReading(address.draft) : emptyDraft
      if (isFirst && form.current) {
        const draft = withChanged(held, form.current)
        set({
          draft,
          arrived: address.kind === 'draft' ? address.notices : [],
          changed: JSON.stringify(draft) !== JSON.stringify(held),
        })
      } else if (address.kind === 'draft') set({ draft: held, arrived: address.notices, changed: false })
    }
    const onHashChange = () => read(false)
    read(true)
    addEventListener('hashchange', onHashChange)
    return () => removeEventListener('hashchange', onHashChange)
  }, [])

  const reading = readDraft(draft, clock)

  useEffect(() => {
    if (!writes || !changed) return
    const address = formatAddress(reading.state)
    const settled = setTimeout(
      () => history.replaceState(history.state, '', address === '' ? location.pathname : `#${address}`),
      100,
    )
    if (kept.kind === 'plan') setKept(keep(address))
    return () => clearTimeout(settled)
  }, [draft, clock])

  return {
    ...reading,
    draft,
    notices: [...arrived, ...reading.notices],
    kept,
    change: (next) => set({ draft: next, arrived: [], changed: true }),
    save: (wanted) => setKept(wanted ? keep(formatAddress(reading.state)) : erase()),
  }
}
