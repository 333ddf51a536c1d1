import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { headersFor } from '../../integrations/headers.ts'
import { pagesIn } from '../../integrations/pages.ts'
import { dist } from './site.ts'

interface Sent {
  readonly html: string
  readonly header: (name: string) => string
}

const directives = (policy: string) =>
  new Map(
    policy.split(';').map((text) => {
      const [name = '', ...sources] = text.trim().split(/\s+/)
      return [name, sources] as const
    }),
  )

const loose = /'unsafe-(inline|eval|hashes)'|\b(https?|ftp|data):|\*/

function policyScore({ html, header }: Sent): number {
  const [, meta = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? []
  const all = `${header('Content-Security-Policy')};${meta}`
  if (meta === '') return -25
  if (loose.test(all)) return -20
  return directives(all).get('default-src')?.join() === "'none'" ? 10 : 5
}

/** What version 4 of the HTTP Observatory’s scoring adds or takes for each of its tests; no cookie is ever set. */
const tests: Readonly<Record<string, (sent: Sent) => number>> = {
  'Content-Security-Policy': policyScore,
  'Cross-Origin-Resource-Policy': ({ header }) =>
    /^same-(origin|site)$/.test(header('Cross-Origin-Resource-Policy')) ? 10 : 0,
  'Referrer-Policy': ({ header }) =>
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      header('Referrer-Policy'),
    )
      ? 5
      : 0,
  'Strict-Transport-Security': ({ header }) =>
    Number(/max-age=(\d+)/.exec(header('Strict-Transport-Security'))?.[1] ?? 0) >= 15_768_000 ? 0 : -20,
  'Subresource integrity': ({ html }) => {
    const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)]
    if (scripts.some(([, src = '']) => /^(https?:)?\/\//.test(src))) return -5
    return scripts.some(([tag]) => tag.includes('integrity=')) ? 5 : 0
  },
  'X-Content-Type-Options': ({ header }) => (header('X-Content-Type-Options') === 'nosniff' ? 0 : -5),
  'X-Frame-Options': ({ header }) =>
    /frame-ancestors/.test(header('Content-Security-Policy'))
      ? 5
      : /^(deny|sameorigin)$/i.test(header('X-Frame-Options'))
        ? 0
        : -20,
}

/** The score of each page from the headers it is served with, by the published rules: the scan itself needs a host. */
export function benchObservatory(): void {
  const rows = pagesIn(dist).map((file) => {
    const path = `/${relative(dist, file).replace(/index\.html$/, '')}`
    const headers = headersFor(path)
    const sent = { html: readFileSync(file, 'utf8'), header: (name: string) => headers[name] ?? '' }
    const points = Object.entries(tests).map(([name, score]) => ({ name, score: score(sent) }))
    return { path, points, score: 100 + points.reduce((sum, { score }) => sum + score, 0) }
  })
  const lowest = Math.min(...rows.map(({ score }) => score))
  const [worst] = rows.filter(({ score }) => score === lowest)
  console.log(
    `HTTP Observatory, by its published rules: ${lowest} to ${Math.max(...rows.map(({ score }) => score))} on ${rows.length} pages (A+ from 100; 130 is all that a page without cookies and scripts can get, 135 with a script, 5 more on the preload list).`,
  )
  console.table([
    Object.fromEntries([
      ['page', worst?.path ?? ''],
      ...(worst?.points ?? []).map(({ name, score }) => [name, score]),
    ]),
  ])
}
