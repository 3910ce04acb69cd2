import type { Problem, Severity } from '../../core/problem.ts'
import { link } from '../address.ts'
import { SEVERITY_WORDS } from './guide-rules.ts'

/** A problem as the page of its report shows it to its author. */
export interface ProblemView {
  severity: string
  badge: string
  place: string
  message: string
  hint: string
  rule: { id: string; href: string }
}

const ORDER: Severity[] = ['error', 'warning', 'info']

/** The problems of one file, the worst first; for the development server. */
export function problemsOf(problems: readonly Problem[], file: string): ProblemView[] {
  return problems
    .filter((problem) => problem.file === file)
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((problem) => view(problem, `dòng ${problem.line}, cột ${problem.column}`))
}

/** Every error with its file: a report with one may have no page to show it. */
export function errorsOf(problems: readonly Problem[]): ProblemView[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => view(problem, `${problem.file}:${problem.line}:${problem.column}`))
}

function view({ severity, rule, message, hint }: Problem, place: string): ProblemView {
  const { name, badge } = SEVERITY_WORDS[severity]
  const href = link(`/huong-dan/quy-tac/#${rule}`)
  return { severity: name, badge, place, message, hint, rule: { id: rule, href } }
}
