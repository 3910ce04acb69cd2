import { AREAS } from '../../core/check/catalogue.ts'
import type { Rule } from '../../core/check/rule.ts'
import type { Severity } from '../../core/problem.ts'

/** A rule as the guide shows it. */
export interface RuleView {
  id: string
  title: string
  help: string
  severity: string
  badge: string
  fixable: boolean
}

export interface RuleAreaView {
  id: string
  title: string
  rules: RuleView[]
}

export const SEVERITY_WORDS: Record<Severity, { name: string; badge: string }> = {
  error: { name: 'Lỗi', badge: 'badge-bad' },
  warning: { name: 'Cảnh báo', badge: 'badge-warn' },
  info: { name: 'Gợi ý', badge: '' },
}

/** All rules by area, in the order of the catalogue. */
export const RULE_AREAS: RuleAreaView[] = AREAS.map(({ id, title, rules }) => ({
  id,
  title,
  rules: Object.entries(rules as Record<string, Rule<never>>).map(([rule, each]) => ({
    id: rule,
    title: each.title,
    help: each.help,
    severity: SEVERITY_WORDS[each.severity].name,
    badge: SEVERITY_WORDS[each.severity].badge,
    fixable: each.fixable ?? false,
  })),
}))
