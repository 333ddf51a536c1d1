import { letters } from '../../format/letters.ts'
import { isAnswered, questionIds, type Answers, type QuestionId } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { printOption } from './describe.ts'
import styles from './quiz.module.css'

interface Props {
  answers: Answers
  /** Which questions to list: those without an answer can be answered from here. */
  ids: readonly QuestionId[]
  change(question: QuestionId): void
}

export function printAnswer(answers: Answers, question: QuestionId): string {
  if (question !== 'held') return printOption(question, answers[question] ?? '')
  const { held = [] } = answers
  return held === 'none' ? copy.frames['held-none'] : held.map(letters).join(', ')
}

/** The answers so far, each with a button to change it. */
export const Recap = ({ answers, ids, change }: Props) => (
  <dl class={`entries ${styles.recap}`}>
    {ids.map((id) => (
      <div key={id}>
        <dt>{questionIds.indexOf(id) + 1}</dt>
        <dd>
          {copy.questions[id].short}: <b>{printAnswer(answers, id) || '–'}</b>
        </dd>
        <dd>
          <button type="button" class={styles.plain} onClick={() => change(id)}>
            {isAnswered(answers, id) ? 'Change' : 'Answer'}{' '}
            <span class="hidden">{copy.questions[id].short}</span>
          </button>
        </dd>
      </div>
    ))}
  </dl>
)
