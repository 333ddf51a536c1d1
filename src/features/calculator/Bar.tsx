import { capital, fill } from '../../format/text.ts'
import type { KindProgress, Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import styles from './calculator.module.css'

const percent = (part: number, whole: number) => `${Math.round((part / Math.max(whole, 1)) * 10_000) / 100}%`

interface TrackProps {
  required: number
  earned: number
  evenPace: number | undefined
  height: number
}

/** What is earned of what is required, with a mark where an even pace would be. */
function Track({ required, earned, evenPace, height }: TrackProps) {
  const mark = evenPace ? percent(evenPace, required) : undefined
  return (
    <>
      <rect class={styles.open} x="0" y="4" width="100%" height={height} />
      <rect
        class={styles.filled}
        x="0"
        y="4"
        width={percent(Math.min(earned, required), required)}
        height={height}
      />
      {mark && <line x1={mark} x2={mark} y1="0" y2={height + 8} stroke-width="2" />}
    </>
  )
}

/** What the bar of the total shows, in words. */
function describe({ required, earned, remaining, evenPace }: Plan): string {
  const progress =
    earned === undefined
      ? fill(copy.phrases.barRequired, required.value)
      : fill(copy.phrases.barEarned, earned, required.value, remaining)
  return evenPace === undefined ? progress : `${progress} ${fill(copy.phrases.barPace, evenPace)}`
}

const figureOf = ({ body }: Plan, { id }: KindProgress) =>
  body === 'aapc' ? `aapc.minimum.${id}` : `ahima.${id}`

interface Props {
  plan: Plan
}

/** Earned and required, in all and of each kind, as bars with the mark of an even pace. */
export function Bar({ plan }: Props) {
  const { body, status, required, earned, remaining, kinds, evenPace } = plan
  const place = (evenPace ?? 0) / Math.max(required.value, 1)

  return (
    <div class={styles.bars}>
      <p class={styles.ends}>
        <span>
          {earned === undefined ? (
            'none counted yet'
          ) : (
            <>
              <data data-figure={`${body}.earned`} value={earned}>
                {earned}
              </data>{' '}
              earned
            </>
          )}
        </span>
        <span>
          <data data-figure={`${body}.remaining`} value={remaining}>
            {remaining}
          </data>{' '}
          {status === 'ended' ? 'missing' : 'to go'}
        </span>
      </p>
      <svg class={styles.figure} height={evenPace ? 56 : 36} role="img" aria-label={describe(plan)}>
        <Track required={required.value} earned={earned ?? 0} evenPace={evenPace} height={28} />
        {evenPace !== undefined && evenPace > 0 && (
          <text
            x={percent(evenPace, required.value)}
            y="52"
            text-anchor={place > 0.7 ? 'end' : place < 0.2 ? 'start' : 'middle'}
          >
            even pace {evenPace}
          </text>
        )}
      </svg>
      {kinds.map((kind) => (
        <div key={kind.id}>
          <p class={styles.ends}>
            <span>
              {capital(copy.shares[kind.id])}: {kind.earned !== undefined && `${kind.earned} of `}
              <data data-figure={figureOf(plan, kind)} value={kind.required}>
                {kind.required}
              </data>
              {kind.earned === undefined && ' needed, none entered'}
            </span>
            {kind.evenPace !== undefined && kind.evenPace > 0 && <span>even pace {kind.evenPace}</span>}
          </p>
          <svg class={styles.figure} height="16" aria-hidden="true">
            <Track required={kind.required} earned={kind.earned ?? 0} evenPace={kind.evenPace} height={8} />
          </svg>
        </div>
      ))}
    </div>
  )
}
