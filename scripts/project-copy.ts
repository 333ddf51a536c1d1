import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const notCopied = /^(node_modules|dist|\.git|\.astro|test-results|reports)$/

/** Copies the working tree into an empty folder. The packages are shared, the caches that tools keep there are not. */
export function copyProject(folder: string): void {
  for (const name of readdirSync(root).filter((each) => !notCopied.test(each))) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  const packages = join(folder, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'dir')
  }
}

/** Builds a copy of the project and returns the folder of the site. */
export function buildCopy(folder: string, variables: NodeJS.ProcessEnv = {}): string {
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(folder, 'dist')
}
