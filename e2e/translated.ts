import type { Page } from '@playwright/test'

/** Wraps every text of the page as browsers do when they translate it. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (
        text instanceof Text &&
        text.data.trim() &&
        !text.parentElement?.closest('script, style, svg, option')
      )
        texts.push(text)
    }
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
