import type { Problem, Severity } from '../core/problem.ts'

const WORDS = { error: 'lỗi', warning: 'cảnh báo' } as const

/** Lines of each severity that are printed; an archive of ten thousand reports has as many slips. */
const MOST = 200

/** What is said of problems: how many there are of each severity, and a line for each that is shown. */
export interface ProblemSummary {
  counts: Record<Severity, number>
  lines: string[]
}

/**
 * Errors and warnings for a person, one line each with the place first, as editors expect. Advice is counted only:
 * `npm run check` shows it.
 */
export function summarize(problems: readonly Problem[]): ProblemSummary {
  const counts = { error: 0, warning: 0, info: 0 }
  const lines: string[] = []
  for (const { file, line, column, severity, rule, message, hint } of problems) {
    counts[severity]++
    if (severity !== 'info' && counts[severity] <= MOST)
      lines.push(`${file}:${line}:${column}: ${WORDS[severity]} [${rule}]: ${message} ${hint}`)
  }
  const hidden = Math.max(0, counts.error - MOST) + Math.max(0, counts.warning - MOST)
  if (hidden) lines.push(`… và ${hidden} dòng nữa; “npm run check” in đủ.`)
  return { counts, lines }
}
