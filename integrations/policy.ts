import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { pagesIn } from './pages.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const blocks = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  )

const runs = ({ attributes }: { attributes: string }) => !/type="application\/(ld\+)?json"/.test(attributes)

/** The policy of one page, from the blocks that stand in it: nothing may run or load that the build did not put there. */
export function policyFor(html: string): string {
  const scripts = blocks(html, 'script').filter(runs)
  const inline = scripts
    .filter(({ attributes }) => !attributes.includes('src='))
    .map(({ text }) => hash(text))
  const own = /<astro-island\b/.test(html) ? ["'self'"] : []
  const styles = blocks(html, 'style').map(({ text }) => hash(text))
  const script = [...new Set([...own, ...inline])]
  return [
    "default-src 'none'",
    ...(script.length > 0 ? [`script-src ${script.join(' ')}`] : []),
    `style-src ${[...new Set(styles)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';')
}

/** Islands put their loader style into the body; it belongs in the head, before anything is hashed. */
const styleToHead = (html: string) => {
  const [head = '', body = ''] = html.split(/(?<=<\/head>)/)
  const styles = body.match(/<style\b[^>]*>[\s\S]*?<\/style>/g) ?? []
  return (
    head.replace('</head>', `${styles.join('')}</head>`) +
    body.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
  )
}

/** Writes into each built page the content security policy that its own inline blocks call for. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of pagesIn(fileURLToPath(dir))) {
        const html = styleToHead(readFileSync(file, 'utf8'))
        const charset = /<meta charset="utf-8">/i
        if (!charset.test(html))
          throw new Error(`${file}: expected <meta charset="utf-8"> in the head, found none`)
        const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`
        writeFileSync(
          file,
          html.replace(charset, (found) => found + meta),
        )
      }
    },
  },
})
