import type { Span, TextBlock } from './mention.ts'

/** Ends a block in the scanned text, as a sign that stands in no pattern. */
export const BLOCK_END = '¶'

/** The text with the sign behind each block, and a bar between the cells of a row. Its length stays. */
export function markBlocks(text: string, blocks: readonly TextBlock[] | undefined): string {
  if (!blocks?.length) return text
  const parts: string[] = []
  let at = 0
  for (const { end } of blocks) {
    if (end < at || end >= text.length) continue
    parts.push(text.slice(at, end), text[end] === '\t' ? '|' : BLOCK_END)
    at = end + 1
  }
  return parts.join('') + text.slice(at)
}

/** The tables among blocks, each as rows of cells. A table ends where something other than a row follows. */
export function tablesOf(text: string, blocks: readonly TextBlock[]): Span[][][] {
  const tables: Span[][][] = []
  let last: TextBlock | null = null
  for (const block of blocks) {
    if (block.kind === 'cell') {
      const gap = last?.kind === 'cell' ? text.slice(last.end, block.start) : ''
      if (gap === '\t') tables.at(-1)!.at(-1)!.push(block)
      else if (gap === '\n') tables.at(-1)!.push([block])
      else tables.push([[block]])
    }
    last = block
  }
  return tables
}
