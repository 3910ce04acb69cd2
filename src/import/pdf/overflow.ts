import { textWidth } from '../text/width.ts'
import type { PdfItem } from './open-pdf.ts'
import { SLACK } from './rules.ts'

/** How near the edge of its cell text begins, and how far from a space a line is that cuts a word; in sizes of type. */
const NEAR_EDGE = 1.5
const IN_WORD = 0.3

/**
 * The cell of words that run over its edge, as the index of one of the columns that they touch. They belong to the cell
 * at whose edge they begin (or end), when every line that they cross cuts a word: were it the space between two words,
 * the words could be those of two cells.
 *
 * @param edges where the columns that are touched begin, and where the last of them ends
 * @returns null when it cannot be told
 */
export function cellOfOverflow(item: PdfItem, edges: readonly number[]): number | null {
  const { x, width, size, angle } = item
  if (angle !== 0) return null
  const crossed = edges.filter((edge) => edge > x + SLACK && edge < x + width - SLACK)
  if (!crossed.every((edge) => isInWord(item, edge))) return null
  const last = edges.length - 2
  if (x - edges[0]! >= -size * 0.2 && x - edges[0]! < size * NEAR_EDGE) return 0
  return Math.abs(edges[last + 1]! - x - width) < size * NEAR_EDGE ? last : null
}

/** Whether a line across a text cuts one of its words, by the usual widths of its letters. */
function isInWord({ text, x, width, size }: PdfItem, edge: number): boolean {
  const scale = width / textWidth(text)
  return [...text.matchAll(/\S+/g)].some(({ 0: word, index }) => {
    const from = x + textWidth(text.slice(0, index)) * scale
    const to = from + textWidth(word) * scale
    return edge > from + size * IN_WORD && edge < to - size * IN_WORD
  })
}
