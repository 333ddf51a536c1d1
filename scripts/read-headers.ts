import { readFileSync } from 'node:fs'
import type { Headers } from '../integrations/headers.ts'

interface Rule {
  readonly matches: (path: string) => boolean
  readonly headers: Headers
}

const matcher = (pattern: string) => {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  const expression = new RegExp(`^${escaped}$`)
  return (path: string) => expression.test(path)
}

function rulesIn(file: string): Rule[] {
  const rules: Rule[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    if (!/^\s/.test(line)) {
      rules.push({ matches: matcher(line.trim()), headers: {} })
      continue
    }
    const rule = rules.pop()
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? []
    if (!rule || !name || !value)
      throw new Error(`${file}: expected “  Name: value” below a path, found “${line}”`)
    rules.push({ ...rule, headers: { ...rule.headers, [name]: value } })
  }
  return rules
}

/** Reads a `_headers` file as hosts do: all matching rules apply, and values of a repeated header are joined. */
export function readHeaders(file: string): (path: string) => Headers {
  const rules = rulesIn(file)
  return (path) => {
    const found: Record<string, string> = {}
    for (const { headers } of rules.filter(({ matches }) => matches(path))) {
      for (const [name, value] of Object.entries(headers)) {
        found[name] = name in found ? `${found[name]}, ${value}` : value
      }
    }
    return found
  }
}
