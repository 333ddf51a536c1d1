/** Builds the working tree twice, in two folders and two time zones, and compares the results byte by byte. */
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
  // Share the packages, but not the caches that tools keep in node_modules.
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
  const [firstDist, secondDist] = [build(first, 'Pacific/Kiritimati'), build(second, 'America/Los_Angeles')]
  const [firstFiles, secondFiles] = [filesIn(firstDist), filesIn(secondDist)]
  const unpaired = [
    ...firstFiles.filter((file) => !secondFiles.includes(file)),
    ...secondFiles.filter((file) => !firstFiles.includes(file)),
  ]
  const different = firstFiles.filter(
    (file) =>
      secondFiles.includes(file) &&
      !readFileSync(join(firstDist, file)).equals(readFileSync(join(secondDist, file))),
  )
  for (const file of unpaired) console.log(`${file}: in one build only`)
  for (const file of different) console.log(`${file}: differs`)
  console.log(`${firstFiles.length} files, ${unpaired.length + different.length} of them different`)
  if (unpaired.length + different.length > 0) process.exitCode = 1
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
