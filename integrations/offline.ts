import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'

const worker = fileURLToPath(new URL('../src/features/offline/worker.ts', import.meta.url))

/** What a reader can open or a page needs: no pictures for other sites, no feed, no search index. */
const isKept = (file: string) => /\.html$|^_astro\/|^favicon\.svg$|^rules\/.+\.json$/.test(file)

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64')

/** The address of each file that is kept, as its links write it, with the digest of its content. */
const keptIn = (dist: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isKept)
    .map((path) => [`/${path.replace(/(?<=^|\/)index\.html$/, '')}`, digestOf(join(dist, path))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Writes the service worker of the site in a folder, with the list of what it keeps. */
export async function writeWorker(dist: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { KEPT: JSON.stringify(keptIn(dist)) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}

/** Lets readers keep the site: after every other step that writes a page, since it names each by its content. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir)) },
})
