import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as quiet, expect } from './quiet.ts'
import { openSite, type Site } from './site.ts'

/** A test with its own server, which it can replace and stop. */
export const test = quiet.extend<{ site: Site; folder: string }>({
  /** A temporary folder for another version of the site. */
  folder: async ({ baseURL: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'coder-compass-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  site: async ({ baseURL: _ }, use) => {
    const site = await openSite()
    await use(site)
    await site.stop()
  },
})

export { expect }
