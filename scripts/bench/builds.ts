import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled } from '../servers.ts'
import { median } from './median.ts'

/** What a build does that is not counted where articles are: it stands apart from how Astro builds pages. */
const uncounted = ['search()', 'pictures()', 'precompress()']

/** The sources alone, in a folder of their own: nothing of an earlier build is there to help. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of listed.split('\n').filter(Boolean)) cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return folder
}

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

/** Articles in our layout: those of the site over and over, each with a title of its own. */
function addArticles(folder: string, count: number): void {
  const articles = join(folder, 'content/articles')
  const texts = readdirSync(articles).map((name) => readFileSync(join(articles, name), 'utf8'))
  for (let number = 1; number <= count; number += 1) {
    const text = texts[number % texts.length] ?? ''
    writeFileSync(
      join(articles, `extra-${number}.mdx`),
      text
        .replace(/^title: .*$/m, `title: What does extra article ${number} say?`)
        .replace(/^featured: .*\n/m, ''),
    )
  }
}

/** How long a clean build takes, as the site is and with a thousand articles more. */
export function benchBuilds({ runs }: { runs: number }): void {
  const folder = copyProject()
  const pages = (change: () => void, times: number) => {
    change()
    return Array.from({ length: times }, () => secondsToBuild(folder))
  }
  const rows = [
    { what: 'whole site', seconds: pages(() => {}, runs) },
    {
      what: `without ${uncounted.join(', ')}`,
      seconds: pages(() => leaveOut(folder, uncounted), runs),
    },
    { what: 'the same and 1,000 articles more', seconds: pages(() => addArticles(folder, 1000), 1) },
  ]
  console.table(
    rows.map(({ what, seconds }) => ({
      'clean build': what,
      seconds: Number(median(seconds).toFixed(1)),
      all: seconds.map((each) => each.toFixed(1)).join(' '),
    })),
  )
  if (onTwoCores.length === 0) console.log('taskset is not installed: all cores were used.')
  rmSync(folder, { recursive: true, force: true })
}
