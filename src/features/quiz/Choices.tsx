import { aapcIds, ahimaIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import {
  candidateIds,
  choose,
  questions,
  toggleHeld,
  type Answers,
  type ChoiceId,
  type QuestionId,
} from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import type { Facts } from './facts.ts'
import { printOption } from './describe.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
  question: QuestionId
  draft: Answers
  change(draft: Answers): void
}

function Held({ draft, change }: Props) {
  const { held = [] } = draft
  const box = (id: CredentialId | 'none') => (
    <input
      type="checkbox"
      value={id}
      checked={id === 'none' ? held === id : held.includes(id)}
      onChange={() => change(toggleHeld(draft, id))}
    />
  )
  const ticks = (label: string, ids: readonly CredentialId[]) => (
    <div class={styles.ticks} role="group" aria-label={label} data-hue={label.toLowerCase()}>
      <b class="flag">{label}</b>
      {ids.map((id) => (
        <label key={id}>
          {box(id)}
          {credentials[id].letters}
        </label>
      ))}
    </div>
  )
  return (
    <>
      <div class={styles.choices}>
        <label>
          {box('none')}
          <span>{copy.frames['held-none']}</span>
        </label>
      </div>
      {ticks('AAPC', aapcIds)}
      {ticks('AHIMA', ahimaIds)}
    </>
  )
}

const Options = ({ facts, question, draft, change }: Props & { question: ChoiceId }) => (
  <div class={styles.choices}>
    {questions[question].map((option) => {
      const id = candidateIds.find((each) => question === 'ads' && each === option)
      return (
        <label key={option} data-hue={id && credentials[id].body}>
          <input
            type="radio"
            name={question}
            value={option}
            checked={draft[question] === option}
            onChange={() => change(choose(draft, question, option))}
          />
          {id && <b class="key">{credentials[id].letters}</b>}
          <span>{id ? facts.of[id].name : printOption(question, option)}</span>
          {id && <span class="meta">{credentials[id].body.toUpperCase()}</span>}
        </label>
      )
    })}
  </div>
)

/** The options of a question: boxes to tick for what is held, one choice for every other. */
export const Choices = (props: Props) => {
  const { question } = props
  return question === 'held' ? <Held {...props} /> : <Options {...props} question={question} />
}
