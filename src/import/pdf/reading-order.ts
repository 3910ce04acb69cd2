import type { Band, Column } from './columns.ts'
import type { RuledLayer } from './layers.ts'
import type { PdfItem } from './open-pdf.ts'
import { heightOf, rowsOf } from './rows.ts'
import type { RuledTable } from './ruled-tables.ts'

/** A line of text or a table, and where it comes in the order of reading. */
export interface Part {
  y: number
  row: PdfItem[] | null
  table: RuledTable | null
  /** Upper edge of the band that it stands in, or its own place. */
  start: number
  side: 0 | 1
  column: Column | undefined
}

/** The lines and tables of a page in the order of reading: from top to bottom, and down one column before the other. */
export function partsOf({ items, tables }: RuledLayer, bands: readonly Band[]): Part[] {
  return [
    ...streams(items, bands).flatMap((stream) =>
      rowsOf(stream).map((row) => partOf(heightOf(row).top, row[0]!.x, bands, row, null)),
    ),
    ...tables.map((table) => partOf(table.top, table.left, bands, null, table)),
  ].sort((a, b) => b.start - a.start || a.side - b.side || b.y - a.y)
}

function partOf(
  y: number,
  x: number,
  bands: readonly Band[],
  row: PdfItem[] | null,
  table: RuledTable | null,
): Part {
  const band = bandAt(y, bands)
  const side = band && x >= band.columns[1].left - 2 ? 1 : 0
  return { y, row, table, start: band?.top ?? y, side, column: band?.columns[side] }
}

/** The band that is read down its columns at a height, if there is one; a raised letter may stand above its line. */
function bandAt(y: number, bands: readonly Band[]): Band | undefined {
  return bands.find(
    ({ reading, top, bottom }) => reading === 'down' && y <= top + 1 && y >= bottom - 1,
  )
}

/** The pieces in each column of each band, and those outside. */
function streams(items: readonly PdfItem[], bands: readonly Band[]): PdfItem[][] {
  const groups = Map.groupBy(items, ({ x, y }) => {
    const band = bandAt(y, bands)
    return band ? `${band.top} ${x >= band.columns[1].left - 2}` : ''
  })
  return [...groups.values()]
}
