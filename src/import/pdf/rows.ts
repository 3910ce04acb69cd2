import type { PdfItem } from './open-pdf.ts'

/** Pieces that stand on one line, from top to bottom; each line from left to right. */
export function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = []
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const tall = row && Math.max(item.size, ...row.map(({ size }) => size))
    if (row && row[0]!.y - item.y < tall! * 0.5) row.push(item)
    else rows.push([item])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** The highest and the lowest baseline of a line. */
export function heightOf(row: readonly PdfItem[]): { top: number; bottom: number } {
  const heights = row.map(({ y }) => y)
  return { top: Math.max(...heights), bottom: Math.min(...heights) }
}
