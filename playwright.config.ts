import { existsSync } from 'node:fs'
import { defineConfig, firefox, webkit } from '@playwright/test'
import { installedBrowser } from './scripts/find-browser.ts'

const port = Number(process.env.PORT ?? 4399)
const executablePath = installedBrowser()

const engines = { firefox, webkit }
const otherEngines = (['firefox', 'webkit'] as const).filter((name) =>
  existsSync(engines[name].executablePath()),
)

if (otherEngines.length < 2 && process.env.TEST_WORKER_INDEX === undefined)
  console.log('To test in Playwright’s Firefox and WebKit too, run “playwright install firefox webkit”.')

export default defineConfig({
  testDir: 'e2e/reader',
  testMatch: '*.test.ts',
  fullyParallel: true,
  // Three workers suit two cores, because tests often wait.
  workers: 3,
  forbidOnly: true,
  reporter: [['line']],
  snapshotPathTemplate: 'e2e/screenshots/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // A service worker could answer requests that a test blocks.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      },
    },
    ...otherEngines.map((name) => ({
      name,
      use: { browserName: name },
      // These need Chromium: axe, screenshots, forced colors, prerendering, slow connections and reading the clipboard.
      testIgnore: [
        'a11y.test.ts',
        'screenshots.test.ts',
        'preferences.test.ts',
        'second-page.test.ts',
        'visit.test.ts',
      ],
      grepInvert: /@clipboard/,
    })),
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
