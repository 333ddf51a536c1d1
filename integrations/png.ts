import { crc32, deflateSync } from 'node:zlib'

interface Bitmap {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function distance(one: number, other: number): number {
  const [red, green, blue] = [
    (one >> 16) - (other >> 16),
    ((one >> 8) & 255) - ((other >> 8) & 255),
    (one & 255) - (other & 255),
  ]
  return red * red + green * green + blue * blue
}

/** An opaque picture of few colours as PNG with a palette: the 256 most frequent, and for the rest the nearest of them. */
export function palettePng({ pixels, width, height }: Bitmap): Buffer {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const colourAt = (at: number) => view.getUint32(at * 4) >>> 8
  const size = width * height
  const counts = new Map<number, number>()
  /** Most pixels have the colour of the one before, so runs are counted, not pixels. */
  for (let at = 0, start = 0; at < size; at += 1) {
    const colour = colourAt(at)
    if (at + 1 < size && colourAt(at + 1) === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at + 1 - start)
    start = at + 1
  }

  const ranked = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other)
  const palette = ranked.slice(0, 256).map(([colour]) => colour)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  for (const [colour] of ranked.slice(256)) {
    const nearest = palette.reduce((best, each) =>
      distance(each, colour) < distance(best, colour) ? each : best,
    )
    places.set(colour, places.get(nearest) ?? 0)
  }

  /** Each row begins with its filter: none, which suits flat areas best. */
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0, last = -1, place = 0; at < size; at += 1) {
    const colour = colourAt(at)
    if (colour !== last) place = places.get(colour) ?? 0
    last = colour
    rows[at + Math.floor(at / width) + 1] = place
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
