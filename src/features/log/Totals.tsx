import type { Body } from '../../facts/credentials.ts'
import { printDate } from '../../format/dates.ts'
import { fill } from '../../format/text.ts'
import { doubtfulCeus, type JudgedEntry, type LogFigureName, type LogTotals } from '../../rules/ceu/log.ts'
import type { KindId } from '../../rules/ceu/requirement.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { bodies, bodyName } from './describe.ts'
import styles from './log.module.css'

const percent = (part: number, whole: number) =>
  `${Math.round((Math.min(part, whole) / whole) * 10_000) / 100}%`

interface BarProps {
  label: string
  earned: number
  required: number
  pace?: number | undefined
}

/** How far a total is; the mark is where an even pace would be today. */
const Bar = ({ label, earned, required, pace }: BarProps) => (
  <svg class={styles.bar} height="22" role="img" aria-label={label}>
    <rect class={styles.open} x="0" y="4" width="100%" height="14" />
    <rect class={styles.filled} x="0" y="4" width={percent(earned, required)} height="14" />
    {pace !== undefined && pace > 0 && (
      <line x1={percent(pace, required)} x2={percent(pace, required)} y1="0" y2="22" stroke-width="2" />
    )}
  </svg>
)

interface Line {
  readonly name: LogFigureName
  readonly topic: KindId
  readonly earned: number
  readonly required: number | undefined
}

function linesOf(body: Body, figures: LogTotals['figures'], plan: Plan | undefined): Line[] {
  const topics: readonly KindId[] =
    body === 'aapc' ? ['cpma', 'cdeo', 'cppm', 'cpco', 'circc', 'specialty'] : ['hiim', 'own']
  return topics.flatMap((topic) => {
    const name: LogFigureName =
      topic === 'hiim' || topic === 'own' ? `log.ahima.${topic}` : `log.aapc.${topic}`
    const earned = figures[name]
    const required = plan?.kinds.find(({ id }) => id === topic)?.required
    return earned === undefined ? [] : [{ name, topic, earned, required }]
  })
}

interface PanelProps {
  body: Body
  plan: Plan | undefined
  figures: LogTotals['figures']
  /** CEUs of the total that may yet be refused. */
  doubtful: number
}

function Panel({ body, plan, figures, doubtful }: PanelProps) {
  const { phrases } = copy
  const earned = figures[`log.${body}.earned`]
  const required = plan?.required.value
  const progress =
    required === undefined || earned === undefined
      ? ''
      : `${fill(phrases.required, earned, required)}, ${plan?.remaining ? fill(phrases.toGo, plan.remaining) : phrases.reached}`
  return (
    <section class={styles.panel} data-hue={body} aria-label={`${bodyName[body]}: CEUs earned`}>
      <p>
        <span class="flag">{bodyName[body]}</span>
        {plan?.due ? `cycle due ${printDate(plan.due.value)}` : phrases.noDate}
      </p>
      {earned === undefined ? (
        <p>
          {fill(phrases.none, bodyName[body])} {required !== undefined && `${required} CEUs required.`}
        </p>
      ) : (
        <>
          <p class={styles.total}>
            <data data-figure={`log.${body}.earned`} value={earned}>
              {earned}
            </data>
            <span key={progress}>{progress || 'CEUs earned'}</span>
          </p>
          {doubtful > 0 && <p key={doubtful}>{fill(phrases.doubtful, doubtful)}</p>}
          {required !== undefined && required > 0 && (
            <Bar label={progress} earned={earned} required={required} pace={plan?.evenPace} />
          )}
        </>
      )}
      {linesOf(body, figures, plan).map((line) => {
        const share = copy.shares[line.topic]
        const words = line.required === undefined ? share : `of ${line.required} ${share}`
        return (
          <div key={line.name}>
            <p>
              <data data-figure={line.name} value={line.earned}>
                {line.earned}
              </data>{' '}
              {words}
            </p>
            {line.required !== undefined && line.required > 0 && (
              <Bar label={`${line.earned} ${words}`} earned={line.earned} required={line.required} />
            )}
          </div>
        )
      })}
    </section>
  )
}

interface Props {
  plans: { readonly [B in Body]?: Plan }
  figures: LogTotals['figures']
  judged: readonly JudgedEntry[]
}

/** What the log gives each plan: totals, minimums and shares. */
export function Totals({ plans, figures, judged }: Props) {
  const shown = bodies.filter((body) => plans[body] ?? figures[`log.${body}.earned`] !== undefined)
  return (
    <div class={styles.totals}>
      {shown.map((body) => (
        <Panel
          key={body}
          body={body}
          plan={plans[body]}
          figures={figures}
          doubtful={doubtfulCeus(judged, body)}
        />
      ))}
    </div>
  )
}
