/** Writes the web font: Atkinson Hyperlegible Next, limited to the site's characters and to weights 400 to 700. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subset from 'subset-font'
import { characters } from './characters.ts'

const fullFont = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const font = await subset(readFileSync(fullFont), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
})
writeFileSync(new URL('../src/styles/hyperlegible.woff2', import.meta.url), font)
console.log(`src/styles/hyperlegible.woff2: ${font.length} bytes, ${[...characters].length} characters`)
