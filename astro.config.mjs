import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { pictures } from './integrations/pictures.ts'
import { feed } from './integrations/feed.ts'
import { offline } from './integrations/offline.ts'
import { policy } from './integrations/policy.ts'
import { search } from './integrations/search.ts'
import { terms } from './integrations/terms.ts'

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://coder-compass.example',
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    terms(),
    feed(),
    search(),
    pictures(),
    policy(),
    offline(),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: {
        '@astrojs/preact/client.js': fileURLToPath(new URL('integrations/hydrate.ts', import.meta.url)),
      },
    },
    build: { cssTarget: ['chrome131', 'firefox133', 'safari18.2'] },
    // Short names, because every one of them stands in the script too.
    css: { modules: { generateScopedName: (name, file) => `${file.includes('quiz') ? 'q' : 'c'}-${name}` } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', test: /node_modules.preact.|rules.(fragment|credentials)\./ }],
              },
            },
          },
        },
      },
    },
  },
})
