import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { lightColours } from './colours.ts'
import { board } from './draw.ts'
import { pagesIn } from './pages.ts'
import { pictureOf, type Said } from './picture.ts'

/** The title, the first sentence of the answer and the look of a page, from its HTML. */
function saidBy(html: string): Said {
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
const pictureName = (page: string) =>
  page === 'index.html' ? 'site' : /^articles[\\/]([^\\/]+)[\\/]index\.html$/.exec(page)?.[1]

/** Draws the pictures that stand beside a link to a page elsewhere. */
export const pictures = (): AstroIntegration => ({
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir)
      const colours = lightColours(readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8'))
      const { measure, png } = await board()
      mkdirSync(join(dist, 'share'), { recursive: true })
      for (const page of pagesIn(dist)) {
        const name = pictureName(relative(dist, page))
        if (!name) continue
        const said = saidBy(readFileSync(page, 'utf8'))
        writeFileSync(join(dist, 'share', `${name}.png`), png(pictureOf(said, colours, measure)))
      }
    },
  },
})
