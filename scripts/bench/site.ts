import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { addressesIn, headersFile } from '../../integrations/headers.ts'
import { installedBrowser } from '../find-browser.ts'
import { startPreview } from '../../e2e/built-site/servers.ts'

/** A page of each kind. */
export const templates = [
  '/',
  '/articles/',
  '/articles/how-to-earn-ceus/',
  '/articles/how-many-ceus-does-a-cpc-need/',
  '/articles/cpc-vs-ccs/',
  '/ceu-calculator/',
  '/ceu-log/',
  '/credential-quiz/',
  '/credentials/',
  '/credentials/cpc/',
  '/rules/',
  '/rules/aapc-totals/',
  '/rules/work/',
  '/rules/conflicts/aapc-ceus/',
  '/glossary/',
  '/sources/',
  '/about/',
  '/search/',
]

/** What a browser needs for an empty page on this machine, to hold ours against. */
export const emptyPage = '/empty/'

const empty =
  '<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Empty</title><meta name="description" content="Nothing"><link rel="icon" href="/favicon.svg"></head><body><main><h1>Empty</h1></main></body></html>\n'

export const dist = 'dist'

export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The browser that the tests use too. */
export function openBrowser(): Promise<Browser> {
  const executablePath = installedBrowser()
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
}

/** Serves a copy of the built site with an empty page in it, as `npm start` does. */
export async function openSite(): Promise<Site> {
  if (!existsSync(join(dist, '_headers')))
    throw new Error(`${dist}: expected a built site, found none. Run “npm run build” first.`)
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(dist, folder, { recursive: true })
  mkdirSync(join(folder, emptyPage))
  writeFileSync(join(folder, emptyPage, 'index.html'), empty)
  writeFileSync(join(folder, '_headers'), headersFile(addressesIn(`${folder}/`)))
  const { url, stop } = await startPreview(folder)
  return {
    url,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
