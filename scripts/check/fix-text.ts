import type { Problem } from '../../src/core/problem.ts'
import { lineIndex } from '../../src/core/text/position.ts'
import { quotationsOf, touches } from '../../src/core/text/quotation.ts'
import { normalizeSource, readFrontMatter } from '../../src/markdown/front-matter.ts'

/** An edit of normalised text. */
interface Edit {
  start: number
  end: number
  text: string
  line: number
}

/**
 * The text with these problems repaired, and what was done. Places of problems refer to normalised text, so a file
 * with any repair is normalised too: its letters and words stay the same.
 */
export function fixText(
  raw: string,
  problems: readonly Problem[],
): { text: string; changes: string[] } {
  const normal = normalizeSource(raw)
  const changes: string[] = []
  if (raw !== raw.normalize('NFC')) changes.push('chuyển chữ sang Unicode dựng sẵn (NFC)')
  if (/^\uFEFF|\r/.test(raw)) changes.push('chuyển dấu xuống dòng sang LF, bỏ dấu BOM')

  const edits = withoutQuoted(
    normal,
    problems.flatMap((problem) => editFor(normal, problem)),
  )
  let text = ''
  let at = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue
    text += normal.slice(at, edit.start) + edit.text
    at = edit.end
    const before = normal.slice(edit.start, edit.end).replace(/\s+/gu, ' ')
    changes.push(`dòng ${edit.line}: “${before}” thành “${edit.text}”`)
  }
  return { text: text + normal.slice(at), changes }
}

/** What others wrote is never altered. */
function withoutQuoted(text: string, edits: readonly Edit[]): Edit[] {
  if (!edits.length) return []
  const { bodyStart } = readFrontMatter(text)
  const quotations = quotationsOf(text.slice(bodyStart))
  return edits.filter(
    ({ start, end }) => !touches(quotations, { start: start - bodyStart, end: end - bodyStart }),
  )
}

function editFor(text: string, { rule, line, column, endLine, endColumn }: Problem): Edit[] {
  if (rule !== 'number-spacing' && rule !== 'leading-zero') return []
  if (endLine === undefined || endColumn === undefined) return []
  const lines = lineIndex(text)
  const start = lines.start(line) + column - 1
  const end = lines.start(endLine) + endColumn - 1
  const before = text.slice(start, end)
  const spaceless = before.replace(/\s+/gu, '')
  if (rule === 'number-spacing') {
    // Only spaces go: a doubled hyphen may stand for something that was lost.
    const isWhole = /^\d+(?:[/-][\p{L}\d&.]+)+$/u.test(spaceless)
    return isWhole && spaceless !== before ? [{ start, end, text: spaceless, line }] : []
  }
  return /^[1-9](?!\d)/.test(before) ? [{ start, end, text: `0${before}`, line }] : []
}
