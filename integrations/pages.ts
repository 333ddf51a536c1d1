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

/** Returns the HTML of a page with its change made. */
type Change = (html: string, file: string) => string

/** An integration that changes each built page; it may first read what it needs from the built site. */
export const changePages = (name: string, prepare: (dist: string) => Change): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      const change = prepare(dist)
      for (const file of pagesIn(dist)) {
        const html = readFileSync(file, 'utf8')
        const changed = change(html, file)
        if (changed !== html) writeFileSync(file, changed)
      }
    },
  },
})
