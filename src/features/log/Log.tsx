import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { formatAddress } from '../../rules/ceu/address.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import { byDate, judgeEntry, judgeLog } from '../../rules/ceu/log.ts'
import { copy } from './copy.ts'
import { describeBasis, describeJudged } from './describe.ts'
import { Entries } from './Entries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { Export } from './Export.tsx'
import { Import } from './Import.tsx'
import { Keep } from './Keep.tsx'
import { later } from './later.ts'
import styles from './log.module.css'
import { planWith, type Basis } from './plan.ts'
import type { RowActions } from './Row.tsx'
import { isUnsafe, withEdited, withEntries, withEntry, withoutEntry } from './session.ts'
import { keepPlan } from './storage.ts'
import { Totals } from './Totals.tsx'
import { useBasis, useLeaveGuard, useSession } from './useLog.ts'

/** The plan by which entries are judged, and the way to change it. */
function JudgedBy({ basis, address, unsafe }: { basis: Basis; address: string; unsafe: boolean }) {
  const { phrases } = copy
  const plan = describeBasis(basis)
  return (
    <p class={styles.basis}>
      <span key={plan}>
        {plan === '' ? phrases.noPlan : fill(phrases.judgedBy, plan)}{' '}
        {basis.from === 'device' && phrases.savedPlan} {basis.incomplete && phrases.leftOut}
      </span>{' '}
      <a href={`/ceu-calculator/${address && `#${address}`}`}>
        {plan === '' ? 'Set up your plan' : 'Change the plan'}
      </a>{' '}
      {unsafe && <span>{phrases.keepFirst}</span>}
    </p>
  )
}

interface Message {
  readonly text: string
  readonly deleted?: LogEntry
}

const focusRow = (id: string) => {
  const row = [...document.querySelectorAll<HTMLElement>('[data-entry]')].find(
    ({ dataset }) => dataset['id'] === id,
  )
  row?.closest('details')?.setAttribute('open', '')
  row?.querySelector('button')?.focus()
}

function LogOf({ basis }: { basis: Basis }) {
  const { session, change: take, latest } = useSession()
  const [edited, setEdited] = useState<LogEntry>()
  const [message, setMessage] = useState<Message>()
  const [isNewTyped, setNewTyped] = useState(false)
  const [isEditTyped, setEditTyped] = useState(false)
  const undo = useRef<HTMLButtonElement>(null)
  const { phrases } = copy

  /** A kept log keeps the plan it is judged by, once the reader changes something in it. */
  const change: typeof take = (step) => {
    take(step)
    const { on: _, ...plan } = basis.state
    if (latest.current.keeping.kind === 'on' && basis.from === 'address') keepPlan(formatAddress(plan))
  }

  useLeaveGuard(isUnsafe(session) || isNewTyped || isEditTyped)
  const judged = useMemo(() => judgeLog(byDate(session.log), basis.context), [session.log, basis])
  const { totals, plans, address } = useMemo(() => planWith(judged, basis), [judged, basis])

  const report = (sentence: string, entry: LogEntry) => {
    const words = describeJudged(judgeEntry(entry, latest.current.log, basis.context))
    setMessage({ text: fill(sentence, entry.title, words) })
  }
  const close = (id: string) => {
    setEdited(undefined)
    setEditTyped(false)
    later(() => focusRow(id))
  }
  const actions: RowActions = {
    edit: setEdited,
    remove: (entry) =>
      later(() => {
        change((before) => withoutEntry(before, entry.id))
        setMessage({ text: fill(phrases.deleted, entry.title), deleted: entry })
      }),
    place: (entry, cycle) =>
      later(() => {
        change((before) => withEntry(before, { ...entry, cycle }))
        report(phrases.changed, { ...entry, cycle })
        later(() => focusRow(entry.id))
      }),
  }
  useEffect(() => {
    if (message?.deleted) undo.current?.focus()
  }, [message])

  return (
    <div class={styles.log}>
      <JudgedBy basis={basis} address={address} unsafe={isUnsafe(session)} />
      <EntryForm
        context={basis.context}
        typed={setNewTyped}
        save={(entry) =>
          later(() => {
            change((before) => withEntry(before, entry))
            report(phrases.added, entry)
          })
        }
      />
      <div class={styles.message} role="status">
        {message && <p key={message.text}>{message.text}</p>}
      </div>
      {message?.deleted && (
        <button
          ref={undo}
          class="button"
          type="button"
          data-quiet
          onClick={() => {
            const { deleted } = message
            if (!deleted) return
            change((before) => withEntry(before, deleted))
            setMessage({ text: fill(phrases.restored, deleted.title) })
            later(() => focusRow(deleted.id))
          }}
        >
          Undo
        </button>
      )}
      <div class={styles.tools}>
        <Import
          log={session.log}
          add={(entries) => {
            change((before) => withEntries(before, entries))
            setMessage({
              text: fill(phrases.imported, entries.length === 1 ? '1 entry' : `${entries.length} entries`),
            })
          }}
        />
        <Keep session={session} change={change} />
      </div>
      <Totals plans={plans} figures={totals.figures} judged={judged} />
      {judged.length > 0 && (
        <p class={styles.separate}>
          {phrases.separate}{' '}
          <a class="button" href={`/ceu-calculator/#${address}`}>
            Open my plan
          </a>
        </p>
      )}
      <div class={styles.tools}>
        <Export
          log={session.log}
          judged={judged}
          basis={{ ...basis, plans }}
          exported={() => change((before) => ({ ...before, safe: before.log }))}
        />
      </div>
      <Entries
        judged={judged}
        context={basis.context}
        edited={edited}
        actions={actions}
        typed={setEditTyped}
        save={(entry) =>
          later(() => {
            if (edited) change((before) => withEdited(before, edited, entry))
            report(phrases.changed, entry)
            close(entry.id)
          })
        }
        cancel={() => edited && close(edited.id)}
      />
    </div>
  )
}

/** The log of CEUs earned. Before the browser has taken over there is none. */
export function Log() {
  const basis = useBasis()
  return basis ? <LogOf basis={basis} /> : null
}
