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

/** What no sentence may contain: an unfilled placeholder, a straight quote, a long dash or a JavaScript value. */
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

test('the copy uses typographic quotes and no long dashes', () => {
  for (const text of allWords(copy)) assert.doesNotMatch(text, /['"—]/)
})

for (const criterion of criteria) {
  test(`${criterion.id} has a sentence that names its credential`, () => {
    const text = describeReason(criterion, criterion.credential)
    isSentence(text)
    const namesIt = text.includes(letters(criterion.credential))
    const general = ['experience-none-cpb', 'experience-none-cic']
    assert.ok(namesIt || general.includes(criterion.id), text)
  })
}

test('reasons for and against have different sentences', () => {
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

const sentences: { name: string; text: string; expect: string }[] = [
  {
    name: 'a reason gives the answer and what it means',
    text: describeReason({ question: 'setting', option: 'office', weight: 5 }, 'cpc'),
    expect: 'You picture a doctor’s office or clinic. The CPC is made for that work.',
  },
  {
    name: 'a reason from ads is a single sentence',
    text: describeReason({ question: 'ads', option: 'ccs', weight: 5 }, 'ccs'),
    expect: 'Ads near you name the CCS most.',
  },
  {
    name: 'a gate gives the requirement and how to meet it',
    text: describeEligibility(eligibilityOf('rhit', read('#schooling=high-school')), 'rhit'),
    expect:
      'The RHIT asks for a CAHIIM-accredited associate program in health information. Ask a college whether its program is accredited before you enroll.',
  },
  {
    name: 'a gate that depends on an open question names the question',
    text: describeEligibility(eligibilityOf('cpma', {}), 'cpma'),
    expect:
      'We suggest the CPMA only as a second step. Earn a first credential, such as the CPC or the CCS, or work two years as a coder. We have no answer yet to “Do you hold a coding credential?”',
  },
  {
    name: 'an open credential is described as open as far as we know',
    text: describeEligibility(eligibilityOf('cpc', {}), 'cpc'),
    expect: 'We know of nothing that keeps you from taking the exam.',
  },
  {
    name: 'a reader without a credential is told to start with the first',
    text: describeFirst(result(read('#ads=cpc'))),
    expect: 'Start with the CPC',
  },
  {
    name: 'a holder is told the first is the next one',
    text: describeFirst(result(read('#held=cpc&ads=coc'))),
    expect: 'Your next one: COC',
  },
  {
    name: 'two credentials in first place are called a tie',
    text: describeFirst(result(read('#held=cpc&setting=hospital-inpatient&pcs=yes'))),
    expect: 'A tie: CIC or CCS',
  },
  {
    name: 'the heading says when no credential can be first',
    text: describeFirst(result({ held: candidateIds })),
    expect: 'No credential comes first',
  },
  {
    name: 'the advice for this week names the credential',
    text: describeStep(result(read('#ads=cpc&experience=2-plus'))),
    expect:
      'Ask your employer for a signed letter with your start and end dates: with it you get the CPC without the apprentice A.',
  },
  {
    name: 'the advice for this week names the website of AAPC or AHIMA',
    text: describeStep(result(read('#ads=rhit&experience=2-plus&setting=billing-office&held=none'))),
    expect: 'Read the CPB page at aapc.com: today’s price, the books and the rules.',
  },
  {
    name: 'without a first place the advice is to renew what is held',
    text: describeStep(result({ held: candidateIds })),
    expect: 'Renew what you hold, or change an answer.',
  },
  {
    name: 'a partial result gives the number of its answers',
    text: describePartial(result(read('#held=none&ads=cpc'))),
    expect: 'This is from 2 of 10 answers.',
  },
  {
    name: 'a swing names the answer, the question and the new first place',
    text: describeSwing({ question: 'pcs', option: 'yes', first: ['cic', 'ccs'] }),
    expect:
      'With “Yes” in answer to “Are you willing to learn ICD-10-PCS?”, first place goes to CIC and CCS.',
  },
  {
    name: 'a swing can leave no credential first',
    text: describeSwing({ question: 'pcs', option: 'no', first: [] }),
    expect: 'With “No” in answer to “Are you willing to learn ICD-10-PCS?”, no credential comes first.',
  },
  {
    name: 'an open result lists the credentials that can be first',
    text: describeCertainty({ kind: 'open' }, ['cpc', 'crc', 'cpb']),
    expect: 'Still possible in first place: CPC, CRC or CPB.',
  },
  {
    name: 'an open result without a list says that it is open',
    text: describeCertainty({ kind: 'open' }),
    expect: 'The questions you have not answered can still change first place.',
  },
  {
    name: 'a settled result names the first',
    text: describeCertainty({ kind: 'settled', first: ['cpc'] }),
    expect: 'Your result can no longer change: CPC comes first.',
  },
  {
    name: 'a settled result without a first place says so',
    text: describeCertainty({ kind: 'settled', first: 'none' }),
    expect: 'Your result can no longer change: no credential comes first.',
  },
  {
    name: 'a notice names the question',
    text: describeNotice({ reason: 'unknown-value', question: 'setting' }),
    expect: 'The address held an answer we do not know for “Where”. It was left out.',
  },
  {
    name: 'a notice about the result names its key',
    text: describeNotice({ reason: 'unknown-value', question: 'show' }),
    expect: 'The address held an answer we do not know for “show”. It was left out.',
  },
  { name: 'a list of one has no joining word', text: listLetters(['cpc'], 'or'), expect: 'CPC' },
  { name: 'a list of two has a joining word', text: listLetters(['cpc', 'ccs'], 'or'), expect: 'CPC or CCS' },
  {
    name: 'a list of three has a comma and a joining word',
    text: listLetters(['cpc', 'ccs', 'ccs-p']),
    expect: 'CPC, CCS and CCS-P',
  },
  {
    name: 'an option starts with a capital letter',
    text: printOption('goal', 'auditor'),
    expect: 'An auditor',
  },
]
for (const { name, text, expect } of sentences) test(name, () => assert.equal(text, expect))

test('every option has a label', () => {
  for (const question of choiceIds) {
    for (const option of questions[question]) assert.match(printOption(question, option), /^[A-Z].+/)
  }
})

test('every text of a result is a sentence', () => {
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
  const mended = parseQuiz('#held%3Dnone%26amp;show%3Dresult.').notices
  assert.equal(mended.length, 3)
  for (const notice of [...notices, ...mended]) isSentence(describeNotice(notice))
  assert.match(describeNotice({ reason: 'mended-ending', read: 'pcs=no' }), /“pcs=no”/)
})
