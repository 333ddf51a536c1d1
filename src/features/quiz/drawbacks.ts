import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { credentials, type Body } from '../../facts/credentials.ts'
import { lacksTwoYears, type Item, type Reason } from '../../rules/quiz/fit.ts'
import { heldCredentials, type Answers, type QuestionId } from '../../rules/quiz/questions.ts'
import { ceusBeforeAndAfter } from './ceus.ts'
import { copy } from './copy.ts'
import { printDollars, sites } from './describe.ts'
import type { Facts } from './facts.ts'

interface Drawback {
  readonly text: string
  /** The question whose reason against says the same. */
  readonly covers?: QuestionId
}

/** What speaks against a credential, the weightiest first: at least two for every reader. */
function drawbacksOf(facts: Facts, { id }: Item, answers: Answers): readonly Drawback[] {
  const { attempt, testsPcs, topic } = facts.of[id]
  const { body } = credentials[id]
  const { drawbacks } = copy
  const holdsFrom = (one: Body) =>
    heldCredentials(answers.held).some((each) => credentials[each].body === one)
  const { before, after } = ceusBeforeAndAfter(facts, id, answers)
  const [first, further] = facts.recertification

  const listed: (Drawback | false)[] = [
    (id === 'cpc' || id === 'coc') &&
      lacksTwoYears(answers) && {
        text: fill(drawbacks.apprentice, letters(id), facts.apprenticeYears),
        covers: 'experience',
      },
    id === 'crc' && lacksTwoYears(answers) && { text: drawbacks['crc-training'], covers: 'experience' },
    id === 'cca' && { text: drawbacks['ads-seldom-name'] },
    topic !== undefined && { text: fill(drawbacks.topic, '', topic.required, topic.name) },
    testsPcs === true && { text: drawbacks['tests-pcs'], covers: 'pcs' },
    testsPcs === false && { text: drawbacks['leaves-out-pcs'] },
    before > 0 && after > before && { text: fill(drawbacks['more-ceus'], '', after, before) },
    body === 'aapc' && !holdsFrom('aapc') && { text: fill(drawbacks.dues, '', printDollars(facts.dues)) },
    body === 'ahima' && {
      text: holdsFrom('ahima')
        ? fill(drawbacks['recertification-more'], '', printDollars(further))
        : fill(drawbacks.recertification, '', printDollars(first)),
    },
    {
      text: attempt
        ? fill(drawbacks.fee, '', printDollars(attempt))
        : fill(drawbacks['fee-unknown'], '', sites[body]),
    },
    body === 'aapc' && holdsFrom('aapc') && { text: fill(drawbacks.dues, '', printDollars(facts.dues)) },
  ]
  return listed.filter((each) => each !== false)
}

export interface Against {
  /** From the reader’s own answers. */
  readonly reasons: readonly Reason[]
  /** Two that hold whatever the answers. */
  readonly drawbacks: readonly string[]
}

/** What speaks against a credential: two drawbacks always, and what the answers add to them. */
export function speaksAgainst(facts: Facts, item: Item, answers: Answers): Against {
  const drawbacks = drawbacksOf(facts, item, answers).slice(0, 2)
  const covered = drawbacks.map(({ covers }) => covers)
  return {
    drawbacks: drawbacks.map(({ text }) => text),
    reasons: item.reasons.filter(
      ({ side, question }) => side === 'against' && !covered.some((each) => each === question),
    ),
  }
}
