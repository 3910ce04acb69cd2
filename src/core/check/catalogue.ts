import type { Place, Problem, Related, Severity } from '../problem.ts'
import { REPORT_RULES } from './report-rules.ts'

/** What a rule is: its severity, and its words made from facts. */
export interface Rule<Facts> {
  severity: Severity
  /** One line for lists and the help page, in Vietnamese. */
  title: string
  /** What is wrong and why. */
  message: (facts: Facts) => string
  /** What to do, with the nearest valid value where there is one. */
  hint: (facts: Facts) => string
}

/** Every rule by its permanent id. */
export const RULES = { ...REPORT_RULES } as const

export type RuleId = keyof typeof RULES
type FactsOf<Id extends RuleId> = (typeof RULES)[Id] extends Rule<infer Facts> ? Facts : never

/** Makes a problem of a rule at a place; the only way in which problems come to be. */
export function problem<Id extends RuleId>(
  rule: Id,
  place: Place,
  facts: FactsOf<Id>,
  related: Related[] = [],
): Problem {
  const { severity, message, hint } = RULES[rule] as unknown as Rule<FactsOf<Id>>
  return { rule, severity, ...place, message: message(facts), hint: hint(facts), related }
}
