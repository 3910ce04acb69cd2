import type { Place, Problem, Related, Severity } from '../../src/core/problem.ts'
import { countProblems, SEVERITIES, SEVERITY_NAMES } from './counts.ts'

/** Gives a one-based line of a file, or null when the file cannot be read. */
export type ReadLine = (file: string, line: number) => string | null

/** The part of a long line that is shown around the place. */
const WIDTH = 100
const COLOURS: Record<Severity | 'dim' | 'bold', string> = {
  error: '31',
  warning: '33',
  info: '36',
  dim: '2',
  bold: '1',
}

/** Advice of one rule that is worth reading in one go; the rest is counted, and `--rule` shows it. */
const MOST_ADVICE = 100

/**
 * For people: file, line and column, the message, the line with a caret under the place, what to do, other places;
 * at the end how many of each.
 */
export function reportText(
  problems: readonly Problem[],
  { readLine, colour, all }: { readLine: ReadLine; colour: boolean; all: boolean },
): string {
  const paint = (style: keyof typeof COLOURS, text: string) =>
    colour ? `\u001B[${COLOURS[style]}m${text}\u001B[0m` : text
  const locate = ({ file, line, column }: Place) => printable(`${file}:${line}:${column}`)
  const related = (each: Related) => paint('dim', `      ${locate(each)}: ${printable(each.text)}`)

  const { shown, hidden } = all ? { shown: problems, hidden: [] } : withoutFlood(problems)
  const parts = shown.map((problem) => {
    const { severity, rule, message, hint } = problem
    const name = paint(severity, SEVERITY_NAMES[severity])
    return [
      `${paint('bold', locate(problem))}: ${name}: ${printable(message)} ${paint('dim', `[${rule}]`)}`,
      ...frame(problem, readLine).map((line) => `    ${line}`),
      `    → ${printable(hint)}`,
      ...problem.related.map(related),
      '',
    ].join('\n')
  })
  return [...parts, ...hidden, summary(problems), ''].join('\n')
}

/** Errors and warnings are never left out. */
function withoutFlood(problems: readonly Problem[]): { shown: Problem[]; hidden: string[] } {
  const seen = new Map<string, number>()
  const shown = problems.filter(({ severity, rule }) => {
    if (severity !== 'info') return true
    const count = (seen.get(rule) ?? 0) + 1
    seen.set(rule, count)
    return count <= MOST_ADVICE
  })
  const hidden = [...seen]
    .filter(([, count]) => count > MOST_ADVICE)
    .map(
      ([rule, count]) =>
        `Còn ${count - MOST_ADVICE} gợi ý nữa của quy tắc ${rule}; xem đủ bằng --rule ${rule}.\n`,
    )
  return { shown, hidden }
}

function summary(problems: readonly Problem[]): string {
  if (!problems.length) return 'Không phát hiện vấn đề nào.'
  const counts = countProblems(problems)
  const files = new Set(problems.map(({ file }) => file)).size
  const totals = SEVERITIES.filter((severity) => counts[severity]).map(
    (severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`,
  )
  const width = String(Math.max(...Object.values(counts.rules))).length
  return [
    `${totals.join(', ')} trong ${files} tệp.`,
    ...Object.entries(counts.rules).map(
      ([rule, count]) => `  ${String(count).padStart(width)}  ${rule}`,
    ),
  ].join('\n')
}

/** The line and a caret line under the place; wide letters and combining marks keep their width. */
function frame({ file, line, column, endLine, endColumn }: Place, readLine: ReadLine): string[] {
  const source = readLine(file, line)
  if (!source?.trim()) return []
  const from = Math.min(column - 1, source.length)
  const to = endLine === line && endColumn ? Math.min(endColumn - 1, source.length) : source.length
  const start = from > WIDTH / 2 ? wordStart(source, from - WIDTH / 3) : 0
  const end = Math.min(source.length, start + WIDTH)
  const head = (start ? '…' : '') + printable(source.slice(start, from))
  const marked = printable(source.slice(from, Math.max(from + 1, Math.min(to, end))))
  const tail = printable(source.slice(from + marked.length, end)) + (end < source.length ? '…' : '')
  const carets = '^'.repeat(Math.max(1, cells(endLine === undefined ? marked.slice(0, 1) : marked)))
  return [head + marked + tail, `${' '.repeat(cells(head))}${carets}`]
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.floor(at))
  return space < 0 ? Math.floor(at) : space + 1
}

/** Characters that a terminal shows: one for a letter with its marks. */
const cells = (text: string) => text.replace(/\p{M}/gu, '').length

/** A report must not be able to move the cursor or colour the terminal of who checks it. */
function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g,
    '·',
  )
}
