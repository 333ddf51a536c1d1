import lighthouse, { type RunnerResult } from 'lighthouse'
import { launch } from 'puppeteer-core'
import { installedBrowser } from '../find-browser.ts'
import { median } from './median.ts'
import { emptyPage, openSite, templates } from './site.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Result = RunnerResult['lhr']

interface Visit {
  readonly scores: readonly number[]
  readonly lcp: number
  readonly cls: number
  readonly blocked: number
  /** Audits that took something from a score. */
  readonly lacking: readonly string[]
}

/** Now and then a browser loses the beginning of a trace; such a visit says nothing and is made again. */
async function report(url: string, port: number, tries = 3): Promise<Result> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] })
  if (result && !result.lhr.runtimeError) return result.lhr
  if (tries > 1) return report(url, port, tries - 1)
  throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'expected a report, found none'}`)
}

async function visit(url: string, port: number): Promise<Visit> {
  const { audits, categories: found } = await report(url, port)
  const lacking = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9),
  )
  return {
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    lacking: lacking.map(({ id }) => id),
  }
}

/** Lighthouse on a simulated phone: the median of several visits to each kind of page and to an empty one. */
export async function benchLighthouse({ runs }: { runs: number }): Promise<void> {
  const executablePath = installedBrowser()
  if (!executablePath) throw new Error('Lighthouse: expected a browser, found none. See “npm run e2e”.')
  const site = await openSite()
  const browser = await launch({ executablePath, args: ['--no-sandbox'] })
  const port = Number(new URL(browser.wsEndpoint()).port)
  const visits = new Map<string, Visit[]>()
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const path of [emptyPage, ...templates]) {
        visits.set(path, [...(visits.get(path) ?? []), await visit(`${site.url}${path}`, port)])
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }

  const middle = (path: string, of: (visit: Visit) => number) => median((visits.get(path) ?? []).map(of))
  const emptyLcp = middle(emptyPage, ({ lcp }) => lcp)
  console.table(
    [...visits].map(([page, all]) => ({
      page,
      'perf a11y best SEO': categories
        .map((_, at) => middle(page, ({ scores }) => scores[at] ?? Number.NaN))
        .join(' '),
      'LCP ms': Math.round(middle(page, ({ lcp }) => lcp)),
      'over the empty page': Math.round(middle(page, ({ lcp }) => lcp) - emptyLcp),
      CLS: Number(middle(page, ({ cls }) => cls).toFixed(3)),
      'blocked ms': Math.round(middle(page, ({ blocked }) => blocked)),
      lacking: [...new Set(all.flatMap(({ lacking }) => lacking))].join(' '),
    })),
  )
}
