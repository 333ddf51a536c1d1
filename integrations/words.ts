import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { edited, type Edit } from './edit.ts'
import type { Step } from './pages.ts'
import { elementsIn } from './tree.ts'

/** A property as Astro hands it to an island: its kind, and the value. */
type Handed = readonly [kind: number, value: unknown]

const isHanded = (value: unknown): value is Handed => Array.isArray(value) && typeof value[0] === 'number'
const [plain, list] = [0, 1]

/** What an island gets, without the kinds that Astro writes beside each value. */
function valueOf(handed: unknown): unknown {
  if (!isHanded(handed) || (handed[0] !== plain && handed[0] !== list))
    throw new Error(
      `Expected properties of text, numbers, lists and records, found ${JSON.stringify(handed)}`,
    )
  const [, value] = handed
  if (Array.isArray(value)) return value.map(valueOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, valueOf(part)]))
}

/** The first screen needs none of them, and two pages that hold the same tool share them. */
const isLong = (value: unknown) => JSON.stringify(value).length > 1000

interface Split {
  readonly html: string
  /** Texts of files by name. */
  readonly files: ReadonlyMap<string, string>
}

/** The page with the long properties of its islands in files, named after what they hold. */
export function splitWords(html: string): Split {
  const files = new Map<string, string>()
  const edits = elementsIn(html).flatMap(({ name, attributes, tag }): Edit[] => {
    const { props: given } = attributes
    if (name !== 'astro-island' || !given) return []
    const props = Object.entries<unknown>(JSON.parse(given))
    const long = props.filter(([, value]) => isLong(value))
    if (long.length === 0) return []
    const words = JSON.stringify(Object.fromEntries(long.map(([name, value]) => [name, valueOf(value)])))
    const hash = createHash('sha256').update(words).digest('base64url').slice(0, 8)
    const file = `_astro/${attributes['component-export']}.${hash}.json`
    files.set(file, words)
    const short = props.filter(([name, value]) => !isLong(value) && !name.startsWith('data-astro-cid-'))
    const left = JSON.stringify({ from: [plain, `/${file}`], ...Object.fromEntries(short) })
    const written = `props="${left.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
    const text = html.slice(tag.from, tag.to).replace(/\bprops="[^"]*"/, () => written)
    return [{ ...tag, text }]
  })
  return { html: edited(html, edits), files }
}

/**
 * What Astro writes on an island and nothing here asks for: a name after the folder of the build, a number, and the
 * name of the component beside the moment at which it loads.
 */
const bare = (html: string) =>
  html.replaceAll(/<astro-island\b[^>]*>/g, (island) =>
    island
      .replaceAll(/ (?:uid|data-preact-island-id)="[^"]*"/g, '')
      .replace(/ opts="\{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true\}"/, ' opts="{}"'),
  )

const early = (html: string, files: Split['files']) =>
  /<astro-island\b[^>]*\sclient="load"/.test(html)
    ? [...files.keys()].map((file) => `<link rel="preload" href="/${file}" as="fetch" crossorigin>`).join('')
    : ''

/** Moves the words of the tools out of the pages, so that a page is read before they arrive. */
export const words: Step = (dist) => (whole) => {
  if (!whole.includes('<astro-island')) return whole
  const { html, files } = splitWords(whole)
  for (const [file, text] of files) writeFileSync(join(dist, file), text)
  return bare(html).replace('</head>', `${early(html, files)}</head>`)
}
