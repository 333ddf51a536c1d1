import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pagesIn } from '../../integrations/pages.ts'
import { dist } from './site.ts'

const brotli = (body: Buffer | string) => brotliCompressSync(body).length

/** What each page weighs on the way: its HTML with everything inlined, and the scripts it loads. */
export function benchWeights(): void {
  const rows = pagesIn(dist).map((file) => {
    const html = readFileSync(file, 'utf8')
    const scripts = [...html.matchAll(/(?:modulepreload" href|script type="module" src)="\/([^"]+)"/g)]
    return {
      page: `/${relative(dist, file).replace(/index\.html$/, '')}`,
      'HTML br': brotli(html),
      scripts: scripts.length,
      'scripts br': scripts.reduce((sum, [, path = '']) => sum + brotli(readFileSync(join(dist, path))), 0),
    }
  })
  console.table(rows.sort((a, b) => b['HTML br'] - a['HTML br']))
}
