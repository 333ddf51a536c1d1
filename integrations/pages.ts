import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The path of every HTML file below a folder. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file))
    .sort()
