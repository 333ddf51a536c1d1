import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { extname } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { addressesIn, headersFor } from '../../integrations/headers.ts'
import { readHeaders } from '../../scripts/read-headers.ts'
import {
  isInstalled,
  nginxPacksBrotli,
  startCaddy,
  startNginx,
  startPreview,
  type Server,
} from './servers.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const addresses = addressesIn(`${dist}/`)

interface ServerKind {
  readonly name: string
  readonly notInstalled?: string
  readonly encodings: readonly ('br' | 'gzip')[]
  readonly start: () => Promise<Server>
}

const nginx = isInstalled('nginx', '-v')
const kinds: readonly ServerKind[] = [
  { name: 'npm start', encodings: ['br', 'gzip'], start: () => startPreview(dist) },
  {
    name: 'nginx',
    encodings: ['gzip'],
    start: () => startNginx(dist, { brotli: false }),
    ...(nginx ? {} : { notInstalled: 'nginx' }),
  },
  {
    name: 'nginx with brotli',
    encodings: ['br', 'gzip'],
    start: () => startNginx(dist, { brotli: true }),
    ...(nginx && nginxPacksBrotli() ? {} : { notInstalled: 'nginx with libnginx-mod-http-brotli-static' }),
  },
  {
    name: 'Caddy',
    encodings: ['br', 'gzip'],
    start: () => startCaddy(dist),
    ...(isInstalled('caddy', 'version') ? {} : { notInstalled: 'caddy' }),
  },
]

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Question {
  readonly path: string
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
}

const ask = (server: Server, { path, method = 'GET', headers = {} }: Question) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, method, headers }, (message) => {
      const parts: Buffer[] = []
      message.on('data', (part: Buffer) => parts.push(part))
      message.on('end', () =>
        resolve({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

const fileOf = (path: string) => `${dist}${path.endsWith('/') ? `${path}index.html` : path}`

/** The named headers of an answer, without those that were not sent. */
function headersIn({ headers }: Answer, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name.toLowerCase()]
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
}

const checkedHeaders = [
  ...Object.keys(headersFor('/rules/ceu.json')),
  'Vary',
  'Content-Type',
  'Content-Encoding',
  'Location',
]

const expected = (path: string, type: string, encoding?: string) => ({
  ...headersFor(path),
  Vary: 'Accept-Encoding',
  'Content-Type': type,
  ...(encoding ? { 'Content-Encoding': encoding } : {}),
})

const decoded = ({ headers, body }: Answer) =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body

test('the _headers file gives every built address its headers, each from one rule', () => {
  const stated = readHeaders(`${dist}/_headers`)
  for (const path of addresses) assert.deepEqual(stated(path), headersFor(path), path)
})

test('the _headers file has at most 100 rules and lines of 2,000 characters, the limits of hosts', () => {
  const lines = readFileSync(`${dist}/_headers`, 'utf8').split('\n')
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
  for (const line of lines) assert.ok(line.length <= 2000, line)
})

test('compressed copies have the content of their file and are smaller', () => {
  for (const file of addresses.map(fileOf)) {
    const body = readFileSync(file)
    for (const [suffix, decompress] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const) {
      if (!existsSync(`${file}${suffix}`)) continue
      const compressed = readFileSync(`${file}${suffix}`)
      assert.ok(compressed.length < body.length, file)
      assert.ok(decompress(compressed).equals(body), file)
    }
  }
})

for (const { name, notInstalled, encodings, start } of kinds) {
  if (notInstalled) {
    test(`${name}: its configuration has every header (not started: ${notInstalled} is not installed)`, (context) => {
      const file = name === 'Caddy' ? 'Caddyfile' : 'nginx.conf'
      const shipped = readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8')
      for (const value of Object.values(headersFor('/'))) assert.ok(shipped.includes(value), value)
      context.diagnostic(`install ${notInstalled} to test deploy/${file} with it`)
    })
    continue
  }

  let running: Server | undefined
  before(async () => {
    running = await start()
  })
  after(async () => running?.stop())
  const answer = (question: Question) => {
    assert.ok(running, `${name} is running`)
    return ask(running, question)
  }

  test(`${name}: every built address has its headers, content type and content`, async () => {
    for (const path of addresses.filter((path) => path !== '/404.html')) {
      const found = await answer({ path })
      const type = types[path.endsWith('/') ? '' : extname(path)] ?? 'application/octet-stream'
      assert.equal(found.status, 200, path)
      assert.deepEqual(headersIn(found, checkedHeaders), expected(path, type), path)
      assert.ok(found.body.equals(readFileSync(fileOf(path))), path)
    }
  })

  for (const encoding of encodings) {
    test(`${name}: sends ${encoding} copies to clients that accept them`, async () => {
      const suffix = encoding === 'br' ? '.br' : '.gz'
      for (const path of ['/', '/about/', '/rules/ceu.json', '/rss.xml', '/llms.txt']) {
        assert.ok(existsSync(`${fileOf(path)}${suffix}`), path)
        const found = await answer({ path, headers: { 'Accept-Encoding': `${encoding}, identity` } })
        assert.equal(found.headers['content-encoding'], encoding, path)
        assert.equal(found.headers.vary, 'Accept-Encoding', path)
        assert.equal(found.body.length, readFileSync(`${fileOf(path)}${suffix}`).length, path)
        assert.ok(decoded(found).equals(readFileSync(fileOf(path))), path)
      }
    })
  }

  test(`${name}: sends the smallest of the encodings that a browser accepts`, async () => {
    const found = await answer({ path: '/about/', headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
    assert.deepEqual(
      headersIn(found, checkedHeaders),
      expected('/about/', types['.html'] ?? '', encodings.includes('br') ? 'br' : 'gzip'),
    )
  })

  test(`${name}: HEAD returns the headers without a body`, async () => {
    for (const path of ['/', '/about/', '/rules/ceu.json', '/nowhere/']) {
      const whole = await answer({ path })
      const head = await answer({ path, method: 'HEAD' })
      assert.equal(head.status, whole.status, path)
      assert.equal(head.body.length, 0, path)
      assert.deepEqual(headersIn(head, checkedHeaders), headersIn(whole, checkedHeaders), path)
    }
  })

  test(`${name}: unknown and hidden addresses get the not-found page with status 404`, async () => {
    const page = readFileSync(`${dist}/404.html`)
    for (const path of [
      '/nowhere',
      '/nowhere/',
      '/_astro/gone.js',
      '/_astro/',
      '/rules/gone.json',
      '/share/gone.png',
      '/favicon.svg/',
      '/404.html',
      '/_headers',
      '/about/index.html.br',
      '/about/index.html.gz',
    ]) {
      const found = await answer({ path })
      assert.equal(found.status, 404, path)
      assert.deepEqual(headersIn(found, checkedHeaders), expected('/404.html', types['.html'] ?? ''), path)
      assert.ok(found.body.equals(page), path)
    }
  })

  test(`${name}: other spellings of a page’s address redirect to it and keep the query`, async () => {
    for (const [path, location] of [
      ['/about', '/about/'],
      ['/about?from=mail', '/about/?from=mail'],
      ['/about/index.html', '/about/'],
      ['/index.html', '/'],
      ['/index.html?from=mail', '/?from=mail'],
      ['/articles/cpc-vs-ccs', '/articles/cpc-vs-ccs/'],
    ] as const) {
      const found = await answer({ path })
      assert.equal(found.status, 308, path)
      assert.deepEqual(headersIn(found, [...Object.keys(headersFor('/')), 'Location', 'Vary']), {
        ...headersFor('/'),
        Location: location,
        Vary: 'Accept-Encoding',
      })
    }
  })

  test(`${name}: no address redirects to another site`, async () => {
    for (const path of ['//about', '//evil.example/..', '/.//about']) {
      const { headers } = await answer({ path })
      assert.doesNotMatch(headers.location ?? '', /^(\/\/|http)/, path)
    }
  })

  test(`${name}: an unchanged page is not sent again`, async () => {
    const { headers } = await answer({ path: '/about/' })
    const again = await answer({ path: '/about/', headers: { 'If-None-Match': String(headers.etag) } })
    assert.equal(again.status, 304)
    assert.equal(again.body.length, 0)
  })

  test(`${name}: POST is refused`, async () => {
    assert.equal((await answer({ path: '/about/', method: 'POST' })).status, 405)
  })
}
