import type { Plugin } from 'vite'
import { vocabulary } from '../src/features/articles/vocabulary.ts'

/** The source of an article with imports of the components it uses, so that its page gets their styles and no others. */
export function withImports(source: string): string {
  const imports = Object.entries(vocabulary)
    .filter(([name]) => new RegExp(`<${name}\\b`).test(source))
    .map(([name, file]) => `import ${name} from '/src/${file}'\n`)
  return `${source}\n\n${imports.join('')}`
}

/** Lets articles use the components of their vocabulary without importing them. */
export const articleComponents = (): Plugin => ({
  name: 'article-components',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\/content\/articles\/[^?]+\.mdx$/ },
    handler: (source) => ({ code: withImports(source), map: null }),
  },
})
