import type { Conflict } from '../../rules/ceu/log-merge.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import { copy } from './copy.ts'
import { describeEntry, shortDate } from './describe.ts'
import { download } from './download.ts'
import styles from './log.module.css'
import { later } from './later.ts'
import { settled, withKeeping, withoutDamage, type Session } from './session.ts'

interface Props {
  session: Session
  change(step: (session: Session) => Session): void
}

const Version = ({ label, entry }: { label: string; entry: LogEntry | undefined }) => (
  <p>
    <b>{label}:</b>{' '}
    {entry
      ? `${shortDate(entry.date)} ${entry.title}: ${entry.ceus} CEUs. ${describeEntry(entry)}`
      : 'deleted'}
  </p>
)

/** An entry that two tabs changed differently: the reader decides. */
function Choice({ conflict, change }: { conflict: Conflict; change: Props['change'] }) {
  const choose = (choice: 'mine' | 'theirs') => () => change((session) => settled(session, conflict, choice))
  return (
    <section class={styles.preview} role="alert">
      <h2>Two tabs changed the same entry</h2>
      <Version label="This tab" entry={conflict.mine} />
      <Version label="The other tab" entry={conflict.theirs} />
      <p class="row">
        <button class="button" type="button" onClick={choose('mine')}>
          Take this tab’s
        </button>
        <button class="button" type="button" onClick={choose('theirs')}>
          Take the other tab’s
        </button>
      </p>
    </section>
  )
}

/** Keeping the log on this device is the reader's choice, and so is erasing it. */
export function Keep({ session, change }: Props) {
  const { keeping, conflicts, log } = session
  return (
    <>
      {conflicts.map((conflict) => (
        <Choice key={conflict.id} conflict={conflict} change={change} />
      ))}
      {keeping.kind !== 'damaged' && keeping.kind !== 'later-version' && (
        <label class="button" data-quiet="">
          <input
            type="checkbox"
            checked={keeping.kind === 'on'}
            onChange={({ currentTarget }) => {
              const wanted = currentTarget.checked
              later(() => change((before) => withKeeping(before, wanted)))
            }}
          />
          Keep on this device
        </label>
      )}
      {(log.length > 0 || keeping.kind !== 'off') && (
        <p key={keeping.kind} class={styles.keeping}>
          {copy.keeping[keeping.kind]}
        </p>
      )}
      {keeping.kind === 'damaged' && (
        <p class="row">
          <button
            class="button"
            type="button"
            onClick={() => download('ceu-log-damaged.txt', 'text/plain', keeping.text)}
          >
            Download it as it is
          </button>
          <button class="button" type="button" data-quiet onClick={() => change(withoutDamage)}>
            Go on with what can be read
          </button>
        </p>
      )}
    </>
  )
}
