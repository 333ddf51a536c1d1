import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstOf } from './fit.ts'
import { answersOn, holders, candidatesIn, pathCount, tally, walkPaths } from './paths.ts'
import { candidateIds, choiceIds, questions, type Answers, type Held } from './questions.ts'

/** Every option of the questions that open gates or name a workplace, and few of the others. */
const some = {
  ...questions,
  ads: ['rhit', 'not-looked'],
  background: ['none', 'clinical'],
  time: ['1-2-years'],
  records: ['unsure'],
  goal: ['auditor', 'manager', 'documentation', 'him-leader'],
} as const
const somePaths = choiceIds.reduce<Answers[]>(
  (paths, question) =>
    paths.flatMap((path) => some[question].map((option) => ({ ...path, [question]: option }))),
  [{}],
)

test('a path’s number has a digit for each question, the last question’s changing fastest', () => {
  const first: Answers = {
    held: 'none',
    setting: 'office',
    ads: 'cpc',
    experience: 'none',
    background: 'none',
    schooling: 'high-school',
    time: 'under-6-months',
    records: 'procedures',
    pcs: 'yes',
    goal: 'coder',
  }
  assert.deepEqual(answersOn(0, 'none'), first)
  assert.deepEqual(answersOn(1, 'none'), { ...first, goal: 'specialist' })
  assert.deepEqual(answersOn(6, ['cpc']), { ...first, held: ['cpc'], pcs: 'no' })
  assert.deepEqual(answersOn(907_199, 'none'), {
    held: 'none',
    setting: 'unsure',
    ads: 'not-looked',
    experience: 'senior',
    background: 'him',
    schooling: 'other-degree',
    time: '1-2-years',
    records: 'unsure',
    pcs: 'unsure',
    goal: 'him-leader',
  })
  assert.equal(pathCount, 907_200)
})

test('a set of candidates written as bits is read in their order', () => {
  assert.deepEqual(candidatesIn(0), [])
  assert.deepEqual(candidatesIn(0b101), ['cpc', 'cic'])
  assert.deepEqual(candidatesIn(2 ** candidateIds.length - 1), candidateIds)
})

test('readers who hold nothing are walked, and who hold one of the candidates', () =>
  assert.deepEqual(holders, ['none', ...candidateIds.map((id) => [id])]))

const walked: { name: string; held: Held }[] = [
  { name: 'who holds nothing', held: 'none' },
  { name: 'who holds the CPC', held: ['cpc'] },
  { name: 'who holds the RHIT', held: ['rhit'] },
  { name: 'who holds the RHIA, and with it the RHIT', held: ['rhia'] },
  { name: 'who holds what is no candidate', held: ['chda'] },
  {
    name: 'who holds all but the two for inpatient work',
    held: candidateIds.filter((id) => id !== 'cic' && id !== 'ccs'),
  },
]
for (const { name, held } of walked) {
  test(`walking says of each path what the quiz says: ${name}`, () => {
    const wrong: string[] = []
    let next = 0
    walkPaths(
      held,
      (path, first) => {
        const expected = firstOf({ ...somePaths[path], held }).join()
        const found = candidatesIn(first).join()
        if (path !== next || found !== expected) wrong.push(`${path}: ${found}, not ${expected}`)
        next += 1
      },
      some,
    )
    assert.equal(wrong[0], undefined)
    assert.equal(next, somePaths.length)
  })
}

test('a tally counts who is first, ties included, and who is first alone', () => {
  const two = (['none', ['cpc']] as const).flatMap((held) =>
    somePaths.map((answers) => firstOf({ ...answers, held })),
  )
  const { ran, first, alone } = tally(['none', ['cpc']], some)
  assert.equal(ran, 2 * 5760)
  assert.ok(two.some((ids) => ids.length > 1))
  for (const id of candidateIds) {
    assert.equal(first[id], two.filter((ids) => ids.includes(id)).length, id)
    assert.equal(alone[id], two.filter((ids) => ids.join() === id).length, id)
  }
})
