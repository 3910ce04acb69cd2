import { drawsLine, edgesOf } from './borders.ts'
import type { Styles } from './styles.ts'
import { child, value, type XmlElement } from './xml.ts'

/** A cell of a Word table with its place in the grid. */
interface WordCell {
  content: XmlElement
  row: number
  column: number
  /** Covered by the cell above: its content belongs there. */
  isCovered: boolean
}

/** A Word table as a grid. */
export interface WordTable {
  cells: WordCell[]
  rows: number
  columns: number
  hasMerged: boolean
  /** No lines are drawn: such tables place text and hold no data. */
  isBorderless: boolean
}

const MOST_COLUMNS = 200

/** Reads the grid of a table: spans to the right leave empty places, spans downwards covered cells. */
export function readTable(element: XmlElement, styles: Styles): WordTable {
  const cells: WordCell[] = []
  let columns = 0
  let row = 0
  let hasMerged = false
  for (const line of rowsOf(element)) {
    let column = Number(value(child(line, 'trPr'), 'gridBefore') ?? 0)
    for (const content of cellsOf(line)) {
      const properties = child(content, 'tcPr')
      const merge = child(properties, 'vMerge')
      const isCovered = merge !== undefined && merge.attributes.val !== 'restart'
      const span = Math.min(
        Math.max(Number(value(properties, 'gridSpan') ?? 1) || 1, 1),
        MOST_COLUMNS,
      )
      if (span > 1 || merge) hasMerged = true
      if (column < MOST_COLUMNS) cells.push({ content, row, column, isCovered })
      column += span
    }
    columns = Math.max(columns, Math.min(column, MOST_COLUMNS))
    row++
  }
  return { cells, rows: row, columns, hasMerged, isBorderless: isBorderless(element, styles) }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.filter(({ name }) => name === 'tr')
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.filter(({ name }) => name === 'tc')
}

/** True when neither the table, with its style, nor any cell draws a line. */
function isBorderless(table: XmlElement, styles: Styles): boolean {
  const properties = child(table, 'tblPr')
  const style = styles.table(value(properties, 'tblStyle'))
  const edges = { ...style.edges, ...edgesOf(child(properties, 'tblBorders')) }
  if (style.drawsParts || drawsLine(edges)) return false
  return !rowsOf(table).some((line) =>
    cellsOf(line).some((cell) => drawsLine(edgesOf(child(child(cell, 'tcPr'), 'tcBorders')))),
  )
}
