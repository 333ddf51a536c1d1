import type { AstroIntegration } from 'astro'
import { changePages } from './pages.ts'

const island = /<astro-island\b[^>]*>/g
const script = /\s(?:component|renderer)-url="\/([^"]+)"/g

/** The scripts of an island, as paths in the built site: those it names, and those that they import. */
function scriptsOf(tag: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const files = new Set([...tag.matchAll(script)].map(([, file = '']) => file))
  for (const file of files) for (const next of imports.get(file) ?? []) files.add(next)
  return files
}

/** Names in each page every script its tool will need, so that all of them come in one round trip. */
export function preloadScripts(): AstroIntegration {
  const name = 'preload-scripts'
  const imports = new Map<string, readonly string[]>()
  const { hooks } = changePages(name, () => (html) => {
    const links = [...html.matchAll(island)].flatMap(([tag]) => {
      // A tool further down waits for what the first screen needs.
      const priority = tag.includes(' client="visible"') ? ' fetchpriority="low"' : ''
      return [...scriptsOf(tag, imports)].map(
        (file) => `<link rel="modulepreload" href="/${file}"${priority}>`,
      )
    })
    return (
      html
        .replace('</head>', `${[...new Set(links)].join('')}</head>`)
        // Astro draws this name, which Preact does not use, from the folder of the build: no two would agree.
        .replaceAll(/(<astro-island) uid="\w+"/g, '$1')
    )
  })
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': ({ updateConfig }) => {
        const readImports = {
          name,
          applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
          generateBundle: (_: unknown, bundle: Record<string, { type: string; imports?: string[] }>) => {
            for (const [file, chunk] of Object.entries(bundle)) imports.set(file, chunk.imports ?? [])
          },
        }
        updateConfig({ vite: { plugins: [readImports] } })
      },
    },
  }
}
