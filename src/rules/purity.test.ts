import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('..', import.meta.url))
const modules = globSync('{facts,rules}/**/*.ts', { cwd: src, exclude: ['**/*.test.ts'] })

for (const file of modules) {
  test(`${file} imports facts and rules only and reads no clock`, () => {
    const code = readFileSync(`${src}/${file}`, 'utf8')
    for (const [, from = ''] of code.matchAll(/from '([^']+)'/g)) {
      const path = new URL(from, `file:///src/${file}`).pathname
      assert.match(from, /^\.\.?\/.+\.ts$/)
      assert.match(path, file.startsWith('facts') ? /^\/src\/facts\// : /^\/src\/(?:facts|rules)\//)
    }
    assert.doesNotMatch(code, /new Date\(\)|Date\.now|Math\.random|toLocale|Intl\b/)
  })
}
