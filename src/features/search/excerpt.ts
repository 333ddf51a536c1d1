import type { Find } from './engine.ts'
import { baseForm } from './words.ts'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

const longest = 240

const sentencesOf = (text: string) => text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*["”)]*\s*/g) ?? [text]

/** A text with the words that were found marked in it. */
export function marked(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: { text: string; marked: boolean }[] = []
  for (const piece of text.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u)) {
    if (piece === '') continue
    const isFound = [piece, piece.replaceAll('-', ''), ...piece.split('-')].some((word) =>
      words.has(baseForm(word)),
    )
    const last = pieces.at(-1)
    if (last && last.marked === isFound) last.text += piece
    else pieces.push({ text: piece, marked: isFound })
  }
  return pieces
}

const found = (text: string, words: ReadonlySet<string>) =>
  new Set(marked(text, words).flatMap((piece) => (piece.marked ? [baseForm(piece.text)] : []))).size

/**
 * The sentence of a find that has most of the words found, and as many after it as fit; the first sentence, if the
 * heading has as many. Where the part has no sentences, what the page is about.
 */
export function excerptOf({ page, part, words }: Find): Piece[] {
  const sentences = part.says.flatMap((paragraph) =>
    sentencesOf(paragraph).map((sentence) => sentence.trim()),
  )
  const hits = sentences.map((sentence) => found(sentence, words))
  const most = Math.max(...hits)
  const first = found(part.heading, words) >= most ? 0 : hits.indexOf(most)
  let text = sentences[first] ?? page.about
  for (const next of sentences.slice(first + 1)) {
    if (text.length + next.length >= longest) break
    text += ` ${next}`
  }
  return marked(text, words)
}
