import { useEffect, useRef, useState } from 'preact/hooks'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import { describeProblem, describeRefusal, shortDate } from './describe.ts'
import type { FileReading, Preview } from './read-file.ts'
import styles from './log.module.css'

interface Props {
  log: readonly LogEntry[]
  add(entries: readonly LogEntry[]): void
}

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

/** How many lines a list shows; a long one is counted to its end. */
const shown = 100

function Refused({ refused }: Pick<Preview, 'refused'>) {
  if (refused.length === 0) return null
  return (
    <>
      <h3>Left out</h3>
      <ul>
        {refused.slice(0, shown).map(({ line, problems }) => (
          <li key={line}>
            <b>Line {line}.</b> {problems.map(describeProblem).join(' ')}
          </li>
        ))}
        {refused.length > shown && <li>And {refused.length - shown} more.</li>}
      </ul>
    </>
  )
}

function Found({ preview, add, cancel }: { preview: Preview; add(): void; cancel(): void }) {
  const { added, present, refused, unknownColumns } = preview
  return (
    <>
      <p>
        {entries(added.length)} to add. {present > 0 && `${entries(present)} you already have. `}
        {refused.length > 0 && `${refused.length === 1 ? '1 line' : `${refused.length} lines`} left out. `}
        {unknownColumns.length > 0 &&
          `Columns we do not know: ${unknownColumns.slice(0, 9).join(', ').slice(0, 300)}.`}{' '}
        {added.length > 0 && 'Nothing is added yet.'}
      </p>
      <Refused refused={refused} />
      {added.length > 0 && (
        <details>
          <summary>What would be added</summary>
          <ul>
            {added.slice(0, shown).map(({ id, date, title, ceus }) => (
              <li key={id}>
                {shortDate(date)} {title}: {ceus}
              </li>
            ))}
            {added.length > shown && <li>And {added.length - shown} more.</li>}
          </ul>
        </details>
      )}
      <p class="row">
        {added.length > 0 && (
          <button class="button" type="button" onClick={add}>
            Add {entries(added.length)}
          </button>
        )}
        <button class="button" type="button" data-quiet onClick={cancel}>
          {added.length > 0 ? 'Cancel' : 'Close'}
        </button>
      </p>
    </>
  )
}

/** Brings entries from a file, after a look at what they are. */
export function Import({ log, add }: Props) {
  const [reading, setReading] = useState<FileReading>()
  const heading = useRef<HTMLHeadingElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => heading.current?.focus(), [reading])

  const close = () => {
    setReading(undefined)
    input.current?.focus()
  }
  const choose = (control: HTMLInputElement) => {
    const [file] = control.files ?? []
    // The same file may be chosen again once it is corrected.
    if (file)
      void import('./read-file.ts')
        .then(
          ({ readFile }) => readFile(file, log),
          (): FileReading => ({ kind: 'refused', code: 'no-parser' }),
        )
        .then(setReading)
        .finally(() => (control.value = ''))
  }

  return (
    <>
      <label class={`button ${styles.file}`} data-quiet="">
        Import a file (CSV or JSON)
        <input
          ref={input}
          class="hidden"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </label>
      {reading && (
        <section class={styles.preview} aria-label="The file you chose">
          <h2 ref={heading} tabIndex={-1}>
            {reading.kind === 'preview' ? 'Look before you add' : 'Nothing was taken from this file'}
          </h2>
          {reading.kind === 'preview' ? (
            <Found
              preview={reading}
              cancel={close}
              add={() => {
                add(reading.added)
                close()
              }}
            />
          ) : (
            <>
              <p>{describeRefusal('code' in reading ? reading : { code: 'unreadable' })}</p>
              <button class="button" type="button" data-quiet onClick={close}>
                Close
              </button>
            </>
          )}
        </section>
      )}
    </>
  )
}
