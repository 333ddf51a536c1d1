import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import {
  emptyDraft,
  formatAddress,
  readAddress,
  readDraft,
  type Draft,
  type Notice,
  type Reading,
} from '../../rules/ceu/address.ts'
import { isDay, isMonth } from '../../facts/day.ts'
import type { Day } from '../../facts/row.ts'
import { heard, listen, withChanged } from './form.ts'
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

interface Said {
  readonly draft: Draft
  readonly arrived: readonly Notice[]
  readonly changed: boolean
  /** The reader's own day; empty until the browser has taken over. */
  readonly clock: Day
}

export interface Session extends Reading {
  readonly draft: Draft
  readonly notices: readonly Notice[]
  /** What this device keeps of it. */
  readonly kept: Kept
  change(next: (draft: Draft) => Draft): void
  save(wanted: boolean): void
}

/**
 * What the reader has said, read from the address and the fields, and written back to the address where the page
 * is the calculator's own. Before the browser has taken over there is no state.
 */
export function useDraft(writes: boolean): Session {
  const [{ draft, arrived, changed, clock }, set] = useState<Said>({
    draft: emptyDraft,
    arrived: [],
    changed: false,
    clock: '',
  })
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' })
  const change: Session['change'] = (next) =>
    set((said) => ({ ...said, draft: next(said.draft), arrived: [], changed: true }))

  useLayoutEffect(() => {
    const stored = writes ? recall() : kept
    setKept(stored)
    const read = (address: ReturnType<typeof readAddress>, complete: (draft: Draft) => Draft) => {
      const given = address.kind === 'draft' ? forReading(address.draft) : emptyDraft
      const draft = complete(given)
      set({
        draft,
        arrived: address.kind === 'draft' ? address.notices : [],
        changed: draft !== given,
        clock: clockDay(),
      })
    }
    const atFirst = readAddress(location.hash)
    read(
      atFirst.kind === 'anchor' && stored.kind === 'plan' ? readAddress(stored.fragment) : atFirst,
      withChanged,
    )
    addEventListener('hashchange', () => {
      const address = readAddress(location.hash)
      if (address.kind === 'draft') read(address, (draft) => draft)
    })
    listen((controls) => change((draft) => controls.reduce(heard, draft)))
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
  }, [draft])

  return {
    ...reading,
    draft,
    notices: [...arrived, ...reading.notices],
    kept,
    change,
    save: (wanted) => setKept(wanted ? keep(formatAddress(reading.state)) : erase()),
  }
}
