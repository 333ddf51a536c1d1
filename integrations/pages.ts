import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** The path of every HTML file below a folder. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file))
    .sort()

/** Reads what a step needs of the built site, and returns what it does with the HTML of each page. */
export type Step = (dist: string) => Promise<Change> | Change
type Change = (html: string, file: string) => string

/** Takes each built page through all steps: it is read and written once. */
export const pages = (...steps: readonly Step[]): AstroIntegration => ({
  name: 'pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir)
      const changes = await Promise.all(steps.map((step) => step(dist)))
      for (const file of pagesIn(dist)) {
        const built = readFileSync(file, 'utf8')
        writeFileSync(
          file,
          changes.reduce((html, change) => change(html, file), built),
        )
      }
    },
  },
})
