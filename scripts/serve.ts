/** Serves the built site as it is to be hosted: its `_headers`, its packed copies, one address a page. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { readHeaders } from '../e2e/built-site/expected-headers.ts'

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
const lost = '/404.html'
const headersFor = readHeaders(`${site}/_headers`)
const isHidden = (path: string) => path === '/_headers' || path === lost || /\.(br|gz)$/.test(path)
const hasFile = (path: string) => existsSync(`${site}${path}`)
const files = sirv(site, { etag: true, brotli: true, gzip: true, extensions: [] })

function say(response: ServerResponse, address: string, type?: string): void {
  const headers = {
    ...headersFor(address),
    Vary: 'Accept-Encoding',
    ...(type ? { 'Content-Type': type } : {}),
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function sendLost(request: IncomingMessage, response: ServerResponse): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const [encoding, suffix] = [
    ['br', '.br'],
    ['gzip', '.gz'],
  ].find(([name = '', end = '']) => accepted.includes(name) && hasFile(`${lost}${end}`)) ?? ['', '']
  say(response, lost, typeOf(lost))
  if (encoding) response.setHeader('Content-Encoding', encoding)
  const body = readFileSync(`${site}${lost}${suffix}`)
  response.writeHead(404, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}

function refuse(response: ServerResponse): void {
  say(response, lost)
  response.writeHead(405, { Allow: 'GET, HEAD' }).end()
}

function redirect(response: ServerResponse, page: string, query: string): void {
  say(response, page)
  response.writeHead(308, { Location: `${page}${query}` }).end()
}

createServer((request, response) => {
  const url = URL.parse(`http://localhost${request.url ?? ''}`)
  const search = url?.search ?? ''
  const pathname = url?.pathname.replace(/^\/+/, '/') ?? lost
  const folder = pathname.replace(/(?<=\/)index\.html$/, '')
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname

  if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response)
  else if (folder !== pathname && hasFile(pathname)) redirect(response, folder, search)
  else if (!pathname.endsWith('/') && hasFile(`${pathname}/index.html`))
    redirect(response, `${pathname}/`, search)
  else if (isHidden(pathname) || !hasFile(file)) sendLost(request, response)
  else {
    request.url = file
    say(response, pathname, typeOf(file))
    files(request, response, () => sendLost(request, response))
  }
}).listen(port, () => console.log(`Coder Compass at http://localhost:${port}/`))
