import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstOf } from './fit.ts'
import { answersOn, holders, candidatesIn, pathCount, tally, walkPaths } from './paths.ts'
import { candidateIds, choiceIds, questions, type Answers, type Held } from './questions.ts'

/** All options of the setting and of the questions with gates, and a few options of the others. */
const someOptions = {
  ...questions,
  ads: ['rhit', 'not-looked'],
  background: ['none', 'clinical'],
  time: ['1-2-years'],
  records: ['unsure'],
  goal: ['auditor', 'manager', 'documentation', 'him-leader'],
} as const
const somePaths = choiceIds.reduce<Answers[]>(
  (paths, question) =>
    paths.flatMap((path) => someOptions[question].map((option) => ({ ...path, [question]: option }))),
  [{}],
)

test('a path number has one digit per question, and the last question’s digit changes fastest', () => {
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

test('a bit set of candidates is read in their order', () => {
  assert.deepEqual(candidatesIn(0), [])
  assert.deepEqual(candidatesIn(0b101), ['cpc', 'cic'])
  assert.deepEqual(candidatesIn(2 ** candidateIds.length - 1), candidateIds)
})

test('paths are counted for readers without a credential and for holders of each candidate', () =>
  assert.deepEqual(holders, ['none', ...candidateIds.map((id) => [id])]))

const walked: { name: string; held: Held }[] = [
  { name: 'without a credential', held: 'none' },
  { name: 'with the CPC', held: ['cpc'] },
  { name: 'with the RHIT', held: ['rhit'] },
  { name: 'with the RHIA, which counts as holding the RHIT', held: ['rhia'] },
  { name: 'with a credential that is not a candidate', held: ['chda'] },
  {
    name: 'with all candidates but the two for inpatient work',
    held: candidateIds.filter((id) => id !== 'cic' && id !== 'ccs'),
  },
]
for (const { name, held } of walked) {
  test(`walking the paths gives the quiz’s own first place: ${name}`, () => {
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
      someOptions,
    )
    assert.equal(wrong[0], undefined)
    assert.equal(next, somePaths.length)
  })
}

test('a tally counts who is first, including ties, and who is first alone', () => {
  const two = (['none', ['cpc']] as const).flatMap((held) =>
    somePaths.map((answers) => firstOf({ ...answers, held })),
  )
  const { ran, first, alone } = tally(['none', ['cpc']], someOptions)
  assert.equal(ran, 2 * 5760)
  assert.ok(two.some((ids) => ids.length > 1))
  for (const id of candidateIds) {
    assert.equal(first[id], two.filter((ids) => ids.includes(id)).length, id)
    assert.equal(alone[id], two.filter((ids) => ids.join() === id).length, id)
  }
})
