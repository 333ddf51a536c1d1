import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { extname } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { addressesIn, headersFor } from '../../integrations/headers.ts'
import { readHeaders } from './expected-headers.ts'
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

interface Kind {
  readonly name: string
  readonly absent?: string
  readonly packs: readonly ('br' | 'gzip')[]
  readonly start: () => Promise<Server>
}

const nginx = isInstalled('nginx', '-v')
const kinds: readonly Kind[] = [
  { name: 'npm start', packs: ['br', 'gzip'], start: () => startPreview(dist) },
  {
    name: 'nginx',
    packs: ['gzip'],
    start: () => startNginx(dist, { brotli: false }),
    ...(nginx ? {} : { absent: 'nginx' }),
  },
  {
    name: 'nginx with brotli',
    packs: ['br', 'gzip'],
    start: () => startNginx(dist, { brotli: true }),
    ...(nginx && nginxPacksBrotli() ? {} : { absent: 'nginx with libnginx-mod-http-brotli-static' }),
  },
  {
    name: 'Caddy',
    packs: ['br', 'gzip'],
    start: () => startCaddy(dist),
    ...(isInstalled('caddy', 'version') ? {} : { absent: 'caddy' }),
  },
]

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Ask {
  readonly path: string
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
}

const ask = (server: Server, { path, method = 'GET', headers = {} }: Ask) =>
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

/** Each header that an answer for this address must carry, as it was sent; one that must not be there is absent. */
function sent({ headers }: Answer, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name.toLowerCase()]
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
}

const watched = [
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

const unpacked = ({ headers, body }: Answer) =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body

test('the _headers file gives every built address the headers it should have, each from one rule', () => {
  const stated = readHeaders(`${dist}/_headers`)
  for (const path of addresses) assert.deepEqual(stated(path), headersFor(path), path)
})

test('the _headers file stays within the 100 rules of 2,000 characters that hosts read', () => {
  const lines = readFileSync(`${dist}/_headers`, 'utf8').split('\n')
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
  for (const line of lines) assert.ok(line.length <= 2000, line)
})

test('packed copies hold the file itself and are smaller', () => {
  for (const file of addresses.map(fileOf)) {
    const body = readFileSync(file)
    for (const [suffix, unpack] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const) {
      if (!existsSync(`${file}${suffix}`)) continue
      const packed = readFileSync(`${file}${suffix}`)
      assert.ok(packed.length < body.length, file)
      assert.ok(unpack(packed).equals(body), file)
    }
  }
})

for (const { name, absent, packs, start } of kinds) {
  if (absent) {
    test(`${name}: not started, because ${absent} is not installed; its configuration is only read`, (context) => {
      const file = name === 'Caddy' ? 'Caddyfile' : 'nginx.conf'
      const shipped = readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8')
      for (const value of Object.values(headersFor('/'))) assert.ok(shipped.includes(value), value)
      context.diagnostic(`install ${absent} to test deploy/${file} with it`)
    })
    continue
  }

  let running: Server | undefined
  before(async () => {
    running = await start()
  })
  after(async () => running?.stop())
  const answer = (question: Ask) => {
    assert.ok(running, `${name} is running`)
    return ask(running, question)
  }

  test(`${name}: every built address has its headers, its type and its content`, async () => {
    for (const path of addresses.filter((path) => path !== '/404.html')) {
      const found = await answer({ path })
      const type = types[path.endsWith('/') ? '' : extname(path)] ?? 'application/octet-stream'
      assert.equal(found.status, 200, path)
      assert.deepEqual(sent(found, watched), expected(path, type), path)
      assert.ok(found.body.equals(readFileSync(fileOf(path))), path)
    }
  })

  for (const encoding of packs) {
    test(`${name}: what gains from ${encoding} is sent so to whoever reads it`, async () => {
      const suffix = encoding === 'br' ? '.br' : '.gz'
      for (const path of ['/', '/about/', '/rules/ceu.json', '/rss.xml', '/llms.txt']) {
        assert.ok(existsSync(`${fileOf(path)}${suffix}`), path)
        const found = await answer({ path, headers: { 'Accept-Encoding': `${encoding}, identity` } })
        assert.equal(found.headers['content-encoding'], encoding, path)
        assert.equal(found.headers.vary, 'Accept-Encoding', path)
        assert.equal(found.body.length, readFileSync(`${fileOf(path)}${suffix}`).length, path)
        assert.ok(unpacked(found).equals(readFileSync(fileOf(path))), path)
      }
    })
  }

  test(`${name}: of all encodings a browser takes, the smallest is sent`, async () => {
    const found = await answer({ path: '/about/', headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
    assert.deepEqual(
      sent(found, watched),
      expected('/about/', types['.html'] ?? '', packs.includes('br') ? 'br' : 'gzip'),
    )
  })

  test(`${name}: HEAD answers with the headers alone`, async () => {
    for (const path of ['/', '/about/', '/rules/ceu.json', '/nowhere/']) {
      const whole = await answer({ path })
      const head = await answer({ path, method: 'HEAD' })
      assert.equal(head.status, whole.status, path)
      assert.equal(head.body.length, 0, path)
      assert.deepEqual(sent(head, watched), sent(whole, watched), path)
    }
  })

  test(`${name}: a lost address gets the page for it, with status 404 and nothing to keep`, async () => {
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
      assert.deepEqual(sent(found, watched), expected('/404.html', types['.html'] ?? ''), path)
      assert.ok(found.body.equals(page), path)
    }
  })

  test(`${name}: a page has one address, and the others lead there with their query`, async () => {
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
      assert.deepEqual(sent(found, [...Object.keys(headersFor('/')), 'Location', 'Vary']), {
        ...headersFor('/'),
        Location: location,
        Vary: 'Accept-Encoding',
      })
    }
  })

  test(`${name}: no address leads to another site`, async () => {
    for (const path of ['//about', '//evil.example/..', '/.//about']) {
      const { headers } = await answer({ path })
      assert.doesNotMatch(headers.location ?? '', /^(\/\/|http)/, path)
    }
  })

  test(`${name}: a page that has not changed is not sent again`, async () => {
    const { headers } = await answer({ path: '/about/' })
    const again = await answer({ path: '/about/', headers: { 'If-None-Match': String(headers.etag) } })
    assert.equal(again.status, 304)
    assert.equal(again.body.length, 0)
  })

  test(`${name}: nothing can be sent to it`, async () => {
    assert.equal((await answer({ path: '/about/', method: 'POST' })).status, 405)
  })
}
