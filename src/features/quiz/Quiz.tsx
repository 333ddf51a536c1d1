import { useEffect, useRef, useState } from 'preact/hooks'
import { certainty } from '../../rules/quiz/certainty.ts'
import { result } from '../../rules/quiz/fit.ts'
import { answeredIds, formatQuiz, questionIds, type Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import type { Facts } from './facts.ts'
import { QuestionScreen } from './QuestionScreen.tsx'
import { ResultScreen } from './ResultScreen.tsx'
import { describeCertainty, describeFirst, describeNotice } from './describe.ts'
import { useAnswers } from './useAnswers.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
}

/** Whether the open questions can still matter, in words. Worked out once the screen has been painted. */
function useCertainty(answers: Answers) {
  const [found, set] = useState<{ answers?: Answers; settled?: boolean; says?: string }>({})
  useEffect(() => {
    if (answeredIds(answers).length === 0) return
    const seen = certainty(answers)
    set({ answers, settled: seen.kind === 'settled', says: describeCertainty(seen) })
  }, [answers])
  return found.answers === answers ? found : {}
}

/** The quiz: one question a screen, and at the end or on demand the result. */
export function Quiz({ facts }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const session = useAnswers(form)
  const { screen, answers, draft, notices, nothing, moves } = session
  const { settled, says } = useCertainty(draft)
  const ranked = result(answers)

  useEffect(() => {
    if (moves === 0) return
    heading.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView()
  }, [moves])

  const number = questionIds.findIndex((id) => id === screen) + 1
  const announcement =
    screen === 'result'
      ? describeFirst(ranked)
      : `Question ${number} of ${questionIds.length}: ${copy.questions[screen].title} ${settled ? says : ''}`

  return (
    <div class={styles.quiz} ref={top}>
      <p class="hidden" role="status">
        {moves > 0 && <span key={announcement}>{announcement}</span>}
      </p>
      {(notices.length > 0 || nothing) && (
        <ul class={styles.notices} aria-label="Left out">
          {nothing && <li>{copy.screens.nothing}</li>}
          {notices.map((notice) => (
            <li key={JSON.stringify(notice)}>{describeNotice(notice)}</li>
          ))}
        </ul>
      )}
      {screen === 'result' ? (
        <ResultScreen
          key={formatQuiz(answers, true)}
          facts={facts}
          answers={answers}
          ranked={ranked}
          certainty={says}
          heading={heading}
          go={session.go}
        />
      ) : (
        <QuestionScreen
          key={screen}
          facts={facts}
          question={screen}
          session={session}
          form={form}
          heading={heading}
          settled={settled ? says : undefined}
        />
      )}
    </div>
  )
}
