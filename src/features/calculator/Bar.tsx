import { capital, fill } from '../../format/text.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import styles from './calculator.module.css'

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 10_000) / 100}%`

/** What the bar shows, in words. */
function describe({ required, earned, remaining, older, kinds, evenPace }: Plan): string {
  const parts = [
    earned === undefined
      ? fill(copy.phrases.barRequired, required.value)
      : fill(copy.phrases.barEarned, earned, required.value, remaining),
    ...(evenPace === undefined ? [] : [fill(copy.phrases.barPace, evenPace)]),
    ...kinds.map((kind) =>
      fill(copy.phrases.barKind, capital(copy.kinds[kind.id]), kind.earned ?? 'not given', kind.required),
    ),
    ...(older ? [fill(copy.phrases.barOlder, older.value)] : []),
  ]
  return parts.join(' ')
}

interface Props {
  plan: Plan
}

/** Earned, required, an even pace and the kinds inside, as bars. */
export function Bar({ plan }: Props) {
  const { required, earned = 0, remaining, older, kinds, evenPace } = plan
  const whole = Math.max(required.value, older?.value ?? 0, 1)
  const end = percent(required.value, whole)
  const done = Math.min(earned, required.value)
  const top = 106

  return (
    <svg class={styles.figure} height={top + kinds.length * 40 - 12} role="img" aria-label={describe(plan)}>
      <text x="0" y="14" font-weight="700">
        {earned} earned
      </text>
      {remaining > 0 && (
        <text x={end} y="14" text-anchor="end">
          {remaining} to go
        </text>
      )}
      {older && older.value > required.value && (
        <>
          <rect
            class={styles.dashed}
            x={end}
            y="24"
            width={percent(older.value - required.value, whole)}
            height="28"
          />
          <text x="100%" y="72" text-anchor="end">
            older {older.value}
          </text>
        </>
      )}
      <rect class={styles.open} x="0" y="24" width={end} height="28" />
      <rect class={styles.filled} x="0" y="24" width={percent(done, whole)} height="28" />
      {evenPace !== undefined && evenPace > 0 && (
        <>
          <line
            x1={percent(evenPace, whole)}
            x2={percent(evenPace, whole)}
            y1="20"
            y2="58"
            stroke-width="2"
          />
          <text
            x={percent(evenPace, whole)}
            y="72"
            text-anchor={evenPace / whole > 0.6 ? 'end' : evenPace / whole < 0.2 ? 'start' : 'middle'}
          >
            even pace {evenPace}
          </text>
        </>
      )}
      {kinds.map((kind, index) => {
        const y = top + index * 40
        const width = percent(Math.min(kind.required, whole), whole)
        return (
          <g key={kind.id}>
            <rect class={styles.open} x="0" y={y} width={width} height="8" />
            <rect
              class={styles.filled}
              x="0"
              y={y}
              width={percent(Math.min(kind.earned ?? 0, kind.required, whole), whole)}
              height="8"
            />
            <text x="0" y={y - 6}>
              {capital(copy.kinds[kind.id])}: {kind.earned ?? '?'} of{' '}
              <tspan font-weight="700">{kind.required}</tspan>
            </text>
          </g>
        )
      })}
    </svg>
  )
}
