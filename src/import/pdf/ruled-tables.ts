import type { PdfItem, PdfPage } from './open-pdf.ts'
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

/**
 * Finds the tables of a page by the lines that are drawn. What is not a plain grid of cells, some of them merged to
 * rectangles, with every word inside one cell, is none.
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
  if (columns < 2 || rows < 2 || columns * rows > MOST_CELLS) return null
  const box = { left: xs[0]!, right: xs[columns]!, top: ys[0]!, bottom: ys[rows]! }
  const regions = regionsOf(xs, ys, upright, level)
  if (!regions) return null

  const cells: PdfItem[][][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => []),
  )
  for (const item of items) {
    const { from, to, y } = spanOf(item)
    const x = (from + to) / 2
    if (x < box.left || x > box.right || y < box.bottom || y > box.top) continue
    const row = ys.findLastIndex((edge) => edge >= y)
    const column = xs.findLastIndex((edge) => edge <= x)
    const region = regions[Math.min(row, rows - 1)]![Math.min(column, columns - 1)]!
    // Words across a line do not belong to one cell.
    if (from < xs[region.left]! - SLACK * 2 || to > xs[region.right]! + SLACK * 2) return null
    cells[region.top]![region.left]!.push(item)
  }
  const heads = new Set(regions.flat())
  const filled = [...heads].filter(({ top, left }) => cells[top]![left]!.length > 0)
  const isTable =
    filled.length >= heads.size * LEAST_FILLED &&
    new Set(filled.map(({ top }) => top)).size > 1 &&
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

/** Where lines of one direction stand, and where those across end beyond them. */
function positions(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const ends = [
    Math.min(...across.map(({ from }) => from)),
    Math.max(...across.map(({ to }) => to)),
  ]
  const all = rules.map(({ at }) => at)
  const far = ends.filter((end) => all.every((at) => Math.abs(at - end) > SLACK * 2))
  const found: number[] = []
  for (const at of [...all, ...far].sort((a, b) => a - b))
    if (found.length === 0 || at - found.at(-1)! > SLACK) found.push(at)
  return found
}

/** Cells that are one, by the numbers of their first row and column, and of the lines at which they end. */
interface Region {
  top: number
  left: number
  bottom: number
  right: number
}

/** The region of each cell; null when one is no rectangle. */
function regionsOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
): Region[][] | null {
  const rows = ys.length - 1
  const columns = xs.length - 1
  const isDrawn = (rules: readonly Rule[], at: number, along: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= SLACK && rule.from < along && rule.to > along)
  const middle = (edges: readonly number[], index: number) =>
    (edges[index]! + edges[index + 1]!) / 2
  const regions: (Region | undefined)[][] = Array.from({ length: rows }, () =>
    Array<Region | undefined>(columns).fill(undefined),
  )
  for (let top = 0; top < rows; top++)
    for (let left = 0; left < columns; left++) {
      if (regions[top]![left]) continue
      let right = left + 1
      while (right < columns && !isDrawn(upright, xs[right]!, middle(ys, top))) right++
      let bottom = top + 1
      while (bottom < rows && !isDrawn(level, ys[bottom]!, middle(xs, left))) bottom++
      const region = { top, left, bottom, right }
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) {
          const isOpen =
            (column > left && isDrawn(upright, xs[column]!, middle(ys, row))) ||
            (row > top && isDrawn(level, ys[row]!, middle(xs, column)))
          if (isOpen || regions[row]![column]) return null
          regions[row]![column] = region
        }
    }
  return regions as Region[][]
}
