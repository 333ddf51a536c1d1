import type { Page } from '@playwright/test'

export type Part =
  | 'Which ones?'
  | 'I also hold AHIMA credentials'
  | 'This is my first cycle'
  | 'From my CEU Tracker'
  | 'I hold specialty credentials'

/** Opens a folded part of the calculator’s form. */
export const unfold = (page: Page, part: Part) =>
  page.locator('details:not([open]) > summary').filter({ hasText: part }).click()
