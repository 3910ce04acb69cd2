import type { PdfItem } from './open-pdf.ts'

/** How much smaller a raised or lowered letter is than its word. */
export const SMALLER = 0.92
/** How far off the line it stands, and how close to the word, in sizes of the word. */
const FARTHEST = 0.6
const CLOSEST = 0.25
/** Longer pieces are words. */
const MOST_LETTERS = 4
/** A page with more pieces is a drawing. */
const MOST_PIECES = 10_000

/**
 * Pieces that stand on one line, from top to bottom; each line from left to right. A raised or lowered piece belongs to
 * the line of the word that it touches.
 */
export function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const hosts = hostsOf(items)
  const rows: PdfItem[][] = []
  const rowOf = new Map<PdfItem, PdfItem[]>()
  const level = items.filter((item) => !hosts.has(item)).sort((a, b) => b.y - a.y || a.x - b.x)
  for (const item of level) {
    let row = rows.at(-1)
    const tall = row && Math.max(item.size, ...row.map(({ size }) => size))
    if (row && row[0]!.y - item.y < tall! * 0.5) row.push(item)
    else {
      row = [item]
      rows.push(row)
    }
    rowOf.set(item, row)
  }
  for (const [item, host] of hosts) rowOf.get(host)!.push(item)
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** The raised and lowered pieces, each with the larger one that it touches. */
function hostsOf(items: readonly PdfItem[]): Map<PdfItem, PdfItem> {
  const hosts = new Map<PdfItem, PdfItem>()
  if (items.length > MOST_PIECES) return hosts
  const small = items.filter(({ text }) => text.trim().length <= MOST_LETTERS)
  for (const item of small) {
    const host = items.find(
      ({ x, y, width, size }) =>
        item.size < size * SMALLER &&
        y !== item.y &&
        Math.abs(y - item.y) < size * FARTHEST &&
        Math.min(Math.abs(item.x - x - width), Math.abs(x - item.x - item.width)) < size * CLOSEST,
    )
    if (host) hosts.set(item, host)
  }
  for (const host of hosts.values()) hosts.delete(host)
  return hosts
}

/** The highest and the lowest baseline of a line. */
export function heightOf(row: readonly PdfItem[]): { top: number; bottom: number } {
  let [top, bottom] = [row[0]!.y, row[0]!.y]
  for (const { y } of row) {
    top = Math.max(top, y)
    bottom = Math.min(bottom, y)
  }
  return { top, bottom }
}
