import { useEffect, useRef } from 'preact/hooks'
import { printDate } from '../../format/dates.ts'
import { fill } from '../../format/text.ts'
import { copy } from './copy.ts'
import type { Session } from './useDraft.ts'
import styles from './calculator.module.css'

function Undo({ undoable, undo }: Pick<Session, 'undoable' | 'undo'>) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed may be gone.
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <p class="row">
      <span id="ceu-undo">{undoable && copy.controls.undoable[undoable]}</span>
      <button class="button" data-quiet type="button" aria-describedby="ceu-undo" ref={button} onClick={undo}>
        {copy.controls.undo}
      </button>
    </p>
  )
}

/** What the reader must know of the plan as a whole: of another day, from this device, just emptied. */
export function StateNotes({ session }: { session: Session }) {
  const { state, clock, kept, own, restored, undoable } = session
  const { controls } = copy
  const otherDay = state.on !== undefined && state.on !== clock && state.on
  const otherPlan = kept.kind === 'plan' && !own
  if (!undoable && !otherDay && !restored && !otherPlan) return null
  return (
    <div class={styles.notes}>
      {undoable && <Undo key={undoable} undoable={undoable} undo={session.undo} />}
      {otherDay && (
        <p class="row" key={otherDay}>
          <b>{fill(controls.otherDay, printDate(otherDay))}</b>
          <button class="button" data-quiet type="button" onClick={session.toToday}>
            {controls.toToday}
          </button>
        </p>
      )}
      {restored && (
        <p class="row">
          {controls.restored}
          <button class={styles.plain} type="button" onClick={session.erase}>
            {controls.erase}
          </button>
        </p>
      )}
      {otherPlan && (
        <p class="row">
          {controls.otherPlan}
          <a href="/ceu-calculator/">{controls.openSaved}</a>
          <button class={styles.plain} type="button" onClick={session.erase}>
            {controls.erase}
          </button>
        </p>
      )}
    </div>
  )
}
