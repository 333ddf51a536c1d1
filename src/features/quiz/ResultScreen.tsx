import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { swings } from '../../rules/quiz/certainty.ts'
import { credentialIds, credentials } from '../../facts/credentials.ts'
import type { QuizResult } from '../../rules/quiz/fit.ts'
import { questionIds, type Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import type { Facts } from './facts.ts'
import { Keep } from './SaveResult.tsx'
import { Entry, Part } from './Part.tsx'
import { FitWord, Lead, Row } from './Ranking.tsx'
import { Recap } from './Recap.tsx'
import { describeFirst, describePartial, describeReason, describeStep, describeSwing } from './describe.ts'
import { Swings } from './Swings.tsx'
import { describeUpkeep, heldIn } from './upkeep.ts'
import type { Session } from './useAnswers.ts'
import styles from './quiz.module.css'

interface Props {
  facts: Facts
  answers: Answers
  ranked: QuizResult
  /** Whether the open questions can still matter, in words. */
  certainty: string | undefined
  heading: RefObject<HTMLHeadingElement>
  go: Session['go']
}

/** The result: what is first and why, all others in order, and what would change it. */
export function ResultScreen({ facts, answers, ranked, certainty, heading, go }: Props) {
  const { screens } = copy
  const { items, first, notes, partial } = ranked
  const leads = items.filter(({ rank }) => rank === 1)
  const changes = swings(answers)
  const [change] = changes

  // What lies further down waits until the answer has been painted.
  const [whole, setWhole] = useState(false)
  useEffect(() => setWhole(true), [])

  const standing = (
    <>
      <aside>
        <p>{fill(screens.checked, facts.checked)}</p>
        <details>
          <summary>{screens.change}</summary>
          <Recap answers={answers} ids={questionIds} change={go} />
        </details>
      </aside>
      {notes.length > 0 && (
        <ul class={`text ${styles.notices}`}>
          {notes.map((note) => (
            <li key={note}>{copy.notes[note]}</li>
          ))}
        </ul>
      )}
    </>
  )

  return (
    <div class={`book ${styles.result}`}>
      <h2 class={styles.title} ref={heading} tabIndex={-1}>
        {describeFirst(ranked)}
      </h2>
      {partial && (
        <p class="text">
          {describePartial(ranked)} {certainty}
        </p>
      )}
      {first === 'none' && standing}
      <ol class={styles.ranking}>
        {items.map((item) => {
          const { id, rank, group } = item
          const props = { facts, answers, item }
          const leading = item === leads[0]
          return rank === 1 ? (
            <Lead
              key={id}
              {...props}
              swing={leading && change ? describeSwing(change) : undefined}
              step={leading ? describeStep(ranked) : undefined}
            >
              {leading && standing}
            </Lead>
          ) : (
            <Row
              key={id}
              {...props}
              whole={whole}
              title={item === items[leads.length] && leads.length > 0 ? screens.others : undefined}
              tied={group === 'eligible' && items.some((other) => other !== item && other.rank === rank)}
            />
          )
        })}
      </ol>
      {whole && (
        <>
          <Swings swings={changes} />
          {leads.length > 0 && (
            <Part answer="CEUs" title={screens.ceus}>
              <dl class="entries">
                {leads.map(({ id }) => (
                  <Entry key={id} name={letters(id)} hue={credentials[id].body}>
                    {describeUpkeep(facts, id, answers)}{' '}
                    <a
                      href={`/ceu-calculator/#held=${credentialIds.filter((each) => each === id || heldIn(answers).includes(each))}`}
                    >
                      {screens.calculator}
                    </a>
                  </Entry>
                ))}
              </dl>
            </Part>
          )}
          <Keep />
          <Part title={screens.pair}>
            <dl class="entries">
              {items
                .filter(({ id }) => id === 'cpc' || id === 'ccs')
                .map(({ id, fit, reasons }) => (
                  <Entry key={id} name={letters(id)} hue={credentials[id].body}>
                    <FitWord fit={fit} />{' '}
                    {reasons
                      .slice(0, 3)
                      .map((reason) => describeReason(reason, id))
                      .join(' ')}
                  </Entry>
                ))}
            </dl>
            <p>{screens['pair-more']}</p>
          </Part>
        </>
      )}
    </div>
  )
}
