import { plain } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, Note } from '../model.ts'
import type { TextLine } from '../txt/pages.ts'
import type { TypeArea } from './judge.ts'
import type { PdfLine } from './lines.ts'
import { areAligned } from './tables.ts'

/** Whether a line is set in the smaller type of notes. */
const isSmall = ({ size, table }: PdfLine, area: TypeArea) => !table && size < area.size * 0.88

/**
 * Notes are set smaller than the text, and rows of a table that begin with a number hardly are; where no line is, any can
 * be one but the rows of a table.
 */
export function noteJudge(lines: readonly PdfLine[], area: TypeArea): (line: TextLine) => boolean {
  const hasSmall = lines.some((line) => isSmall(line, area) && /^[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line.text))
  if (hasSmall) return (line) => isSmall(line as PdfLine, area)
  const rows = rowsAmong(lines)
  return (line) => !rows.has(`${line.place.page} ${line.place.line}`)
}

/** The places of tables, and of lines that have the same columns as the line next to them. */
function rowsAmong(lines: readonly PdfLine[]): Set<string> {
  const at = ({ place }: PdfLine) => `${place.page} ${place.line}`
  return new Set(
    lines.flatMap((line, index) => {
      const next = lines[index + 1]
      if (line.table) return [at(line)]
      return next && line.segments.length > 1 && areAligned([line, next])
        ? [at(line), at(next)]
        : []
    }),
  )
}

/** Small lines at the foot of a page that no number opens go on with the note of the page before. */
export function takeContinued(
  lines: PdfLine[],
  notes: Note[],
  area: TypeArea,
  log: Log,
): PdfLine[] {
  return lines.filter((line, index) => {
    const isFoot =
      isSmall(line, area) &&
      line.y < line.pageHeight * 0.6 &&
      !lines
        .slice(index)
        .some((below) => below.place.page === line.place.page && !isSmall(below, area))
    const note = isFoot && notes.findLast(({ place }) => (place.page ?? 0) < line.place.page)
    if (!note || (note.place.page ?? 0) < line.place.page - 1) return true
    note.text += ` ${line.text}`
    doubted(
      log,
      'note-continued',
      line.place,
      plain(line.text),
      `Được hiểu là phần tiếp của chú thích ${note.label} ở trang trước.`,
    )
    return false
  })
}
