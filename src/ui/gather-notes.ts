import { sources, type SourceId } from '../facts/sources.ts'

/** What a note rests on: ids of facts and conflicts, and the pages they came from. */
interface Proof {
  readonly anchor: string
  readonly rows: readonly string[]
}

interface Gathered {
  /** The text, in which each note leads to its place among the sources of the section. */
  readonly html: string
  readonly proofs: readonly Proof[]
  /** The sources of all notes, once each, in their order. */
  readonly cited: readonly SourceId[]
}

/** What a note leads to until its section has gathered it: no such place exists. */
export const ungathered = '#sources-of-the-section'

const note = new RegExp(
  ` data-rows(?:="([^"]*)")? data-cites(?:="([^"]*)")?(.*?<a href=")${ungathered}"`,
  'gs',
)

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id)
const words = (list: string) => list.split(' ').filter(Boolean)

/** Takes from the text of a section what its notes rest on, for the list at its end. */
export function gatherNotes(text: string, section: string): Gathered {
  const proofs: Proof[] = []
  const cited = new Set<SourceId>()
  const html = text.replace(note, (_, rows = '', cites = '', until = '') => {
    const anchor = `${section}-${proofs.length + 1}`
    proofs.push({ anchor, rows: words(rows) })
    for (const id of words(cites).filter(isSource)) cited.add(id)
    return `${until}#${anchor}"`
  })
  return { html, proofs, cited: [...cited] }
}
