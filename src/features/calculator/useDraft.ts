import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
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
import { listen, withChanged, withEntry } from './form.ts'
import { erase, keep, recall, type Kept } from './storage.ts'
import { useClock } from '../../ui/useClock.ts'

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

/** The same plan on the reader's own day. */
function undated({ held, texts }: Draft): Draft {
  const { on: _, ...others } = texts
  return { held, texts: others }
}

/** What is saved of a draft: never the day it was looked at. */
const fragmentOf = (draft: Draft, today: Day) => formatAddress(readDraft(undated(draft), today).state)

const draftOf = (fragment: string): Draft => {
  const address = readAddress(fragment)
  return address.kind === 'draft' ? undated(forReading(address.draft)) : emptyDraft
}

export type Undoable = 'started-over' | 'submitted'

interface Entered {
  readonly draft: Draft
  readonly arrived: readonly Notice[]
  readonly changed: boolean
  /** How often a state has come from the address or the device. */
  readonly arrivals: number
  /** Whether this is the plan that the device keeps. */
  readonly own: boolean
  /** Whether it came from the device. */
  readonly restored: boolean
  /** What was entered before the last change that emptied fields. */
  readonly before?: { readonly entered: Entered; readonly code: Undoable }
}

const nothing: Entered = {
  draft: emptyDraft,
  arrived: [],
  changed: false,
  arrivals: 0,
  own: false,
  restored: false,
}

export interface Session extends Reading {
  readonly draft: Draft
  readonly arrivals: number
  readonly notices: readonly Notice[]
  /** The reader's own day; empty until the browser has taken over. */
  readonly clock: Day
  /** What this device keeps, and whether it is this plan. */
  readonly kept: Kept
  readonly own: boolean
  readonly restored: boolean
  readonly undoable?: Undoable | undefined
  change(next: (draft: Draft) => Draft, undoable?: Undoable): void
  undo(): void
  startOver(): void
  toToday(): void
  save(): void
  erase(): void
}

/**
 * What the reader has entered, read from the address and the fields, and written back to the address where the page
 * is the calculator's own. Before the browser has taken over there is no state.
 */
export function useDraft(writes: boolean): Session {
  const [entered, set] = useState(nothing)
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' })
  const [clock, checkClock] = useClock()
  /** The fragment that brings the state back. */
  const fragment = useRef('')

  const change: Session['change'] = (next, code) => {
    checkClock()
    set(({ before: _, ...given }) => ({
      ...given,
      draft: next(given.draft),
      arrived: [],
      changed: true,
      ...(code ? { before: { entered: given, code } } : {}),
    }))
  }

  useLayoutEffect(() => {
    const arrive = (address: ReturnType<typeof readAddress>, complete = (draft: Draft) => draft) => {
      const stored: Kept = writes ? recall() : { kind: 'nothing' }
      setKept(stored)
      const restored = address.kind === 'anchor' && stored.kind === 'plan'
      const source = restored ? readAddress(stored.fragment) : address
      const read = source.kind === 'draft' ? forReading(source.draft) : emptyDraft
      const given = restored ? undated(read) : read
      const today = checkClock()
      const draft = complete(given)
      set(({ arrivals }) => ({
        draft,
        arrivals: arrivals + 1,
        arrived: source.kind === 'draft' ? source.notices : [],
        changed: draft !== given,
        own:
          stored.kind === 'plan' &&
          (restored || fragmentOf(given, today) === fragmentOf(draftOf(stored.fragment), today)),
        restored,
      }))
      fragment.current = address.kind === 'draft' ? location.hash : ''
    }
    arrive(readAddress(location.hash), withChanged)
    addEventListener('hashchange', () => {
      const address = readAddress(location.hash)
      if (address.kind === 'draft') arrive(address)
      else if (writes && fragment.current) history.replaceState(history.state, '', fragment.current)
    })
    listen((controls) => change((draft) => controls.reduce(withEntry, draft)))
  }, [])

  const { draft, arrived, arrivals, changed, own, restored, before } = entered
  const reading = readDraft(draft, clock)

  useEffect(() => {
    if (!writes || !changed) return
    const address = formatAddress(reading.state)
    fragment.current = address && `#${address}`
    const settled = setTimeout(
      () => history.replaceState(history.state, '', fragment.current || location.pathname),
      100,
    )
    if (own && kept.kind === 'plan') setKept(keep(fragmentOf(draft, clock)))
    return () => clearTimeout(settled)
  }, [draft])

  return {
    ...reading,
    draft,
    arrivals,
    notices: [...arrived, ...reading.notices],
    clock,
    kept,
    own,
    restored,
    undoable: before?.code,
    change,
    undo: () => before && set({ ...before.entered, changed: true }),
    startOver: () => {
      change(() => emptyDraft, 'started-over')
      set((given) => ({ ...given, own: false, restored: false }))
    },
    toToday: () => change(undated),
    save: () => {
      setKept(keep(fragmentOf(draft, clock)))
      set((given) => ({ ...given, own: true }))
    },
    erase: () => {
      setKept(erase())
      set((given) => ({ ...given, own: false, restored: false }))
    },
  }
}
