import type { Problem } from '../../src/core/problem.ts'
import { countProblems } from './counts.ts'

/** For programs: `{ version, problems, counts }`; every place with its end. */
export function reportJson(problems: readonly Problem[]): string {
  const full = problems.map(
    ({ rule, severity, file, line, column, endLine, endColumn, message, hint, related }) => ({
      rule,
      severity,
      file,
      line,
      column,
      endLine: endLine ?? line,
      endColumn: endColumn ?? column,
      message,
      hint,
      related: related.map((each) => ({
        file: each.file,
        line: each.line,
        column: each.column,
        text: each.text,
      })),
    }),
  )
  return `${JSON.stringify({ version: 1, problems: full, counts: countProblems(problems) }, null, 2)}\n`
}
