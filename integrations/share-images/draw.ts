import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import sharp from 'sharp'
import subset from 'subset-font'
import { characters } from '../../scripts/characters.ts'

export const family = 'Atkinson Hyperlegible Next'

/** How wide a text runs at a size and weight. */
export type Measure = (text: string, size: number, weight: 400 | 700) => number

interface Board {
  readonly measure: Measure
  readonly png: (svg: string) => Promise<Buffer>
}

/** Draws SVG with the font of the site and no other. */
export async function board(): Promise<Board> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const font = readFileSync(fileURLToPath(new URL('../../src/styles/hyperlegible.woff2', import.meta.url)))
  const fontBuffers = await Promise.all(
    [400, 700].map((wght) => subset(font, characters, { targetFormat: 'sfnt', variationAxes: { wght } })),
  )
  const drawn = (svg: string) => new Resvg(svg, { font: { fontBuffers, defaultFontFamily: family } })

  const widths = new Map<string, number>()
  function widthOf(text: string, weight: number): number {
    const key = `${weight} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const line = `<text font-family="${family}" font-size="100" font-weight="${weight}">${text}</text>`
    const width = drawn(`<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`).getBBox()?.width ?? 0
    widths.set(key, width)
    return width
  }
  return {
    measure: (text, size, weight) => (widthOf(text, weight) * size) / 100,
    png: (svg) => {
      const { pixels, width, height } = drawn(svg).render()
      return sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png({ palette: true })
        .toBuffer()
    },
  }
}
