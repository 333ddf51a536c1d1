import { isAnswered, questionIds, type Answers, type QuestionId } from '../../rules/quiz/questions.ts'
import type { Words } from './screens.ts'
import { letters, printOption } from './say.ts'
import styles from './quiz.module.css'

interface Props {
  words: Words
  answers: Answers
  /** Which questions to list: those without an answer can be answered from here. */
  ids: readonly QuestionId[]
  change(question: QuestionId): void
}

export function printAnswer(words: Words, answers: Answers, question: QuestionId): string {
  if (question !== 'held') return printOption(words, question, answers[question] ?? '')
  const { held = [] } = answers
  return held === 'none' ? words.frames['held-none'] : held.map(letters).join(', ')
}

/** The answers so far, each with a button to change it. */
export const Recap = ({ words, answers, ids, change }: Props) => (
  <dl class={`entries ${styles.recap}`}>
    {ids.map((id) => (
      <div key={id}>
        <dt>{questionIds.indexOf(id) + 1}</dt>
        <dd>
          {words.questions[id].short}: <b>{printAnswer(words, answers, id) || '–'}</b>
        </dd>
        <dd>
          <button type="button" class={styles.plain} onClick={() => change(id)}>
            {isAnswered(answers, id) ? 'Change' : 'Answer'}{' '}
            <span class="hidden">{words.questions[id].short}</span>
          </button>
        </dd>
      </div>
    ))}
  </dl>
)
