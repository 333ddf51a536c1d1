import { aapcCycleTopic } from './aapc-cycle.ts'
import { aapcDuesTopic } from './aapc-dues.ts'
import { aapcEarningTopic } from './aapc-earning.ts'
import { aapcExamsTopic } from './aapc-exams.ts'
import { aapcLateTopic } from './aapc-late.ts'
import { aapcMinimumsTopic } from './aapc-minimums.ts'
import { aapcProrationTopic } from './aapc-proration.ts'
import { aapcTermsTopic } from './aapc-terms.ts'
import { aapcTotalsTopic } from './aapc-totals.ts'
import { aapcVerificationTopic } from './aapc-verification.ts'
import { abroadTopic } from './abroad.ts'
import { ahima2024Topic } from './ahima-2024.ts'
import { ahimaCycleTopic } from './ahima-cycle.ts'
import { ahimaDormantTopic } from './ahima-dormant.ts'
import { ahimaEarningTopic } from './ahima-earning.ts'
import { ahimaFeesTopic } from './ahima-fees.ts'
import { ahimaInBriefTopic } from './ahima-in-brief.ts'
import { ahimaNamesTopic } from './ahima-names.ts'
import { ahimaProvidersTopic } from './ahima-providers.ts'
import { ahimaSelfReviewsTopic } from './ahima-self-reviews.ts'
import { ahimaSeveralTopic } from './ahima-several.ts'
import { ahimaSubjectsTopic } from './ahima-subjects.ts'
import { ahimaTotalsTopic } from './ahima-totals.ts'
import { apprenticeTopic } from './apprentice.ts'
import { blsTopic } from './bls.ts'
import { calculatorBasisTopic } from './calculator-basis.ts'
import { ccaExamTopic } from './cca-exam.ts'
import { ccsExamTopic } from './ccs-exam.ts'
import { ccsHistoryTopic } from './ccs-history.ts'
import { ccsPExamTopic } from './ccs-p-exam.ts'
import { ccsScopeTopic } from './ccs-scope.ts'
import { cpcExamTopic } from './cpc-exam.ts'
import { cpcOrCcsTopic } from './cpc-or-ccs.ts'
import { employersTopic } from './employers.ts'
import { quizPrinciplesTopic } from './quiz-principles.ts'
import { rhiaExamTopic } from './rhia-exam.ts'
import { rhitExamTopic } from './rhit-exam.ts'
import { surveyPayTopic } from './survey-pay.ts'
import { trainingChecklistTopic } from './training-checklist.ts'
import { trainingCostsTopic } from './training-costs.ts'
import { trainingFundingTopic } from './training-funding.ts'
import { trainingKindsTopic } from './training-kinds.ts'
import { trainingPitfallsTopic } from './training-pitfalls.ts'
import { trainingRoutesTopic } from './training-routes.ts'
import { trainingWarningsTopic } from './training-warnings.ts'
import { workSettingsTopic } from './work-settings.ts'
import type { Topic, TopicFact } from './fact.ts'

/** The topics of the facts, in the order of the rule pages. */
export const topics = {
  totals: aapcTotalsTopic,
  minimums: aapcMinimumsTopic,
  cycle: aapcCycleTopic,
  proration: aapcProrationTopic,
  late: aapcLateTopic,
  verification: aapcVerificationTopic,
  earning: aapcEarningTopic,
  dues: aapcDuesTopic,
  'aapc-terms': aapcTermsTopic,
  calculator: calculatorBasisTopic,
  'ahima-totals': ahimaTotalsTopic,
  'ahima-several': ahimaSeveralTopic,
  'ahima-subjects': ahimaSubjectsTopic,
  'ahima-providers': ahimaProvidersTopic,
  'ahima-2024': ahima2024Topic,
  'ahima-self-reviews': ahimaSelfReviewsTopic,
  'ahima-cycle': ahimaCycleTopic,
  'ahima-fees': ahimaFeesTopic,
  'ahima-dormant': ahimaDormantTopic,
  'ahima-earning': ahimaEarningTopic,
  'ccs-exam': ccsExamTopic,
  'ccs-history': ccsHistoryTopic,
  'ccs-p-exam': ccsPExamTopic,
  'cca-exam': ccaExamTopic,
  'rhit-exam': rhitExamTopic,
  'rhia-exam': rhiaExamTopic,
  'ccs-scope': ccsScopeTopic,
  'ahima-names': ahimaNamesTopic,
  'cpc-exam': cpcExamTopic,
  apprentice: apprenticeTopic,
  'aapc-exams': aapcExamsTopic,
  'ahima-in-brief': ahimaInBriefTopic,
  settings: workSettingsTopic,
  employers: employersTopic,
  'cpc-or-ccs': cpcOrCcsTopic,
  abroad: abroadTopic,
  'survey-pay': surveyPayTopic,
  bls: blsTopic,
  routes: trainingRoutesTopic,
  costs: trainingCostsTopic,
  pitfalls: trainingPitfallsTopic,
  training: trainingKindsTopic,
  checklist: trainingChecklistTopic,
  warnings: trainingWarningsTopic,
  funding: trainingFundingTopic,
  quiz: quizPrinciplesTopic,
} as const satisfies Record<string, Topic>

export type TopicId = keyof typeof topics
export const topicIds = Object.keys(topics) as [TopicId, ...TopicId[]]

export type FactId = { [T in TopicId]: keyof (typeof topics)[T]['facts'] }[TopicId]

/** A fact with the section it belongs to. */
export interface Fact extends TopicFact {
  readonly body: Topic['body']
  readonly topic: TopicId
}

const entries: (readonly [string, Fact])[] = topicIds.flatMap((topic) => {
  const { body, facts }: Topic = topics[topic]
  return Object.entries(facts).map(([id, fact]) => [id, { body, topic, ...fact }] as const)
})

/** Every fact the site may print, under its number. */
export const facts = Object.fromEntries(entries) as Readonly<Record<FactId, Fact>>

export const factIds = Object.keys(facts) as [FactId, ...FactId[]]

export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id)
