/** Serves the built site with the headers it ships with. */
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { readHeaders } from './headers.ts'

const site = process.env.SITE_DIR ?? fileURLToPath(new URL('../dist', import.meta.url))
const port = Number(process.env.PORT ?? 4321)

if (!existsSync(`${site}/_headers`)) {
  console.error(`${site}: expected a built site, found none. Run “npm run build” first.`)
  process.exit(1)
}

const headersFor = readHeaders(`${site}/_headers`)
const lost = readFileSync(`${site}/404.html`)
const files = sirv(site, {
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
  },
})

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const withSlash = `${pathname}/`
  if (!pathname.endsWith('/') && existsSync(`${site}${withSlash}index.html`)) {
    response.writeHead(308, { location: withSlash }).end()
    return
  }
  files(request, response, () => {
    const headers = { ...headersFor(pathname), 'Content-Type': 'text/html;charset=utf-8' }
    response.writeHead(404, headers).end(request.method === 'HEAD' ? undefined : lost)
  })
}).listen(port, () => console.log(`Coder Compass at http://localhost:${port}/`))
