/** Serves the built site as a host does: headers from `_headers`, compressed copies, one address per page. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { readHeaders } from './read-headers.ts'

const site = process.env.SITE_DIR ?? fileURLToPath(new URL('../dist', import.meta.url))
const port = Number(process.env.PORT ?? 4321)

if (!existsSync(`${site}/_headers`)) {
  console.error(`${site}: expected a built site, found none. Run “npm run build” first.`)
  process.exit(1)
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}
const typeOf = (file: string) => types[extname(file)] ?? 'application/octet-stream'
const notFoundPage = '/404.html'
const headersFor = readHeaders(`${site}/_headers`)
const isHidden = (path: string) => path === '/_headers' || path === notFoundPage || /\.(br|gz)$/.test(path)
const hasFile = (path: string) => existsSync(`${site}${path}`)
const files = sirv(site, { etag: true, brotli: true, gzip: true, extensions: [] })

function setHeaders(response: ServerResponse, address: string, type?: string): void {
  const headers = {
    ...headersFor(address),
    Vary: 'Accept-Encoding',
    ...(type ? { 'Content-Type': type } : {}),
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const [encoding, suffix] = [
    ['br', '.br'],
    ['gzip', '.gz'],
  ].find(([name = '', end = '']) => accepted.includes(name) && hasFile(`${notFoundPage}${end}`)) ?? ['', '']
  setHeaders(response, notFoundPage, typeOf(notFoundPage))
  if (encoding) response.setHeader('Content-Encoding', encoding)
  const body = readFileSync(`${site}${notFoundPage}${suffix}`)
  response.writeHead(404, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}

function refuseMethod(response: ServerResponse): void {
  setHeaders(response, notFoundPage)
  response.writeHead(405, { Allow: 'GET, HEAD' }).end()
}

function redirect(response: ServerResponse, page: string, query: string): void {
  setHeaders(response, page)
  response.writeHead(308, { Location: `${page}${query}` }).end()
}

createServer((request, response) => {
  const url = URL.parse(`http://localhost${request.url ?? ''}`)
  const search = url?.search ?? ''
  const pathname = url?.pathname.replace(/^\/+/, '/') ?? notFoundPage
  const folder = pathname.replace(/(?<=\/)index\.html$/, '')
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname

  if (request.method !== 'GET' && request.method !== 'HEAD') refuseMethod(response)
  else if (folder !== pathname && hasFile(pathname)) redirect(response, folder, search)
  else if (!pathname.endsWith('/') && hasFile(`${pathname}/index.html`))
    redirect(response, `${pathname}/`, search)
  else if (isHidden(pathname) || !hasFile(file)) sendNotFound(request, response)
  else {
    request.url = file
    setHeaders(response, pathname, typeOf(file))
    files(request, response, () => sendNotFound(request, response))
  }
}).listen(port, () => console.log(`Coder Compass at http://localhost:${port}/`))
