/** Runs every check in order and ends with one line: the number of tests that passed and failed. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Patterns for the runner's own counts; a check without them counts as one. */
  readonly counts?: { readonly passed: RegExp; readonly failed: RegExp }
}

const node = { passed: /^(?:ℹ|#) pass (\d+)/m, failed: /^(?:ℹ|#) fail (\d+)/m }
const playwright = { passed: /^\s+(\d+) passed/m, failed: /^\s+(\d+) failed/m }

// By default Node leaves one processor idle.
const nodeTest = ['node', '--test', `--test-concurrency=${availableParallelism()}`] as const

/** These read the same files and change none, so they run side by side. */
const readingChecks: readonly Check[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['astro', 'check'] },
  { name: 'types of the rules', command: ['tsc', '-p', 'src/rules'] },
  { name: 'types of the service worker', command: ['tsc', '-p', 'src/features/offline'] },
]

const checks: readonly Check[] = [
  {
    name: 'unit tests',
    command: [...nodeTest, 'src/**/*.test.ts', 'integrations/*.test.ts', 'scripts/*.test.ts'],
    counts: node,
  },
  { name: 'known vulnerabilities', command: ['node', 'scripts/audit.ts'] },
  { name: 'build', command: ['astro', 'build'] },
  { name: 'find or install a browser', command: ['node', 'scripts/browser.ts'] },
  { name: 'built site', command: [...nodeTest, 'e2e/built-site/*.test.ts'], counts: node },
  { name: 'Firefox and WebKit', command: ['node', '--test', 'e2e/engines/*.test.ts'], counts: node },
  { name: 'browser tests', command: ['playwright', 'test'], counts: playwright },
]

const run = ([command, ...rest]: Check['command'], print: (chunk: Buffer) => void) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      print(chunk)
    })
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

const number = (pattern: RegExp, text: string) => Number(pattern.exec(text)?.[1] ?? 0)
const heading = ({ name, command }: Check) => console.log(`\n== ${name}: ${command.join(' ')}`)

let passed = 0
let failed = 0
const count = ({ counts }: Check, code: number, output: string) => {
  if (!counts) {
    if (code === 0) passed += 1
    else failed += 1
  } else {
    const found = number(counts.failed, stripVTControlCharacters(output))
    passed += number(counts.passed, stripVTControlCharacters(output))
    failed += code === 0 ? found : Math.max(found, 1)
  }
}

await Promise.all(
  readingChecks.map(async (check) => {
    const { code, output } = await run(check.command, () => undefined)
    heading(check)
    process.stdout.write(output)
    count(check, code, output)
  }),
)
for (const check of checks) {
  heading(check)
  const { code, output } = await run(check.command, (chunk) => process.stdout.write(chunk))
  count(check, code, output)
  if (code !== 0 && check.name === 'build') break
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
