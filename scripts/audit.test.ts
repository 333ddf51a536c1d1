import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { auditPackages } from './audit.ts'

/** A registry for the tests: the advisories that it knows. */
let advisories: Readonly<Record<string, unknown>> = {}
let registry: Server
let option = ''

before(async () => {
  registry = createServer((request, response) => {
    if (request.method !== 'POST') response.statusCode = 404
    request.resume().on('end', () => response.end(JSON.stringify(advisories)))
  }).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const address = registry.address()
  if (typeof address === 'object') option = `--registry=http://127.0.0.1:${address?.port}/`
})
after(() => void registry.close())

const advisory = { id: 1, url: 'https://example.org/1', title: 'A vulnerability', severity: 'high' }

test('reports nothing when no advisory is known', async () => {
  advisories = {}
  assert.deepEqual(await auditPackages(option), { kind: 'clean' })
})

test('names a vulnerable package that the site is built with', async () => {
  advisories = { preact: [{ ...advisory, vulnerable_versions: '<99' }] }
  const audit = await auditPackages(option)
  assert.equal(audit.kind, 'vulnerable')
  assert.ok(audit.kind === 'vulnerable' && audit.packages.includes('preact (high)'), JSON.stringify(audit))
})

test('ignores advisories for dev dependencies and unused versions', async () => {
  advisories = {
    preact: [{ ...advisory, vulnerable_versions: '<1' }],
    lighthouse: [{ ...advisory, vulnerable_versions: '<99' }],
  }
  assert.deepEqual(await auditPackages(option), { kind: 'clean' })
})

test('does not report a vulnerability when the registry does not answer', async () => {
  const audit = await auditPackages('--registry=http://127.0.0.1:1/')
  assert.equal(audit.kind, 'no-answer')
  assert.match(audit.kind === 'no-answer' ? audit.why : '', /ECONNREFUSED/)
})
