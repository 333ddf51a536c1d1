import { useEffect, useRef, useState } from 'preact/hooks'
import { formatAddress, type Field } from '../../rules/address.ts'
import { daysBetween } from '../../rules/day.ts'
import { assessAapc, assessAhima, type Plan } from '../../rules/plan.ts'
import { Actions } from './Actions.tsx'
import { Added } from './Added.tsx'
import {
  bodyName,
  describeNotice,
  describePace,
  describeProblem,
  describeProgress,
  printDue,
  useWords,
  WordsOfPage,
} from './copy.ts'
import { TextField } from './Fields.tsx'
import { CountField, Inputs, MonthField } from './Inputs.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { TimeLine } from './TimeLine.tsx'
import { useDraft, type Session } from './useDraft.ts'
import type { Words } from './words.ts'
import styles from './calculator.module.css'

interface Props {
  words: Words
  /** The short form that stands inside articles. It reads the address and never writes it. */
  compact?: boolean
}

const summary = (words: Words, plan: Plan) =>
  `${bodyName[plan.body]}: ${plan.required.value} CEUs${plan.due ? ` by ${printDue(plan.due.value)}` : ''}. ${words.status[plan.status]} ${describeProgress(words, plan)}`

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
  const words = useWords()
  if (problems.length + notices.length === 0) return null
  const goTo = (field: Field) => document.getElementById(`ceu-${field}`)?.focus()
  return (
    <ul class={styles.warnings} aria-label="Left out">
      {problems.map((problem) => (
        <li key={problem.field}>
          <a
            href={`#ceu-${problem.field}`}
            onClick={(event) => {
              event.preventDefault()
              goTo(problem.field)
            }}
          >
            {words.fields[problem.field]}
          </a>
          : {describeProblem(words, problem)}
        </li>
      ))}
      {notices.map((notice) => (
        <li key={notice.code}>{describeNotice(words, notice)}</li>
      ))}
    </ul>
  )
}

/** Keeping the plan on this device is the reader's choice, and so is erasing it. */
const Save = ({ kept, save }: Pick<Session, 'kept' | 'save'>) => {
  const { phrases } = useWords()
  return (
    <p class={styles.save}>
      <label>
        <input
          type="checkbox"
          checked={kept.kind === 'plan'}
          onChange={({ currentTarget }) => save(currentTarget.checked)}
        />
        Save on this device
      </label>
      {kept.kind === 'blocked' && <span class={styles.problem}>{phrases.blocked}</span>}
    </p>
  )
}

/** The answer in a line, for screens on which the plans stand below the fields. */
const Brief = ({ plans, today }: { plans: readonly Plan[]; today: string }) => (
  <p class={styles.brief} aria-hidden="true">
    {plans.map((plan) => (
      <span key={plan.body} data-hue={plan.body}>
        <span class="flag">{bodyName[plan.body]}</span>
        <b>{plan.required.value}</b> {plan.due ? `by ${printDue(plan.due.value)}` : 'in two years'}
        {plan.perMonth !== undefined &&
          plan.due &&
          `, ${describePace(plan.perMonth, daysBetween(today, plan.due.day))}`}
      </span>
    ))}
  </p>
)

/** The calculator: what the reader holds and has earned on one side, what each body asks on the other. */
export function Calculator({ words, compact = false }: Props) {
  const form = useRef<HTMLDivElement>(null)
  const session = useDraft(form, !compact)
  const { draft, state, today, problems, change } = session
  const aapc = assessAapc(state, today)
  const ahima = assessAhima(state, today)
  const plans = [aapc, ahima].filter((plan) => plan !== undefined)
  const submitted = (month: string) => change({ ...draft, texts: { ...draft.texts, submitted: month } })
  const inputs = { draft, problems, change, aapc }

  return (
    <WordsOfPage.Provider value={words}>
      <div class={styles.calculator} data-compact={compact ? '' : undefined}>
        <div ref={form} class={styles.inputs}>
          {compact ? (
            <fieldset data-hue="aapc">
              <CountField {...inputs} />
              <div class={styles.pair}>
                <MonthField {...inputs} />
                <TextField {...inputs} field="earned" />
              </div>
            </fieldset>
          ) : (
            <Inputs {...inputs} />
          )}
          {!compact && <Save kept={session.kept} save={session.save} />}
          {!compact && plans.length > 0 && <Brief plans={plans} today={today} />}
        </div>
        <div class={styles.results}>
          <Warnings {...session} />
          {plans.length > 0 ? (
            <div class={styles.plans}>
              {plans.map((plan) => (
                <PlanPanel key={plan.body} plan={plan} today={today} submitted={submitted} />
              ))}
            </div>
          ) : (
            <p class={styles.empty}>{words.phrases.empty}</p>
          )}
          {!compact && plans.length > 0 && <Actions state={state} plans={plans} today={today} />}
          {!compact && <TimeLine plans={plans} today={today} />}
          {!compact && plans.length > 0 && <Added state={state} />}
          {compact && (
            <p>
              <a
                class="button"
                data-quiet
                href={`/ceu-calculator/${plans.length > 0 ? `#${formatAddress(state)}` : ''}`}
              >
                All credentials, both bodies
              </a>
            </p>
          )}
          <Announcement text={plans.map((plan) => summary(words, plan)).join(' ')} />
        </div>
      </div>
    </WordsOfPage.Provider>
  )
}
