import { expect, type Page } from '@playwright/test'

/** Astro drops the `ssr` attribute from an island once its component has taken over. */
export async function hydrated(page: Page): Promise<void> {
  const island = page.locator('astro-island').first()
  await island.scrollIntoViewIfNeeded()
  await expect(island).not.toHaveAttribute('ssr')
}

/** Opens a page afresh, even where only the fragment differs from the one before. */
export async function open(page: Page, path: string): Promise<void> {
  // A page of the site itself lies between: an empty one would cost a new process for each of the two.
  if (page.url() !== 'about:blank') await page.goto('/articles/')
  await page.goto(path)
  await hydrated(page)
}
