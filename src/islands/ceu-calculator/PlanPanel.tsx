import { daysBetween } from '../../rules/day.ts'
import type { FigureName } from '../../rules/figures.ts'
import type { Plan, Remark } from '../../rules/plan.ts'
import { Bar } from './Bar.tsx'
import {
  bodyName,
  describeHeld,
  describePace,
  describeProgress,
  describeRemark,
  describeTrackerRules,
  fill,
  printDue,
  useWords,
} from './copy.ts'
import { Sign } from './Sign.tsx'
import { Why } from './Why.tsx'
import styles from './calculator.module.css'

interface Props {
  plan: Plan
  today: string
  submitted(month: string): void
}

const rowsOf = (plan: Plan) => plan.required.steps.flatMap(({ rows }) => rows)

function Figures({ plan, today }: Pick<Props, 'plan' | 'today'>) {
  const { phrases, kinds: kindWords } = useWords()
  const { body, required, older, prorated, tracker, kinds, due, earned, remaining, perMonth } = plan
  const name = (figure: string) => `${body}.${figure}` as FigureName
  const kindName = (id: string) => name(body === 'aapc' ? `minimum.${id}` : id)
  const totalRows = rowsOf(plan)

  return (
    <div class={styles.figures}>
      <Why
        value={required.value}
        label="required"
        steps={required.steps}
        rows={tracker ? ['ceu-113'] : totalRows}
      >
        {tracker ? phrases.trackerDecides : fill(phrases.hold, describeHeld(plan))}
      </Why>
      {prorated && (
        <Why
          name={name('prorated')}
          value={prorated.value}
          label="by our estimate, first cycle"
          steps={prorated.steps}
          rows={['ceu-053', 'ceu-054']}
        />
      )}
      {older && (
        <Why
          name={name('older')}
          value={older.value}
          label="in older guides"
          steps={older.steps}
          rows={['ceu-012', 'k-01']}
        >
          {phrases.olderGuides}
        </Why>
      )}
      {kinds.map((kind) => (
        <Why
          key={kind.id}
          name={kindName(kind.id)}
          value={kind.required}
          label={`${kindWords[kind.id]}${kind.earned === undefined ? '' : `, ${kind.earned} so far`}`}
          rows={kind.rows}
        >
          {phrases.inside}
        </Why>
      ))}
      {earned !== undefined && (
        <Why
          name={name('earned')}
          value={earned}
          label="earned"
          rows={[body === 'aapc' ? 'ceu-045' : 'ahi-070']}
        >
          {phrases.yourNumber}
        </Why>
      )}
      <Why
        name={name('remaining')}
        value={remaining}
        label="remaining"
        rows={totalRows.length > 0 ? totalRows : ['ceu-113']}
      >
        {fill(phrases.difference, required.value, earned ?? 0)}
      </Why>
      {perMonth !== undefined && due && (
        <Why
          name={name('per-month')}
          value={perMonth}
          label="a month from today"
          rows={[body === 'aapc' ? 'ceu-038' : 'ahi-055']}
        >
          {fill(phrases.pace, daysBetween(today, due.day))}
        </Why>
      )}
      {due && (
        <Why
          name={name('due')}
          value={due.value}
          printed={printDue(due.value)}
          label="due"
          rows={body === 'aapc' ? ['ceu-040', 'ceu-041', 'ceu-043'] : ['ahi-051', 'ahi-052']}
        >
          {body === 'ahima'
            ? phrases.dueAhima
            : due.value === due.day
              ? phrases.dueTracker
              : phrases.dueMonth}
        </Why>
      )}
    </div>
  )
}

interface RemarkProps {
  plan: Plan
  remark: Remark
  submitted(month: string): void
}

function RemarkLine({ plan, remark, submitted }: RemarkProps) {
  const words = useWords()
  return (
    <li>
      {describeRemark(words, remark)}{' '}
      {remark.code.startsWith('tracker') && describeTrackerRules(words, plan.tracker ?? [])}
      {remark.code === 'was-it-submitted' && (
        <span class="row">
          <button class="button" type="button" data-quiet onClick={() => submitted(String(remark.values[0]))}>
            Yes, submitted
          </button>
          <a href="/articles/missed-your-ceus/">No: what to do</a>
        </span>
      )}
    </li>
  )
}

/** What one body asks, how far along the reader is, and what would make the answer sharper. */
export function PlanPanel({ plan, today, submitted }: Props) {
  const words = useWords()
  const { body, required, due, perMonth, status, remarks } = plan
  return (
    <article class={styles.plan} data-body={body} data-hue={body} data-status={status}>
      <h2 class={styles.planHead}>
        <span class="flag">{bodyName[body]}</span>
        {describeHeld(plan)}
      </h2>
      <p class={styles.total}>
        <data class="giant" data-figure={`${body}.required`} value={required.value}>
          {required.value}
        </data>
        <span>
          CEUs {due ? 'by' : 'in two years'}
          {due && <b>{printDue(due.value)}</b>}
        </span>
      </p>
      <p>
        <b>
          <Sign kind={status} /> {words.status[status]}
        </b>{' '}
        {describeProgress(words, plan)}
        {perMonth !== undefined && due && (
          <>
            {' '}
            Earn <mark>{describePace(perMonth, daysBetween(today, due.day))}</mark> from today.
          </>
        )}
      </p>
      <Bar plan={plan} />
      <Figures plan={plan} today={today} />
      {remarks.length > 0 && (
        <ul class={styles.remarks}>
          {remarks.map((remark) => (
            <RemarkLine
              key={remark.code + remark.values[0]}
              plan={plan}
              remark={remark}
              submitted={submitted}
            />
          ))}
        </ul>
      )}
    </article>
  )
}
