import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readHeaders } from '../scripts/read-headers.ts'
import { headersFile, headersFor } from './headers.ts'

const paths = [
  '/',
  '/favicon.svg',
  '/_astro/island.js',
  '/_astro/font.woff2',
  '/about/',
  '/articles/',
  '/articles/one/',
  '/rules/',
  '/rules/ceu.json',
  '/rules/examples/',
  '/share/one.png',
]
const patterns = headersFile(paths)
  .split('\n')
  .filter((line) => line.startsWith('/'))

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'))
  writeFileSync(join(folder, '_headers'), headersFile(paths))
})
after(() => rmSync(folder, { recursive: true }))

test('on a host that joins the headers of several rules, each header has one value', () => {
  const stated = readHeaders(join(folder, '_headers'))
  for (const path of paths) assert.deepEqual(stated(path), headersFor(path), path)
})

test('reading the file joins a header that two rules set', () => {
  const twice = join(folder, 'twice')
  writeFileSync(twice, '/*\n  Cache-Control: no-cache\n\n/_astro/*\n  Cache-Control: immutable\n')
  assert.equal(readHeaders(twice)('/_astro/island.js')['Cache-Control'], 'no-cache, immutable')
})

test('a folder with equal headers gets one rule; otherwise each file gets its own', () => {
  assert.deepEqual(patterns, [
    '/*',
    '/',
    '/_astro/*',
    '/about/*',
    '/articles/*',
    '/favicon.svg',
    '/rules/',
    '/rules/ceu.json',
    '/rules/examples/*',
    '/share/*',
  ])
})

test('an unknown address gets the headers that every response has', () => {
  const { 'Content-Security-Policy': policy, 'Cache-Control': caching } = readHeaders(
    join(folder, '_headers'),
  )('/nowhere/')
  assert.deepEqual([policy, caching], ["frame-ancestors 'none'", undefined])
})

test('only open data can be read by other sites, and only hashed file names are cached as immutable', () => {
  const open = paths.filter((path) => 'Access-Control-Allow-Origin' in headersFor(path))
  const immutable = paths.filter((path) => headersFor(path)['Cache-Control']?.includes('immutable'))
  assert.deepEqual(open, ['/rules/ceu.json'])
  assert.deepEqual(immutable, ['/_astro/island.js', '/_astro/font.woff2'])
})
