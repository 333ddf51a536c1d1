/** Builds the working tree twice, in two folders and two time zones, and compares what came out byte by byte. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const notCopied = /^(node_modules|dist|\.git|\.astro|test-results|reports)$/

function build(folder: string, zone: string): string {
  for (const name of readdirSync(root).filter((each) => !notCopied.test(each))) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  /** Packages are shared; what tools keep beside them from build to build is not. */
  const packages = join(folder, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'dir')
  }
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, TZ: zone, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(folder, 'dist')
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )

const folders = ['one', 'another-folder-'].map((name) => mkdtempSync(join(tmpdir(), name)))
const [first = '', second = ''] = folders
try {
  const [here, there] = [build(first, 'Pacific/Kiritimati'), build(second, 'America/Los_Angeles')]
  const [ours, theirs] = [filesIn(here), filesIn(there)]
  const lone = [
    ...ours.filter((file) => !theirs.includes(file)),
    ...theirs.filter((file) => !ours.includes(file)),
  ]
  const different = ours.filter(
    (file) =>
      theirs.includes(file) && !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
  )
  for (const file of lone) console.log(`${file}: in one build only`)
  for (const file of different) console.log(`${file}: differs`)
  console.log(`${ours.length} files, ${lone.length + different.length} of them not the same in both builds`)
  if (lone.length + different.length > 0) process.exitCode = 1
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
