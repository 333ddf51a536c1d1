import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../facts/row.ts'

/** The reader's own day, by the reader's own clock. */
const clockDay = (now = new Date()): Day =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const untilMidnight = (now = new Date()) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()

/**
 * The day on the reader's clock, also when it changes while the page is open: at midnight, after the device slept,
 * and whenever the reader comes back. Empty until it was first looked at.
 */
export function useClock(): readonly [Day, () => Day] {
  const [day, set] = useState<Day>('')
  const check = () => {
    const now = clockDay()
    set(now)
    return now
  }
  useEffect(() => {
    for (const event of ['pageshow', 'focus']) addEventListener(event, check)
    document.addEventListener('visibilitychange', check)
  }, [])
  useEffect(() => {
    // A second later, because timers may be early.
    const midnight = setTimeout(check, untilMidnight() + 1000)
    return () => clearTimeout(midnight)
  }, [day])
  return [day, check]
}
