import { existsSync } from 'node:fs'
import { defineConfig, firefox, webkit } from '@playwright/test'
import { installedBrowser } from './scripts/find-browser.ts'

const port = Number(process.env.PORT ?? 4399)
const executablePath = installedBrowser()

const engines = { firefox, webkit }
const others = (['firefox', 'webkit'] as const).filter((name) => existsSync(engines[name].executablePath()))

if (others.length < 2 && process.env.TEST_WORKER_INDEX === undefined)
  console.log('Firefox and WebKit as Playwright builds them: “playwright install firefox webkit” adds them.')

export default defineConfig({
  testDir: 'e2e/reader',
  testMatch: '*.test.ts',
  fullyParallel: true,
  // On two cores: a third test is at work while another waits.
  workers: 3,
  forbidOnly: true,
  reporter: [['line']],
  snapshotPathTemplate: 'e2e/screenshots/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // What a test holds back or refuses, no worker may answer.
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
    ...others.map((name) => ({
      name,
      use: { browserName: name },
      // Only Chromium lets a test read what was copied and set the system’s colors, prerenders, and is looked at and
      // asked by axe.
      testIgnore: ['a11y.test.ts', 'look.test.ts', 'preferences.test.ts', 'second-page.test.ts'],
      grepInvert: /copied/,
    })),
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
