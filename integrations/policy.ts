import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changePages } from './pages.ts'

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
  const searches = /<search\b[^>]*\sdata-index="/.test(html)
  const own = searches || /<astro-island\b/.test(html) ? ["'self'"] : []
  /** A page that keeps the site offline registers its worker, through the one named policy. */
  const keeps = scripts.some(({ text }) => text.includes('serviceWorker'))
  const linked = /<link rel="stylesheet"/.test(html) ? ["'self'"] : []
  const styles = [...linked, ...blocks(html, 'style').map(({ text }) => hash(text))]
  const script = [...new Set([...own, ...inline])]
  return [
    "default-src 'none'",
    ...(script.length > 0 ? [`script-src ${script.join(' ')}`] : []),
    `style-src ${[...new Set(styles)].join(' ')}`,
    // The search fetches its texts; Lighthouse reads robots.txt from inside any page.
    "connect-src 'self'",
    ...(keeps ? ["worker-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${keeps ? 'offline' : "'none'"}`,
  ].join(';')
}

/** All styles as one block of the head, which needs one hash; Astro writes some into the body, where HTML allows none. */
const withOneStyle = (html: string) =>
  html.replaceAll(/<style>[^]*?<\/style>/g, '').replace(
    '</head>',
    () =>
      `<style>${blocks(html, 'style')
        .map(({ text }) => text)
        .join('')}</style></head>`,
  )

/** A script or style sheet of the site is used only as it was built. */
const withIntegrity = (html: string, dist: string) =>
  html.replaceAll(
    /<(?:script\b[^>]*\ssrc|link rel="(?:stylesheet|modulepreload)" href)="\/([^"]+)"/g,
    (tag, path: string) => {
      const digest = createHash('sha384')
        .update(readFileSync(join(dist, path)))
        .digest('base64')
      return `${tag} integrity="sha384-${digest}"`
    },
  )

const charset = /<meta charset="utf-8">/i

/** Writes into each built page the content security policy that its own inline blocks call for. */
export const policy = () =>
  changePages('policy', (dist) => (built, file) => {
    const html = withIntegrity(withOneStyle(built), dist)
    if (!charset.test(html))
      throw new Error(`${file}: expected <meta charset="utf-8"> in the head, found none`)
    const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`
    return html.replace(charset, (found) => found + meta)
  })
