import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { recall } from '../calculator/storage.ts'
import { useClock } from '../../ui/useClock.ts'
import { readAddress } from '../../rules/ceu/address.ts'
import { basisOf, type Basis } from './plan.ts'
import { emptySession, startSession, withStored, type Session } from './session.ts'
import { recallPlan, storageKey } from './storage.ts'

interface Given {
  readonly address: string
  readonly saved: string | undefined
}

/** The plan in the address, which an anchor does not remove, or the one saved on this device, as of the reader's day. */
export function useBasis(): Basis | undefined {
  const [day, checkClock] = useClock()
  const [given, set] = useState<Given>()
  useLayoutEffect(() => {
    let address = ''
    const read = () => {
      const saved = recall()
      if (readAddress(location.hash).kind === 'draft') address = location.hash
      else if (address !== '') history.replaceState(history.state, '', address)
      set({ address, saved: saved.kind === 'plan' ? saved.fragment : recallPlan() })
      checkClock()
    }
    read()
    addEventListener('hashchange', read)
    addEventListener('visibilitychange', read)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('visibilitychange', read)
    }
  }, [])
  return useMemo(() => (given && day ? basisOf(given.address, given.saved, day) : undefined), [given, day])
}

/** The log of this page, changed by one step at a time; what another tab writes is taken in as it comes. */
export function useSession() {
  const [session, set] = useState(emptySession)
  const latest = useRef(session)
  const change = (step: (session: Session) => Session) => {
    latest.current = step(latest.current)
    set(latest.current)
  }

  useLayoutEffect(() => {
    change(startSession)
    const take = ({ key, newValue }: StorageEvent) => {
      if (key === storageKey || key === null) change((before) => withStored(before, newValue))
    }
    addEventListener('storage', take)
    return () => removeEventListener('storage', take)
  }, [])

  return { session, change, latest }
}

/** Asks before the reader leaves the page, as long as something would be lost. */
export function useLeaveGuard(unsafe: boolean): void {
  // At once, and not after the next frame: the reader may leave before it.
  useLayoutEffect(() => {
    if (!unsafe) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsafe])
}
