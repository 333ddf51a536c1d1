import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answeredIds,
  choose,
  formatQuiz,
  heldCredentials,
  nextQuestion,
  parseQuiz,
  toggleHeld,
  type Answers,
  type Notice,
} from './questions.ts'

const everything =
  '#held=cpc,ccs&setting=office&ads=not-looked&experience=2-plus&background=him&schooling=him-degree&time=1-2-years&records=claims&pcs=unsure&goal=him-leader&show=result'

const reads: { name: string; given: string; answers: Answers; show?: boolean; notices?: Notice[] }[] = [
  { name: 'an empty address holds no answers', given: '', answers: {} },
  { name: 'a fragment without an equals sign is an anchor on the page', given: '#pcs', answers: {} },
  {
    name: 'every question can be answered in the address',
    given: everything,
    answers: {
      held: ['cpc', 'ccs'],
      setting: 'office',
      ads: 'not-looked',
      experience: '2-plus',
      background: 'him',
      schooling: 'him-degree',
      time: '1-2-years',
      records: 'claims',
      pcs: 'unsure',
      goal: 'him-leader',
    },
    show: true,
  },
  { name: 'holding none is an answer', given: '#held=none', answers: { held: 'none' } },
  {
    name: 'keys and values are read in any case',
    given: '#HELD=CPC&Setting=OFFICE&SHOW=Result',
    answers: { held: ['cpc'], setting: 'office' },
    show: true,
  },
  {
    name: 'keys and values are read in any order and escaping',
    given: '#%73etting=%6Fffice&held=cpc%2Cccs',
    answers: { held: ['cpc', 'ccs'], setting: 'office' },
  },
  { name: 'the # is optional', given: 'pcs=yes', answers: { pcs: 'yes' } },
  {
    name: 'credentials held are listed once each, in the order of the credential list',
    given: '#held=ccs,cpc,ccs',
    answers: { held: ['cpc', 'ccs'] },
  },
  {
    name: 'older names of a credential are understood',
    given: '#held=cpc-a,coc-a,cpc-h',
    answers: { held: ['cpc', 'coc'] },
  },
  {
    name: 'credentials the quiz does not offer can be held',
    given: '#held=cpc-p,cdip',
    answers: { held: ['cpc-p', 'cdip'] },
  },
  {
    name: 'an unknown credential is dropped with a notice and the others stay',
    given: '#held=cpc,xyz,abc',
    answers: { held: ['cpc'] },
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'unknown credentials alone are no answer',
    given: '#held=xyz',
    answers: {},
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'none together with an unknown credential is read as none',
    given: '#held=none,xyz',
    answers: { held: 'none' },
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'none together with a credential is read as the credential',
    given: '#held=none,cpc',
    answers: { held: ['cpc'] },
    notices: [{ reason: 'none-and-held', question: 'held' }],
  },
  { name: 'commas and spaces alone are no answer', given: '#held=,%20,', answers: {} },
  {
    name: 'spaces around a credential do not matter',
    given: '#held=%20cpc%20,%20ccs',
    answers: { held: ['cpc', 'ccs'] },
  },
  { name: 'an empty value is no answer', given: '#setting=&pcs=&show=', answers: {} },
  {
    name: 'an unknown option is dropped with a notice that names its question',
    given: '#setting=moon&pcs=yes',
    answers: { pcs: 'yes' },
    notices: [{ reason: 'unknown-value', question: 'setting' }],
  },
  {
    name: 'an option of another question is unknown',
    given: '#time=office',
    answers: {},
    notices: [{ reason: 'unknown-value', question: 'time' }],
  },
  {
    name: 'keys that are no questions get one notice in all',
    given: '#month=3&earned=4&pcs=no',
    answers: { pcs: 'no' },
    notices: [{ reason: 'unknown-key' }],
  },
  {
    name: 'a malformed escape drops only its own pair',
    given: '#setting=%&pcs=no',
    answers: { pcs: 'no' },
    notices: [{ reason: 'malformed' }],
  },
  {
    name: 'a link escaped as a whole is read, with a notice of what was read',
    given: '#held%3Dnone%26setting%3Doffice',
    answers: { held: 'none', setting: 'office' },
    notices: [{ reason: 'mended-escaped', read: 'held=none&setting=office' }],
  },
  {
    name: 'an escaped separator is mended, and a value that cannot be used is not read',
    given: '#held=cpc%26setting=moon&amp;pcs=no',
    answers: { held: ['cpc'], pcs: 'no' },
    notices: [
      { reason: 'unknown-value', question: 'setting' },
      { reason: 'mended-separators', read: 'held=cpc&pcs=no' },
    ],
  },
  {
    name: 'a full stop after the last answer is dropped',
    given: '#held=none&setting=office.',
    answers: { held: 'none', setting: 'office' },
    notices: [{ reason: 'mended-ending', read: 'setting=office' }],
  },
  {
    name: 'a quotation mark after the last credential is dropped',
    given: '#held=cpc,coc%22',
    answers: { held: ['cpc', 'coc'] },
    notices: [{ reason: 'mended-ending', read: 'held=cpc,coc' }],
  },
  {
    name: 'punctuation after a value that is unknown anyway is not named',
    given: '#held=none&setting=moon.',
    answers: { held: 'none' },
    notices: [{ reason: 'unknown-value', question: 'setting' }],
  },
  {
    name: 'the last value of a repeated key counts',
    given: '#pcs=yes&pcs=no',
    answers: { pcs: 'no' },
  },
  {
    name: 'an unknown last value overrides a known one',
    given: '#pcs=yes&pcs=maybe',
    answers: {},
    notices: [{ reason: 'unknown-value', question: 'pcs' }],
  },
  {
    name: 'only show=result opens the result',
    given: '#pcs=yes&show=all',
    answers: { pcs: 'yes' },
    notices: [{ reason: 'unknown-value', question: 'show' }],
  },
  {
    name: 'names of JavaScript built-ins are not options',
    given: '#setting=__proto__&constructor=1&held=toString',
    answers: {},
    notices: [
      { reason: 'unknown-credential', question: 'held' },
      { reason: 'unknown-value', question: 'setting' },
      { reason: 'unknown-key' },
    ],
  },
]
for (const { name, given, answers, show = false, notices = [] } of reads) {
  test(name, () => assert.deepEqual(parseQuiz(given), { answers, show, notices }))
}

const writes: { name: string; answers: Answers; show?: boolean; expect: string }[] = [
  { name: 'no answers give no fragment', answers: {}, expect: '' },
  { name: 'an empty list is not written', answers: { held: [] }, expect: '' },
  { name: 'none is written', answers: { held: 'none' }, expect: '#held=none' },
  { name: 'the result can be requested without answers', answers: {}, show: true, expect: '#show=result' },
  {
    name: 'questions are written in order, with literal commas',
    answers: { goal: 'coder', setting: 'insurer', held: ['ccs', 'cpc'] },
    show: true,
    expect: '#held=cpc,ccs&setting=insurer&goal=coder&show=result',
  },
]
for (const { name, answers, show = false, expect } of writes) {
  test(name, () => assert.equal(formatQuiz(answers, show), expect))
}

test('reading and writing an address gives the same address', () =>
  assert.equal(formatQuiz(parseQuiz(everything).answers, true), everything))

test('the next question is the first one without an answer', () => {
  assert.equal(nextQuestion({}), 'held')
  assert.equal(nextQuestion({ held: [] }), 'held')
  assert.equal(nextQuestion({ held: 'none', ads: 'cpc' }), 'setting')
  assert.equal(nextQuestion(parseQuiz(everything).answers), undefined)
})

test('the credentials held are an empty list for none and for no answer', () => {
  assert.deepEqual(heldCredentials(undefined), [])
  assert.deepEqual(heldCredentials('none'), [])
  assert.deepEqual(heldCredentials(['cpc']), ['cpc'])
})

test('answered questions are listed in their order', () =>
  assert.deepEqual(answeredIds({ goal: 'coder', held: ['cpc'], time: '1-2-years' }), [
    'held',
    'time',
    'goal',
  ]))

test('choosing an option leaves the other answers as they are', () =>
  assert.deepEqual(choose({ held: 'none', pcs: 'yes' }, 'pcs', 'no'), { held: 'none', pcs: 'no' }))

test('choosing an unknown option changes nothing', () =>
  assert.deepEqual(choose({ pcs: 'yes' }, 'pcs', 'office'), { pcs: 'yes' }))

const toggles: { name: string; before: Answers; tick: Parameters<typeof toggleHeld>[1]; after: Answers }[] = [
  { name: 'ticking a credential adds it', before: {}, tick: 'cpc', after: { held: ['cpc'] } },
  {
    name: 'ticking leaves the order and the other answers as they are',
    before: { held: ['ccs'], pcs: 'no' },
    tick: 'cpc',
    after: { held: ['cpc', 'ccs'], pcs: 'no' },
  },
  {
    name: 'unticking a credential removes it',
    before: { held: ['cpc', 'ccs'] },
    tick: 'cpc',
    after: { held: ['ccs'] },
  },
  {
    name: 'unticking the last credential leaves no answer',
    before: { held: ['cpc'] },
    tick: 'cpc',
    after: {},
  },
  { name: 'ticking none clears the list', before: { held: ['cpc'] }, tick: 'none', after: { held: 'none' } },
  { name: 'unticking none leaves no answer', before: { held: 'none' }, tick: 'none', after: {} },
  {
    name: 'ticking a credential clears none',
    before: { held: 'none' },
    tick: 'ccs',
    after: { held: ['ccs'] },
  },
]
for (const { name, before, tick, after } of toggles) {
  test(name, () => assert.deepEqual(toggleHeld(before, tick), after))
}
