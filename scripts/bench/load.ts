import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { isInstalled, nginxPacksBrotli, startNginx } from '../../e2e/built-site/servers.ts'
import { dist } from './site.ts'

/** wrk answers `-v` with its usage and status 1: being there is what counts. */
const isThere = (program: string) => isInstalled('which', program)

const number = (pattern: RegExp, text: string) => Number(pattern.exec(text)?.[1] ?? 0)

/** nginx with the shipped configuration under load from this machine, errors counted. */
export async function benchLoad(): Promise<void> {
  const missing = ['nginx', 'wrk'].filter((program) => !isThere(program))
  if (missing.length > 0) {
    console.log(`load: not run, because ${missing.join(' and ')} is not installed`)
    return
  }
  const brotli = nginxPacksBrotli()
  const server = await startNginx(resolve(dist), { brotli })
  const script = readdirSync(`${dist}/_astro`).find((name) => name.endsWith('.js')) ?? ''
  const rows = []
  for (const path of [
    '/',
    '/articles/how-to-earn-ceus/',
    '/rules/',
    '/rules/ceu.json',
    `/_astro/${script}`,
    '/gone/',
  ]) {
    const { stdout } = await promisify(execFile)('wrk', [
      ...['-t', '2', '-c', '64', '-d', '5s', '--latency', '-H', `Accept-Encoding: ${brotli ? 'br' : 'gzip'}`],
      `${server.url}${path}`,
    ])
    const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? []
    rows.push({
      address: path,
      'answers a second': Math.round(number(/Requests\/sec:\s+([\d.]+)/, stdout)),
      '99% within': /99%\s+(\S+)/.exec(stdout)?.[1] ?? '',
      'other than 2xx': number(/Non-2xx or 3xx responses: (\d+)/, stdout),
      'socket errors': sockets.reduce((sum, each) => sum + Number(each), 0),
    })
  }
  await server.stop()
  console.log(`${server.name}, 64 connections for 5 s each; /gone/ answers 404 to all`)
  console.table(rows)
}
