/** Draws the pictures that e2e/reader/screenshots.test.ts compares with, and stores them with a palette: a third of the size. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('../e2e/screenshots/', import.meta.url))
const pictures = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .map((name) => `${folder}${name}`)

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

const sizes: number[] = []
for (const file of pictures()) {
  const stored = await sharp(readFileSync(file)).removeAlpha().png({ palette: true }).toBuffer()
  writeFileSync(file, stored)
  sizes.push(stored.length)
}
console.log(`${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`)
