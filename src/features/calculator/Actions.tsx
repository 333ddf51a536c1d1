import { useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { printDate } from '../../format/dates.ts'
import { formatAddress, type CeuState } from '../../rules/ceu/address.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { afterCopy } from './after-copy.ts'
import { Save } from './Save.tsx'
import type { Session } from './useDraft.ts'
import styles from './calculator.module.css'

interface Props {
  plans: readonly Plan[]
  session: Session
}

/** Take the plan along: as a log, as a calendar, on paper, as an address. */
function TakeAlong({ plans, session: { state, today, startOver } }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const dated = plans.some(({ body, due }) => due && (body === 'aapc' || due.day > today))
  const [unsaved, setUnsaved] = useState(false)
  const addToCalendar = () => {
    setUnsaved(false)
    import('./save-calendar.ts').then(
      ({ saveCalendar }) => saveCalendar(plans, today, addressOf(undated)),
      () => setUnsaved(true),
    )
  }
  const { on: _, ...undated } = state
  const addressOf = (shown: CeuState) => `${location.origin}/ceu-calculator/#${formatAddress(shown)}`
  const address = () => addressOf({ ...state, on: today })
  const copyLink = () => {
    // Some browsers have no clipboard, others refuse it.
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(address())
      : Promise.reject(new Error('no clipboard'))
    written.then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    )
  }

  return (
    <>
      <p>
        <a class="button" data-quiet href={`/ceu-log/#${formatAddress(state)}`}>
          Keep a log for this plan
        </a>
      </p>
      <p class="row">
        {dated && (
          <button class="button" type="button" onClick={addToCalendar}>
            Add to calendar (.ics)
          </button>
        )}
        <button class="button" type="button" data-quiet onClick={() => print()}>
          Print the plan
        </button>
        <button class="button" type="button" data-quiet onClick={copyLink}>
          <span key={copied}>{copied === 'yes' ? afterCopy.linkCopied : afterCopy.copyLink}</span>
        </button>
        <button class="button" type="button" data-quiet onClick={startOver}>
          {afterCopy.startOver}
        </button>
      </p>
      {unsaved && <p role="alert">{afterCopy.calendarMissing}</p>}
      {copied === 'refused' && (
        <p>
          {afterCopy.copyHere}{' '}
          <span class={styles.address} key={address()}>
            {address()}
          </span>
        </p>
      )}
      <p class={`${styles.address} ${styles.printed}`} key={address()}>
        {fill(afterCopy.printed, printDate(today), address())}
      </p>
    </>
  )
}

/** What can be done with the plan, and keeping it. */
export const Actions = (props: Props) => (
  <>
    {props.plans.length > 0 && <TakeAlong {...props} />}
    <Save session={props.session} />
  </>
)
