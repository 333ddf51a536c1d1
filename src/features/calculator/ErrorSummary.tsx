import type { Problem } from '../../rules/ceu/address.ts'
import { copy } from './copy.ts'
import { describeNotice, describeProblem } from './describe.ts'
import type { Session } from './useDraft.ts'
import styles from './calculator.module.css'

/** Where to read on about a problem that no entry can mend. */
function ProblemLink({ code }: Pick<Problem, 'code'>) {
  const link = copy.problemLinks[code]
  return link ? <a href={link[1]}>{link[0]}</a> : null
}

/** What was left out, above the fields: each problem with a link to its field, and what could not be read. */
export function ErrorSummary({ problems, notices }: Pick<Session, 'problems' | 'notices'>) {
  if (problems.length + notices.length === 0) return null
  return (
    <ul class={styles.warnings} aria-label="Left out" id="ceu-problems" tabIndex={-1}>
      {problems.map((problem) => (
        <li key={problem.field + problem.code}>
          <a
            href={`#ceu-${problem.field}`}
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(`ceu-${problem.field}`)?.focus()
            }}
          >
            {copy.fields[problem.field]}
          </a>
          : {describeProblem(problem)} <ProblemLink code={problem.code} />
        </li>
      ))}
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>{describeNotice(notice)}</li>
      ))}
    </ul>
  )
}
