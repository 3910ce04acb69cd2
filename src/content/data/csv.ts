import { noFormula } from '../../core/text/no-formula.ts'

/** A value of a cell; null and undefined are an empty cell. */
export type Cell = string | number | boolean | null | undefined

/**
 * A table as CSV (RFC 4180). Starts with a byte order mark: spreadsheet programs read Vietnamese wrongly without it.
 * What they would run as a formula has an apostrophe before it.
 */
export function csv(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return `\uFEFF${line(head)}${csvLines(rows)}`
}

/** Lines of a table, without what its file begins with. */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  let text = ''
  for (const row of rows) text += line(row)
  return text
}

const line = (cells: readonly Cell[]) => `${cells.map(quote).join(',')}\r\n`

function quote(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  const text = typeof cell === 'string' ? noFormula(cell) : String(cell)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
