import { defineConfig } from '@playwright/test'
import { installedBrowser } from './scripts/find-browser.ts'

const port = Number(process.env.PORT ?? 4399)
const executablePath = installedBrowser()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // What a test holds back or refuses, no worker may answer.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
