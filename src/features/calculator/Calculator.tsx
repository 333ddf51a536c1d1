import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { printDate } from '../../format/dates.ts'
import { currentEdition } from '../../facts/aapc-editions.ts'
import { formatAddress } from '../../rules/ceu/address.ts'
import { daysBetween } from '../../facts/day.ts'
import { assessAapc, assessAhima, type Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { Actions } from './Actions.tsx'
import { Added } from './Added.tsx'
import { bodyName, describeNotice, describePace, describeProblem, describeProgress } from './describe.ts'
import { show } from './form.ts'
import { PlanPanel } from './PlanPanel.tsx'
import { TimeLine } from './TimeLine.tsx'
import { useDraft, type Session } from './useDraft.ts'
import styles from './calculator.module.css'

interface Props {
  /** The short form that stands inside articles. It reads the address and never writes it. */
  compact?: boolean
}

const summary = (plan: Plan) =>
  `${bodyName[plan.body]}: ${plan.required.value} CEUs${plan.due ? ` by ${printDate(plan.due.value)}` : ''}. ${copy.status[plan.status]} ${describeProgress(plan)}`

/** Says the result once the reader has paused, and only once. */
function Announcement({ text }: { text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const settled = setTimeout(() => say(text), 700)
    return () => clearTimeout(settled)
  }, [text])
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  )
}

function Warnings({ problems, notices }: Pick<Session, 'problems' | 'notices'>) {
  if (problems.length + notices.length === 0) return null
  return (
    <ul class={styles.warnings} aria-label="Left out">
      {problems.map((problem) => (
        <li key={problem.field}>
          <a
            href={`#ceu-${problem.field}`}
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(`ceu-${problem.field}`)?.focus()
            }}
          >
            {copy.fields[problem.field]}
          </a>
          : {describeProblem(problem)}
        </li>
      ))}
      {notices.map((notice) => (
        <li key={notice.code}>{describeNotice(notice)}</li>
      ))}
    </ul>
  )
}

/** Keeping the plan on this device is the reader's choice, and so is erasing it. */
const Save = ({ kept, save }: Pick<Session, 'kept' | 'save'>) => (
  <p>
    <label class="button" data-quiet>
      <input
        type="checkbox"
        checked={kept.kind === 'plan'}
        onChange={({ currentTarget }) => save(currentTarget.checked)}
      />
      Save on this device
    </label>
    {kept.kind === 'blocked' && <b>{copy.phrases.blocked}</b>}
  </p>
)

/** The answer in a line, for screens on which the plans stand below the fields. */
const Brief = ({ plans, today }: { plans: readonly Plan[]; today: string }) => (
  <p class={styles.brief} aria-hidden="true">
    {plans.map((plan) => (
      <span key={plan.body} data-hue={plan.body}>
        <span class="flag">{bodyName[plan.body]}</span>
        <b>{plan.required.value}</b> {plan.due ? `by ${printDate(plan.due.value)}` : 'in two years'}
        {plan.perMonth !== undefined &&
          plan.due &&
          `, ${describePace(plan.perMonth, daysBetween(today, plan.due.day))}`}
      </span>
    ))}
  </p>
)

/** What each body asks of the reader, as the fields beside it say. */
export function Calculator({ compact = false }: Props) {
  const session = useDraft(!compact)
  const { draft, state, today, problems, kept, change, save } = session
  const aapc = assessAapc(state, today)
  const ahima = assessAhima(state, today)
  const plans = [aapc, ahima].filter((plan) => plan !== undefined)
  const some = plans.length > 0
  const submitted = (month: string) =>
    change((said) => ({ ...said, texts: { ...said.texts, submitted: month } }))

  // What stands further down follows a frame later, so that the answer itself comes at once.
  const [below, setBelow] = useState<ComponentChildren>()
  useEffect(() => {
    setBelow(
      !compact && some && (
        <>
          <TimeLine plans={plans} today={today} />
          <Added state={state} today={today} />
        </>
      ),
    )
  }, [draft])

  useLayoutEffect(() => {
    if (today) show(draft, problems, aapc, currentEdition(today).id)
  }, [draft, today])

  return (
    <>
      {!compact && some && <Brief plans={plans} today={today} />}
      <div class={styles.results}>
        <Warnings problems={problems} notices={session.notices} />
        {some ? (
          <div class={styles.plans}>
            {plans.map((plan) => (
              <PlanPanel key={plan.body} plan={plan} today={today} on={state.on} submitted={submitted} />
            ))}
          </div>
        ) : (
          <p class={styles.empty}>{copy.phrases.empty}</p>
        )}
        {compact ? (
          <p>
            <a class="button" data-quiet href={`/ceu-calculator/${some ? `#${formatAddress(state)}` : ''}`}>
              All credentials, both bodies
            </a>
          </p>
        ) : (
          <>
            <div class={styles.actions}>
              {some && <Actions state={state} plans={plans} today={today} />}
              {(some || kept.kind === 'plan') && <Save kept={kept} save={save} />}
            </div>
            {below}
          </>
        )}
        <Announcement text={plans.map((plan) => summary(plan)).join(' ')} />
      </div>
    </>
  )
}
