/** Finds or installs a browser for the tests and prints its path; otherwise says what to install. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { installedBrowser } from './find-browser.ts'

const succeeds = (command: string, ...rest: string[]) =>
  spawnSync(command, rest, { stdio: 'ignore', timeout: 240_000 }).status === 0

function install(): string | undefined {
  if (succeeds('playwright', 'install', 'chromium') && existsSync(chromium.executablePath())) {
    return chromium.executablePath()
  }
  if (
    process.getuid?.() === 0 &&
    succeeds('apt-get', 'update') &&
    (succeeds('apt-get', 'install', '-y', 'chromium', 'chromium-headless-shell') ||
      succeeds('apt-get', 'install', '-y', 'chromium'))
  ) {
    return installedBrowser()
  }
  return undefined
}

const path = installedBrowser(true) ?? install()
if (!path) {
  console.error(
    'The browser tests need Chromium and found none. Install Google Chrome or Chromium (for example “sudo apt-get install chromium”), or set CHROMIUM to its path, and run the tests again.',
  )
  process.exit(1)
}
console.log(path)
