import type { Swing } from '../../rules/quiz/certainty.ts'
import { Entry, Part } from './Part.tsx'
import { listOf, printOption } from './say.ts'
import type { Words } from './screens.ts'

/** Answers that would put the same in first place, together. */
const grouped = (swings: readonly Swing[]) => [
  ...swings.reduce((groups, { option, first }) => {
    const instead = listOf(first, 'and')
    return groups.set(instead, [...(groups.get(instead) ?? []), option])
  }, new Map<string, string[]>()),
]

interface Props {
  words: Words
  swings: readonly Swing[]
}

/** Which single answer would change first place, question by question. */
export const Swings = ({ words, swings }: Props) => (
  <Part answer="If" title={words.screens.swings}>
    {swings.length === 0 ? (
      <p>{words.screens['no-swing']}</p>
    ) : (
      <dl class="entries">
        {[...new Set(swings.map(({ question }) => question))].map((question) => (
          <Entry key={question} name={words.questions[question].short}>
            {grouped(swings.filter((swing) => swing.question === question)).map(([instead, options]) => (
              <p key={instead}>
                <b>{instead || words.frames.none}</b>:{' '}
                {options.map((option) => `“${printOption(words, question, option)}”`).join(', ')}
              </p>
            ))}
          </Entry>
        ))}
      </dl>
    )}
  </Part>
)
