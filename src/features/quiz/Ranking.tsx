import type { ComponentChildren } from 'preact'
import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { credentials } from '../../facts/credentials.ts'
import type { Fit, Item, Reason } from '../../rules/quiz/fit.ts'
import type { Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { ceusFor, type Facts } from './facts.ts'
import { Entry, Part } from './Part.tsx'
import { describeEligibility, describeMeaning, describeReason, describeSaid } from './describe.ts'
import { Sign, Squares } from './Sign.tsx'
import { describeUpkeep, heldIn } from './upkeep.ts'
import styles from './quiz.module.css'

export interface ItemProps {
  facts: Facts
  answers: Answers
  item: Item
}

export const FitWord = ({ fit }: { fit: Fit }) => (
  <b class="keep">
    {copy.fits[fit]} <Squares fit={fit} />
  </b>
)

const Sides = ({ item }: ItemProps) => {
  const side = (kind: Reason['side'], title: string) => {
    const reasons = item.reasons.filter((reason) => reason.side === kind)
    return (
      <div>
        <h3>{title}</h3>
        <ul class="entries">
          {reasons.map((reason) => (
            <li key={reason.criterion}>
              <Sign kind={kind} />
              <span>
                <b>{describeSaid(reason)}</b> {describeMeaning(reason, item.id)}
              </span>
            </li>
          ))}
        </ul>
        {reasons.length === 0 && <p>{copy.screens[`no-${kind}`]}</p>}
      </div>
    )
  }
  return (
    <div class={styles.sides}>
      {side('for', 'For')}
      {side('against', 'Against')}
    </div>
  )
}

interface TakesProps extends ItemProps {
  /** What to do this week. */
  step?: string | undefined
}

function Takes({ facts, answers, item: { id, eligibility }, step }: TakesProps) {
  const { screens } = copy
  const { sit, exam, fee } = facts.of[id]
  return (
    <>
      <dl class="entries">
        <Entry name={screens.sit}>{sit}</Entry>
        <Entry name={screens.you}>{describeEligibility(eligibility, id)}</Entry>
        <Entry name={screens.exam}>{exam}</Entry>
        <Entry name={screens.fee}>{fee}</Entry>
        <Entry name={screens.keep}>{describeUpkeep(facts, id, answers)}</Entry>
        {step && (
          <Entry name={screens.week}>
            <mark>{step}</mark>
          </Entry>
        )}
      </dl>
      <p>
        <a href={`/credentials/${id}/`}>{fill(screens.more, letters(id))}</a>
      </p>
    </>
  )
}

const attributes = ({ id, rank, fit }: Item) => ({
  'data-credential': id,
  'data-rank': rank,
  'data-fit': fit,
})

interface LeadProps extends TakesProps {
  swing: string | undefined
  children: ComponentChildren
}

/** A credential in first place: the answer in its box, why, and what it takes. */
export function Lead({ swing, children, ...props }: LeadProps) {
  const { facts, answers, item } = props
  const { id, fit, eligibility } = item
  const { body } = credentials[id]
  const { screens } = copy
  return (
    <li class="book" {...attributes(item)}>
      <div class="answer">
        <p class="giant" data-letters={letters(id).length}>
          {letters(id)}
        </p>
        <div>
          <p>
            <FitWord fit={fit} />
          </p>
          <p class="lead">
            {fill(screens.by, facts.of[id].name, body.toUpperCase())} {describeEligibility(eligibility, id)}
          </p>
          {swing && <p>{swing}</p>}
        </div>
      </div>
      {children}
      <Part answer="Why" title={fill(screens.why, letters(id))}>
        <Sides {...props} />
      </Part>
      <Part answer={ceusFor(facts, body, [...heldIn(answers), id])} title={screens.takes}>
        <Takes {...props} />
      </Part>
    </li>
  )
}

interface RowProps extends ItemProps {
  tied: boolean
  /** Whether to fill in what the line opens to. */
  whole: boolean
  /** Stands above the first line. */
  title: string | undefined
}

/** Any other credential: one line that opens to the same. */
export function Row({ tied, whole, title, ...props }: RowProps) {
  const { facts, item } = props
  const { id, rank, fit, group, reasons, eligibility } = item
  const eligible = group === 'eligible'
  const [heaviest] = reasons
  return (
    <li {...attributes(item)}>
      {title && <h2>{title}</h2>}
      <details class={styles.row}>
        <summary>
          <span>
            {eligible ? rank : '–'} {tied && <span class="meta">tie</span>}
          </span>
          <b class="key" data-hue={credentials[id].body}>
            {letters(id)}
          </b>
          <span>
            {facts.of[id].name}{' '}
            <span class="meta">
              {eligible ? heaviest && describeReason(heaviest, id) : describeEligibility(eligibility, id)}{' '}
              <u>{copy.screens.open}</u>
            </span>
          </span>
          <FitWord fit={fit} />
        </summary>
        {whole && (
          <div class={styles.more}>
            <Sides {...props} />
            <Takes {...props} />
          </div>
        )}
      </details>
    </li>
  )
}
