import { type Rule, SLACK } from './rules.ts'

/** Where lines of one direction stand, and where those across end beyond them. */
export function positions(rules: readonly Rule[], across: readonly Rule[]): number[] {
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
export interface Region {
  top: number
  left: number
  bottom: number
  right: number
}

/** The region of each cell; null when one is no rectangle. */
export function regionsOf(
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
