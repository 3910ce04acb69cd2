import type { Nodes, Root } from 'mdast'

/** A real report nests four or five blocks; walkers that call themselves are safe up to this depth. */
const DEEPEST = 100
/** Cells of one table, short rows filled up: each costs memory in the page whether or not it is written. */
const MOST_CELLS = 50_000

/** Something in a body that is too much to render. */
export interface Excess {
  kind: 'depth' | 'cells'
  found: number
  limit: number
  /** Offset in the body. */
  offset: number
}

/** The first part of a tree that is too deep or too large to walk and render, or null. Never calls itself. */
export function findExcess(tree: Root): Excess | null {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  let deepest: { node: Nodes; depth: number } | null = null
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry
    if (depth > DEEPEST && depth > (deepest?.depth ?? 0)) deepest = entry
    if (!('children' in node)) continue
    if (node.type === 'table') {
      const found = node.children.length * (node.children[0]?.children.length ?? 0)
      if (found > MOST_CELLS)
        return { kind: 'cells', found, limit: MOST_CELLS, offset: offsetOf(node) }
    }
    for (let index = node.children.length - 1; index >= 0; index--)
      stack.push({ node: node.children[index]!, depth: depth + 1 })
  }
  if (!deepest) return null
  return {
    kind: 'depth',
    found: deepest.depth,
    limit: DEEPEST,
    offset: offsetOf(deepest.node),
  }
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0
