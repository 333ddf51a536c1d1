import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'))

const files = filesOf(
  '{src,integrations,scripts,e2e,content,*.config.*}{,/**/*.{ts,tsx,mjs,astro,css,mdx}}',
).filter((file) => /\.\w+$/.test(file))

/** The folders of `src` in the order of the arrows: each may import those after it. */
const layers = ['pages', 'layouts', 'features', 'ui', 'format', 'rules', 'facts']

/** The files that other features may import, by the feature that imports them. CONTRIBUTING.md prints this table. */
const shared: Readonly<Record<string, readonly string[]>> = {
  about: ['rule-pages/OpenData.astro'],
  articles: [
    'calculator/CeuCalculator.astro',
    'ceu-tables/AhimaTable.astro',
    'ceu-tables/MinimumsTable.astro',
    'ceu-tables/Proration.astro',
    'ceu-tables/TotalsTable.astro',
    'credentials/CompareTable.astro',
    'credentials/SettingsTable.astro',
    'quiz/QuizStart.astro',
  ],
  calculator: [
    'ceu-tables/AhimaTable.astro',
    'ceu-tables/DueTable.astro',
    'ceu-tables/MinimumsTable.astro',
    'ceu-tables/TotalsTable.astro',
    'log/storage.ts',
  ],
  log: ['calculator/storage.ts'],
  quiz: ['credentials/CompareTable.astro', 'credentials/SettingsMap.astro', 'rule-pages/open-data.ts'],
  search: [
    'articles/categories.ts',
    'conflicts/conflict-areas.ts',
    'glossary/glossary.ts',
    'rule-pages/chapters.ts',
  ],
}

interface Import {
  readonly file: string
  readonly target: string
}

/** Static, dynamic and type imports, those of style sheets, and files read by their address. */
const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(['"`])(\.{1,2}\/[^'"`\n]*)\1/g

/** The components that the build imports into articles, as their vocabulary lists them. */
const vocabulary = 'src/features/articles/vocabulary.ts'
const listed = /: '([\w/-]+\.astro)'/g

const importsOf = (file: string, code: string): Import[] => [
  ...[...code.matchAll(importPattern)].map(([, , path = '']) => ({
    file,
    target: posix.join(posix.dirname(file), path.replace(/\?.*$/, '')),
  })),
  ...(file === vocabulary ? [...code.matchAll(listed)] : []).map(([, path = '']) => ({
    file,
    target: `src/${path}`,
  })),
]

const isTest = (file: string) => file.endsWith('.test.ts')
const folderOf = (file: string) => file.split('/')[0]
const layerOf = (file: string) => file.split('/')[1] ?? ''
const featureOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1]

/** The rule that an import breaks, if it breaks one. */
function brokenRule({ file, target }: Import): string | undefined {
  if (folderOf(file) === 'content')
    return 'content imports nothing: src/features/articles/vocabulary.ts names what it may use'
  if (target.startsWith('src/pages/')) return 'nothing imports a page'
  if (file.startsWith('e2e/') && target.startsWith('src/'))
    return /^src\/(?:rules|features)\/\w+\/cases\/\w+\.json$/.test(target)
      ? undefined
      : 'e2e reads the site as a reader does: of src it imports golden cases only (src/*/*/cases/*.json)'
  if (folderOf(file) !== 'src' || isTest(file)) return undefined
  if (folderOf(target) !== 'src') return 'src imports src only'
  if (target === 'src/site.ts' || target.startsWith('src/styles/')) return undefined
  const [from, to] = [layers.indexOf(layerOf(file)), layers.indexOf(layerOf(target))]
  if (from === -1)
    return layerOf(target) === 'facts' ? undefined : `${file} is no layer: it imports ids from src/facts only`
  if (to === -1) return `${target} belongs to no layer: ${layers.join(' -> ')}`
  if (to < from) return `arrows never turn back: ${layers.join(' -> ')}`
  const [feature, other] = [featureOf(file), featureOf(target)]
  if (feature === undefined || other === undefined || feature === other) return undefined
  return shared[feature]?.includes(target.replace('src/features/', ''))
    ? undefined
    : `features/${feature} imports of other features only what the table in src/direction.test.ts names`
}

/** Whether a module does nothing but pass on what others export. */
function isBarrel(code: string): boolean {
  const statements = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const left = statements.replace(
    /^(?:import\s[^;]*?['"][^'"\n]+['"]|export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})(?:\s+from\s+['"][^'"\n]+['"])?);?$/gm,
    '',
  )
  return /^export\s/m.test(statements) && left.trim() === ''
}

const imports = files.flatMap((file) => importsOf(file, read(file)))

test('imports follow the arrows: pages, layouts, features, ui, format, rules, facts', () => {
  assert.ok(imports.length > 500, `${imports.length} imports`)
  const broken = imports.flatMap((each) => {
    const rule = brokenRule(each)
    return rule ? [`${each.file} imports ${each.target}: ${rule}`] : []
  })
  assert.deepEqual(broken, [])
})

const examples: readonly (Import & { readonly breaks: RegExp | undefined })[] = [
  { file: 'src/ui/Table.astro', target: 'src/features/quiz/copy.ts', breaks: /arrows never turn back/ },
  { file: 'src/facts/aapc.ts', target: 'src/rules/day.ts', breaks: /arrows never turn back/ },
  { file: 'src/pages/index.astro', target: 'src/pages/search.astro', breaks: /nothing imports a page/ },
  { file: 'scripts/facts.ts', target: 'src/pages/rss.xml.ts', breaks: /nothing imports a page/ },
  { file: 'src/features/calculator/copy.ts', target: 'src/features/quiz/copy.ts', breaks: /table/ },
  { file: 'src/features/articles/vocabulary.ts', target: 'src/features/quiz/Quiz.tsx', breaks: /table/ },
  { file: 'src/format/values.ts', target: 'integrations/feed.ts', breaks: /src imports src only/ },
  { file: 'src/content.config.ts', target: 'src/rules/day.ts', breaks: /ids from src\/facts only/ },
  { file: 'e2e/reader/search.test.ts', target: 'src/features/search/copy.ts', breaks: /golden cases only/ },
  { file: 'content/articles/a.mdx', target: 'src/ui/Note.astro', breaks: /content imports nothing/ },
  {
    file: 'src/features/articles/vocabulary.ts',
    target: 'src/features/quiz/QuizStart.astro',
    breaks: undefined,
  },
  { file: 'e2e/reader/visit.test.ts', target: 'src/rules/ceu/cases/plans.json', breaks: undefined },
  { file: 'scripts/facts.ts', target: 'src/rules/day.ts', breaks: undefined },
  { file: 'src/ui/Table.astro', target: 'src/facts/row.ts', breaks: undefined },
]

for (const { breaks, ...example } of examples) {
  test(`${example.file} ${breaks ? 'may not' : 'may'} import ${example.target}`, () => {
    const rule = brokenRule(example)
    if (breaks) assert.match(rule ?? '', breaks)
    else assert.equal(rule, undefined)
  })
}

test('an import is found however it is written', () => {
  const code = [
    "import { a } from './a.ts'",
    "import './b.css'",
    "const c = await import('../c.ts')",
    "type D = import('./d.ts').D",
    "@import './e.css' layer(base);",
    "readFileSync(new URL('../f.json', import.meta.url))",
    "export * from './g.ts'",
  ].join('\n')
  assert.deepEqual(
    importsOf('src/ui/x.ts', code).map(({ target }) => target),
    ['src/ui/a.ts', 'src/ui/b.css', 'src/c.ts', 'src/ui/d.ts', 'src/ui/e.css', 'src/f.json', 'src/ui/g.ts'],
  )
})

test('every file that a feature may import from another is imported by it', () => {
  const used = imports.map(({ file, target }) => `${featureOf(file)} ${target}`)
  const unused = Object.entries(shared).flatMap(([feature, targets]) =>
    targets.filter((target) => !used.includes(`${feature} src/features/${target}`)),
  )
  assert.deepEqual(unused, [])
})

test('no module only passes on what other modules export', () => {
  assert.equal(isBarrel("export { a } from './a.ts'\nexport * from './b.ts'\n"), true)
  assert.equal(isBarrel("import { a } from './a.ts'\n\nexport { a }\n"), true)
  assert.equal(isBarrel("import { a } from './a.ts'\nexport const b = a + 1\n"), false)
  const barrels = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && isBarrel(read(file)))
  assert.deepEqual(barrels, [])
})

test('no folder is named for what it is not about', () => {
  const vague = ['utils', 'helpers', 'common', 'misc', 'lib']
  assert.deepEqual(
    files.filter((file) =>
      posix
        .dirname(file)
        .split('/')
        .some((name) => vague.includes(name)),
    ),
    [],
  )
})

test('CONTRIBUTING.md prints the files that features import from each other', () => {
  const [, section = ''] = read('CONTRIBUTING.md').split('## Imports between features')
  const rows = [...section.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gm)].map(([, feature = '', list = '']) => [
    feature,
    [...list.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
  ])
  assert.deepEqual(Object.fromEntries(rows), shared)
})
