import type { PdfItem, PdfPage } from './open-pdf.ts'

/** True when pieces of a line are drawn over one another, so that their order cannot be told. */
export function isScrambled(page: PdfPage): boolean {
  const rows = new Map<number, PdfItem[]>()
  for (const item of page.items) {
    if (item.angle !== 0) continue
    const key = Math.round(item.y)
    rows.set(key, [...(rows.get(key) ?? []), item])
  }
  let overlaps = 0
  for (const row of rows.values()) {
    row.sort((a, b) => a.x - b.x)
    if (
      row.some(
        (item, index) =>
          index > 0 && item.x < row[index - 1]!.x + row[index - 1]!.width - item.size * 0.4,
      )
    )
      overlaps++
  }
  return overlaps > 3 && overlaps > rows.size * 0.2
}
