/** Draws the screenshots that e2e/reader/screenshots.test.ts compares with, and stores them with a palette: a third of the size. */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('../e2e/screenshots/', import.meta.url))
const screenshots = () => globSync(`${folder}*.png`)

for (const file of screenshots()) rmSync(file)
const { status } = spawnSync(
  'playwright',
  [
    'test',
    'e2e/reader/screenshots.test.ts',
    '--project=chromium',
    '--update-snapshots=all',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
if (status !== 0) process.exit(status ?? 1)

let bytes = 0
for (const file of screenshots()) {
  const stored = await sharp(readFileSync(file)).png({ palette: true, dither: 0, effort: 10 }).toBuffer()
  writeFileSync(file, stored)
  bytes += stored.length
}
console.log(`${screenshots().length} screenshots, ${Math.round(bytes / 1000)} kB`)
