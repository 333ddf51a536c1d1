import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'

const here = new URL('.', import.meta.url)
const modules = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

for (const file of modules) {
  test(`${file} imports only its siblings and reads no clock`, () => {
    const code = readFileSync(new URL(file, here), 'utf8')
    for (const [, from] of code.matchAll(/from '([^']+)'/g)) assert.match(from ?? '', /^\.\/[\w-]+\.ts$/)
    assert.doesNotMatch(code, /new Date\(\)|Date\.now|Math\.random|toLocale|Intl\b/)
  })
}
