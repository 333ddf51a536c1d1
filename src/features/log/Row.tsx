import type { CycleChoice, LogEntry } from '../../rules/ceu/log-entry.ts'
import { countsFor, type JudgedEntry, type LogContext } from '../../rules/ceu/log.ts'
import { describeEntry, shortDate } from './describe.ts'
import { EntryForm } from './EntryForm.tsx'
import styles from './log.module.css'
import { Verdicts } from './Verdicts.tsx'

/** What a reader can do with an entry. */
export interface RowActions {
  edit(entry: LogEntry): void
  remove(entry: LogEntry): void
  place(entry: LogEntry, cycle: CycleChoice): void
}

/** One entry and what it counts for. */
export function Row({ judged, edit, remove, place }: RowActions & { judged: JudgedEntry }) {
  const { entry } = judged
  const counts = countsFor(judged).join(' ')
  return (
    <tr data-entry="" data-id={entry.id} {...(counts === '' ? {} : { 'data-counts': counts })}>
      <td class={styles.day}>
        {shortDate(entry.date).slice(0, -4)}
        <wbr />
        {entry.date.slice(0, 4)}
      </td>
      <td>
        <div class={styles.activity}>
          <div>
            <b>{entry.title}</b>
            <p class="meta">{describeEntry(entry)}</p>
            <p class="row">
              <button class={`button ${styles.small}`} type="button" data-quiet onClick={() => edit(entry)}>
                Edit <span class="hidden">{entry.title}</span>
              </button>
              <button class={`button ${styles.small}`} type="button" data-quiet onClick={() => remove(entry)}>
                Delete <span class="hidden">{entry.title}</span>
              </button>
            </p>
          </div>
          <Verdicts judged={judged} place={(cycle) => place(entry, cycle)} />
        </div>
      </td>
      <td class={styles.ceus}>{entry.ceus}</td>
    </tr>
  )
}

interface EditedProps {
  entry: LogEntry
  context: LogContext
  save(entry: LogEntry): void
  cancel(): void
  typed(isTyped: boolean): void
}

/** The entry whose fields are open, in its place. */
export const EditedRow = (props: EditedProps) => (
  <tr>
    <td colSpan={3}>
      <EntryForm key={props.entry.id} {...props} />
    </td>
  </tr>
)
