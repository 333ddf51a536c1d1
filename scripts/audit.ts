/** Asks the npm registry for known vulnerabilities in the packages that the site is built with. */
import { execFile } from 'node:child_process'

type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly packages: readonly string[] }
  | { readonly kind: 'no-answer'; readonly why: string }

interface Report {
  readonly message?: string
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
}

/** Audits the packages of `dependencies`; packages that only tests and tools use are left out. */
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
    execFile('npm', command, { maxBuffer: Infinity }, (_, output, errors) => {
      if (!output.startsWith('{')) return resolve({ kind: 'no-answer', why: errors.trim() })
      const { message = 'no report', vulnerabilities }: Report = JSON.parse(output)
      if (!vulnerabilities) return resolve({ kind: 'no-answer', why: message })
      const packages = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
      resolve(packages.length === 0 ? { kind: 'clean' } : { kind: 'vulnerable', packages })
    })
  })

if (import.meta.main) {
  const audit = await auditPackages()
  if (audit.kind === 'clean')
    console.log('npm audit: no known vulnerabilities in the packages that the site is built with.')
  else if (audit.kind === 'no-answer') console.log(`npm audit: the registry gave no answer (${audit.why}).`)
  else {
    console.error(`npm audit: expected no known vulnerabilities, found ${audit.packages.join(', ')}`)
    process.exit(1)
  }
}
