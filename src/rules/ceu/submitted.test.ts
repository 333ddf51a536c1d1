import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatAddress, readAddress, readDraft } from './address.ts'
import { assessAapc } from './plan.ts'
import { afterSubmission } from './submitted.ts'

function after(fragment: string, month: string, on: string) {
  const address = readAddress(`#${fragment}`)
  assert.ok(address.kind === 'draft')
  const { state } = readDraft(afterSubmission(address.draft, month, on), on)
  return { address: formatAddress(state), due: assessAapc(state, on)?.due?.value }
}

test('what was earned for AAPC is emptied, what was earned for AHIMA stays', () => {
  assert.deepEqual(
    after('held=cpc,cpma,ccs&month=3&earned=36&earned-cpma=16&ahima-earned=4', '2027-03', '2027-04-10'),
    { address: 'held=cpc,cpma,ccs&month=3&submitted=2027-03&ahima-earned=4', due: '2029-03' },
  )
})

test('an exact date that is past gives way to its month, which leads to the same next date', () => {
  assert.deepEqual(after('held=cpc&due=2027-03-14&earned=36', '2027-03', '2027-04-01'), {
    address: 'held=cpc&month=3&submitted=2027-03',
    due: '2029-03',
  })
  assert.equal(
    after('held=cpc&month=5&due=2027-03-14', '2027-03', '2027-04-01').address,
    'held=cpc&month=3&submitted=2027-03',
  )
  assert.equal(
    after('held=cpc&due=2027-03-14&certified=2025-09', '2027-03', '2027-04-01').address,
    'held=cpc&month=3&certified=2025-09&submitted=2027-03',
  )
})

test('an exact date stays where its month would lead to another next date', () => {
  const sameMonth = after('held=cpc&due=2027-03-14', '2027-03', '2027-03-20')
  assert.deepEqual(sameMonth, { address: 'held=cpc&due=2027-03-14&submitted=2027-03', due: '2029-03' })
  const evenMonthInOddYear = after('held=cpc&due=2027-04-14', '2027-04', '2027-05-02')
  assert.deepEqual(evenMonthInOddYear, {
    address: 'held=cpc&due=2027-04-14&submitted=2027-04',
    due: '2029-04',
  })
})
