import { expect, type Page } from '@playwright/test'

/** Waits for hydration: Astro then removes the `ssr` attribute of the island. */
export async function hydrated(page: Page): Promise<void> {
  const island = page.locator('astro-island').first()
  await island.scrollIntoViewIfNeeded()
  await expect(island).not.toHaveAttribute('ssr')
}

/** Loads a page anew, even if only the fragment differs from the current address. */
export async function open(page: Page, path: string): Promise<void> {
  // Go through another page of the site: about:blank would start a new process each time.
  if (page.url() !== 'about:blank') await page.goto('/articles/')
  await page.goto(path)
  await hydrated(page)
}
