import { test as base, expect } from '@playwright/test'

interface Quiet {
  /** Resources that do not arrive are what the test is about; the browser’s own word on each is no complaint. */
  missing: boolean
  quiet: void
}

/** What the browser itself says of a file that did not come, or came damaged. */
const notArrived =
  /^(Failed to load resource: |A bad HTTP response code \(\d+\) was received|Failed to find a valid digest in the 'integrity' attribute)/

/** A test that also fails on any uncaught error, console error or refused resource. */
export const test = base.extend<Quiet>({
  missing: [false, { option: true }],
  quiet: [
    async ({ page, missing }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        if (missing && notArrived.test(message.text())) return
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
      })
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
