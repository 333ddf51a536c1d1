/** Creates an article: `npm run new:article -- slug "Title"`. */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayNumber, dayOf } from '../src/facts/day.ts'
import type { Day } from '../src/facts/row.ts'

export interface NewArticle {
  readonly slug: string
  readonly title: string
  readonly today: Day
  readonly folder: string
}

export type Outcome =
  { readonly kind: 'created'; readonly file: string } | { readonly kind: 'refused'; readonly why: string }

const typographic = (title: string) =>
  title
    .trim()
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '“$1”')

/** The title is in single quotes, because it may contain a colon. */
const template = (title: string, today: Day) => `---
title: '${title}'
description: 'One sentence for search results: what the article answers, and for whom. Figures are {ceu-001}.'
published: ${today}
checked: ${today}
review: ${dayOf(dayNumber(today) + 180)}
hue: ink
topic: start
related: [how-many-ceus-does-a-cpc-need]
---

<Answer>

**The answer to the title, complete in itself.** Figures come from rows, such as <Value row="ceu-001" /> CEUs.

</Answer>

<Part id="first" title="The first section">

One idea per paragraph, followed by the rows that support it.

<Note rows="ceu-001" />

</Part>
`

/** Writes an article that the site can build, or returns the reason why not. */
export function newArticle({ slug, title: given, today, folder }: NewArticle): Outcome {
  const refuse = (why: string): Outcome => ({ kind: 'refused', why })
  if (slug === '' || given.trim() === '') {
    return refuse('Say where and what: npm run new:article -- my-article "What it answers?"')
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return refuse(
      `The slug becomes the address: expected small letters, digits and single hyphens, found “${slug}”.`,
    )
  }
  const title = typographic(given)
  if (title.length > 60) {
    return refuse(
      `The title may have 60 characters, so that search results show all of it; found ${title.length}.`,
    )
  }
  const file = `${folder}/${slug}.mdx`
  if (existsSync(file)) return refuse(`There is an article called ${slug} already: ${file}`)
  writeFileSync(file, template(title, today))
  return { kind: 'created', file }
}

if (import.meta.main) {
  const [slug = '', title = ''] = process.argv.slice(2)
  const folder = fileURLToPath(new URL('../content/articles', import.meta.url))
  const outcome = newArticle({ slug, title, today: new Date().toISOString().slice(0, 10), folder })
  if (outcome.kind === 'created') {
    console.log(`${outcome.file} is ready. The tests require 600 words and a source for every statement.`)
  } else {
    console.error(outcome.why)
    process.exitCode = 1
  }
}
