import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dayNumber, dayOf } from '../src/facts/day.ts'
import { contactGoodUntil } from '../src/features/about/contact.ts'

const script = fileURLToPath(new URL('./facts.ts', import.meta.url))
const listedOn = (day: string) => execFileSync(process.execPath, [script, '--on', day], { encoding: 'utf8' })

test('security.txt is not listed more than 30 days before it expires', () => {
  assert.doesNotMatch(listedOn(dayOf(dayNumber(contactGoodUntil) - 31)), /security\.txt/)
})

test('security.txt is listed as due from 30 days before it expires', () => {
  assert.match(listedOn(dayOf(dayNumber(contactGoodUntil) - 30)), /^security\.txt  .*, in 30 days$/m)
})

test('security.txt is listed as overdue after it has expired', () => {
  assert.match(listedOn(dayOf(dayNumber(contactGoodUntil) + 1)), /^security\.txt  .*, 1 day overdue$/m)
})
