import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { credentialIds, type CredentialId } from '../../facts/credentials.ts'
import { firstOf } from './fit.ts'
import { answersOn, holders, candidatesIn, pathCount, tally, walkPaths } from './paths.ts'
import {
  candidateIds,
  choiceIds,
  questions,
  type CandidateId,
  type ChoiceId,
  type Held,
} from './questions.ts'

const committed: unknown = JSON.parse(readFileSync(new URL('./paths.json', import.meta.url), 'utf8'))

/** The difference between the numbers of two paths that differ by one option of a question. */
const stride = (question: ChoiceId) =>
  choiceIds.slice(choiceIds.indexOf(question) + 1).reduce((count, each) => count * questions[each].length, 1)

/** Reads the index of one answer among its options from a path number. */
const optionIndexOn = (question: ChoiceId) => {
  const [step, { length }] = [stride(question), questions[question]]
  return (path: number) => Math.floor(path / step) % length
}
const settingOn = optionIndexOn('setting')
const experienceOn = optionIndexOn('experience')
const schoolingOn = optionIndexOn('schooling')
const pcsOn = optionIndexOn('pcs')

const bits = (...ids: readonly CandidateId[]) =>
  ids.reduce((mask, id) => mask | (1 << candidateIds.indexOf(id)), 0)

test('there is a path for every combination of options', () => assert.equal(pathCount, 907_200))

test('a path number and its answers agree', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: pathCount - 1 }), (path) => {
      const answers = answersOn(path, 'none')
      for (const question of choiceIds) {
        assert.equal(answers[question], questions[question][optionIndexOn(question)(path)])
      }
    }),
  ))

test('no path puts a credential first that is held, not open or barred', (t) => {
  const withoutDegree = questions.schooling.map((schooling) => {
    if (schooling === 'him-bachelor') return 0
    return schooling === 'him-degree' ? bits('rhia') : bits('rhit', 'rhia')
  })
  const withoutPcs = questions.pcs.map((pcs) => (pcs === 'no' ? bits('ccs', 'cic') : 0))
  const inexperienced = questions.experience.map((experience) =>
    experience === 'none' || experience === 'under-2' ? bits('cpma', 'cdeo', 'cppm', 'cpco') : 0,
  )

  let ran = 0
  let wrong = 0
  for (const held of holders) {
    const list: readonly CredentialId[] = held === 'none' ? [] : held
    const replaced = list.includes('rhia') ? bits('rhit') : 0
    const taken = replaced | bits(...candidateIds.filter((id) => list.includes(id)))
    walkPaths(held, (path, first) => {
      ran += 1
      const second = held === 'none' ? (inexperienced[experienceOn(path)] ?? 0) : 0
      const never = taken | second | (withoutDegree[schoolingOn(path)] ?? 0) | (withoutPcs[pcsOn(path)] ?? 0)
      if (first === 0 || (first & never) !== 0) wrong += 1
    })
  }
  t.diagnostic(`${ran} paths ran`)
  assert.equal(ran, 15 * pathCount)
  assert.equal(wrong, 0)
})

test('the CPC is first for every beginner who wants an office, hospital outpatient work or is unsure', (t) => {
  const settings = questions.setting.map((setting) =>
    ['office', 'hospital-outpatient', 'unsure'].includes(setting),
  )
  let ran = 0
  let wrong = 0
  walkPaths('none', (path, first) => {
    if (questions.experience[experienceOn(path)] !== 'none' || !settings[settingOn(path)]) return
    ran += 1
    if ((first & bits('cpc')) === 0) wrong += 1
  })
  t.diagnostic(`${ran} paths ran`)
  assert.equal(ran, pathCount / 8)
  assert.equal(wrong, 0)
})

test('every question changes first place on some path', () => {
  const firsts = new Uint16Array(pathCount)
  walkPaths('none', (path, first) => {
    firsts[path] = first
  })
  for (const question of choiceIds) {
    const step = stride(question)
    const optionIndex = optionIndexOn(question)
    const last = questions[question].length - 1
    assert.ok(
      firsts.some((first, path) => optionIndex(path) < last && firsts[path + step] !== first),
      question,
    )
  }
  let changed = false
  walkPaths(['cpc'], (path, first) => {
    changed ||= firsts[path] !== first
  })
  assert.ok(changed, 'held')
})

test('paths.json is what counting all paths gives', (t) => {
  const paths = { none: tally(['none']), all: tally(holders) }
  t.diagnostic(`${paths.all.ran} paths ran`)
  assert.deepEqual(paths, committed)
})

test('every candidate is first alone on some path of a reader without a credential', () => {
  const { first, alone } = tally(['none'])
  for (const id of candidateIds) assert.ok(alone[id] > 0 && first[id] >= alone[id], id)
})

test('walking all paths gives the quiz’s own first place on random paths', () => {
  const someHolders = fc.oneof(
    fc.constantFrom(...holders),
    fc.subarray<CredentialId>([...credentialIds], { minLength: 1 }),
  )
  const somePaths = fc.array(fc.integer({ min: 0, max: pathCount - 1 }), {
    minLength: 1_000,
    maxLength: 1_000,
  })
  const agrees = (held: Held, paths: readonly number[]) => {
    const firsts = new Uint16Array(pathCount)
    walkPaths(held, (path, first) => {
      firsts[path] = first
    })
    for (const path of paths) {
      assert.deepEqual(candidatesIn(firsts[path] ?? 0), firstOf(answersOn(path, held)), `${held} ${path}`)
    }
  }
  fc.assert(fc.property(someHolders, somePaths, agrees), { numRuns: 8 })
})
