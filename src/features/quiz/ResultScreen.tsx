import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { swings } from '../../rules/quiz/certainty.ts'
import { credentials } from '../../facts/credentials.ts'
import type { Item, Note, QuizResult } from '../../rules/quiz/fit.ts'
import { questionIds, type Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import type { Facts } from './facts.ts'
import { FirstChoice, ThisWeek } from './FirstChoice.tsx'
import { OtherCredential } from './OtherCredential.tsx'
import { Part } from './Part.tsx'
import { entriesOf, FitWord } from './Reasons.tsx'
import { Recap } from './Recap.tsx'
import { describeRunnerUp } from './runner-up.ts'
import { SaveResult } from './SaveResult.tsx'
import { describeFirst, describeNextStep, describePartial, describeStep } from './describe.ts'
import { Swings } from './Swings.tsx'
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

/** Notes that the drawbacks of the credential in first place already give. */
const drawbackNotes: readonly Note[] = ['apprentice', 'check-ads-for-cca', 'crc-caution']

/** As many credentials in first place are shown in full; where more tie, each is one line. */
const mostInFull = 3

/** The two most asked about, from the reader’s answers. */
const Pair = ({ items }: { items: readonly Item[] }) => (
  <Part title={copy.screens.pair} screen>
    <div class={styles.sides}>
      {items
        .filter(({ id }) => id === 'cpc' || id === 'ccs')
        .map(({ id, fit, reasons }) => (
          <div key={id}>
            <h3 class="row">
              <span class="key" data-hue={credentials[id].body}>
                {letters(id)}
              </span>
              <span class={styles.fit}>
                <FitWord fit={fit} />
              </span>
            </h3>
            <ul class="entries">{entriesOf(reasons.slice(0, 3), id)}</ul>
          </div>
        ))}
    </div>
    <p>
      <a href="#cpc-ccs">{copy.screens['pair-more']}</a>
    </p>
  </Part>
)

/** The result: what is first and why, all others in order, and what would change it. */
export function ResultScreen({ facts, answers, ranked, certainty, heading, go }: Props) {
  const { screens } = copy
  const { items, partial } = ranked
  const leads = items.filter(({ rank }) => rank === 1)
  const inFull = leads.length <= mostInFull ? leads : []
  const notes = ranked.notes.filter((note) => !drawbackNotes.includes(note))
  const changes = swings(answers)

  // What lies further down waits until the answer has been painted.
  const [whole, setWhole] = useState(false)
  useEffect(() => setWhole(true), [])

  const asides = (
    <>
      <aside>
        <p>
          {fill(screens.checked, facts.checked)} <a href="/rules/quiz/">{screens.scoring}</a>
        </p>
        <details>
          <summary>{screens.change}</summary>
          <Recap answers={answers} ids={questionIds} change={(id) => go(id, answers, true)} />
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
      {inFull.length < leads.length && <p class="text">{screens['all-tied']}</p>}
      {inFull.length === 0 && asides}
      <ol class={styles.ranking}>
        {items.map((item, place) => {
          const { id, rank, group } = item
          const props = { facts, answers, item }
          const leading = place === 0
          return inFull.includes(item) ? (
            <FirstChoice
              key={id}
              {...props}
              tied={inFull.length > 1}
              instead={leading ? describeRunnerUp(ranked, answers) : undefined}
              step={leading ? describeStep(ranked) : undefined}
              next={leading ? describeNextStep(ranked) : undefined}
            >
              {leading && asides}
            </FirstChoice>
          ) : (
            <OtherCredential
              key={id}
              {...props}
              whole={whole}
              title={place === inFull.length && place > 0 ? screens.others : undefined}
              tied={group === 'eligible' && items.some((other) => other !== item && other.rank === rank)}
            />
          )
        })}
      </ol>
      {inFull.length === 0 && <ThisWeek step={describeStep(ranked)} />}
      {whole && (
        <>
          <Swings swings={changes} />
          <Pair items={items} />
          <SaveResult />
        </>
      )}
    </div>
  )
}
