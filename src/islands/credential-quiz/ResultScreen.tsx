import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { swings, type Swing } from '../../rules/certainty.ts'
import { credentialIds, credentials } from '../../rules/credentials.ts'
import type { QuizResult } from '../../rules/fit.ts'
import { questionIds, type Answers } from '../../rules/quiz.ts'
import type { Facts } from './facts.ts'
import { Entry, Part } from './Part.tsx'
import { FitWord, Lead, Row } from './Ranking.tsx'
import { Recap } from './Recap.tsx'
import {
  describeFirst,
  describePartial,
  describeReason,
  describeStep,
  describeSwing,
  fill,
  letters,
  listOf,
  printOption,
} from './say.ts'
import type { Words } from './screens.ts'
import { describeUpkeep, heldIn } from './upkeep.ts'
import type { Session } from './useAnswers.ts'
import styles from './quiz.module.css'

interface Props {
  words: Words
  facts: Facts
  answers: Answers
  ranked: QuizResult
  /** Whether the open questions can still matter, in words. */
  certainty: string | undefined
  heading: RefObject<HTMLHeadingElement>
  go: Session['go']
}

function Keep({ screens }: Words) {
  const [said, say] = useState<'copy' | 'copied' | 'refused'>('copy')
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say('copied'),
      () => say('refused'),
    )
  return (
    <Part title={screens.save}>
      <p>{screens.kept}</p>
      <p class="row">
        <button type="button" class="button" onClick={copy}>
          {screens[said]}
        </button>
        <button type="button" class="button" data-quiet onClick={() => print()}>
          {screens.print}
        </button>
        <a href="/credential-quiz/">{screens.again}</a>
      </p>
      <p class={styles.printed}>{fill(screens.address, location.href)}</p>
    </Part>
  )
}

/** Answers that would put the same in first place, together. */
const grouped = (changes: readonly Swing[]) => [
  ...changes.reduce((groups, { option, first }) => {
    const instead = listOf(first, 'and')
    return groups.set(instead, [...(groups.get(instead) ?? []), option])
  }, new Map<string, string[]>()),
]

/** The result: what is first and why, all others in order, and what would change it. */
export function ResultScreen({ words, facts, answers, ranked, certainty, heading, go }: Props) {
  const { screens } = words
  const { items, first, notes, partial } = ranked
  const leads = items.filter(({ rank }) => rank === 1)
  const changes = swings(answers)
  const [change] = changes

  const standing = (
    <>
      <aside>
        <p>{fill(screens.checked, facts.checked)}</p>
        <details>
          <summary>{screens.change}</summary>
          <Recap words={words} answers={answers} ids={questionIds} change={go} />
        </details>
      </aside>
      {notes.length > 0 && (
        <ul class={`text ${styles.notices}`}>
          {notes.map((note) => (
            <li key={note}>{words.notes[note]}</li>
          ))}
        </ul>
      )}
    </>
  )

  return (
    <div class={`book ${styles.result}`}>
      <h2 class={styles.title} ref={heading} tabIndex={-1}>
        {describeFirst(words, ranked)}
      </h2>
      {partial && (
        <p class="text">
          {describePartial(words, ranked)} {certainty}
        </p>
      )}
      {first === 'none' && standing}
      <ol class={styles.ranking}>
        {items.map((item) => {
          const { id, rank, group } = item
          const props = { words, facts, answers, item }
          const leading = item === leads[0]
          return rank === 1 ? (
            <Lead
              key={id}
              {...props}
              swing={leading && change ? describeSwing(words, change) : undefined}
              step={leading ? describeStep(words, ranked) : undefined}
            >
              {leading && standing}
            </Lead>
          ) : (
            <Row
              key={id}
              {...props}
              tied={group === 'eligible' && items.some((other) => other !== item && other.rank === rank)}
            />
          )
        })}
      </ol>
      <Part answer="If" title={screens.swings}>
        {!change && <p>{screens['no-swing']}</p>}
        <dl class="entries">
          {[...new Set(changes.map(({ question }) => question))].map((question) => (
            <Entry key={question} name={words.questions[question].short}>
              {grouped(changes.filter((other) => other.question === question)).map(([instead, options]) => (
                <p key={instead}>
                  <b>{instead || words.frames.none}</b>:{' '}
                  {options.map((option) => `“${printOption(words, question, option)}”`).join(', ')}
                </p>
              ))}
            </Entry>
          ))}
        </dl>
      </Part>
      <Part answer="CEUs" title={screens.ceus}>
        <dl class="entries">
          {leads.map(({ id }) => (
            <Entry key={id} name={letters(id)} hue={credentials[id].body}>
              {describeUpkeep(words, facts, id, answers)}{' '}
              <a
                href={`/ceu-calculator/#held=${credentialIds.filter((each) => each === id || heldIn(answers).includes(each))}`}
              >
                {screens.calculator}
              </a>
            </Entry>
          ))}
        </dl>
      </Part>
      <Keep {...words} />
      <Part title={screens.pair}>
        <dl class="entries">
          {items
            .filter(({ id }) => id === 'cpc' || id === 'ccs')
            .map(({ id, fit, reasons }) => (
              <Entry key={id} name={letters(id)} hue={credentials[id].body}>
                <FitWord words={words} fit={fit} />{' '}
                {reasons
                  .slice(0, 3)
                  .map((reason) => describeReason(words, reason, id))
                  .join(' ')}
              </Entry>
            ))}
        </dl>
        <p>{screens['pair-more']}</p>
      </Part>
    </div>
  )
}
