import { fill } from '../../format/text.ts'
import { credentials } from '../../facts/credentials.ts'
import { heldCredentials, type Answers, type CandidateId } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { ceusFor, type Facts } from './facts.ts'

/** CEUs in two years that AAPC or AHIMA asks for: now, and with one more credential. */
export function ceusBeforeAndAfter(facts: Facts, id: CandidateId, answers: Answers) {
  const { body } = credentials[id]
  const held = heldCredentials(answers.held)
  return {
    before: ceusFor(facts, body, held),
    after: ceusFor(facts, body, [...held.filter((each) => each !== id), id]),
  }
}

/** CEUs in two years with a credential, beside what is held, and how many of them in its topic. */
export function describeCeus(facts: Facts, id: CandidateId, answers: Answers): string {
  const { before, after } = ceusBeforeAndAfter(facts, id, answers)
  const { screens } = copy
  const change = before === after ? 'needed-same' : 'needed-more'
  const total = fill(screens[before === 0 ? 'needed' : change], after, before)
  const { topic } = facts.of[id]
  const first = before === 0 && credentials[id].body === 'aapc' ? ` ${screens['first-cycle']}` : ''
  return `${total}${topic ? `, ${fill(screens.topic, topic.required, topic.name)}` : ''}.${first}`
}
