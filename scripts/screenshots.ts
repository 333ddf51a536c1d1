/** Draws the pictures that e2e/reader/screenshots.test.ts compares with, and stores them with a palette: a third of the size. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { palettePng } from '../integrations/png.ts'

const folder = fileURLToPath(new URL('../e2e/screenshots/', import.meta.url))
const pictures = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .map((name) => `${folder}${name}`)

/** What each of the five filters of PNG predicts from the bytes to the left, above, and above to the left. */
const predictions: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const fromLeft = Math.abs(above - corner)
    const fromAbove = Math.abs(left - corner)
    const fromCorner = Math.abs(left + above - 2 * corner)
    if (fromLeft <= fromAbove && fromLeft <= fromCorner) return left
    return fromAbove <= fromCorner ? above : corner
  },
]

/** The pixels of a screenshot: eight bits a channel, three or four channels, not interlaced. */
function readPng(file: string) {
  const png = readFileSync(file)
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)]
  if (kind !== 2 && kind !== 6) throw new Error(`${file}: expected a PNG of kind 2 or 6, found kind ${kind}`)
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT'
    if (isData) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const packed = inflateSync(Buffer.concat(parts))
  const channels = kind === 2 ? 3 : 4
  const stride = width * channels
  const plain = Buffer.alloc(stride * height)
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (let row = 0; row < height; row += 1) {
    const predict = predictions[packed.readUInt8(row * (stride + 1))] ?? (() => 0)
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column
      const left = column < channels ? 0 : plain[at - channels]
      const corner = column < channels || row === 0 ? 0 : plain[at - stride - channels]
      const byte = (packed[at + row + 1] ?? 0) + predict(left ?? 0, plain[at - stride] ?? 0, corner ?? 0)
      plain[at] = byte
      pixels[Math.floor(at / channels) * 4 + (column % channels)] = byte
    }
  }
  return { width, height, pixels }
}

for (const file of pictures()) rmSync(file)
const drawing = [
  'test',
  'e2e/reader/screenshots.test.ts',
  '--project=chromium',
  '--update-snapshots=all',
  ...process.argv.slice(2),
]
const { status } = spawnSync('playwright', drawing, { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const sizes = pictures().map((file) => {
  const stored = palettePng(readPng(file))
  writeFileSync(file, stored)
  return stored.length
})
console.log(`${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`)
