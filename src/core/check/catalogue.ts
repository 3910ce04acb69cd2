import type { Place, Problem, Related } from '../problem.ts'
import type { Rule } from './rule.ts'
import { ARCHIVE_RULES } from './rules/archive-rules.ts'
import { CITATION_RULES } from './rules/citation-rules.ts'
import { FRONT_MATTER_RULES } from './rules/front-matter-rules.ts'
import { NUMBER_RULES } from './rules/number-rules.ts'
import { READING_RULES } from './rules/reading-rules.ts'
import { SECRECY_RULES } from './rules/secrecy-rules.ts'
import { TEXT_RULES } from './rules/text-rules.ts'

/** The areas of the catalogue, in the order of the guide. */
export const AREAS = [
  { id: 'doc-tep', title: 'Đọc tệp', rules: READING_RULES },
  { id: 'khai-bao', title: 'Phần khai báo', rules: FRONT_MATTER_RULES },
  { id: 'van-ban', title: 'Thân báo cáo', rules: TEXT_RULES },
  { id: 'bao-mat', title: 'Dự thảo, bí mật, dữ liệu cá nhân', rules: SECRECY_RULES },
  { id: 'trich-dan', title: 'Văn bản được dẫn', rules: CITATION_RULES },
  { id: 'so-lieu', title: 'Số liệu', rules: NUMBER_RULES },
  { id: 'kho', title: 'Toàn kho', rules: ARCHIVE_RULES },
] as const

/** Every rule by its permanent id. */
export const RULES = {
  ...READING_RULES,
  ...FRONT_MATTER_RULES,
  ...TEXT_RULES,
  ...SECRECY_RULES,
  ...CITATION_RULES,
  ...NUMBER_RULES,
  ...ARCHIVE_RULES,
} as const

export type RuleId = keyof typeof RULES
type FactsOf<Id extends RuleId> = (typeof RULES)[Id] extends Rule<infer Facts> ? Facts : never

/** Whether a text is the id of a rule. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id)

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
