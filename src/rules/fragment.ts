/**
 * What was mended in an address that mail or chat programs had changed: it was escaped as a whole, the `&` between
 * its pairs was escaped, or punctuation of the text around it was attached to the value of its last key.
 */
export type Mending =
  { readonly kind: 'escaped' | 'separators' } | { readonly kind: 'ending'; readonly key: string }

/** What stands after `#` in an address: the name of a place on the page, or the reader's state as pairs. */
export type Fragment =
  | { readonly kind: 'anchor' }
  | {
      readonly kind: 'pairs'
      /** Keys in lower case, keys and values unescaped; a repeated key keeps its last value. */
      readonly pairs: ReadonlyMap<string, string>
      /** How many pairs were left out because an escape in them is broken. */
      readonly malformed: number
      readonly mended: readonly Mending[]
    }

const unescaped = (text: string): string => decodeURIComponent(text).trim()

const escapedMarks: Readonly<Record<string, string>> = { '23': '#', '25': '%', '26': '&', '3D': '=' }

/** The marks that part keys and values, unescaped once; all other escapes are left to the pairs. */
const withMarks = (text: string) =>
  text.replace(/%(2[356]|3D)/gi, (mark, digits: string) => escapedMarks[digits.toUpperCase()] ?? mark)

const isEscaped = (text: string) => !text.includes('=') && /%3D/i.test(text)

/** `&`, or what became of it in HTML (`&amp;`) or as an escape (`%26`). */
const separator = /(?:&|%26)(?:(?:amp|#0*38|#x0*26)(?:;|%3B))*/gi

/** Punctuation that programs take into a link when they find it at the end of a sentence. */
const endings = '.,;:!?)]}>"\'”’ '

function withoutEnding(value: string): string {
  let length = value.length
  while (length > 0 && endings.includes(value.charAt(length - 1))) length -= 1
  return value.slice(0, length)
}

interface Pair {
  readonly key: string
  readonly value: string
}

/** One pair, or nothing where an escape in it is broken. */
function readPair(part: string): Pair | undefined {
  const equals = part.indexOf('=')
  const [key, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
  try {
    return { key: unescaped(key).toLowerCase(), value: unescaped(value) }
  } catch {
    return undefined
  }
}

/**
 * Split a fragment, with or without its `#`, into keys and values. Without any `=`, escaped or not, it is an anchor
 * (so is an empty one). Order, case of keys and escaping do not matter, what was changed on the way is mended, and
 * no text makes it throw.
 */
export function readPairs(fragment: string): Fragment {
  if (!fragment.includes('=') && !isEscaped(fragment)) return { kind: 'anchor' }

  const given = fragment.replace(/^#/, '')
  const whole = isEscaped(given)
  const text = whole ? withMarks(given).replace(/^#/, '') : given
  const parts = text.split(separator).filter((part) => part !== '')
  const read = parts.map((part) => readPair(isEscaped(part) ? withMarks(part) : part))
  const known = read.filter((pair) => pair !== undefined)
  const pairs = new Map(known.map(({ key, value }) => [key, value]))

  const last = read.at(-1)
  const lastValue = withoutEnding(last?.value ?? '')
  const cut = last !== undefined && lastValue !== last.value
  if (cut) pairs.set(last.key, lastValue)

  const mended: Mending[] = [
    ...(whole || parts.some(isEscaped) ? [{ kind: 'escaped' } as const] : []),
    ...([...text.matchAll(separator)].some(([mark]) => mark !== '&')
      ? [{ kind: 'separators' } as const]
      : []),
    ...(cut ? [{ kind: 'ending', key: last.key } as const] : []),
  ]
  return { kind: 'pairs', pairs, malformed: parts.length - known.length, mended }
}

/** What was read of what was mended, of the pairs that could be used; nothing where none of them could. */
export const mendedPairs = (mended: readonly Mending[], pairs: readonly string[]) =>
  mended.flatMap((mending) => {
    const own = mending.kind === 'ending' ? pairs.filter((pair) => pair.startsWith(`${mending.key}=`)) : pairs
    return own.length > 0 ? [{ kind: mending.kind, read: own.join('&') }] : []
  })
