import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { printDate } from '../../format/dates.ts'
import { currentEdition } from '../../facts/aapc-editions.ts'
import { formatAddress } from '../../rules/ceu/address.ts'
import { assessAapc, assessAhima, type Plan } from '../../rules/ceu/plan.ts'
import { afterSubmission } from '../../rules/ceu/submitted.ts'
import { copy } from './copy.ts'
import { Brief } from './Brief.tsx'
import { bodyName, describeProgress } from './describe.ts'
import { Empty } from './Empty.tsx'
import type { FromLog as FromLogType } from './FromLog.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { show, unfoldFilled } from './form.ts'
import { PlanPanel } from './PlanPanel.tsx'
import { Schedule } from './Schedule.tsx'
import { StateNotes } from './StateNotes.tsx'
import { keepsLog } from './storage.ts'
import { useDraft } from './useDraft.ts'
import { useTranslated } from './useTranslated.ts'
import styles from './calculator.module.css'

interface Props {
  /** The short form inside articles. It reads the address and never writes it. */
  compact?: boolean
  /** The fields that answer most, and those that make the answer sharper: HTML of the page that works before the script. */
  quick?: ComponentChildren
  more?: ComponentChildren
}

const summary = (plan: Plan) =>
  `${bodyName[plan.body]}: ${plan.required.value} CEUs${plan.due ? ` by ${printDate(plan.due.value)}` : ''}. ${copy.status[plan.status]} ${describeProgress(plan)}`

async function loadAfterAnswer() {
  const [{ Actions }, { Further }] = await Promise.all([import('./Actions.tsx'), import('./Further.tsx')])
  return { Actions, Further }
}
type AfterAnswer = Awaited<ReturnType<typeof loadAfterAnswer>>

/** Announces the result when the reader has paused, and only once. */
function Announcement({ text }: { text: string }) {
  const [announced, announce] = useState('')
  useEffect(() => {
    const settled = setTimeout(() => announce(text), 700)
    return () => clearTimeout(settled)
  }, [text])
  return (
    <p class="hidden" role="status">
      <span key={announced}>{announced}</span>
    </p>
  )
}

/** What AAPC and AHIMA ask of the reader, by the fields around it. */
export function Calculator({ compact = false, quick, more }: Props) {
  const session = useDraft(!compact)
  const { draft, state, today, problems, change } = session
  const aapc = assessAapc(state, today)
  const ahima = assessAhima(state, today)
  const plans = [aapc, ahima].filter((plan) => plan !== undefined)
  const some = plans.length > 0
  const results = useRef<HTMLDivElement>(null)
  const further = useRef<HTMLDivElement>(null)
  const resultsKey = useTranslated(results)
  const furtherKey = useTranslated(further)

  const submitted = (month: string) =>
    change((given) => afterSubmission(given, month, session.clock), 'submitted')

  // What is done with the plan, and what is further down, load after the answer. Without them the plan is still whole.
  const [after, setAfter] = useState<AfterAnswer>()
  const [FromLog, setFromLog] = useState<typeof FromLogType>()
  const [below, setBelow] = useState<ComponentChildren>()
  useEffect(() => {
    if (compact) return
    loadAfterAnswer().then(
      (loaded) => setAfter(loaded),
      () => undefined,
    )
    if (keepsLog())
      import('./FromLog.tsx').then(
        (loaded) => setFromLog(() => loaded.FromLog),
        () => undefined,
      )
  }, [])
  // It follows the plan a frame later, because it takes longer to draw.
  useEffect(() => {
    setBelow(after && some && <after.Further plans={plans} state={state} today={today} />)
  }, [draft, today, after])

  useLayoutEffect(() => {
    if (today) show(draft, problems, aapc, state.edition ?? currentEdition(today).id)
  }, [draft, today])
  useLayoutEffect(unfoldFilled, [session.arrivals])

  return (
    <>
      <ErrorSummary problems={problems} notices={session.notices} />
      {quick}
      <div class={styles.results} data-results>
        {!compact && <StateNotes session={session} />}
        {FromLog && some && (
          <FromLog state={state} draft={draft} plans={plans} today={today} change={change} />
        )}
        {some ? (
          <div
            class={styles.plans}
            id="ceu-plan"
            tabIndex={-1}
            key={resultsKey}
            ref={results}
            data-alone={plans.length === 1 && !compact ? '' : undefined}
          >
            {plans.map((plan) => (
              <PlanPanel key={plan.body} plan={plan} today={today} on={state.on} submitted={submitted}>
                {!compact && plan.body === 'aapc' && (
                  <Schedule plan={plan} chosen={state.edition} change={change} />
                )}
              </PlanPanel>
            ))}
          </div>
        ) : (
          <Empty compact={compact} />
        )}
        {compact ? (
          <p>
            <a class="button" data-quiet href={`/ceu-calculator/${some ? `#${formatAddress(state)}` : ''}`}>
              {copy.controls.full}
            </a>
          </p>
        ) : (
          <div class={styles.actions}>
            {after && (some || session.kept.kind === 'plan') && (
              <after.Actions plans={plans} session={session} />
            )}
          </div>
        )}
        <Announcement text={plans.map((plan) => summary(plan)).join(' ')} />
      </div>
      {more}
      {!compact && <Brief plans={plans} problems={problems} notices={session.notices} />}
      {!compact && (
        <div class={styles.further} key={furtherKey} ref={further}>
          {below}
        </div>
      )}
    </>
  )
}
