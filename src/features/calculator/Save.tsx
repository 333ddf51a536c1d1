import { useEffect, useRef, useState } from 'preact/hooks'
import { afterCopy } from './after-copy.ts'
import type { Session } from './useDraft.ts'
import styles from './calculator.module.css'

/** Saving the plan on this device is the reader's choice, so is erasing it, and so is replacing another. */
export function Save({ session: { kept, own, save, erase } }: { session: Session }) {
  const [asking, ask] = useState(false)
  const replace = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) replace.current?.focus()
  }, [asking])
  const answer = (replaces: boolean) => {
    ask(false)
    if (replaces) save()
  }

  return (
    <>
      <p>
        <label class="button" data-quiet>
          <input
            type="checkbox"
            checked={own && kept.kind === 'plan'}
            aria-describedby="ceu-save-hint"
            onChange={({ currentTarget }) => {
              if (!currentTarget.checked) return erase()
              if (kept.kind !== 'plan') return save()
              currentTarget.checked = false
              ask(true)
            }}
          />
          {afterCopy.save}
        </label>
      </p>
      {asking && !own && kept.kind === 'plan' && (
        <p class="row">
          <span id="ceu-replace">{afterCopy.replaceQuestion}</span>
          <button
            class="button"
            type="button"
            aria-describedby="ceu-replace"
            ref={replace}
            onClick={() => answer(true)}
          >
            {afterCopy.replace}
          </button>
          <button class="button" data-quiet type="button" onClick={() => answer(false)}>
            {afterCopy.keepSaved}
          </button>
        </p>
      )}
      <p class={`meta ${styles.screen}`} id="ceu-save-hint">
        {afterCopy.saveHint}
      </p>
      {kept.kind === 'blocked' && (
        <p>
          <b>{afterCopy.blocked}</b>
        </p>
      )}
    </>
  )
}
