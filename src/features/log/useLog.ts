import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { recall } from '../calculator/storage.ts'
import { basisOf, type Basis } from './plan.ts'
import { emptySession, isUnsafe, startSession, withStored, type Session } from './session.ts'
import { storageKey } from './storage.ts'

/** The reader's own day, by the reader's own clock. */
const clockDay = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** The plan in the address, which an anchor does not remove, or the one saved on this device. */
export function useBasis(): Basis | undefined {
  const [basis, set] = useState<Basis>()
  useLayoutEffect(() => {
    let address = ''
    const read = () => {
      const saved = recall()
      const given = basisOf(location.hash, undefined, clockDay())
      if (given.from === 'address') address = location.hash
      else if (address !== '') history.replaceState(history.state, '', address)
      set(basisOf(address, saved.kind === 'plan' ? saved.fragment : undefined, clockDay()))
    }
    read()
    addEventListener('hashchange', read)
    addEventListener('visibilitychange', read)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('visibilitychange', read)
    }
  }, [])
  return basis
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

  const unsafe = isUnsafe(session)
  useEffect(() => {
    if (!unsafe) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsafe])

  return { session, change, latest }
}
