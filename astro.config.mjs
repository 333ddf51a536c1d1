import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { pictures } from './integrations/pictures.ts'
import { feed } from './integrations/feed.ts'
import { headers } from './integrations/headers.ts'
import { loader } from './integrations/loader.ts'
import { offline } from './integrations/offline.ts'
import { pages } from './integrations/pages.ts'
import { policy } from './integrations/policy.ts'
import { precompress } from './integrations/precompress.ts'
import { search } from './integrations/search.ts'
import { sheets } from './integrations/sheets.ts'
import { styles } from './integrations/styles.ts'
import { terms } from './integrations/terms.ts'
import { words } from './integrations/words.ts'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://coder-compass.example',
  trailingSlash: 'always',
  integrations: [
    // Plain words are made one string at once; a table is one of our components.
    mdx({ optimize: { ignoreElementNames: ['table'] } }),
    preact({ include: ['**/*.tsx'] }),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    pages(sheets, terms, words, loader, styles, policy),
    feed(),
    search(),
    pictures(),
    offline(),
    headers(),
    precompress(),
  ],
  // While one page is written, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: {
        '@astrojs/preact/client.js': here('integrations/hydrate.ts'),
        'preact/jsx-runtime': here('integrations/jsx.ts'),
      },
    },
    build: {
      cssTarget: ['chrome131', 'firefox133', 'safari18.2'],
      // Astro marks every article with a directive of its own; the bundler warns of each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      terserOptions: {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      },
    },
    // Short names, because every one of them stands in the script too.
    css: { modules: { generateScopedName: (name, file) => `${file.includes('quiz') ? 'q' : 'c'}-${name}` } },
    environments: {
      client: {
        build: {
          minify: 'terser',
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /node_modules.preact.|integrations.jsx|rules.(fragment|credentials)\./,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
})
