import type { Nodes, Root } from 'mdast'
import { hashFolded, slug } from '../core/text/fold.ts'
import { oneLine } from '../core/text/one-line.ts'
import type { FlatBlock, FlatText } from './flat-text.ts'

/** The number that a heading prints: `Phần thứ nhất`, `PHẦN I`, `A.`, `IV.`, `2.3.`, `a)`, `đ)`. */
const PRINTED = /^(?:phần\s+((?:thứ\s+)?\p{L}+|\d+)|(\d+(?:\.\d+)*|[IVXLC]+|\p{L})(?=[.)\s:]))/iu

/** A block with the id that it has in the page, and the section that it stands in. */
export interface AnchoredBlock extends FlatBlock {
  anchor: string
  section: number
  text: string
}

/**
 * Gives every block an id that survives edits elsewhere: headings from their printed numbers below those of the
 * headings above (`muc-i-2`), everything else from a hash of its own words (`d-3f9a1c`). `d)` and `đ)` differ.
 * Sets the ids on the tree, so that the page has them.
 */
export function anchorBlocks(flat: FlatText, tree: Root): AnchoredBlock[] {
  const used = new Map<string, number>()
  const trail: { depth: number; key: string }[] = []
  const items = listItems(tree)
  let section = -1

  return flat.blocks.map((block) => {
    const text = oneLine(flat.text.slice(block.start, block.end).replaceAll('\uFFFC', ''))
    let anchor: string
    if (block.node.type === 'heading') {
      section++
      const { depth } = block.node
      while (trail.length && trail.at(-1)!.depth >= depth) trail.pop()
      trail.push({ depth, key: headingKey(text) })
      anchor = unique(used, `muc-${trail.map(({ key }) => key).join('-')}`)
    } else anchor = unique(used, `d-${shortHash(text, block.kind)}`)
    const target = items.get(block.node) ?? block.node
    target.data = { ...target.data, hProperties: { id: anchor } }
    const { node, kind, start, end } = block
    return { node, kind, start, end, anchor, section: kind === 'note' ? -1 : section, text }
  })
}

/** The list item that a paragraph opens: the id belongs on the item. */
function listItems(tree: Root): Map<Nodes, Nodes> {
  const items = new Map<Nodes, Nodes>()
  const walk = (node: Nodes): void => {
    if (node.type === 'listItem' && node.children[0]) items.set(node.children[0], node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return items
}

function headingKey(text: string): string {
  const match = PRINTED.exec(text)
  const number = match?.[1] ? `phan-${slug(match[1])}` : match?.[2]
  if (number) return /^[đĐ]$/.test(number) ? 'dd' : slug(number)
  return slug(text).slice(0, 40).replace(/-+$/, '') || 'khong-ten'
}

function unique(used: Map<string, number>, anchor: string): string {
  const count = (used.get(anchor) ?? 0) + 1
  used.set(anchor, count)
  return count === 1 ? anchor : unique(used, `${anchor}--${count}`)
}

/** A hash of the words, or of the kind where there are none, in base 36: short; collisions get a counter. */
const shortHash = (text: string, kind: FlatBlock['kind']): string =>
  (hashFolded(text) ?? hashFolded(kind)!).toString(36)
