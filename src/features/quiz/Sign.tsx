import type { Fit } from '../../rules/quiz/fit.ts'
import styles from './quiz.module.css'

const paths = {
  go: 'M1 8h13M8.5 2.5 14 8l-5.5 5.5',
  back: 'M15 8H2M7.5 2.5 2 8l5.5 5.5',
  for: 'M8 1v14M1 8h14',
  against: 'M1 8h14',
  held: 'M1 8.5l5 5L15 3',
} as const

interface Props {
  kind: keyof typeof paths
}

/** A sign beside the words that say the same. */
export const Sign = ({ kind }: Props) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[kind]} stroke-width={kind === 'go' || kind === 'back' ? 2 : 4} />
  </svg>
)

const filled = { strong: 3, fair: 2, weak: 1, 'not-yet': 0 } as const satisfies Record<
  Exclude<Fit, 'held'>,
  number
>

/** Three squares, filled for each step of fit; a tick for what is held. */
export const Squares = ({ fit }: { fit: Fit }) =>
  fit === 'held' ? (
    <Sign kind="held" />
  ) : (
    <svg class={`sign ${styles.squares}`} viewBox="0 0 52 16" aria-hidden="true">
      {[0, 1, 2].map((step) => (
        <path
          key={step}
          d={`M${step * 18 + 3} 3h10v10h-10z`}
          fill={step < filled[fit] ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  )
