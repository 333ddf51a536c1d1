import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from '../../facts/day.ts'
import { contactGoodUntil, readContact, type Contact } from './contact.ts'

const cases: { name: string; given: string | undefined; expect: Contact }[] = [
  { name: 'without CONTACT there is no contact address', given: undefined, expect: { kind: 'none' } },
  { name: 'an empty CONTACT counts as none', given: ' ', expect: { kind: 'none' } },
  {
    name: 'an email address becomes a mail link',
    given: 'fix@coder-compass.example',
    expect: { kind: 'mail', href: 'mailto:fix@coder-compass.example', shown: 'fix@coder-compass.example' },
  },
  {
    name: 'a mailto link is shown as its email address',
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

test('the expiry day of security.txt is a valid day', () => assert.ok(isDay(contactGoodUntil)))
