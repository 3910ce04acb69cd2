import type { Problem } from '../core/problem.ts'

const WORDS = { error: 'lỗi', warning: 'cảnh báo' } as const

/** Lines of each severity that are printed; an archive of ten thousand reports has as many slips. */
const MOST = 200

/**
 * Prints errors and warnings for a person, one line each with the place first, as editors expect. Advice is counted
 * only: `npm run check` shows it.
 *
 * @returns how many there are of each
 */
export function printProblems(
  problems: readonly Problem[],
  print: (line: string) => void = console.error,
): Record<Problem['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { file, line, column, severity, rule, message, hint } of problems) {
    counts[severity]++
    if (severity !== 'info' && counts[severity] <= MOST)
      print(`${file}:${line}:${column}: ${WORDS[severity]} [${rule}]: ${message} ${hint}`)
  }
  const hidden = Math.max(0, counts.error - MOST) + Math.max(0, counts.warning - MOST)
  if (hidden) print(`… và ${hidden} dòng nữa; “npm run check” in đủ.`)
  return counts
}
