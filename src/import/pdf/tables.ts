import { plain } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, Table } from '../model.ts'
import type { PdfLine } from './lines.ts'

/** Points by which starts of cells in one column may differ. */
const TOLERANCE = 8

/**
 * Cuts runs of lines with columns out of the text. Where every line has the same columns it is a table; where not,
 * the lines stay text. Either way a person should look: a text layer has no lines of tables.
 */
export function cutTables(lines: readonly PdfLine[], log: Log): (PdfLine[] | Table)[] {
  const parts: (PdfLine[] | Table)[] = []
  let text: PdfLine[] = []
  for (let index = 0; index < lines.length; ) {
    let end = index
    while (end < lines.length && lines[end]!.segments.length > 1) end++
    const run = lines.slice(index, end)
    if (run.length >= 2 && areAligned(run)) {
      if (text.length) parts.push(text)
      text = []
      const { place } = run[0]!
      parts.push({
        type: 'table',
        rows: run.map(({ segments }) => segments.map((segment) => segment.text)),
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
    if (index < lines.length) text.push(lines[index++]!)
  }
  if (text.length) parts.push(text)
  return parts
}

function areAligned(run: readonly PdfLine[]): boolean {
  const first = run[0]!.segments
  return run.every(
    ({ segments }) =>
      segments.length === first.length &&
      segments.every(({ x0 }, index) => Math.abs(x0 - first[index]!.x0) < TOLERANCE),
  )
}
