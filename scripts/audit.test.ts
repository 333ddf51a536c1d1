import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { auditPackages } from './audit.ts'

/** Stands in for the registry: what it says of the packages it is asked about. */
let known: Readonly<Record<string, unknown>> = {}
let registry: Server
let option = ''

before(async () => {
  registry = createServer((request, response) => {
    if (request.method !== 'POST') response.statusCode = 404
    request.resume().on('end', () => response.end(JSON.stringify(known)))
  }).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const address = registry.address()
  if (typeof address === 'object') option = `--registry=http://127.0.0.1:${address?.port}/`
})
after(() => void registry.close())

const hole = { id: 1, url: 'https://example.org/1', title: 'A hole', severity: 'high' }

test('packages of which no hole is known pass', async () => {
  known = {}
  assert.deepEqual(await auditPackages(option), { kind: 'clean' })
})

test('a hole in a package that the site is made with is named', async () => {
  known = { preact: [{ ...hole, vulnerable_versions: '<99' }] }
  const audit = await auditPackages(option)
  assert.equal(audit.kind, 'holes')
  assert.ok(audit.kind === 'holes' && audit.packages.includes('preact (high)'), JSON.stringify(audit))
})

test('a hole in a version that is not in use, or in a tool for tests, is none', async () => {
  known = {
    preact: [{ ...hole, vulnerable_versions: '<1' }],
    lighthouse: [{ ...hole, vulnerable_versions: '<99' }],
  }
  assert.deepEqual(await auditPackages(option), { kind: 'clean' })
})

test('a registry that does not answer is no hole', async () => {
  const audit = await auditPackages('--registry=http://127.0.0.1:1/')
  assert.equal(audit.kind, 'no-answer')
  assert.match(audit.kind === 'no-answer' ? audit.why : '', /ECONNREFUSED/)
})
