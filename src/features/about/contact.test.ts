import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from '../../facts/day.ts'
import { contactGoodUntil, readContact, type Contact } from './contact.ts'

const cases: { name: string; given: string | undefined; expect: Contact }[] = [
  { name: 'without CONTACT there is no address', given: undefined, expect: { kind: 'none' } },
  { name: 'an empty CONTACT is none', given: ' ', expect: { kind: 'none' } },
  {
    name: 'a mailbox becomes a mail link',
    given: 'fix@coder-compass.example',
    expect: { kind: 'mail', href: 'mailto:fix@coder-compass.example', shown: 'fix@coder-compass.example' },
  },
  {
    name: 'a mail link is taken as its mailbox',
    given: 'mailto:fix@coder-compass.example',
    expect: { kind: 'mail', href: 'mailto:fix@coder-compass.example', shown: 'fix@coder-compass.example' },
  },
  {
    name: 'a page is shown without its https://',
    given: 'https://coder-compass.example/report',
    expect: {
      kind: 'page',
      href: 'https://coder-compass.example/report',
      shown: 'coder-compass.example/report',
    },
  },
]
for (const { name, given, expect } of cases) test(name, () => assert.deepEqual(readContact(given), expect))

for (const given of [
  'fix',
  'fix@nowhere',
  'http://coder-compass.example/',
  'javascript:alert(1)',
  'a@b.c d',
]) {
  test(`“${given}” as CONTACT stops the build`, () => assert.throws(() => readContact(given), /expected/))
}

test('security.txt may be trusted until a real day', () => assert.ok(isDay(contactGoodUntil)))
