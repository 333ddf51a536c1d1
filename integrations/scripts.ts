import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from './once.ts'

const named = /"\/(_astro\/[\w.-]+\.js)"/g
const imported = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g

/** Pages load the same scripts: each is read once. */
const importsOf = once((file: string) =>
  [...readFileSync(file, 'utf8').matchAll(imported)].map(([, next = '']) => `_astro/${next}`),
)

/** The scripts that a page loads at once, as paths in the built site: those it names, and those that they import. */
export function scriptsOf(html: string, dist: string): ReadonlySet<string> {
  const files = new Set([...html.matchAll(named)].map(([, file = '']) => file))
  for (const file of files) for (const next of importsOf(join(dist, file))) files.add(next)
  return files
}
