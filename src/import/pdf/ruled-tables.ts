import type { PdfItem, PdfPage } from './open-pdf.ts'
import { cellOfOverflow } from './overflow.ts'
import { positions, type Region, regionsOf } from './regions.ts'
import { type Rule, SLACK } from './rules.ts'

/** A table that a page draws with lines. */
export interface RuledTable {
  /** Upper edge, in points from the lower edge of the page. */
  top: number
  left: number
  right: number
  /** What stands in each cell; cells under a merged one are empty. */
  rows: PdfItem[][][]
  hasMerged: boolean
}

/** More rules than this on one page are a drawing. */
const MOST_RULES = 2000
const MOST_CELLS = 20_000
/** The least share of cells with words: a chart has lines, too. */
const LEAST_FILLED = 0.3
/** The greatest share of words that run over the edges of their cells. */
const MOST_OVER = 0.25

/**
 * Finds the tables of a page by the lines that are drawn. What is not a plain grid of cells, some of them merged to
 * rectangles, with every word inside one cell or surely of one, is none. A single row may be a part of one.
 */
export function findRuledTables({ rules, items }: PdfPage): RuledTable[] {
  if (rules.length > MOST_RULES) return []
  return groups(rules).flatMap((group) => {
    const table = readTable(group, items)
    return table ? [table] : []
  })
}

/** Rules that meet each other, directly or by others. */
function groups(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules)
  const found: Rule[][] = []
  for (const first of rules) {
    if (!left.delete(first)) continue
    const group = [first]
    for (let next = 0; next < group.length; next++)
      for (const other of left) {
        if (!meet(group[next]!, other)) continue
        left.delete(other)
        group.push(other)
      }
    found.push(group)
  }
  return found
}

function meet(a: Rule, b: Rule): boolean {
  if (a.isVertical === b.isVertical)
    return Math.abs(a.at - b.at) <= SLACK && a.from <= b.to + SLACK && b.from <= a.to + SLACK
  return reaches(a, b.at) && reaches(b, a.at)
}

const reaches = ({ from, to }: Rule, at: number) => at >= from - SLACK && at <= to + SLACK

function readTable(group: readonly Rule[], items: readonly PdfItem[]): RuledTable | null {
  const upright = group.filter(({ isVertical }) => isVertical)
  const level = group.filter(({ isVertical }) => !isVertical)
  // Outer lines are often left out at the sides.
  const xs = positions(upright, level)
  const ys = positions(level, upright).reverse()
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return null
  const box = { left: xs[0]!, right: xs[columns]!, top: ys[0]!, bottom: ys[rows]! }
  const regions = regionsOf(xs, ys, upright, level)
  if (!regions) return null

  const cells: PdfItem[][][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => []),
  )
  let inside = 0
  let over = 0
  for (const item of items) {
    const { from, to, y } = spanOf(item)
    const x = (from + to) / 2
    if (x < box.left || x > box.right || y < box.bottom || y > box.top) continue
    const row =
      regions[
        Math.min(
          ys.findLastIndex((edge) => edge >= y),
          rows - 1,
        )
      ]!
    const regionAt = (place: number) =>
      row[
        Math.min(
          Math.max(
            xs.findLastIndex((edge) => edge <= place),
            0,
          ),
          columns - 1,
        )
      ]!
    let region: Region | undefined = regionAt(x)
    if (from < xs[region.left]! - SLACK * 2 || to > xs[region.right]! + SLACK * 2) {
      const touched = [...new Set(row)].filter(
        ({ left, right }) => xs[right]! > from + SLACK && xs[left]! < to - SLACK,
      )
      const edges = [...touched.map(({ left }) => xs[left]!), xs[touched.at(-1)!.right]!]
      region = touched[cellOfOverflow(item, edges) ?? -1]
      over++
    }
    // Words across a line do not belong to one cell.
    if (!region) return null
    inside++
    cells[region.top]![region.left]!.push(item)
  }
  if (over > inside * MOST_OVER) return null
  const heads = new Set(regions.flat())
  const filled = [...heads].filter(({ top, left }) => cells[top]![left]!.length > 0)
  const isTable =
    filled.length >= heads.size * LEAST_FILLED &&
    (rows === 1 || new Set(filled.map(({ top }) => top)).size > 1) &&
    new Set(filled.map(({ left }) => left)).size > 1
  return isTable
    ? {
        top: box.top,
        left: box.left,
        right: box.right,
        rows: cells.filter((row) => row.some((cell) => cell.length > 0)),
        hasMerged: heads.size < rows * columns,
      }
    : null
}

/** Where an item begins and ends across the page, and its middle height. Text in a cell may run up or down. */
function spanOf({ x, y, width, size, angle }: PdfItem): { from: number; to: number; y: number } {
  if (angle === 90) return { from: x - size, to: x, y: y + width / 2 }
  if (angle === 270) return { from: x, to: x + size, y: y - width / 2 }
  return { from: x, to: x + width, y: y + size * 0.3 }
}
