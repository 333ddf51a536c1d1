import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * How often a part of the page was found translated by the browser, to be its key. A translation wraps each text in
 * `<font>`, and a text so wrapped no longer follows what it shows: the part must be built anew.
 */
export function useTranslated(part: RefObject<HTMLElement>): number {
  const times = useRef(0)
  /** Which of the details were open, by their order. */
  const open = useRef<readonly boolean[]>([])
  const details = () => [...(part.current?.querySelectorAll('details') ?? [])]
  if (part.current?.querySelector(':scope font')) {
    times.current += 1
    open.current = details().map((each) => each.open)
  }
  useLayoutEffect(() => {
    for (const [at, each] of details().entries()) if (open.current[at]) each.open = true
    open.current = []
  }, [times.current])
  return times.current
}
