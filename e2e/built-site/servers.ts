import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Server {
  readonly name: string
  readonly url: string
  readonly stop: () => Promise<void>
}

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url))

/** Debian installs servers in folders that are on the path of root only. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` }

export function isInstalled(program: string, ...version: string[]): boolean {
  try {
    execFileSync(program, version, { env, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })

const isUp = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** Waits until the server answers; fails when its process ends or after ten seconds. */
async function waitForAnswer(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 10_000
  while (child.exitCode === null && Date.now() < until) {
    if (await isUp(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill()
  throw new Error(`expected an answer at ${url}, found none`)
}

interface Start {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly port: number
  readonly folder: string
  readonly variables?: Readonly<Record<string, string>>
}

async function start({ name, command, port, folder, variables = {} }: Start): Promise<Server> {
  const [program, ...rest] = command
  const child = spawn(program, rest, {
    env: { ...env, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString()
  })
  const url = `http://127.0.0.1:${port}`
  try {
    await waitForAnswer(`${url}/`, child)
  } catch (error) {
    throw new Error(`${name}: its errors: “${errors.trim()}”`, { cause: error })
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true, force: true })
        resolve()
      })
      child.kill()
    })
  return { name, url, stop }
}

const replaceIn = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`deploy/nginx.conf: expected “${from}”, found none`)
  return text.replace(from, to)
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export const nginxPacksBrotli = (): boolean => {
  try {
    return readFileSync(brotliModule).length > 0
  } catch {
    return false
  }
}

/** Starts nginx with the shipped configuration on a free port, with its files in a temporary folder. */
export async function startNginx(site: string, { brotli }: { brotli: boolean }): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const shipped = readFileSync(`${deploy}nginx.conf`, 'utf8')
  const here = replaceIn(
    replaceIn(shipped, 'listen 80;', `listen 127.0.0.1:${port};`),
    'root /var/www/coder-compass;',
    `root ${site};`,
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const main = `
${brotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
access_log off;
sendfile on;
tcp_nopush on;
${temporary}
${brotli ? replaceIn(here, '# brotli_static on;', 'brotli_static on;') : here}
}
`
  writeFileSync(`${folder}/nginx.conf`, main)
  const command = ['nginx', '-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`] as const
  return start({ name: brotli ? 'nginx with brotli' : 'nginx', command, port, folder })
}

/** Starts Caddy with the shipped configuration on a free port, with its files in a temporary folder. */
export async function startCaddy(site: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  const port = await freePort()
  writeFileSync(
    `${folder}/Caddyfile`,
    `{
	admin off
	auto_https off
	default_bind 127.0.0.1
}
import ${deploy}Caddyfile
`,
  )
  const variables = {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: site,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    HOME: folder,
  }
  const command = ['caddy', 'run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`] as const
  return start({ name: 'Caddy', command, port, folder, variables })
}

/** Starts the server of `npm start`. */
export async function startPreview(site: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const port = await freePort()
  const script = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url))
  const variables = { SITE_DIR: site, PORT: String(port) }
  return start({ name: 'npm start', command: [process.execPath, script], port, folder, variables })
}
