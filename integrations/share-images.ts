import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { lightColors } from './share-images/colors.ts'
import { board } from './share-images/draw.ts'
import { pagesIn } from './pages.ts'
import { drawCard, type CardContent } from './share-images/card.ts'

/** The title, the first sentence of the answer and the look of a page, from its HTML. */
function contentOf(html: string): CardContent {
  const first = (pattern: RegExp) => pattern.exec(html)?.[1]
  const short = first(/<div class="short"[^>]*>\s*<p[^>]*>(.*?)<\/p>/s)
  const about = short ?? first(/<meta name="description" content="([^"]*)"/) ?? ''
  const [answer = ''] = about.replaceAll(/<[^>]+>/g, '').split(/(?<=[.?!])\s/)
  return {
    title: first(/<meta property="og:title" content="([^"]*)"/) ?? '',
    answer,
    figure: short && first(/<p class="giant"[^>]*>([^<]+)</),
    hue: first(/<body[^>]*\sdata-hue="(\w+)"/) ?? 'ink',
    tab: first(/<a [^>]*aria-current="true"[^>]*>([^<]+)</),
  }
}

/** An article has a picture of its own; the home page’s stands for all other pages. */
const imageName = (page: string) =>
  page === 'index.html' ? 'site' : /^articles[\\/]([^\\/]+)[\\/]index\.html$/.exec(page)?.[1]

/** Draws the images that other sites show beside a link to a page. */
export const shareImages = (): AstroIntegration => ({
  name: 'share-images',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir)
      const colors = lightColors(readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8'))
      const { measure, png } = await board()
      mkdirSync(join(dist, 'share'), { recursive: true })
      for (const page of pagesIn(dist)) {
        const name = imageName(relative(dist, page))
        if (!name) continue
        const content = contentOf(readFileSync(page, 'utf8'))
        writeFileSync(join(dist, 'share', `${name}.png`), await png(drawCard(content, colors, measure)))
      }
    },
  },
})
