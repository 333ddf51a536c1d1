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

const unescaped = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text).trim()
    // Stryker disable next-line BlockStatement: an empty block returns nothing either
  } catch {
    return undefined
  }
}

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
    const key = unescaped(equals < 0 ? part : part.slice(0, equals))
    const value = unescaped(equals < 0 ? '' : part.slice(equals + 1))

    if (key === undefined || value === undefined) malformed += 1
    else pairs.set(key.toLowerCase(), value)
  }

  return { kind: 'pairs', pairs, malformed }
}
