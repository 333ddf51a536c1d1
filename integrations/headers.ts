import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

export type Headers = Readonly<Record<string, string>>

/** What no page of the site asks the browser for. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Headers of every answer. The rest of the content security policy stands in each page, with its own hashes. */
export const always: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const isOpenData = (path: string) => /^\/rules\/[^/]+\.json$/.test(path)

/** The headers of one address: names with a hash in them never change, open data and share pictures are for all. */
export const headersFor = (path: string): Headers => ({
  ...always,
  'Cache-Control': path.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate',
  'Cross-Origin-Resource-Policy':
    isOpenData(path) || path.startsWith('/share/') ? 'cross-origin' : 'same-origin',
  ...(isOpenData(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
})

const block = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

const rest = (path: string): Headers =>
  Object.fromEntries(Object.entries(headersFor(path)).filter(([name]) => !(name in always)))

/** As few patterns as say it: a folder whose files agree is one. */
function patternsBelow(folder: string, paths: readonly string[]): [string, Headers][] {
  const [first = folder] = paths
  const agree = paths.every((path) => JSON.stringify(rest(path)) === JSON.stringify(rest(first)))
  if (agree && folder !== '/') return [[`${folder}*`, rest(first)]]
  const parts = Map.groupBy(paths, (path) => folder + path.slice(folder.length).replace(/(?<=\/).*/, ''))
  return [...parts].flatMap(([part, inside]): [string, Headers][] =>
    part !== folder && part.endsWith('/') ? patternsBelow(part, inside) : [[part, rest(part)]],
  )
}

/**
 * The `_headers` file for these addresses. Hosts join what several rules say of one header with a comma, so no
 * header stands in two rules that match one address.
 */
export const headersFile = (paths: readonly string[]): string =>
  [['/*', always] as const, ...patternsBelow('/', paths.toSorted())]
    .map(([pattern, headers]) => block(pattern, headers))
    .join('\n\n') + '\n'

/** The address of every file of a built site; a page is at its folder. */
export const addressesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers' && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `/${relative(dist, join(parentPath, name)).replaceAll('\\', '/')}`)
    .map((path) => path.replace(/(?<=\/)index\.html$/, ''))

/** Writes the headers of the built site where hosts such as Cloudflare Pages and Netlify read them. */
export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      writeFileSync(`${dist}_headers`, headersFile(addressesIn(dist)))
    },
  },
})
