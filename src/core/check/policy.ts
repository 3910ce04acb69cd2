import type { Problem } from '../problem.ts'
import type { Site } from '../schema/site.ts'
import { applyAcceptances } from './acceptance.ts'
import type { Acceptance } from './archive-facts.ts'

/**
 * What an archive makes of the problems that were found: acceptances of the reports, then severities of `site.yaml`,
 * `off` among them. The one place where either is applied.
 */
export function applyPolicy(
  problems: readonly Problem[],
  accepted: ReadonlyMap<string, readonly Acceptance[]>,
  rules: Site['rules'],
): Problem[] {
  return applyAcceptances(problems, accepted).flatMap((found) => {
    const severity = Object.hasOwn(rules, found.rule) ? rules[found.rule]! : found.severity
    return severity === 'off' ? [] : [{ ...found, severity }]
  })
}
