import { listLetters } from '../../format/letters.ts'
import type { Swing } from '../../rules/quiz/certainty.ts'
import { copy } from './copy.ts'
import { Entry, Part } from './Part.tsx'
import { printOption } from './describe.ts'

/** Answers that would put the same in first place, together. */
const grouped = (swings: readonly Swing[]) => [
  ...swings.reduce((groups, { option, first }) => {
    const instead = listLetters(first)
    return groups.set(instead, [...(groups.get(instead) ?? []), option])
  }, new Map<string, string[]>()),
]

interface Props {
  swings: readonly Swing[]
}

/** Which single answer would change first place, question by question. */
export const Swings = ({ swings }: Props) => (
  <Part answer="If" title={copy.screens.swings}>
    {swings.length === 0 ? (
      <p>{copy.screens['no-swing']}</p>
    ) : (
      <dl class="entries">
        {[...new Set(swings.map(({ question }) => question))].map((question) => (
          <Entry key={question} name={copy.questions[question].short}>
            {grouped(swings.filter((swing) => swing.question === question)).map(([instead, options]) => (
              <p key={instead}>
                <b>{instead || copy.frames.none}</b>:{' '}
                {options.map((option) => `“${printOption(question, option)}”`).join(', ')}
              </p>
            ))}
          </Entry>
        ))}
      </dl>
    )}
  </Part>
)
