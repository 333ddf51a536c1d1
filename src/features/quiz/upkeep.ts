import { fill } from '../../format/text.ts'
import { credentials, type CredentialId } from '../../facts/credentials.ts'
import type { Answers, CandidateId } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import { ceusFor, type Facts } from './facts.ts'

export const heldIn = ({ held }: Answers): readonly CredentialId[] =>
  held === undefined || held === 'none' ? [] : held

/** CEUs in two years with a credential, beside what is held, and how many of them in its topic. */
export function describeUpkeep(facts: Facts, id: CandidateId, answers: Answers): string {
  const { body } = credentials[id]
  const held = heldIn(answers)
  const before = ceusFor(facts, body, held)
  const after = ceusFor(facts, body, [...held.filter((each) => each !== id), id])
  const frame = before === 0 ? 'upkeep' : before === after ? 'upkeep-same' : 'upkeep-more'
  const { topic } = facts.of[id]
  return `${fill(copy.screens[frame], `${after}`, `${before}`)}${topic ? `, ${topic}` : ''}.`
}
