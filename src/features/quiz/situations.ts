import { firstOf } from '../../rules/quiz/fit.ts'
import { parseQuiz, type CandidateId } from '../../rules/quiz/questions.ts'

interface Situation {
  readonly words: string
  /** The same as answers to the quiz, as its address has them. */
  readonly answers: string
}

const listed: readonly Situation[] = [
  {
    words: 'You are new and want to work in a doctor’s office or clinic',
    answers: 'held=none&experience=none&setting=office',
  },
  {
    words: 'You are new and want to work in hospital outpatient, or you are not sure yet',
    answers: 'held=none&experience=none&setting=unsure',
  },
  {
    words: 'You code already and want to work in hospital outpatient or a surgery center',
    answers: 'held=none&experience=2-plus&setting=hospital-outpatient',
  },
  {
    words: 'You want hospital inpatient work and will learn ICD-10-PCS',
    answers: 'held=none&setting=hospital-inpatient&pcs=yes',
  },
  {
    words: 'The same, and local job ads name AAPC’s CIC most',
    answers: 'held=none&setting=hospital-inpatient&pcs=yes&ads=cic',
  },
  {
    words: 'You code already and want to work for a health plan or insurer',
    answers: 'held=none&experience=2-plus&setting=insurer',
  },
  {
    words: 'You want to work in a billing office',
    answers: 'held=none&experience=none&setting=billing-office',
  },
  {
    words: 'You have a CAHIIM-accredited associate degree and local job ads name the RHIT',
    answers: 'held=none&schooling=him-degree&ads=rhit',
  },
  {
    words: 'You have an accredited bachelor’s degree in HIM and want to lead',
    answers: 'held=none&schooling=him-bachelor&goal=him-leader',
  },
  { words: 'You hold a CPC and want to audit', answers: 'held=cpc&goal=auditor' },
  { words: 'You hold a CPC and want to work on documentation', answers: 'held=cpc&goal=documentation' },
  { words: 'You hold a CPC and want to manage a practice', answers: 'held=cpc&setting=office&goal=manager' },
]

export interface Answered {
  readonly words: string
  readonly first: readonly CandidateId[]
  readonly address: string
}

/** What the quiz says to the situations that readers name most: for those who read without scripts, or in a hurry. */
export const situations: readonly Answered[] = listed.map(({ words, answers }) => ({
  words,
  first: firstOf(parseQuiz(answers).answers),
  address: `/credential-quiz/#${answers}&show=result`,
}))
