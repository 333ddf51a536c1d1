import type { Body } from '../../facts/credentials.ts'
import { countedHref } from '../../format/row-address.ts'
import type { CycleChoice } from '../../rules/ceu/log-entry.ts'
import type { JudgedEntry, Mark, Refusal, Verdict } from '../../rules/ceu/log.ts'
import { copy, factNames } from './copy.ts'
import { bodies, bodyName, describeFinding, describeVerdict } from './describe.ts'
import styles from './log.module.css'

interface Props {
  judged: JudgedEntry
  /** Gives a CEU of a renewal month to the other cycle. */
  place(cycle: CycleChoice): void
}

const findingsOf = (verdict: Verdict): readonly (Mark | Refusal)[] => {
  if (verdict.kind === 'not-assigned') return []
  return verdict.kind === 'refused' ? verdict.reasons : verdict.marks
}

const Facts = ({ finding }: { finding: Mark | Refusal }) => (
  <>
    {finding.facts.map((id, at) => (
      <>
        {at > 0 && ','} <a href={countedHref(id)}>{factNames[id] ?? 'The rule'}</a>
      </>
    ))}
  </>
)

function OneVerdict({ judged, body, place }: Props & { body: Body }) {
  const verdict = judged[body]
  const { cycle } = judged.entry
  const late = findingsOf(verdict).some(({ code }) => code === 'after-due-day')
  const isNext = (cycle ?? 'ending') === 'next' || (cycle === undefined && late)
  return (
    <div data-hue={body}>
      <p>
        <span class="flag">{bodyName[body]}</span>
        <b>{describeVerdict(verdict)}</b>
      </p>
      {findingsOf(verdict).map((finding) => (
        <p key={finding.code} class={styles.finding}>
          {describeFinding(finding)}
          <Facts finding={finding} />
          {finding.code === 'renewal-month' && (
            <button
              class={`button ${styles.small}`}
              type="button"
              data-quiet
              onClick={() => place(isNext ? 'ending' : 'next')}
            >
              {isNext ? 'Give it to the cycle that ends' : 'Give it to the next cycle'}
            </button>
          )}
        </p>
      ))}
    </div>
  )
}

/** What each body makes of an entry, why, and the fact behind it. */
export function Verdicts({ judged, place }: Props) {
  const assigned = bodies.filter((body) => judged[body].kind !== 'not-assigned')
  return (
    <div class={styles.verdicts}>
      {assigned.map((body) => (
        <OneVerdict key={body} judged={judged} body={body} place={place} />
      ))}
      {assigned.length === 0 && <p>{copy.phrases.notAssigned}</p>}
    </div>
  )
}
