import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'

/** All definitions of links and footnotes in a tree, in the order of the source. */
export function definitionsOf(tree: Root): (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = []
  const walk = (node: Nodes): void => {
    if (holdsNoBlocks(node)) return
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}

/** Whether neither a definition nor any other block can be in a node: most of a tree is such. */
export const holdsNoBlocks = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'table'
