import type { ComponentChildren } from 'preact'
import { fill } from '../../format/text.ts'
import type { Fit, Item, Reason } from '../../rules/quiz/fit.ts'
import type { Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { describeAnswer, describeMeaning } from './describe.ts'
import { speaksAgainst } from './drawbacks.ts'
import type { Facts } from './facts.ts'
import { Sign, Squares } from './Sign.tsx'
import styles from './quiz.module.css'

export interface ItemProps {
  facts: Facts
  answers: Answers
  item: Item
}

/** The attributes of a credential in the list of results. */
export const attributesOf = ({ id, rank, fit }: Item) => ({
  'data-credential': id,
  'data-rank': rank,
  'data-fit': fit,
})

export const FitWord = ({ fit }: { fit: Fit }) => (
  <b class="keep">
    {copy.fits[fit]} <Squares fit={fit} />
  </b>
)

/** A sentence in which the name of a code set stays on one line. */
const Kept = ({ text }: { text: string }) => (
  <>
    {text.split(/(ICD-10-PCS)/).map((part, place) =>
      place % 2 > 0 ? (
        <span key={place} class="keep">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </>
)

const Entry = ({ side, children }: { side: Reason['side']; children: ComponentChildren }) => (
  <li>
    <Sign kind={side} />
    <span>{children}</span>
  </li>
)

/** Reasons from the reader’s answers, each with the answer. */
export const entriesOf = (reasons: readonly Reason[], id: Item['id']) =>
  reasons.map((reason) => (
    <Entry key={reason.criterion} side={reason.side}>
      <b>
        <Kept text={describeAnswer(reason)} />
      </b>{' '}
      <Kept text={describeMeaning(reason, id)} />
    </Entry>
  ))

interface ReasonsProps extends ItemProps {
  /** How many reasons for it are shown before the others are folded. */
  shown?: number
}

/** What speaks for a credential, and what against it: always two drawbacks. */
export function Reasons({ facts, answers, item, shown = Infinity }: ReasonsProps) {
  const { screens } = copy
  const reasons = item.reasons.filter(({ side }) => side === 'for')
  const further = reasons.slice(shown)
  const against = speaksAgainst(facts, item, answers)
  return (
    <div class={styles.sides}>
      <div>
        <h3>{screens.for}</h3>
        <ul class="entries">{entriesOf(reasons.slice(0, shown), item.id)}</ul>
        {reasons.length === 0 && <p>{screens['no-for']}</p>}
        {further.length > 0 && (
          <details>
            <summary>{fill(screens['more-for'], further.length)}</summary>
            <ul class="entries">{entriesOf(further, item.id)}</ul>
          </details>
        )}
      </div>
      <div>
        <h3>{screens.against}</h3>
        <ul class="entries">
          {entriesOf(against.reasons, item.id)}
          {against.drawbacks.map((text) => (
            <Entry key={text} side="against">
              <Kept text={text} />
            </Entry>
          ))}
        </ul>
      </div>
    </div>
  )
}
