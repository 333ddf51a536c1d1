import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** It has no window and is the quickest, but it loads a page again on Back. */
const withoutWindow = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const knownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of an installed Chromium or Chrome; CHROMIUM comes first, then the quickest, if it may be without a window. */
export function installedBrowser(complete = false): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM ?? '',
    ...(complete ? names : [withoutWindow, ...names]).flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
    ...knownPaths,
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== '' && existsSync(path))
}
