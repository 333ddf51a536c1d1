import type { VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { printDate } from '../../format/dates.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import type { JudgedEntry, LogContext } from '../../rules/ceu/log.ts'
import { bodyName } from './describe.ts'
import { groupsOf } from './groups.ts'
import styles from './log.module.css'
import { EditedRow, Row, type RowActions } from './Row.tsx'

interface Props {
  judged: readonly JudgedEntry[]
  context: LogContext
  edited: LogEntry | undefined
  actions: RowActions
  save(entry: LogEntry): void
  cancel(): void
  typed(isTyped: boolean): void
}

const Table = ({ label, rows }: { label: string; rows: readonly VNode[] }) => (
  <table class={styles.entries} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Certificate, and what it counts for</th>
        <th scope="col">CEUs</th>
      </tr>
    </thead>
    <tbody>{rows}</tbody>
  </table>
)

interface Drawn {
  readonly judged: JudgedEntry
  readonly key: string
  readonly row: VNode
}

/** The entries by date: those of the running cycle, then each other cycle, folded. */
export function Entries({ judged, edited, actions, ...editing }: Props) {
  const drawn = useRef(new Map<string, Drawn>())
  const { current, others } = useMemo(() => groupsOf(judged), [judged])

  // Preact skips an element that is the same object as before, so a long log is not drawn again for one entry.
  const rowOf = (one: JudgedEntry) => {
    const { id } = one.entry
    if (id === edited?.id) return <EditedRow key={id} entry={edited} {...editing} />
    const known = drawn.current.get(id)
    if (known?.judged === one) return known.row
    const key = JSON.stringify(one)
    const row = known?.key === key ? known.row : <Row key={id} judged={one} {...actions} />
    drawn.current.set(id, { judged: one, key, row })
    return row
  }
  const lost = edited && !judged.some(({ entry }) => entry.id === edited.id)

  return (
    <>
      {(current.length > 0 || lost) && (
        <Table
          label="This cycle"
          rows={[
            ...current.map(rowOf),
            ...(lost ? [<EditedRow key={edited.id} entry={edited} {...editing} />] : []),
          ]}
        />
      )}
      {others.map(({ body, due = '', entries }) => {
        const name = `${body ? bodyName[body] : ''} cycle due ${printDate(due)}`
        return (
          <details key={name} class={styles.cycle}>
            <summary>
              {name}: {entries.length === 1 ? '1 entry' : `${entries.length} entries`}
            </summary>
            <Table label={name} rows={entries.map(rowOf)} />
          </details>
        )
      })}
    </>
  )
}
