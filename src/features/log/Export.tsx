import { useEffect, useState } from 'preact/hooks'
import type { Body } from '../../facts/credentials.ts'
import { printDate } from '../../format/dates.ts'
import { writeCsv } from '../../rules/ceu/log-csv.ts'
import type { LogEntry } from '../../rules/ceu/log-entry.ts'
import { writeJson } from '../../rules/ceu/log-json.ts'
import { byCycle, byDate, type CycleGroup, type JudgedEntry } from '../../rules/ceu/log.ts'
import { AuditSheet } from './AuditSheet.tsx'
import { bodies, bodyName } from './describe.ts'
import { download } from './download.ts'
import type { Basis } from './plan.ts'
import styles from './log.module.css'

interface Props {
  log: readonly LogEntry[]
  judged: readonly JudgedEntry[]
  basis: Basis
  /** The log is in a file now. */
  exported(): void
}

interface Sheet {
  readonly body: Body
  readonly group: CycleGroup
}

const nameOf = ({ body, group: { cycle } }: Sheet) =>
  `${bodyName[body]}${cycle ? `, cycle due ${printDate(cycle.due)}` : ''}`

/** The mark of a spreadsheet file that its letters are UTF-8. */
const mark = '\uFEFF'

const printForm = () => {
  document.documentElement.dataset['print'] = 'form'
  print()
  delete document.documentElement.dataset['print']
}

/** Take the log along: as a table, as a copy that this page reads again, on paper. */
export function Export({ log, judged, basis, exported }: Props) {
  const sheets: Sheet[] = bodies.flatMap((body) => byCycle(judged, body).map((group) => ({ body, group })))
  const [chosen, choose] = useState('')
  const [printing, setPrinting] = useState(0)
  const sheet = sheets.find((one) => nameOf(one) === chosen) ?? sheets[0]

  useEffect(() => {
    const prepare = () => setPrinting((times) => times || -1)
    addEventListener('beforeprint', prepare)
    return () => removeEventListener('beforeprint', prepare)
  }, [])
  useEffect(() => {
    if (printing > 0) print()
  }, [printing])

  const save = (name: string, type: string, text: string) => {
    download(name, type, text)
    exported()
  }
  const isRunning = (sheet?.group.cycle?.when ?? 'this') === 'this'

  return (
    <>
      {sheet && (
        <p class="row">
          <label class={styles.labeled}>
            Audit sheet
            <select class={styles.choice} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {sheets.map((one) => (
                <option key={nameOf(one)} selected={one === sheet}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          <button
            class="button"
            type="button"
            data-quiet
            onClick={() => setPrinting((times) => Math.max(times, 0) + 1)}
          >
            Print the audit sheet
          </button>
        </p>
      )}
      <p class="row">
        {log.length > 0 && (
          <>
            <button
              class="button"
              type="button"
              data-quiet
              onClick={() => save('ceu-log.csv', 'text/csv', mark + writeCsv(byDate(log)))}
            >
              Export CSV
            </button>
            <button
              class="button"
              type="button"
              data-quiet
              onClick={() => save('ceu-log.json', 'application/json', writeJson(byDate(log)))}
            >
              Export JSON
            </button>
          </>
        )}
        <button class="button" type="button" data-quiet onClick={printForm}>
          Print an empty form
        </button>
      </p>
      {sheet && printing !== 0 && (
        <AuditSheet
          body={sheet.body}
          group={sheet.group}
          plan={isRunning ? basis.plans[sheet.body] : undefined}
          today={basis.today}
        />
      )}
    </>
  )
}
