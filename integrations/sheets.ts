import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './pages.ts'

const linked = /<link rel="stylesheet" href="\/_astro\/([^"]+)">/g

/**
 * Puts the stylesheets that a page links into the page, and none stays beside it. Astro can do so itself, but writes
 * all of them into every page long before most of it is dropped again.
 */
export const sheets: Step = (dist) => {
  const folder = join(dist, '_astro')
  const texts = new Map<string, string>()
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    texts.set(name, readFileSync(join(folder, name), 'utf8').trim())
    rmSync(join(folder, name))
  }
  return (html, file) =>
    html.replaceAll(linked, (_, name: string) => {
      const text = texts.get(name)
      if (text === undefined) throw new Error(`${file}: expected the stylesheet ${name}, found none`)
      return `<style>${text}</style>`
    })
}
