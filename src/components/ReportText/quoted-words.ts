/** What the page adds to a block: none of it stands in the report. Items within an item are blocks of their own. */
const ADDED = '.permalink, .preview, sup:has([data-footnote-ref]), .data-footnote-backref, ul, ol'

/** The words of a block as the report has them, in one line. */
export const wordsOf = (block: HTMLElement): string => plain(block.cloneNode(true) as HTMLElement)

/** The words that the reader has selected, if all of them stand in this block; else nothing. */
export function selectedIn(block: HTMLElement): string {
  const selection = getSelection()
  if (!selection?.rangeCount || selection.isCollapsed) return ''
  const range = selection.getRangeAt(0)
  if (!block.contains(range.commonAncestorContainer)) return ''
  const part = document.createElement('div')
  part.append(range.cloneContents())
  return plain(part)
}

function plain(copy: HTMLElement): string {
  for (const added of copy.querySelectorAll(ADDED)) added.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
