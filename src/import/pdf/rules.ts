import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { joinDashes, LONGEST_DASH } from './dashes.ts'

/** A straight line that a page draws along an axis, in points; a thin filled bar is one, too. */
export interface Rule {
  isVertical: boolean
  /** Distance from the left edge of a vertical one, from the lower edge of a horizontal one. */
  at: number
  from: number
  to: number
}

/** Thicker bars, in points, are areas. */
const THICKEST = 3
const SHORTEST = 4
/** Shorter ones, down to the size of a dot, can be parts of a dashed line. */
const SHORTEST_DASH = 0.3
/** A page with more lines, or with more dashes, is a drawing. */
const MOST_PIECES = 10_000
const MOST_DASHES = 60_000
/** Points by which two lines that are meant to be one, or to meet, may miss each other. */
export const SLACK = 2.5

/** What ends a path, by the names of the library. */
const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const FILLING = ['fill', 'eoFill', ...BOTH]
const STROKING = ['stroke', 'closeStroke', ...BOTH]

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [number, number]

/** The path operators of the library, and how many numbers follow each. */
const MOVE = 0
const LINE = 1
const NUMBERS: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/**
 * Reads the rules that a page draws: pieces of one line are one rule.
 *
 * @param operators numbers of the operators, by name
 */
export function readRules(
  { fnArray, argsArray }: Pick<PDFOperatorList, 'fnArray' | 'argsArray'>,
  operators: Record<string, number>,
): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const named = (names: readonly string[]) => new Set(names.map((name) => operators[name]))
  const fills = named(FILLING)
  const strokes = named(STROKING)
  fnArray.forEach((operator, index) => {
    const args = argsArray[index]
    if (operator === operators.save) saved.push(matrix)
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix
    else if (operator === operators.transform) matrix = product(matrix, args)
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix)
      if (args?.[0]) matrix = product(matrix, args[0])
    } else if (operator === operators.constructPath && args?.[1]?.[0]) {
      const paths = subpaths(args[1][0], matrix)
      for (const path of paths) {
        if (fills.has(args[0])) for (const rule of bars(path)) rules.push(rule)
        if (strokes.has(args[0])) for (const rule of sides(path)) rules.push(rule)
      }
    }
  })
  const lines = rules.filter((rule) => lengthOf(rule) >= SHORTEST)
  const dashes = rules.filter((rule) => lengthOf(rule) <= LONGEST_DASH)
  return lines.length > MOST_PIECES || dashes.length > MOST_DASHES
    ? []
    : joined([...lines, ...joinDashes(dashes)])
}

const lengthOf = ({ from, to }: Rule) => to - from

const product = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The corners of each part of a path; parts with curves are left out. */
function subpaths(data: ArrayLike<number>, m: Matrix): Point[][] {
  const paths: Point[][] = []
  let isCurved = false
  for (let index = 0; index < data.length; ) {
    const operator = data[index]!
    if (operator === MOVE) {
      if (isCurved) paths.pop()
      isCurved = false
      paths.push([])
    }
    if (operator === MOVE || operator === LINE) {
      const [x, y] = [data[index + 1]!, data[index + 2]!]
      paths.at(-1)?.push([m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]])
    } else if (NUMBERS[operator]) isCurved = true
    else if (operator === 4 && paths.at(-1)?.[0]) paths.at(-1)!.push(paths.at(-1)![0]!)
    index += 1 + (NUMBERS[operator] ?? data.length)
  }
  if (isCurved) paths.pop()
  return paths
}

/** A filled part that is thin is a rule. */
function bars(corners: readonly Point[]): Rule[] {
  if (corners.length < 3 || corners.length > 6) return []
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, top - bottom]
  const thickness = Math.min(width, height)
  const length = Math.max(width, height)
  if (thickness > THICKEST || length < SHORTEST_DASH) return []
  const upright: Rule = { isVertical: true, at: (left + right) / 2, from: bottom, to: top }
  const level: Rule = { isVertical: false, at: (bottom + top) / 2, from: left, to: right }
  // A dot can be part of a line in either direction.
  if (length < SHORTEST && length <= thickness * 2) return [upright, level]
  return [width < height ? upright : level]
}

/** The sides of a drawn part that run along an axis. */
function sides(corners: readonly Point[]): Rule[] {
  return corners.slice(1).flatMap(([x, y], index): Rule[] => {
    const [x0, y0] = corners[index]!
    const isVertical = Math.abs(x - x0) < Math.abs(y - y0)
    const slant = isVertical ? Math.abs(x - x0) : Math.abs(y - y0)
    const [from, to] = isVertical
      ? [Math.min(y, y0), Math.max(y, y0)]
      : [Math.min(x, x0), Math.max(x, x0)]
    if (slant > 1 || to - from < SHORTEST_DASH) return []
    return [{ isVertical, at: isVertical ? (x + x0) / 2 : (y + y0) / 2, from, to }]
  })
}

/** Pieces that go on in one line are one rule: programs draw the border of each cell by itself. */
function joined(rules: readonly Rule[]): Rule[] {
  const whole: Rule[] = []
  const sorted = [...rules].sort(
    (a, b) => Number(a.isVertical) - Number(b.isVertical) || a.at - b.at || a.from - b.from,
  )
  /** Rules that stand where the last ones do. */
  let near: Rule[] = []
  for (const rule of sorted) {
    near = near.filter(
      (other) => other.isVertical === rule.isVertical && rule.at - other.at <= SLACK / 2,
    )
    const before = near.find(
      (other) => rule.from <= other.to + SLACK && other.from <= rule.to + SLACK,
    )
    if (before) {
      before.from = Math.min(before.from, rule.from)
      before.to = Math.max(before.to, rule.to)
    } else {
      const own = { ...rule }
      near.push(own)
      whole.push(own)
    }
  }
  return whole
}
