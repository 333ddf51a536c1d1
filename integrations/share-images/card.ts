import { drawing } from '../../src/ui/signs.ts'
import { tabIds, tabs } from '../../src/ui/tabs.ts'
import { siteName } from '../../src/site.ts'
import { family, type Measure } from './draw.ts'

/** What a page’s card holds. The words come from HTML and keep its escapes, which SVG shares. */
export interface CardContent {
  readonly title: string
  readonly answer: string
  readonly figure: string | undefined
  readonly hue: string
  readonly tab: string | undefined
}

export type Colors = Readonly<Record<string, string>>

interface Type {
  readonly weight: 400 | 700
  readonly leading: number
  /** To choose from, the largest first. */
  readonly sizes: readonly number[]
}

const types = {
  title: { weight: 700, leading: 1.12, sizes: [88, 80, 74, 68, 60, 52] },
  figure: { weight: 700, leading: 1, sizes: [176, 128, 96, 72] },
  answer: { weight: 400, leading: 1.27, sizes: [48, 44, 40, 36, 32, 28, 24] },
} as const satisfies Record<string, Type>

interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly type: Type
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const whole = { x: 0, y: 0, width: 1200, height: 630 }
const [left, edge, headHeight, stroke] = [64, 1152, 106, 4]
const titleFrame = { x: left, y: 118, width: 890, height: 216 }
const box = { x: left, y: 346, width: 880, height: 222 }
const inside = (frame: Frame, by: number): Frame => ({
  x: frame.x + by,
  y: frame.y + by,
  width: frame.width - 2 * by,
  height: frame.height - 2 * by,
})

function linesOf(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.pop()
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || measure(longer) <= width) lines.push(longer)
    else lines.push(last, word)
  }
  return lines
}

const heightOf = ({ lines, size, type }: Block) => lines.length * size * type.leading

/** The text in the largest size in which it fits, in lines of about one length. */
function fitted(text: string, { width, height }: Frame, type: Type, measure: Measure): Block {
  const within = (room: number) => (size: number) => {
    const lines = linesOf(text, room, (part) => measure(part, size, type.weight))
    return { lines, size, type }
  }
  const block = type.sizes.map(within(width)).find((each) => {
    const widest = Math.max(...each.lines.map((line) => measure(line, each.size, type.weight)))
    return widest <= width && heightOf(each) <= height
  })
  if (!block)
    throw new Error(`Share image: expected a text that fits into ${width} by ${height}, found “${text}”`)
  const narrower = Array.from({ length: 25 }, (_, step) => within(width * (0.5 + step / 50))(block.size))
  return narrower.find(({ lines }) => lines.length === block.lines.length) ?? block
}

const line = (words: string, x: number, y: number, size: number, attributes = '') =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" ${attributes}>${words}</text>`

const rect = ({ x, y, width, height }: Frame, fill: string | undefined) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

/** The lines of a block in the middle of the height of a frame. */
function set(block: Block, { x, y, height }: Frame, attributes = ''): string {
  const { lines, size, type } = block
  const first = y + (height - heightOf(block)) / 2 + size * (type.leading / 2 + 0.34)
  const look = `font-weight="${type.weight}" ${attributes}`
  return lines.map((words, at) => line(words, x, first + at * size * type.leading, size, look)).join('')
}

const tight = ({ size }: Block, by: number) => `letter-spacing="${-size * by}"`

function foreEdge({ hue, tab }: CardContent, colors: Colors): string {
  const { paper, tint } = colors
  const band = colors[hue]
  const hung = tabIds.map((id, at) => {
    const { label } = tabs[id]
    const out = label === tab
    const x = out ? 984 : 1000
    const frame = { x, y: headHeight + stroke + at * 54, width: edge - x, height: 52 }
    const look = out ? `font-weight="700" fill="${paper}"` : ''
    return rect(frame, out ? band : tint) + line(label, 1018, frame.y + 34, 24, look)
  })
  return hung.join('') + rect({ ...whole, x: edge, width: whole.width - edge }, band)
}

/** The figure in its yellow cell and the answer beside it; without a figure the whole box is the highlighter’s. */
function answerBox({ answer, figure }: CardContent, { ink, paper, mark }: Colors, measure: Measure): string {
  const room = inside(box, stroke)
  const key = figure ? fitted(figure, { ...room, width: 330 }, types.figure, measure) : undefined
  const wide = key ? Math.round(measure(key.lines.join(' '), key.size, 700) + 64) : 0
  const cell = { ...room, width: key ? Math.max(room.height, wide) : room.width }
  const beside = key ? { ...room, x: room.x + cell.width, width: room.width - cell.width } : room
  const words = inside(beside, 32)
  return [
    rect(box, ink),
    rect(room, paper),
    rect(cell, mark),
    key ? set(key, { ...cell, x: cell.x + cell.width / 2 }, `text-anchor="middle" ${tight(key, 0.04)}`) : '',
    set(fitted(answer, { ...words, height: room.height - 16 }, types.answer, measure), {
      ...beside,
      x: words.x,
    }),
  ].join('')
}

/** A page of the book: its title, its answer, and the fore-edge in the hue of the body it is about. */
export function drawCard(content: CardContent, colors: Colors, measure: Measure): string {
  const { ink, paper } = colors
  const needle = drawing('needle')
  const title = fitted(content.title, titleFrame, types.title, measure)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" fill="${ink}" font-family="${family}">`,
    rect(whole, paper),
    `<g transform="translate(${left - 6} 38) scale(2.5)"><path d="${needle.line}" fill="none" stroke="${ink}" stroke-width="${needle.weight}"/><path d="${needle.fill}"/></g>`,
    line(siteName, left + 44, 72, 36, 'font-weight="700" letter-spacing="-0.9"'),
    rect({ x: left, y: headHeight, width: edge - left, height: stroke }, ink),
    foreEdge(content, colors),
    set(title, { ...titleFrame, x: left - 3 }, tight(title, 0.025)),
    answerBox(content, colors, measure),
    '</svg>',
  ].join('')
}
