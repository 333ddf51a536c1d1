import { useState } from 'preact/hooks'
import { printDate } from '../../format/dates.ts'
import type { Due, Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { describeUnsubmitted } from './describe.ts'
import styles from './calculator.module.css'

interface Props {
  plan: Plan
  due: Due
  submitted(month: string): void
}

/** Asks whether a cycle that has ended was submitted; if not, says what is missing and what to do. */
export function Ended({ plan, due, submitted }: Props) {
  const [unsubmitted, setUnsubmitted] = useState(false)
  const question = due.value === due.day ? copy.phrases.endedOn : copy.phrases.endedIn
  const [before, after] = question.split('{0}')
  const [words, href] = copy.links[plan.body].ended

  return (
    <>
      <h3 class={styles.question}>
        {before}
        <data data-figure={`${plan.body}.due`} value={due.value}>
          {printDate(due.value)}
        </data>
        {after}
      </h3>
      <p class="row">
        <button class="button" type="button" data-quiet onClick={() => submitted(due.value.slice(0, 7))}>
          Yes
        </button>
        <button
          class="button"
          type="button"
          data-quiet={unsubmitted ? undefined : ''}
          aria-expanded={unsubmitted}
          onClick={() => setUnsubmitted(true)}
        >
          No
        </button>
      </p>
      {unsubmitted && (
        <div class={styles.advice}>
          {describeUnsubmitted(plan).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <a href={href}>{words}</a>
          </p>
        </div>
      )}
    </>
  )
}
