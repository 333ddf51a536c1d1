import { aapcIds, ahimaIds, credentials, type CredentialId } from '../../facts/credentials.ts'
import {
  candidateIds,
  choose,
  heldCredentials,
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

/** No, or Yes and then which. Yes without a credential is an empty list, which is no answer. */
function Held({ draft, change }: Props) {
  const { screens } = copy
  const { held } = draft
  const list = heldCredentials(held)
  const choice = (value: 'none' | 'some', chosen: boolean) => (
    <label>
      <input
        type="radio"
        name="held"
        value={value}
        checked={chosen}
        onChange={() => change({ ...draft, held: value === 'none' ? value : list })}
      />
      <span>{value === 'none' ? screens.no : screens.yes}</span>
    </label>
  )
  const ticks = (label: string, ids: readonly CredentialId[]) => (
    <div class={styles.ticks} role="group" aria-label={label} data-hue={label.toLowerCase()}>
      <b class="flag">{label}</b>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            value={id}
            checked={list.includes(id)}
            onChange={() => change({ ...draft, held: [], ...toggleHeld(draft, id) })}
          />
          {credentials[id].letters}
        </label>
      ))}
    </div>
  )
  return (
    <>
      <div class={styles.choices}>
        {choice('none', held === 'none')}
        {choice('some', held !== undefined && held !== 'none')}
      </div>
      <div class={styles.which}>
        <p>{screens.which}</p>
        {ticks('AAPC', aapcIds)}
        {ticks('AHIMA', ahimaIds)}
      </div>
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

/** The options of a question: for credentials held boxes to check, for every other one choice. */
export const Choices = (props: Props) => {
  const { question } = props
  return question === 'held' ? <Held {...props} /> : <Options {...props} question={question} />
}
