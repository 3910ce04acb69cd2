import { plain } from '../inline.ts'
import { doubted, repaired } from '../log.ts'
import type { Log, Table } from '../model.ts'
import { cellsOf, type PdfLine } from './lines.ts'

/** Points by which starts of cells in one column may differ. */
const TOLERANCE = 8

/**
 * Cuts tables out of the text: those that are drawn with lines, and runs of lines that have the same columns. Lines
 * with columns that differ stay text. Either way a person should look.
 */
export function cutTables(lines: readonly PdfLine[], log: Log): (PdfLine[] | Table)[] {
  const parts: (PdfLine[] | Table)[] = []
  let text: PdfLine[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    if (line.table) {
      if (text.length) parts.push(text)
      text = []
      const before = lines[index - 1]
      const open = parts.at(-1)
      if (open && 'rows' in open && before && goesOn(before, line)) addRows(open, line, log)
      else parts.push(ruledTable(line, log))
      index++
      continue
    }
    let end = index
    while (end < lines.length && !lines[end]!.table && lines[end]!.segments.length > 1) end++
    const run = lines.slice(index, end)
    if (run.length >= 2 && areAligned(run)) {
      if (text.length) parts.push(text)
      text = []
      const { place } = run[0]!
      parts.push({
        type: 'table',
        rows: withoutRepeatedHead(run, log).map(({ segments }) => segments.map(({ text }) => text)),
        place,
      })
      doubted(
        log,
        'table-uncertain',
        place,
        plain(run[0]!.text),
        'Bảng dựng lại theo vị trí chữ; đối chiếu với bản gốc.',
      )
    } else {
      for (const line of run)
        doubted(
          log,
          'table-uncertain',
          line.place,
          plain(line.text),
          'Chữ xếp thành cột nhưng không đều; để thành đoạn văn.',
        )
      text.push(...run)
    }
    index = Math.max(end, index)
    if (index < lines.length && !lines[index]!.table) text.push(lines[index++]!)
  }
  if (text.length) parts.push(text)
  return parts
}

function ruledTable(line: PdfLine, log: Log): Table {
  const rows = cellsOf(line)
  const head = plain(rows[0]!.filter(Boolean).join(' | '))
  if (line.table!.hasMerged)
    doubted(
      log,
      'merged-cells',
      line.place,
      head,
      'Bảng có ô gộp; nội dung đặt ở ô đầu, các ô bị gộp để trống.',
    )
  doubted(
    log,
    'table-uncertain',
    line.place,
    head,
    'Bảng dựng lại theo đường kẻ; đối chiếu với bản gốc.',
  )
  return { type: 'table', rows, place: line.place }
}

/** Whether a table that begins a page is the rest of the one that ended the page before. */
function goesOn(before: PdfLine, line: PdfLine): boolean {
  const isNear = (side: 'left' | 'right') =>
    Math.abs(line.table![side] - before.table![side]) < TOLERANCE
  return (
    before.table !== undefined &&
    line.place.page === before.place.page + 1 &&
    isNear('left') &&
    isNear('right') &&
    cellsOf(before)[0]!.length === cellsOf(line)[0]!.length
  )
}

/** Adds the rest of a table; its first row again, as printed on every page, is no row. */
function addRows(table: Table, line: PdfLine, log: Log): void {
  const rows = cellsOf(line)
  if (rows.length > 1 && rows[0]!.join() === table.rows[0]!.join()) {
    repaired(log, 'running-head', line.place, plain(rows.shift()!.filter(Boolean).join(' | ')), '')
  }
  table.rows.push(...rows)
}

/** The head of a table without lines that a page begins with is printed again, and no row. */
function withoutRepeatedHead(run: readonly PdfLine[], log: Log): PdfLine[] {
  const words = ({ segments }: PdfLine) => plain(segments.map(({ text }) => text).join(' | '))
  const head = words(run[0]!)
  return run.filter((line, index) => {
    const before = run[index - 1]
    if (!before || before.place.page === line.place.page || words(line) !== head) return true
    repaired(log, 'running-head', line.place, head, '')
    return false
  })
}

/** Whether lines have the same columns. */
export function areAligned(run: readonly PdfLine[]): boolean {
  const first = run[0]!.segments
  return run.every(
    ({ segments }) =>
      segments.length === first.length &&
      segments.every(({ x0 }, index) => Math.abs(x0 - first[index]!.x0) < TOLERANCE),
  )
}
