/** Finds a browser to test with, or installs one, or says what to install. Prints its path. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { installedBrowser } from './find-browser.ts'

const tried = (command: string, ...rest: string[]) =>
  spawnSync(command, rest, { stdio: 'ignore', timeout: 240_000 }).status === 0

function install(): string | undefined {
  if (tried('playwright', 'install', 'chromium') && existsSync(chromium.executablePath())) {
    return chromium.executablePath()
  }
  if (
    process.getuid?.() === 0 &&
    tried('apt-get', 'update') &&
    tried('apt-get', 'install', '-y', 'chromium')
  ) {
    return installedBrowser()
  }
  return undefined
}

const path = installedBrowser() ?? install()
if (!path) {
  console.error(
    'The browser tests need Chromium and found none. Install Google Chrome or Chromium (for example “sudo apt-get install chromium”), or set CHROMIUM to its path, and run the tests again.',
  )
  process.exit(1)
}
console.log(path)
