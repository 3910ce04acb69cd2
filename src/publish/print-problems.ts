import type { Problem } from '../core/problem.ts'

const WORDS = { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' } as const

/** Prints problems for a person, one line each with the place first, as editors expect; gives how many of each. */
export function printProblems(
  problems: readonly Problem[],
  print: (line: string) => void = console.error,
): Record<Problem['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { file, line, column, severity, rule, message, hint } of problems) {
    counts[severity]++
    print(`${file}:${line}:${column}: ${WORDS[severity]} [${rule}]: ${message} ${hint}`)
  }
  return counts
}
