/** `error` stops a build, `warning` asks for a look, `info` is advice. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in a file: path relative to the content folder, one-based line and column (UTF-16 units). */
export interface Place {
  file: string
  line: number
  column: number
  endLine?: number
  endColumn?: number
}

/** Another place that a problem is about, and what stands there, in Vietnamese. */
export interface Related extends Place {
  text: string
}

/** One finding of a check. Messages are Vietnamese: what and why; the hint says what to do. */
export interface Problem extends Place {
  /** Permanent English id, such as `unknown-agency`. */
  rule: string
  severity: Severity
  message: string
  hint: string
  related: Related[]
}

/** Orders problems by file, then place, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
