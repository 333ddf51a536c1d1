import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { articleComponents } from './integrations/article-components.ts'
import { compress } from './integrations/compress.ts'
import { feed } from './integrations/feed.ts'
import { glossaryLinks } from './integrations/glossary-links.ts'
import { headers } from './integrations/headers.ts'
import { offline } from './integrations/offline.ts'
import { policy } from './integrations/policy.ts'
import { preloadScripts } from './integrations/preload-scripts.ts'
import { search } from './integrations/search.ts'
import { shareImages } from './integrations/share-images.ts'

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://coder-compass.example',
  trailingSlash: 'always',
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['table'] } }),
    preact({ include: ['**/*.tsx'] }),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    glossaryLinks(),
    preloadScripts(),
    policy(),
    feed(),
    search(),
    shareImages(),
    offline(),
    headers(),
    compress(),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [articleComponents()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // One file for Preact: many small ones weigh more.
              codeSplitting: {
                groups: [{ name: 'preact', test: /node_modules[\\/]preact[\\/]/ }],
              },
            },
          },
        },
      },
    },
  },
})
