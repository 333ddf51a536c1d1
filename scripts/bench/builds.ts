import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled } from '../../e2e/built-site/servers.ts'
import { copyProject } from '../project-copy.ts'
import { median } from './median.ts'

/** What a build does that is not counted where articles are: it stands apart from how Astro builds pages. */
const uncounted = ['search()', 'shareImages()', 'compress()']

const onTwoCores = isInstalled('taskset', '--version') ? ['taskset', '--cpu-list', '0,1'] : []

function secondsToBuild(folder: string): number {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, left), { recursive: true, force: true })
  }
  const [program = '', ...rest] = [...onTwoCores, 'astro', 'build']
  const began = performance.now()
  const { status, stderr } = spawnSync(program, rest, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${folder}: expected a build, found ${stderr.toString()}`)
  return (performance.now() - began) / 1000
}

function leaveOut(folder: string, integrations: readonly string[]): void {
  const file = join(folder, 'astro.config.mjs')
  const config = readFileSync(file, 'utf8')
  const lost = integrations.filter((name) => !config.includes(`    ${name},\n`))
  if (lost.length > 0)
    throw new Error(`${file}: expected ${lost.join(', ')} on lines of their own, found none`)
  writeFileSync(
    file,
    integrations.reduce((text, name) => text.replace(`    ${name},\n`, ''), config),
  )
}

/** 55 words. */
const sentences =
  'The tracker shows a date and a number, and it decides in the end. A coder who holds one credential earns them over the two years of a cycle. A webinar counts as long as it is about coding, and so does a chapter meeting with a speaker. Proof is kept until the cycle is over.'

/** About 1,100 words in our layout: an answer, five sections with keys, notes, lists, terms. */
const plainArticle = (title: string) => `---
title: ${title}
description: A text of eleven hundred words, to see how long a build of many of them takes.
published: 2026-01-01
checked: 2026-01-01
review: 2026-06-30
hue: aapc
topic: ceus
---

<Answer>

**${title}** ${sentences}

</Answer>

${[1, 2, 3, 4, 5]
  .map(
    (part) => `<Part id="part-${part}" answer="${part}" title="What part ${part} is about">

${sentences} ${sentences}

<Note rows="ceu-001">A note beside the text.</Note>

- ${sentences}
- ${sentences}

</Part>
`,
  )
  .join('\n')}`

const titleOf = (number: number) => `What does extra article ${number} say?`

function addArticles(folder: string, write: (number: number) => string): void {
  for (let number = 1; number <= 1000; number += 1) {
    writeFileSync(join(folder, 'content/articles', `extra-${number}.mdx`), write(number))
  }
}

/** The articles of the site over and over, tables, tools and all, each with a title of its own. */
function copyArticles(folder: string): void {
  const articles = join(folder, 'content/articles')
  const own = readdirSync(articles).filter((name) => !name.startsWith('extra-'))
  const texts = own.map((name) => readFileSync(join(articles, name), 'utf8'))
  addArticles(folder, (number) =>
    (texts[number % texts.length] ?? '')
      .replace(/^title: .*$/m, `title: ${titleOf(number)}`)
      .replace(/^featured: .*\n/m, ''),
  )
}

/** How long a clean build takes, as the site is and with a thousand articles more. */
export function benchBuilds({ runs }: { runs: number }): void {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  copyProject(folder)
  const build = (times: number) => Array.from({ length: times }, () => secondsToBuild(folder))
  const rows = [{ what: 'the whole site', seconds: build(runs) }]
  leaveOut(folder, uncounted)
  rows.push({ what: `without ${uncounted.join(', ')}`, seconds: build(runs) })
  addArticles(folder, (number) => plainArticle(titleOf(number)))
  rows.push({ what: 'the same, and 1,000 articles of 1,100 words', seconds: build(Math.min(runs, 3)) })
  copyArticles(folder)
  rows.push({ what: 'the same, and 1,000 copies of our own articles', seconds: build(1) })
  rmSync(folder, { recursive: true, force: true })

  console.table(
    rows.map(({ what, seconds }) => ({
      'clean build': what,
      seconds: Number(median(seconds).toFixed(1)),
      all: seconds.map((each) => each.toFixed(1)).join(' '),
    })),
  )
  if (onTwoCores.length === 0) console.log('taskset is not installed: all cores were used.')
}
