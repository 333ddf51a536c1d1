/** What stands after `#` in an address: the name of a place on the page, or the reader's state as pairs. */
export type Fragment =
  | { readonly kind: 'anchor' }
  | {
      readonly kind: 'pairs'
      /** Keys in lower case, keys and values unescaped; a repeated key keeps its last value. */
      readonly pairs: ReadonlyMap<string, string>
      /** How many pairs were left out because an escape in them is broken. */
      readonly malformed: number
    }

const unescaped = (text: string): string => decodeURIComponent(text).trim()

/**
 * Split a fragment, with or without its `#`, into keys and values. Without any `=` it is an anchor (so is an
 * empty one). Order, case of keys and escaping do not matter, and no text makes it throw.
 */
export function readPairs(fragment: string): Fragment {
  if (!fragment.includes('=')) return { kind: 'anchor' }

  const pairs = new Map<string, string>()
  let malformed = 0

  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const [key, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
    try {
      pairs.set(unescaped(key).toLowerCase(), unescaped(value))
    } catch {
      malformed += 1
    }
  }

  return { kind: 'pairs', pairs, malformed }
}
