/** A stretch of a text and what shall stand there instead. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text with all edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = 0
  const pieces = edits
    .toSorted((a, b) => a.from - b.from)
    .map((edit) => {
      const piece = text.slice(done, edit.from) + edit.text
      done = edit.to
      return piece
    })
  return pieces.join('') + text.slice(done)
}
