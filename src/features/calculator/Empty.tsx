import { copy } from './copy.ts'
import styles from './calculator.module.css'

/** What each entry will answer, before there is any. */
export const Empty = ({ compact }: { compact: boolean }) => (
  <div class={styles.empty}>
    <p>{copy.controls.empty}</p>
    {!compact && (
      <dl class="entries">
        {copy.controls.gains.map(([entry, gain]) => (
          <div key={entry}>
            <dt>{entry}</dt>
            <dd>{gain}</dd>
          </div>
        ))}
      </dl>
    )}
  </div>
)
