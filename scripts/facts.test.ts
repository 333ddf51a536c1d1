import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dayNumber, dayOf } from '../src/facts/day.ts'
import { contactGoodUntil } from '../src/features/about/contact.ts'

const script = fileURLToPath(new URL('./facts.ts', import.meta.url))
const listedOn = (day: string) => execFileSync(process.execPath, [script, '--on', day], { encoding: 'utf8' })

test('more than 30 days before security.txt expires, nobody is troubled with it', () => {
  assert.doesNotMatch(listedOn(dayOf(dayNumber(contactGoodUntil) - 31)), /security\.txt/)
})

test('from 30 days before it expires, security.txt stands among what is due', () => {
  assert.match(listedOn(dayOf(dayNumber(contactGoodUntil) - 30)), /^security\.txt {2}.*, in 30 days$/m)
})

test('once it has expired, security.txt is overdue', () => {
  assert.match(listedOn(dayOf(dayNumber(contactGoodUntil) + 1)), /^security\.txt {2}.*, 1 day overdue$/m)
})
