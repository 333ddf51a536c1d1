/** Asks the npm registry whether a hole is known in a package that the site is made with. */
import { execFile } from 'node:child_process'

type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'holes'; readonly packages: readonly string[] }
  | { readonly kind: 'no-answer'; readonly why: string }

interface Report {
  readonly message?: string
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
}

/** Looks at what `dependencies` brings in; what only tests and tools use does not count. */
export const auditPackages = (...options: readonly string[]) =>
  new Promise<Audit>((resolve) => {
    const command = [
      'audit',
      '--omit=dev',
      '--json',
      '--fetch-retries=0',
      '--fetch-timeout=10000',
      ...options,
    ]
    execFile('npm', command, { maxBuffer: Infinity }, (_, said, complaint) => {
      if (!said.startsWith('{')) return resolve({ kind: 'no-answer', why: complaint.trim() })
      const { message = 'no report', vulnerabilities }: Report = JSON.parse(said)
      if (!vulnerabilities) return resolve({ kind: 'no-answer', why: message })
      const packages = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
      resolve(packages.length === 0 ? { kind: 'clean' } : { kind: 'holes', packages })
    })
  })

if (import.meta.main) {
  const audit = await auditPackages()
  if (audit.kind === 'clean') console.log('npm audit: no hole is known in what the site is made with.')
  else if (audit.kind === 'no-answer') console.log(`npm audit: the registry gave no answer (${audit.why}).`)
  else {
    console.error(`npm audit: expected no known hole, found ${audit.packages.join(', ')}`)
    process.exit(1)
  }
}
