import type { Rule } from './rules.ts'

/** A longer piece, in points, is a line by itself. */
export const LONGEST_DASH = 12
/** Fewer pieces than this are no dashed line. */
const LEAST_DASHES = 4
/** A gap is no wider than so many dashes, and never than so many points. */
const WIDEST = 2
const WIDEST_POINTS = 8
/** Points by which the pieces of one line may be off it. */
const OFF_LINE = 1

/** The lines that short pieces in a row make up: dashes and dots with narrow gaps. */
export function joinDashes(pieces: readonly Rule[]): Rule[] {
  return rowsOfPieces(pieces).flatMap((row) => {
    const lines: Rule[] = []
    let open: Rule[] = []
    const close = () => {
      const [first] = open
      if (first && open.length >= LEAST_DASHES)
        lines.push({ ...first, to: open.reduce((far, { to }) => Math.max(far, to), first.to) })
      open = []
    }
    for (const piece of row.sort((a, b) => a.from - b.from)) {
      const before = open.at(-1)
      if (before && !isNext(before, piece)) close()
      open.push(piece)
    }
    close()
    return lines
  })
}

function isNext(before: Rule, piece: Rule): boolean {
  const longest = Math.max(before.to - before.from, piece.to - piece.from)
  return piece.from - before.to <= Math.min(longest * WIDEST, WIDEST_POINTS)
}

/** Pieces of one direction at one place. */
function rowsOfPieces(pieces: readonly Rule[]): Rule[][] {
  const rows: Rule[][] = []
  const sorted = [...pieces].sort(
    (a, b) => Number(a.isVertical) - Number(b.isVertical) || a.at - b.at,
  )
  for (const piece of sorted) {
    const first = rows.at(-1)?.[0]
    if (first && first.isVertical === piece.isVertical && piece.at - first.at <= OFF_LINE)
      rows.at(-1)!.push(piece)
    else rows.push([piece])
  }
  return rows
}
