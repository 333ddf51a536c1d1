import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'

/**
 * How often a part of the page was found translated by the browser, to be its key. A translation wraps each text in
 * `<font>`, and a text so wrapped no longer follows what it shows: the part must be built anew.
 */
export function useTranslated(part: RefObject<HTMLElement>): number {
  const times = useRef(0)
  if (part.current?.querySelector(':scope font')) times.current += 1
  return times.current
}
