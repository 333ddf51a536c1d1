import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canBeFirst, certainty, swings, type Certainty } from './certainty.ts'
import { credentialIds, type CredentialId } from '../../facts/credentials.ts'
import { firstOf, result, type Item } from './fit.ts'
import {
  candidateIds,
  choiceIds,
  formatQuiz,
  parseQuiz,
  questionIds,
  questions,
  type Answers,
  type CandidateId,
  type ChoiceId,
  type Held,
} from './questions.ts'

const option = <T extends string>(options: readonly T[]) =>
  fc.option(fc.constantFrom(...options), { nil: undefined })
const anyHeld = fc.oneof(
  fc.constant('none' as const),
  fc.subarray([...credentialIds], { minLength: 1, maxLength: 4 }),
  fc.subarray([...credentialIds], { minLength: 1 }),
)
const anyAnswers = fc
  .record({
    held: fc.option(anyHeld, { nil: undefined }),
    setting: option(questions.setting),
    ads: option(questions.ads),
    experience: option(questions.experience),
    background: option(questions.background),
    schooling: option(questions.schooling),
    time: option(questions.time),
    records: option(questions.records),
    pcs: option(questions.pcs),
    goal: option(questions.goal),
  })
  .map((given): Answers =>
    Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)),
  )

test('every written address is read back without a notice', () =>
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (answers, show) =>
      assert.deepEqual(parseQuiz(formatQuiz(answers, show)), { answers, show, notices: [] }),
    ),
  ))

test('the order, case and escaping of an address do not matter', () =>
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), fc.integer({ min: 0, max: 1_000 }), (answers, show, turn) => {
      const pairs = formatQuiz(answers, show).slice(1).split('&')
      const turned = [...pairs.slice(turn % pairs.length), ...pairs.slice(0, turn % pairs.length)]
      const escaped = turned.map((pair) =>
        pair.replace(/[a-z]/g, (letter, at: number) =>
          at % 3 ? letter.toUpperCase() : `%${letter.charCodeAt(0).toString(16)}`,
        ),
      )
      assert.deepEqual(parseQuiz(`#${escaped.join('&')}`), { answers, show, notices: [] })
    }),
  ))

const fragmentParts = fc.constantFrom(
  ...questionIds,
  ...candidateIds,
  ...choiceIds.flatMap((question) => [...questions[question]]),
  ...['none', 'show', 'result', '=', '=', '&', '&', ',', '%', '%2C', '%ff', '#', ' ', '__proto__', '\ud800'],
  ...['%3D', '%26', '&amp;', '.', ')', '%22'],
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragmentParts).map((parts) => parts.join('')),
)

test('no text makes the parser throw, and the answers it finds survive writing and reading', () =>
  fc.assert(
    fc.property(hostile, (text) => {
      const { answers, show } = parseQuiz(text)
      assert.deepEqual(parseQuiz(formatQuiz(answers, show)), { answers, show, notices: [] })
    }),
    { numRuns: 10_000 },
  ))

test('a notice never repeats text from the address', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('§', 'q', '¶', 'z') }), (text) => {
      const { notices } = parseQuiz(`#${text}=1&setting=${text}§&held=${text}§&show=${text}§`)
      assert.doesNotMatch(JSON.stringify(notices), /[§¶]/)
      assert.equal(notices.length, 4)
    }),
  ))

const firstIn = (answers: Answers): readonly CandidateId[] => {
  const { first } = result(answers)
  return first === 'none' ? [] : first
}
const itemOf = (answers: Answers, id: CandidateId): Item => {
  const item = result(answers).items.find((each) => each.id === id)
  assert.ok(item)
  return item
}

const groups = ['eligible', 'not-yet', 'held']

test('every candidate is listed once: eligible, then not yet open, then held', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { items } = result(answers)
      assert.deepEqual(items.map(({ id }) => id).sort(), [...candidateIds].sort())
      for (const [index, item] of items.entries()) {
        const before = items[index - 1]
        if (!before) continue
        const order = groups.indexOf(item.group) - groups.indexOf(before.group)
        assert.ok(order > 0 || (order === 0 && item.score <= before.score))
      }
    }),
  ))

test('a rank is one more than the number of candidates strictly ahead, so equal scores share it', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { items, first } = result(answers)
      for (const item of items) {
        const ahead = items.filter(
          ({ group, score }) =>
            groups.indexOf(group) < groups.indexOf(item.group) ||
            (group === item.group && score > item.score),
        ).length
        assert.equal(item.rank, ahead + (first === 'none' ? 2 : 1))
      }
    }),
  ))

test('the candidates in first place are exactly those of rank 1', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const ranked = result(answers).items.flatMap(({ id, rank }) => (rank === 1 ? [id] : []))
      assert.deepEqual(firstIn(answers), ranked)
      assert.deepEqual(firstOf(answers), ranked)
    }),
  ))

test('a score is the sum of its reasons, and the largest reason comes first', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { score, reasons, id } of result(answers).items) {
        assert.equal(
          reasons.reduce((sum, { weight }) => sum + weight, 0),
          score,
        )
        for (const [index, { weight, side, criterion, question, option: answer }] of reasons.entries()) {
          assert.equal(side, weight > 0 ? 'for' : 'against')
          assert.equal(criterion, `${question}-${answer}-${id}`)
          const before = reasons[index - 1]
          if (before) assert.ok(Math.abs(before.weight) >= Math.abs(weight))
        }
      }
    }),
  ))

test('every reason comes from one of the reader’s answers', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { reasons } of result(answers).items) {
        for (const { question, option: answer } of reasons) {
          if (question === 'together' || question === 'held') assert.ok(answers.held)
          else assert.equal(answers[question], answer)
        }
      }
    }),
  ))

test('the order of answers and of credentials held changes nothing', () =>
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 0, max: 1_000 }), (answers, turn) => {
      const entries = Object.entries(answers).toReversed()
      const turned: Answers = Object.fromEntries([
        ...entries.slice(turn % (entries.length || 1)),
        ...entries.slice(0, turn % (entries.length || 1)),
      ])
      const { held } = turned
      const again = held && held !== 'none' ? { ...turned, held: held.toReversed() } : turned
      assert.deepEqual(result(again), result(answers))
    }),
  ))

test('an answer that helps a credential at least as much as the rest never lowers its rank', () =>
  fc.assert(
    fc.property(
      anyAnswers,
      fc.constantFrom(...choiceIds).chain((question) =>
        fc.record({
          question: fc.constant(question),
          option: fc.constantFrom<string>(...questions[question]),
        }),
      ),
      (before, { question, option: answer }) => {
        const after = { ...before, [question]: answer }
        const [old, now] = [result(before), result(after)]
        const groupsOf = ({ items }: typeof old) =>
          candidateIds.map((id) => items.find((item) => item.id === id)?.group)
        fc.pre(groupsOf(old).join() === groupsOf(now).join())
        fc.pre((before.pcs === 'no') === (after.pcs === 'no'))

        const changes = candidateIds.map((id) => itemOf(after, id).score - itemOf(before, id).score)
        for (const [index, id] of candidateIds.entries()) {
          if (changes.every((change) => change <= (changes[index] ?? 0))) {
            assert.ok(itemOf(after, id).rank <= itemOf(before, id).rank, id)
          }
        }
      },
    ),
    { numRuns: 1_000 },
  ))

test('refusing ICD-10-PCS puts CCS and CIC behind all other eligible candidates, and never first', () =>
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { items } = result({ ...given, pcs: 'no' })
      for (const item of items.filter(
        ({ id, group }) => group === 'eligible' && (id === 'ccs' || id === 'cic'),
      )) {
        assert.notEqual(item.rank, 1)
        for (const other of items) {
          if (other.group === 'eligible' && other.id !== 'ccs' && other.id !== 'cic') {
            assert.ok(other.rank < item.rank)
          }
        }
      }
    }),
  ))

test('a credential that is held or not open yet is never first', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { group, rank } of result(answers).items) assert.ok(group === 'eligible' || rank > 1)
    }),
  ))

/** Every candidate that is first in some way to finish the quiz, and every different first place. */
function bruteForce(answers: Answers): { outcomes: Set<string>; leaders: CandidateId[] } {
  const finished = choiceIds.reduce<Answers[]>(
    (all, question) =>
      answers[question]
        ? all
        : all.flatMap((each) => questions[question].map((option) => ({ ...each, [question]: option }))),
    [answers],
  )
  const firsts = finished.map(firstOf)
  return {
    outcomes: new Set(firsts.map((first) => first.join())),
    leaders: candidateIds.filter((id) => firsts.some((first) => first.includes(id))),
  }
}

const agrees = (answers: Answers) => {
  const { outcomes, leaders } = bruteForce(answers)
  const now = firstOf(answers)
  const settled = outcomes.size === 1 && outcomes.has(now.join())
  const expected: Certainty = settled
    ? { kind: 'settled', first: now.length > 0 ? now : 'none' }
    : { kind: 'open' }
  assert.deepEqual(certainty(answers), expected)
  assert.deepEqual(canBeFirst(answers), leaders)
  return settled
}

const fullAnswers = (held: fc.Arbitrary<Held>): fc.Arbitrary<Answers> =>
  fc.record({
    held,
    setting: fc.constantFrom(...questions.setting),
    ads: fc.constantFrom(...questions.ads),
    experience: fc.constantFrom(...questions.experience),
    background: fc.constantFrom(...questions.background),
    schooling: fc.constantFrom(...questions.schooling),
    time: fc.constantFrom(...questions.time),
    records: fc.constantFrom(...questions.records),
    pcs: fc.constantFrom(...questions.pcs),
    goal: fc.constantFrom(...questions.goal),
  })

const without = (answers: Answers, open: readonly ChoiceId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !open.some((each) => each === question)))

const ways = (open: readonly ChoiceId[]) =>
  open.reduce((count, question) => count * questions[question].length, 1)
const openQuestions = fc.subarray([...choiceIds]).filter((open) => ways(open) <= 2_000)

const holders = fc.oneof(
  fc.constant<Held>('none'),
  fc.subarray<CredentialId>([...credentialIds], { minLength: 1, maxLength: 3 }),
  fc.subarray<CredentialId>([...credentialIds], { minLength: 12 }),
)

test('certainty agrees with trying every way to finish the quiz', () => {
  const seen = { open: 0, settled: 0 }
  fc.assert(
    fc.property(fullAnswers(holders), openQuestions, (answers, open) => {
      seen[agrees(without(answers, open)) ? 'settled' : 'open'] += 1
    }),
    { numRuns: 400 },
  )
  assert.ok(seen.open > 20 && seen.settled > 20, JSON.stringify(seen))
})

const gateQuestions: readonly ChoiceId[] = ['setting', 'experience', 'schooling', 'pcs']
test('certainty agrees with it when the setting and all questions with gates are open', () =>
  fc.assert(
    fc.property(fullAnswers(holders), (answers) => {
      agrees(without(answers, gateQuestions))
    }),
    { numRuns: 100 },
  ))

const pointsOnly: readonly ChoiceId[] = ['ads', 'background', 'time', 'records', 'goal']
test('certainty agrees with it when all questions that only add points are open', () =>
  fc.assert(
    fc.property(fullAnswers(holders), (answers) => {
      agrees(without(answers, pointsOnly))
    }),
    { numRuns: 60 },
  ))

test('nothing is settled until the credentials held are known, because the first one may be held', () =>
  fc.assert(
    fc.property(fullAnswers(fc.constant<Held>('none')), fc.subarray([...choiceIds]), (answers, open) => {
      const { held: _, ...rest } = without(answers, open)
      assert.deepEqual(certainty(rest), { kind: 'open' })

      const first = firstOf({ ...rest, held: 'none' })
      assert.notDeepEqual(firstOf({ ...rest, held: first }), first)
    }),
  ))

test('until the credentials held are known, a candidate can be first if it is for some set of them', () => {
  const lists = fc.array(holders, { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(
      fullAnswers(fc.constant<Held>('none')),
      fc.subarray([...choiceIds]).filter((open) => ways(open) <= 60),
      lists,
      (answers, open, some) => {
        const { held: _, ...rest } = without(answers, open)
        const allButOne = candidateIds.map((id): Held => credentialIds.filter((other) => other !== id))
        const withoutRhitAndRhia: Held = credentialIds.filter((id) => id !== 'rhit' && id !== 'rhia')
        const tried = ['none' as const, ...allButOne, withoutRhitAndRhia, ...some].flatMap(
          (held) => bruteForce({ ...rest, held }).leaders,
        )
        assert.deepEqual(
          canBeFirst(rest),
          candidateIds.filter((id) => tried.includes(id)),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('swings are exactly the other answers that change first place, with the new first place', () =>
  fc.assert(
    fc.property(fullAnswers(holders), fc.subarray([...choiceIds]), (answers, open) => {
      const partial = without(answers, open)
      const now = firstOf(partial)
      const expected = choiceIds.flatMap((question) =>
        partial[question]
          ? questions[question].flatMap((option) => {
              const first = firstOf({ ...partial, [question]: option })
              return first.join() === now.join() ? [] : [{ question, option, first }]
            })
          : [],
      )
      assert.deepEqual(swings(partial), expected)
    }),
  ))
