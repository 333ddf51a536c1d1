/** Lists the facts whose check is overdue or due within 30 days, the earliest first, and security.txt if it expires. */
import { parseArgs } from 'node:util'
import { daysBetween, isDay } from '../src/facts/day.ts'
import { checksDue, type Check } from '../src/rules/review.ts'
import { facts, factIds } from '../src/facts/facts.ts'
import { currentRow } from '../src/facts/row.ts'
import { sources } from '../src/facts/sources.ts'
import { contactGoodUntil } from '../src/features/about/contact.ts'
import { printSentence } from '../src/format/figures.ts'

const { values } = parseArgs({ options: { on: { type: 'string' } } })
const day = values.on ?? new Date().toISOString().slice(0, 10)
if (!isDay(day)) {
  console.error(`--on: expected a day such as 2027-03-01, found “${day}”`)
  process.exit(1)
}

const printDays = (days: number) => (Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`)
const printDue = ({ by, days }: Pick<Check, 'by' | 'days'>) =>
  days < 0 ? `${by}, ${printDays(days)} overdue` : `${by}, in ${printDays(days)}`

const checks = checksDue(day, 30)
for (const check of checks) {
  const { id } = check
  console.log(`${id}  ${printDue(check)}\n  ${printSentence(id)}`)
  for (const source of currentRow(facts[id].rows).sources) {
    const { publisher, title, url, copyDate } = sources[source]
    console.log(`  - ${publisher}: ${title} (${copyDate}) ${url}`)
  }
}
const contact = { by: contactGoodUntil, days: daysBetween(day, contactGoodUntil) }
if (contact.days <= 30) {
  console.log(`security.txt  ${printDue(contact)}
  Check the address in CONTACT, then set a later contactGoodUntil in src/features/about/contact.ts.`)
}
const overdue = checks.filter(({ days }) => days < 0).length
console.log(
  `\nOn ${day}: ${overdue} of ${factIds.length} facts overdue, ${checks.length - overdue} due within 30 days.`,
)
