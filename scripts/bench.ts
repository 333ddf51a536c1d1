/** Prints weights, scores and times of the built site, each beside what it is held against. Asserts nothing. */
import { parseArgs } from 'node:util'
import { benchBuilds } from './bench/builds.ts'
import { benchFragments } from './bench/fragments.ts'
import { benchLighthouse } from './bench/lighthouse.ts'
import { benchLoad } from './bench/load.ts'
import { benchObservatory } from './bench/observatory.ts'
import { benchReturn } from './bench/return.ts'
import { benchTools } from './bench/tools.ts'
import { benchWeights } from './bench/weights.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
})
const runs = Number(values.runs)

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  weights: benchWeights,
  observatory: benchObservatory,
  tools: benchTools,
  fragments: benchFragments,
  return: benchReturn,
  load: benchLoad,
  builds: () => benchBuilds({ runs }),
  lighthouse: () => benchLighthouse({ runs }),
}

const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(`Expected npm run bench -- [${Object.keys(parts).join('] [')}] [--runs=5]`)
  console.error(`Found ${[...unknown, `--runs=${values.runs}`].join(' ')}`)
  process.exit(1)
}

for (const [name, bench] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.log(`\n== ${name}`)
  await bench()
}
