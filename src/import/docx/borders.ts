import { child, type XmlElement } from './xml.ts'

/** The kind of line of each edge that is set: `{ top: 'single', insideV: 'nil' }`. */
export type Edges = Record<string, string>

/** What a table style draws. */
export interface TableBorders {
  edges: Edges
  /** Lines of parts alone: of the first row, of odd rows. */
  drawsParts: boolean
}

/** What a style draws that the file does not have: rows and columns are sooner data than a way to place text. */
export const UNKNOWN_BORDERS: TableBorders = {
  edges: Object.fromEntries(
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => [edge, 'single']),
  ),
  drawsParts: false,
}

/** The edges that `tblBorders` or `tcBorders` set. */
export function edgesOf(borders: XmlElement | undefined): Edges {
  return Object.fromEntries(
    (borders?.children ?? []).map(({ name, attributes }) => [name, attributes.val ?? 'none']),
  )
}

/** True when an edge is a line. */
export function drawsLine(edges: Edges): boolean {
  return Object.values(edges).some((line) => line !== 'none' && line !== 'nil')
}

/** What a table style draws itself; `base` is what the style that it is based on draws. */
export function bordersOf(style: XmlElement, base: TableBorders): TableBorders {
  const drawsPart = style.children.some(
    (part) =>
      part.name === 'tblStylePr' &&
      (drawsLine(edgesOf(child(child(part, 'tblPr'), 'tblBorders'))) ||
        drawsLine(edgesOf(child(child(part, 'tcPr'), 'tcBorders')))),
  )
  return {
    edges: {
      ...base.edges,
      ...edgesOf(child(child(style, 'tblPr'), 'tblBorders')),
      ...edgesOf(child(child(style, 'tcPr'), 'tcBorders')),
    },
    drawsParts: base.drawsParts || drawsPart,
  }
}
