import type { ComponentChildren } from 'preact'
import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { credentialIds, credentials } from '../../facts/credentials.ts'
import { heldCredentials } from '../../rules/quiz/questions.ts'
import { ceusBeforeAndAfter, describeCeus } from './ceus.ts'
import { copy } from './copy.ts'
import { describeEligibility } from './describe.ts'
import { firstYear } from './first-year.ts'
import { FirstYear } from './FirstYear.tsx'
import { Entry, Part } from './Part.tsx'
import { attributesOf, FitWord, Reasons, type ItemProps } from './Reasons.tsx'

/** What to do this week, and the list that helps with it. */
export const ThisWeek = ({ step, next }: { step: string; next?: string | undefined }) => (
  <Part title={copy.screens.week}>
    <p>
      <mark>{step}</mark> {next}
    </p>
    <p>
      <a href="#job-ads">{copy.screens['job-ads']}</a>
    </p>
  </Part>
)

/** What the exam asks for, what the first year costs and what it does to the CEUs. */
function WhatItTakes({ facts, answers, item: { id, eligibility } }: ItemProps) {
  const { screens } = copy
  const { requires, exam } = facts.of[id]
  const held = heldCredentials(answers.held)
  const { total } = firstYear(facts, id, answers)
  return (
    <>
      <Part answer={/^\$[\d,]+$/.test(total) ? total : '$'} title={copy.costs.title}>
        <FirstYear facts={facts} answers={answers} id={id} />
      </Part>
      <Part answer={ceusBeforeAndAfter(facts, id, answers).after} title={screens.ceus}>
        <p>
          {describeCeus(facts, id, answers)}{' '}
          <a
            href={`/ceu-calculator/#held=${credentialIds.filter((each) => each === id || held.includes(each))}`}
          >
            {screens.calculator}
          </a>
        </p>
      </Part>
      <Part title={screens.takes}>
        <dl class="entries">
          <Entry name={screens.requires}>{requires}</Entry>
          <Entry name={screens.you}>{describeEligibility(eligibility, id)}</Entry>
          <Entry name={screens.exam}>{exam}</Entry>
        </dl>
        <p>
          <a href={`/credentials/${id}/`}>{fill(screens.more, letters(id))}</a>
        </p>
      </Part>
    </>
  )
}

interface Props extends ItemProps {
  /** When to choose another one instead. */
  instead?: string | undefined
  /** What to do this week. */
  step?: string | undefined
  next?: string | undefined
  /** Whether others are in first place too: then the facts of each are folded. */
  tied: boolean
  children?: ComponentChildren
}

/** A credential in first place: the answer in its box, why, and what it takes. */
export function FirstChoice({ instead, step, next, tied, children, ...props }: Props) {
  const { facts, item } = props
  const { id, fit } = item
  const { screens } = copy
  return (
    <li class="book" {...attributesOf(item)}>
      <div class="answer">
        <p class="giant" data-letters={letters(id).length}>
          {letters(id)}
        </p>
        <div>
          <p>
            <FitWord fit={fit} />
          </p>
          <p class="lead">{fill(screens.by, facts.of[id].name, credentials[id].body.toUpperCase())}</p>
          {instead && <p>{instead}</p>}
        </div>
      </div>
      {children}
      <Part title={fill(screens.why, letters(id))}>
        <Reasons {...props} shown={3} />
      </Part>
      {step && <ThisWeek step={step} next={next} />}
      {tied ? (
        <details class="text">
          <summary>{fill(screens['tied-more'], letters(id))}</summary>
          <WhatItTakes {...props} />
        </details>
      ) : (
        <WhatItTakes {...props} />
      )}
    </li>
  )
}
