import { plain } from '../inline.ts'
import { readStep } from '../structure/sequence.ts'
import { textWidth } from '../text/width.ts'
import type { Judge } from '../txt/paragraphs.ts'
import { ENDED, GOES_ON, isBareMark } from '../txt/verdict.ts'
import type { PdfLine } from './lines.ts'

/** The type area of a document. */
export interface TypeArea {
  left: number
  right: number
  /** Size of the running text. */
  size: number
  /** Distance of two lines of one paragraph. */
  leading: number
  /** Paragraphs start with an indent. */
  usesIndent: boolean
}

/** Finds the type area from all lines. */
export function measureArea(lines: readonly PdfLine[]): TypeArea {
  const text = lines.filter(({ table }) => !table)
  const size = mostCommon(text, ({ size }) => Math.round(size * 2) / 2)
  const body = text.filter((line) => Math.abs(line.size - size) < 1 && line.segments.length === 1)
  const whole = body.filter(({ column }) => !column)
  const wide = whole.length ? whole : body
  const left = mostCommon(wide, ({ x0 }) => Math.round(x0))
  const ends = wide.map(({ x1 }) => x1).sort((a, b) => a - b)
  const gaps = body.flatMap((line, index) => {
    const before = body[index - 1]
    return before && before.place.page === line.place.page ? [before.y - line.y] : []
  })
  const indented = body.filter(({ x0, column }) => {
    const indent = x0 - (column?.left ?? left)
    return indent > size * 0.6 && indent < size * 5
  })
  return {
    left,
    right: ends[Math.floor(ends.length * 0.9)] ?? 0,
    size,
    leading: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? size * 1.2,
    usesIndent: indented.length > body.length * 0.06,
  }
}

/** True for a line that stands in the middle between the margins. */
export function isCentered(line: PdfLine, area: TypeArea): boolean {
  const { x0, x1 } = line
  const { left, right } = line.column ?? area
  const { size } = area
  return x0 > left + size && Math.abs(x0 - left - (right - x1)) < size * 1.5
}

/** True for a line that reaches nearly to the right margin. In a column, two words more may not have fitted. */
export function reachesRight({ x1, column }: PdfLine, { right, size }: TypeArea): boolean {
  return column ? x1 > column.left + (column.right - column.left) * 0.6 : x1 > right - size * 2
}

/** The judge for printed pages, where the places of lines are known: indents, gaps, centred lines, bold type. */
export function placeJudge(area: TypeArea): Judge<PdfLine> {
  const { size, leading, usesIndent } = area
  return (open, line, _after, isMarked) => {
    const before = open.last.at(-1)!
    const words = plain(before.text)
    const next = plain(line.text)
    if (isBareMark(open.start)) return 'goes-on'
    const sameSize = Math.abs(before.size - line.size) < 1.2
    const isNear = before.place.page !== line.place.page || before.y - line.y < leading * 1.35
    if (!sameSize || !isNear) return 'ends'
    const centers = [before, line].filter((entry) => isCentered(entry, area)).length
    if (centers === 2 && !isMarked) return before.bold === line.bold ? 'goes-on' : 'ends'
    const low = !isMarked && GOES_ON.test(next)
    const ended = ENDED.test(words)
    const word = (textWidth(` ${next.split(' ')[0]}`) / 1000) * line.size
    const isFull = before.x1 + word > (before.column ?? area).right - size * 0.4
    if (!isFull) return low && !ended ? 'goes-on' : 'ends'
    if (before.bold && !line.bold && !low) return 'ends'
    const indent = line.x0 - (line.column ?? area).left
    const isIndented = indent > size * 0.6
    const shift = indent - before.x0 + (before.column ?? area).left
    const hangs =
      open.lines > 1
        ? Math.abs(shift) < 2
        : !isMarked && shift > 2 && readStep(open.start, []) !== null && !ended
    if (isIndented && !hangs) return low && !ended ? 'goes-on' : 'ends'
    return usesIndent || !ended || low ? 'goes-on' : 'unclear'
  }
}

function mostCommon(lines: readonly PdfLine[], key: (line: PdfLine) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
