import { test as base, expect } from '@playwright/test'

interface Quiet {
  /** The test expects files that do not load, so the browser’s errors about them are ignored. */
  missing: boolean
  quiet: void
}

/** The browser’s error about a file that did not load, or that arrived damaged. */
const loadError =
  /^(Failed to load resource: |A bad HTTP response code \(\d+\) was received|Failed to find a valid digest in the 'integrity' attribute)/

/** A test that also fails on any uncaught error, console error or blocked resource. */
export const test = base.extend<Quiet>({
  missing: [false, { option: true }],
  quiet: [
    async ({ page, missing }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        if (missing && loadError.test(message.text())) return
        if (message.type() === 'error') errors.push(`console: ${message.text()}`)
      })
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
