import { useState } from 'preact/hooks'
import { formatAddress, type CeuState } from '../../rules/address.ts'
import type { Plan } from '../../rules/plan.ts'
import { describeEvent, printDay, useWords } from './copy.ts'
import type { Words } from './words.ts'
import styles from './calculator.module.css'

interface Props {
  state: CeuState
  plans: readonly Plan[]
  today: string
}

const fileName = 'ceu-plan.ics'

/** Hands the reader the plan as a calendar file. Its code is fetched when it is asked for. */
async function saveCalendar(words: Words, plans: readonly Plan[], today: string, address: string) {
  const { calendarFile, calendarOf } = await import('../../rules/calendar.ts')
  const entries = plans.flatMap((plan) =>
    calendarOf(plan, today).map((event) => ({ event, ...describeEvent(words, event, plan, address) })),
  )
  const text = calendarFile(entries, today)
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}

/** Take the plan along: as a calendar, on paper, as an address. */
export function Actions({ state, plans, today }: Props) {
  const words = useWords()
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const dated = plans.some(({ due }) => due)
  const fragment = formatAddress({ ...state, on: today })
  const address = () => `${location.origin}/ceu-calculator/#${fragment}`

  return (
    <div class={styles.actions}>
      <p class="row">
        {dated && (
          <button class="button" type="button" onClick={() => saveCalendar(words, plans, today, address())}>
            Add to calendar (.ics)
          </button>
        )}
        <button class="button" type="button" data-quiet onClick={() => print()}>
          Print the plan
        </button>
        <button
          class="button"
          type="button"
          data-quiet
          onClick={() =>
            navigator.clipboard.writeText(address()).then(
              () => setCopied('yes'),
              () => setCopied('refused'),
            )
          }
        >
          {copied === 'yes' ? 'Address copied' : 'Copy address'}
        </button>
      </p>
      {copied === 'refused' && (
        <p>
          <label>
            Your browser does not let us copy. Copy it here:{' '}
            <input class={styles.address} type="text" readonly value={address()} />
          </label>
        </p>
      )}
      <p class={styles.printed}>
        Plan of {printDay(today)}. The same plan, with this day: {address()}
      </p>
    </div>
  )
}
