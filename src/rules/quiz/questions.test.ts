import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answeredIds,
  choose,
  formatQuiz,
  listOf,
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
  { name: 'a fragment without = is a place on the page', given: '#pcs', answers: {} },
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
  { name: 'the # may be missing', given: 'pcs=yes', answers: { pcs: 'yes' } },
  {
    name: 'credentials held are put in the catalogue’s order, each once',
    given: '#held=ccs,cpc,ccs',
    answers: { held: ['cpc', 'ccs'] },
  },
  {
    name: 'older spellings of a credential are understood',
    given: '#held=cpc-a,coc-a,cpc-h',
    answers: { held: ['cpc', 'coc'] },
  },
  {
    name: 'credentials the quiz does not offer can be held',
    given: '#held=cpc-p,cdip',
    answers: { held: ['cpc-p', 'cdip'] },
  },
  {
    name: 'an unknown credential is dropped with a notice and the others are kept',
    given: '#held=cpc,xyz,abc',
    answers: { held: ['cpc'] },
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'only unknown credentials are no answer',
    given: '#held=xyz',
    answers: {},
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'none beside an unknown credential is none',
    given: '#held=none,xyz',
    answers: { held: 'none' },
    notices: [{ reason: 'unknown-credential', question: 'held' }],
  },
  {
    name: 'none beside a credential keeps the credential',
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
  { name: 'an empty value means not given', given: '#setting=&pcs=&show=', answers: {} },
  {
    name: 'an unknown option is dropped with the name of its question',
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
    name: 'a key that is no question gets one notice, however often',
    given: '#month=3&earned=4&pcs=no',
    answers: { pcs: 'no' },
    notices: [{ reason: 'unknown-key' }],
  },
  {
    name: 'a broken escape drops its pair alone',
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
    name: 'the last of a repeated key counts',
    given: '#pcs=yes&pcs=no',
    answers: { pcs: 'no' },
  },
  {
    name: 'a last value that is unknown takes the place of a known one',
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
    name: 'names of built-in things are no options',
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
  { name: 'no answers need no address', answers: {}, expect: '' },
  { name: 'an empty list is not written', answers: { held: [] }, expect: '' },
  { name: 'none is written', answers: { held: 'none' }, expect: '#held=none' },
  { name: 'the result alone can be asked for', answers: {}, show: true, expect: '#show=result' },
  {
    name: 'questions are written in their order with literal commas',
    answers: { goal: 'coder', setting: 'insurer', held: ['ccs', 'cpc'] },
    show: true,
    expect: '#held=cpc,ccs&setting=insurer&goal=coder&show=result',
  },
]
for (const { name, answers, show = false, expect } of writes) {
  test(name, () => assert.equal(formatQuiz(answers, show), expect))
}

test('an address that is read and written again is the same', () =>
  assert.equal(formatQuiz(parseQuiz(everything).answers, true), everything))

test('the next question is the first one without an answer', () => {
  assert.equal(nextQuestion({}), 'held')
  assert.equal(nextQuestion({ held: [] }), 'held')
  assert.equal(nextQuestion({ held: 'none', ads: 'cpc' }), 'setting')
  assert.equal(nextQuestion(parseQuiz(everything).answers), undefined)
})

test('the list of who holds none, or has not said, is empty', () => {
  assert.deepEqual(listOf(undefined), [])
  assert.deepEqual(listOf('none'), [])
  assert.deepEqual(listOf(['cpc']), ['cpc'])
})

test('answered questions are named in their order', () =>
  assert.deepEqual(answeredIds({ goal: 'coder', held: ['cpc'], time: '1-2-years' }), [
    'held',
    'time',
    'goal',
  ]))

test('choosing an option keeps the other answers', () =>
  assert.deepEqual(choose({ held: 'none', pcs: 'yes' }, 'pcs', 'no'), { held: 'none', pcs: 'no' }))

test('choosing what is no option of the question changes nothing', () =>
  assert.deepEqual(choose({ pcs: 'yes' }, 'pcs', 'office'), { pcs: 'yes' }))

const toggles: { name: string; before: Answers; tick: Parameters<typeof toggleHeld>[1]; after: Answers }[] = [
  { name: 'ticking a credential adds it', before: {}, tick: 'cpc', after: { held: ['cpc'] } },
  {
    name: 'ticking keeps the catalogue’s order and the other answers',
    before: { held: ['ccs'], pcs: 'no' },
    tick: 'cpc',
    after: { held: ['cpc', 'ccs'], pcs: 'no' },
  },
  {
    name: 'unticking takes one away',
    before: { held: ['cpc', 'ccs'] },
    tick: 'cpc',
    after: { held: ['ccs'] },
  },
  { name: 'unticking the last is no answer', before: { held: ['cpc'] }, tick: 'cpc', after: {} },
  { name: 'none clears the list', before: { held: ['cpc'] }, tick: 'none', after: { held: 'none' } },
  { name: 'none a second time is no answer', before: { held: 'none' }, tick: 'none', after: {} },
  { name: 'ticking one takes none back', before: { held: 'none' }, tick: 'ccs', after: { held: ['ccs'] } },
]
for (const { name, before, tick, after } of toggles) {
  test(name, () => assert.deepEqual(toggleHeld(before, tick), after))
}
