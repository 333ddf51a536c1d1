import { readFileSync } from 'node:fs'

export type Headers = Readonly<Record<string, string>>

interface Rule {
  readonly matches: (path: string) => boolean
  readonly headers: Headers
}

const matcher = (pattern: string) => {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  const expression = new RegExp(`^${escaped}$`)
  return (path: string) => expression.test(path)
}

/** The header rules of a `_headers` file: a path pattern, then indented `Name: value` lines. */
export function readHeaders(file: string): (path: string) => Headers {
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
  return (path) =>
    Object.assign({}, ...rules.filter(({ matches }) => matches(path)).map(({ headers }) => headers))
}
