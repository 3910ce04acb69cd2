import type { Layer } from './columns.ts'
import type { PdfPage } from './open-pdf.ts'
import { findRuledTables, type RuledTable } from './ruled-tables.ts'
import { turnCell } from './turn-page.ts'

/** A page with the tables that are drawn with lines apart. */
export type RuledLayer = Omit<Layer, 'tables'> & { tables: RuledTable[] }

/** Points by which the edges of one table may differ from page to page. */
const SAME_EDGE = 8

/**
 * Takes the tables that are drawn with lines out of pages. A single row is one when a table of the same columns stands
 * on the page before or after: then it is its head or its rest.
 */
export function layersOf(pages: readonly PdfPage[]): RuledLayer[] {
  const found = pages.map(findRuledTables)
  return pages.map((page, index) => {
    const beside = [...(found[index - 1] ?? []), ...(found[index + 1] ?? [])]
    const tables = found[index]!.filter(
      (table) => table.rows.length > 1 || beside.some((other) => isSameTable(table, other)),
    )
    const inTables = new Set(tables.flatMap(({ rows }) => rows.flat(2)))
    return {
      number: page.number,
      tables: tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map(turnCell)),
      })),
      items: page.items.filter((item) => !inTables.has(item)),
    }
  })
}

function isSameTable(row: RuledTable, table: RuledTable): boolean {
  return (
    table.rows.length > 1 &&
    table.rows[0]!.length === row.rows[0]!.length &&
    Math.abs(table.left - row.left) < SAME_EDGE &&
    Math.abs(table.right - row.right) < SAME_EDGE
  )
}
