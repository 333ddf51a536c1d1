import { aapcRegister } from './register-aapc.ts'
import { ahimaRegister } from './register-ahima.ts'
import { examRegister } from './register-exams.ts'
import { trainingRegister } from './register-training.ts'
import { workRegister } from './register-work.ts'
import type { Rule } from './fact.ts'

/** Every fact the site may print, under its number. */
export const register = {
  ...aapcRegister,
  ...ahimaRegister,
  ...examRegister,
  ...workRegister,
  ...trainingRegister,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof register

export const ruleIds = Object.keys(register) as [RuleId, ...RuleId[]]

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(register, id)
