/** Counts every path of the quiz and writes paths.json. */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { holders, tally } from '../src/rules/quiz/paths.ts'

const file = new URL('../src/rules/quiz/paths.json', import.meta.url)
const started = performance.now()
const paths = { none: tally(['none']), all: tally(holders) }
const seconds = ((performance.now() - started) / 1000).toFixed(1)

const config = await resolveConfig(file)
writeFileSync(file, await format(JSON.stringify(paths), { ...config, parser: 'json' }))
console.log(`${paths.all.ran.toLocaleString('en-US')} paths counted in ${seconds} s: ${file.pathname}`)
