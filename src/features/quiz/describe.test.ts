import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letters, listLetters } from '../../format/letters.ts'
import { canBeFirst, certainty, swings } from '../../rules/quiz/certainty.ts'
import { credentialIds } from '../../facts/credentials.ts'
import { criteria } from '../../rules/quiz/criteria.ts'
import { eligibilityOf, result } from '../../rules/quiz/fit.ts'
import { candidateIds, choiceIds, parseQuiz, questions, type Answers } from '../../rules/quiz/questions.ts'
import { copy } from './copy.ts'
import {
  describeCertainty,
  describeEligibility,
  describeFirst,
  describeNotice,
  describePartial,
  describeReason,
  describeStep,
  describeSwing,
  printOption,
} from './describe.ts'

const read = (address: string): Answers => parseQuiz(address).answers

/** What no sentence may show: a gap left unfilled, a straight quote, a long dash, or a programmer's word. */
const slips = /[{}]|undefined|\[object|NaN|['"—]|\s\s|\.\.|^\s|\s$/
const isSentence = (text: string) => {
  assert.doesNotMatch(text, slips)
  assert.match(text, /^[A-Z].*[.?”]$/)
}

const allWords = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : part && typeof part === 'object'
      ? Object.values(part).flatMap(allWords)
      : []

test('words use typographic quotes and no long dashes', () => {
  for (const text of allWords(copy)) assert.doesNotMatch(text, /['"—]/)
})

for (const criterion of criteria) {
  test(`${criterion.id} can be said`, () => {
    const text = describeReason(criterion, criterion.credential)
    isSentence(text)
    const speaksOf = text.includes(letters(criterion.credential))
    const general = ['experience-none-cpb', 'experience-none-cic']
    assert.ok(speaksOf || general.includes(criterion.id), text)
  })
}

test('reasons for and against the same answer say different things', () => {
  const both = new Map<string, Set<string>>()
  for (const criterion of criteria) {
    const key = `${criterion.question}-${criterion.option}-${criterion.weight > 0}`
    const text = describeReason(criterion, criterion.credential).replaceAll(letters(criterion.credential), '')
    both.set(key, (both.get(key) ?? new Set()).add(text))
  }
  for (const [key, texts] of both) {
    const opposite = both.get(
      key.endsWith('true') ? key.replace(/true$/, 'false') : key.replace(/false$/, 'true'),
    )
    for (const text of texts) assert.ok(!opposite?.has(text), text)
  }
})

const said: { name: string; text: string; expect: string }[] = [
  {
    name: 'a reason names the answer and what it means',
    text: describeReason({ question: 'setting', option: 'office', weight: 5 }, 'cpc'),
    expect: 'You picture a doctor’s office or clinic. The CPC is made for that work.',
  },
  {
    name: 'ads need one sentence only',
    text: describeReason({ question: 'ads', option: 'ccs', weight: 5 }, 'ccs'),
    expect: 'Ads near you name the CCS most.',
  },
  {
    name: 'a gate says what it asks for and the way there',
    text: describeEligibility(eligibilityOf('rhit', read('#schooling=high-school')), 'rhit'),
    expect:
      'The RHIT asks for a CAHIIM-accredited associate program in health information. Ask a college whether its program is accredited before you enroll.',
  },
  {
    name: 'a gate that was not asked about names the question',
    text: describeEligibility(eligibilityOf('cpma', {}), 'cpma'),
    expect:
      'We hold the CPMA back as a second step. Earn a first credential, such as the CPC or the CCS, or work two years as a coder. We have no answer yet to “Which credentials do you hold?”',
  },
  {
    name: 'an open credential is said to be open as far as we know',
    text: describeEligibility(eligibilityOf('cpc', {}), 'cpc'),
    expect: 'Nothing that we know of stands in your way.',
  },
  {
    name: 'one in first place is where to start',
    text: describeFirst(result(read('#ads=cpc'))),
    expect: 'Start with the CPC',
  },
  {
    name: 'for a holder it is the next one',
    text: describeFirst(result(read('#held=cpc&ads=coc'))),
    expect: 'Your next one: COC',
  },
  {
    name: 'two in first place are a tie',
    text: describeFirst(result(read('#held=cpc&setting=hospital-inpatient&pcs=yes'))),
    expect: 'A tie: CIC or CCS',
  },
  {
    name: 'where nothing is first the heading says so',
    text: describeFirst(result({ held: candidateIds })),
    expect: 'Nothing can come first',
  },
  {
    name: 'the step of this week names the credential',
    text: describeStep(result(read('#ads=cpc&experience=2-plus'))),
    expect:
      'Ask your employer for a signed letter with your start and end dates: with it the CPC comes without the A.',
  },
  {
    name: 'the step of this week names the body’s site',
    text: describeStep(result(read('#ads=rhit&experience=2-plus&setting=billing-office&held=none'))),
    expect: 'Read the CPB page at aapc.com: today’s price, the books and the rules.',
  },
  {
    name: 'with nothing first the step is to keep up',
    text: describeStep(result({ held: candidateIds })),
    expect: 'Keep up what you hold, or change an answer.',
  },
  {
    name: 'a partial result counts its answers',
    text: describePartial(result(read('#held=none&ads=cpc'))),
    expect: 'This is from 2 of 10 answers.',
  },
  {
    name: 'a swing names the answer, the question and what comes first',
    text: describeSwing({ question: 'pcs', option: 'yes', first: ['cic', 'ccs'] }),
    expect:
      'With “Yes” in answer to “Are you willing to learn ICD-10-PCS?”, first place goes to CIC and CCS.',
  },
  {
    name: 'a swing can leave nothing first',
    text: describeSwing({ question: 'pcs', option: 'no', first: [] }),
    expect: 'With “No” in answer to “Are you willing to learn ICD-10-PCS?”, nothing can come first.',
  },
  {
    name: 'an open quiz can say who can be first',
    text: describeCertainty({ kind: 'open' }, ['cpc', 'crc', 'cpb']),
    expect: 'Still possible in first place: CPC, CRC or CPB.',
  },
  {
    name: 'or only that it is open',
    text: describeCertainty({ kind: 'open' }),
    expect: 'The questions still open can change first place.',
  },
  {
    name: 'a settled quiz says who is',
    text: describeCertainty({ kind: 'settled', first: ['cpc'] }),
    expect: 'No open question can change first place any more: CPC.',
  },
  {
    name: 'a quiz settled on nothing says so',
    text: describeCertainty({ kind: 'settled', first: 'none' }),
    expect: 'No open question can put anything first any more.',
  },
  {
    name: 'a notice names the question',
    text: describeNotice({ reason: 'unknown-value', question: 'setting' }),
    expect: 'The address held an answer we do not know for “Where”. It was left out.',
  },
  {
    name: 'a notice about the result has no question to name',
    text: describeNotice({ reason: 'unknown-value', question: 'show' }),
    expect: 'The address held an answer we do not know for “show”. It was left out.',
  },
  { name: 'one is listed alone', text: listLetters(['cpc'], 'or'), expect: 'CPC' },
  { name: 'two are joined by a word', text: listLetters(['cpc', 'ccs'], 'or'), expect: 'CPC or CCS' },
  {
    name: 'three by a comma and a word',
    text: listLetters(['cpc', 'ccs', 'ccs-p']),
    expect: 'CPC, CCS and CCS-P',
  },
  {
    name: 'an option starts with a capital',
    text: printOption('goal', 'auditor'),
    expect: 'An auditor',
  },
]
for (const { name, text, expect } of said) test(name, () => assert.equal(text, expect))

test('every option has words', () => {
  for (const question of choiceIds) {
    for (const option of questions[question]) assert.match(printOption(question, option), /^[A-Z].+/)
  }
})

test('everything a result can say is a sentence', () => {
  const addresses = choiceIds.flatMap((question) =>
    questions[question].map((option) => `#${question}=${option}`),
  )
  for (const held of ['none', 'cpc', 'rhia', credentialIds.join()]) {
    for (const address of addresses) {
      const answers = read(`${address}&held=${held}`)
      const outcome = result(answers)
      isSentence(describeStep(outcome))
      isSentence(describePartial(outcome))
      isSentence(describeCertainty(certainty(answers)))
      isSentence(describeCertainty(certainty(answers), canBeFirst(answers)))
      for (const swing of swings(answers)) isSentence(describeSwing(swing))
      for (const note of outcome.notes) isSentence(copy.notes[note])
      for (const { id, eligibility } of outcome.items) isSentence(describeEligibility(eligibility, id))
    }
  }
})

test('every notice is a sentence', () => {
  const { notices } = parseQuiz('#held=none,cpc,x&setting=x&show=x&x=1&y=%')
  assert.equal(notices.length, 6)
  for (const notice of notices) isSentence(describeNotice(notice))
})
