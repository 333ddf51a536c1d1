import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import {
  answeredIds,
  formatQuiz,
  isAnswered,
  questionIds,
  type QuestionId,
} from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { Choices } from './Choices.tsx'
import type { Facts } from './facts.ts'
import { Recap } from './Recap.tsx'
import { Sign } from './Sign.tsx'
import type { Session } from './useAnswers.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
  question: QuestionId
  session: Session
  form: RefObject<HTMLFormElement>
  heading: RefObject<HTMLHeadingElement>
  /** That the open questions cannot change first place any more, in words. */
  settled: string | undefined
}

/** One question, with why it is asked and what has been answered. */
export function QuestionScreen({ facts, question, session, form, heading, settled }: Props) {
  const { answers, draft, change, go, back } = session
  const [pressed, press] = useState(false)
  const place = questionIds.indexOf(question)
  const { screens } = copy
  const { title, why } = copy.questions[question]
  const answered = answeredIds(answers)
  const next = questionIds.find((id, at) => at > place && !answered.includes(id)) ?? 'result'

  const missing = pressed && !isAnswered(draft, question)

  const submit = (event: Event) => {
    event.preventDefault()
    if (isAnswered(draft, question)) return go(next, draft)
    press(true)
    form.current?.querySelector('input')?.focus()
  }
  const leaveOpen = () => {
    const { [question]: _, ...others } = answers
    go(next, others)
  }

  return (
    <form class={`book ${styles.question}`} ref={form} onSubmit={submit} autocomplete="off">
      <div class={styles.steps} aria-hidden="true">
        {questionIds.map((id, at) => (
          <span key={id} data-step={at === place ? 'here' : answered.includes(id) ? 'done' : 'open'} />
        ))}
      </div>
      <p class={styles.count}>
        <b>{place + 1}</b> of {questionIds.length}
      </p>
      <fieldset aria-describedby={missing ? 'quiz-missing' : undefined}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </legend>
        {missing && (
          <p class={styles.missing} id="quiz-missing">
            {screens.missing}
          </p>
        )}
        <Choices facts={facts} question={question} draft={draft} change={change} />
        <p class="row">
          <button type="submit" class="button">
            {screens.next} <Sign kind="go" />
          </button>
          {back && (
            <button type="button" class="button" data-quiet onClick={back}>
              <Sign kind="back" /> Back
            </button>
          )}
          <button type="button" class={styles.plain} onClick={leaveOpen}>
            {screens.leave}
          </button>
        </p>
        {settled && (
          <div class={styles.settled}>
            <p key={settled}>{settled}</p>
            <button type="button" class="button" onClick={() => go('result')}>
              {screens['see-result']} <Sign kind="go" />
            </button>
          </div>
        )}
      </fieldset>
      <aside>
        <p>
          <b>{screens['why-ask']}</b> {why}
        </p>
        {answered.length > 0 && (
          <>
            <h3>{screens['so-far']}</h3>
            <Recap key={formatQuiz(answers, false)} answers={answers} ids={answered} change={go} />
          </>
        )}
        <p>
          {screens.kept} {screens.below}
        </p>
      </aside>
    </form>
  )
}
