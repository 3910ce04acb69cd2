import type { Problem, Severity } from '../../src/core/problem.ts'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
export const SEVERITY_NAMES: Record<Severity, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'gợi ý',
}

/** How many problems of each severity and of each rule. */
export interface Counts extends Record<Severity, number> {
  rules: Record<string, number>
}

/** Counts problems; rules in the order of how many there are, then by id. */
export function countProblems(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  const rules = new Map<string, number>()
  for (const { severity, rule } of problems) {
    counts[severity]++
    rules.set(rule, (rules.get(rule) ?? 0) + 1)
  }
  const order = [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { ...counts, rules: Object.fromEntries(order) }
}
