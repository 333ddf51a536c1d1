import { listLetters } from '../../format/letters.ts'
import type { Swing } from '../../rules/quiz/certainty.ts'
import { copy } from './copy.ts'
import { Entry, Part } from './Part.tsx'
import { describeSwing, printOption } from './describe.ts'

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

/** Which single answer would change first place: one in a sentence, all of them folded. */
export function Swings({ swings }: Props) {
  const { screens } = copy
  const [change] = swings
  return (
    <Part title={screens.swings}>
      <p>{change ? describeSwing(change) : screens['no-swing']}</p>
      {swings.length > 1 && (
        <details>
          <summary>{screens['all-swings']}</summary>
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
        </details>
      )}
    </Part>
  )
}
