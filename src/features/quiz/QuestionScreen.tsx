import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { result } from '../../rules/quiz/fit.ts'
import {
  answeredIds,
  formatQuiz,
  isAnswered,
  questionIds,
  type QuestionId,
} from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { Choices } from './Choices.tsx'
import { describeFirst } from './describe.ts'
import type { Facts } from './facts.ts'
import { printAnswer, Recap } from './Recap.tsx'
import { Sign } from './Sign.tsx'
import type { Session } from './useAnswers.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
  question: QuestionId
  session: Session
  form: RefObject<HTMLFormElement>
  heading: RefObject<HTMLHeadingElement>
  /** That the open questions can no longer change first place, in words. */
  settled: string | undefined
}

/** One question, with why it is asked and what has been answered. */
export function QuestionScreen({ facts, question, session, form, heading, settled }: Props) {
  const { answers, draft, returning, change, go, back } = session
  const [submitted, setSubmitted] = useState(false)
  const place = questionIds.indexOf(question)
  const { screens } = copy
  const { title, why } = copy.questions[question]
  const answered = answeredIds(answers)
  const following = questionIds.find((id, at) => at > place && !answered.includes(id)) ?? 'result'
  const next = returning ? 'result' : following

  const chosen = isAnswered(draft, question)
  const missing = submitted && !chosen
  /** The first question, reached with answers given elsewhere: they are said, so that none seems lost. */
  const noted = question === 'held' && !returning && !isAnswered(answers, 'held') ? answered : []

  const submit = (event: Event) => {
    event.preventDefault()
    if (chosen) return go(next, draft)
    setSubmitted(true)
    form.current?.querySelector('input')?.focus()
  }
  const skip = () => {
    const { [question]: _, ...others } = answers
    go(next, others)
  }

  return (
    <form
      class={`book ${styles.question}`}
      data-question={question}
      ref={form}
      onSubmit={submit}
      autocomplete="off"
    >
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
        {noted.map((id) => (
          <p key={id} class={styles.noted}>
            {screens.noted} <b>{printAnswer(answers, id)}</b>{' '}
            <button type="button" class={styles.plain} onClick={() => go(id)}>
              Change <span class="hidden">{copy.questions[id].short}</span>
            </button>
          </p>
        ))}
        {missing && (
          <p class={styles.missing} id="quiz-missing">
            {draft.held?.length === 0 && question === 'held' ? screens['missing-held'] : screens.missing}
          </p>
        )}
        <Choices facts={facts} question={question} draft={draft} change={change} />
        <p class="row">
          <button type="submit" class="button" data-quiet={settled && !returning ? '' : undefined}>
            {returning ? screens.return : screens.next} <Sign kind="go" />
          </button>
          {back && !returning && (
            <button type="button" class="button" data-quiet onClick={back}>
              <Sign kind="back" /> Back
            </button>
          )}
          <button type="button" class={styles.plain} onClick={skip}>
            {screens.skip}
          </button>
        </p>
        {returning && chosen && (
          <p>
            {screens['with-this']} <b key={formatQuiz(draft, true)}>{describeFirst(result(draft))}</b>
          </p>
        )}
        {settled && !returning && (
          <div class={styles.settled}>
            <p key={settled}>{settled}</p>
            <button type="button" class="button" onClick={() => go('result', chosen ? draft : answers)}>
              {screens['see-result']} <Sign kind="go" />
            </button>
          </div>
        )}
      </fieldset>
      <aside>
        <p>
          <b>{screens['why-ask']}</b> {why}
        </p>
        {answered.length > noted.length && (
          <>
            <h3>{screens['so-far']}</h3>
            <Recap
              key={formatQuiz(answers, false)}
              answers={answers}
              ids={answered}
              change={(id) => go(id, answers, returning)}
            />
          </>
        )}
        <p>
          {screens.kept} <a href="/rules/quiz/">{screens.scoring}</a>
        </p>
      </aside>
    </form>
  )
}
