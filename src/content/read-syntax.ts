import { problem } from '../core/check/catalogue.ts'
import { causeWords, yamlWords } from '../core/check/yaml-words.ts'
import type { Problem } from '../core/problem.ts'
import type { LineIndex } from '../core/text/position.ts'
import { findConflicts } from '../markdown/conflicts.ts'
import { type FrontMatterError, LONGEST } from '../markdown/front-matter.ts'

/** Words a failure of front matter or of a YAML file. */
export function syntaxProblem(file: string, lines: LineIndex, error: FrontMatterError): Problem {
  const { code, detail, offset, cause } = error
  const place = { file, ...lines.at(offset) }
  switch (code) {
    case 'missing':
      return problem('front-matter-missing', place, {})
    case 'opening':
      return problem('front-matter-unopened', place, { written: detail })
    case 'unclosed':
      return unclosedProblem(file, lines, error)
    case 'engine':
      return problem('front-matter-engine', place, { language: detail })
    case 'alias':
      return problem('front-matter-alias', place, { name: detail })
    case 'shape':
      return problem('front-matter-syntax', place, {
        detail: 'phần khai báo phải gồm các dòng “trường: giá trị”',
        fix: null,
      })
    case 'syntax': {
      if (!cause) return problem('front-matter-syntax', place, yamlWords(detail))
      const to = lines.at(cause.end)
      const whole = { ...place, endLine: to.line, endColumn: to.column }
      return problem('front-matter-syntax', whole, causeWords(cause))
    }
    case 'duplicate': {
      const first = { file, ...lines.at(error.first ?? offset) }
      const facts = {
        detail: `trường “${detail}” được khai báo hai lần, ở dòng ${first.line} và dòng ${place.line}`,
        fix: 'Giữ một trong hai, xóa trường kia.',
      }
      return problem('front-matter-syntax', place, facts, [{ ...first, text: 'lần đầu' }])
    }
    case 'too-large':
      return problem('front-matter-too-large', place, { length: Number(detail), limit: LONGEST })
  }
}

function unclosedProblem(file: string, lines: LineIndex, { offset, detail }: FrontMatterError) {
  const last = lines.at(offset).line
  const line = detail ? last + 1 : last
  const place = { file, line, column: 1 }
  return problem('front-matter-unclosed', place, { line, written: detail || null })
}

/** Conflicts of versions that git left in a file. */
export function conflictProblems(file: string, text: string, lines: LineIndex): Problem[] {
  return findConflicts(text).map(({ start, middle, end }) => {
    const lineOf = (offset: number | null) => (offset === null ? null : lines.at(offset).line)
    const facts = { start: lines.at(start).line, middle: lineOf(middle), end: lineOf(end) }
    return problem('merge-conflict', { file, ...lines.at(start) }, facts)
  })
}
