import { minify } from 'terser'
import type { Step } from './pages.ts'

/**
 * Runs in the page, in place of Astro’s own loader, which is four times as long: our islands have no slots, stand in
 * no other, and are given plain properties. Where a script or the words do not arrive, a sentence stands up for them.
 */
function loadIslands(): void {
  customElements.define(
    'astro-island',
    class extends HTMLElement {
      async connectedCallback() {
        const given = (name: string) => this.getAttribute(name) ?? ''
        try {
          if (document.readyState === 'loading')
            await Promise.all([
              given('client') === 'load' && import(given('component-url')),
              new Promise((resolve) => addEventListener('DOMContentLoaded', resolve)),
            ])
          if (given('client') === 'visible')
            await new Promise<void>((resolve) => {
              const observer = new IntersectionObserver((seen) => {
                if (seen.some(({ isIntersecting }) => isIntersecting)) resolve(observer.disconnect())
              })
              for (const child of this.children) observer.observe(child)
            })
          const styles = document.querySelector<HTMLLinkElement>('link[disabled]')
          const [component, client] = await Promise.all([
            import(given('component-url')),
            import(given('renderer-url')),
            styles &&
              new Promise((resolve) => {
                styles.onload = styles.onerror = resolve
                styles.disabled = false
              }),
          ])
          const { from, ...props } = Object.fromEntries(
            Object.entries<[number, string]>(JSON.parse(given('props'))).map(([name, [, value]]) => [
              name,
              value,
            ]),
          )
          const words: object = from ? await (await fetch(from)).json() : {}
          client.default(this)(component[given('component-export')], { ...props, ...words })
          this.removeAttribute('ssr')
        } catch {
          const sentence = document.getElementById('failed')
          sentence?.removeAttribute('hidden')
          sentence?.nextElementSibling?.setAttribute('inert', '')
        }
      }
    },
  )
}

const scripts = /<script>([\s\S]*?)<\/script>/g
const isLoader = (text: string) => /self\.Astro\|\||customElements\.define\("astro-island"/.test(text)

/** Gives every island the loader of its own. */
export const loader: Step = async () => {
  const { code = '' } = await minify(`(${String(loadIslands)})()`, { ecma: 2020 })
  return (html, file) => {
    if (!html.includes('<astro-island')) return html
    const parts = [...html.matchAll(scripts)].filter(([, text = '']) => isLoader(text))
    const [first = '', second = ''] = parts.map(([part]) => part)
    if (parts.length !== 2)
      throw new Error(`${file}: expected the two parts of Astro’s loader, found ${parts.length}`)
    return html.replace(first, () => `<script>${code}</script>`).replace(second, '')
  }
}
