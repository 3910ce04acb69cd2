import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { placeOf, type ReportFacts } from '../facts.ts'

/** Levels of headings: the title of the report is level 1, so a body starts at 2 and goes down one level at a time. */
export function checkHeadings(facts: ReportFacts): Problem[] {
  const problems: Problem[] = []
  let before = 0
  for (const heading of facts.headings) {
    const { depth } = heading
    if (depth === 1) problems.push(problem('top-heading', placeOf(facts, heading), {}))
    else if (depth > Math.max(before, 1) + 1)
      problems.push(problem('heading-jump', placeOf(facts, heading), { from: before, to: depth }))
    before = depth
  }
  return problems
}
