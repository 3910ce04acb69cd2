import type { Nodes, Parents, Text } from 'mdast'
import type { Mention } from '../core/citation/mention.ts'
import type { FlatText, Piece } from './flat-text.ts'

declare module 'mdast' {
  interface Citation extends Parent {
    type: 'citation'
    children: PhrasingContent[]
  }
  interface PhrasingContentMap {
    citation: Citation
  }
  interface RootContentMap {
    citation: Citation
  }
}

/**
 * Wraps what each mention covers, from the type word to the end of the code, in a `citation` node. A mention that
 * mark-up divides gets one node per part; the first carries the id. Text that is a link already stays as it is.
 *
 * `theo Quyết định số 3433/QĐ-UBND` in: one text node; out: text, citation(`Quyết định số 3433/QĐ-UBND`).
 *
 * @param anchors the id of each mention
 */
export function remarkCitations(
  flat: FlatText,
  mentions: readonly Mention[],
  anchors: readonly string[],
) {
  return (tree: Nodes): void => {
    const cuts = cutsByNode(flat.pieces, mentions)
    if (cuts.size) rewrite(tree, cuts, anchors, new Set(), false)
  }
}

interface Cut {
  mention: number
  start: number
  end: number
}

/** For each text node, the ranges in its value that mentions cover; mentions never overlap. */
function cutsByNode(pieces: readonly Piece[], mentions: readonly Mention[]): Map<Text, Cut[]> {
  const cuts = new Map<Text, Cut[]>()
  let first = 0
  const order = mentions
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => a.mention.spans.head.start - b.mention.spans.head.start)
  let covered = 0
  for (const { mention, index } of order) {
    const head = { start: Math.max(mention.spans.head.start, covered), end: mention.spans.head.end }
    if (head.start >= head.end) continue
    covered = head.end
    while (first < pieces.length && pieces[first]!.end <= head.start) first++
    for (let at = first; at < pieces.length && pieces[at]!.start < head.end; at++) {
      const piece = pieces[at]!
      const cut = {
        mention: index,
        start: Math.max(0, head.start - piece.start),
        end: Math.min(piece.end, head.end) - piece.start,
      }
      if (cut.start >= cut.end) continue
      const list = cuts.get(piece.node)
      if (list) list.push(cut)
      else cuts.set(piece.node, [cut])
    }
  }
  return cuts
}

function rewrite(
  node: Nodes,
  cuts: Map<Text, Cut[]>,
  anchors: readonly string[],
  named: Set<number>,
  inLink: boolean,
): void {
  if (!('children' in node)) return
  const parent = node as Parents
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    const list = child.type === 'text' ? cuts.get(child) : undefined
    if (!list || child.type !== 'text' || inLink) {
      rewrite(child, cuts, anchors, named, inLink || child.type === 'link')
      children.push(child)
      continue
    }
    let at = 0
    for (const { mention, start, end } of list) {
      if (start > at) children.push({ type: 'text', value: child.value.slice(at, start) })
      children.push({
        type: 'citation',
        data: {
          hProperties: {
            dataCite: String(mention),
            ...(!named.has(mention) && { id: anchors[mention] }),
          },
        },
        children: [{ type: 'text', value: child.value.slice(start, end) }],
      })
      named.add(mention)
      at = end
    }
    if (at < child.value.length) children.push({ type: 'text', value: child.value.slice(at) })
  }
  parent.children = children as typeof parent.children
}
