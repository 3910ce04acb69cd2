import type { Nodes, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BodyFacts, CellFact, LinkFact, TableFact } from '../core/check/facts.ts'
import { oneLine } from '../core/text/one-line.ts'
import type { AnchoredBlock } from './anchors.ts'
import type { FlatText } from './flat-text.ts'

/**
 * Collects what the rules of the check look at, before citations are marked in the tree.
 *
 * @param bodyStart offset of the body in the file
 */
export function bodyFacts(
  tree: Root,
  flat: FlatText,
  blocks: readonly AnchoredBlock[],
  mentionAnchors: readonly string[],
  bodyStart: number,
): BodyFacts {
  const tables: TableFact[] = []
  const links: LinkFact[] = []
  const definitions = new Map<string, string>()
  const span = (node: Nodes) => ({
    start: bodyStart + (node.position?.start.offset ?? 0),
    end: bodyStart + (node.position?.end.offset ?? 0),
  })
  const define = (node: Nodes): void => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) define(child)
  }
  const toTable = (node: Table): TableFact => ({
    ...span(node),
    rows: node.children.map((row) =>
      row.children.map((cell): CellFact => ({ ...span(cell), text: oneLine(textOf(cell)) })),
    ),
  })
  const walk = (node: Nodes): void => {
    if (node.type === 'table') tables.push(toTable(node))
    else if (node.type === 'link' || node.type === 'image')
      links.push({ ...span(node), url: node.url, image: node.type === 'image' })
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const url = definitions.get(node.identifier)
      if (url !== undefined)
        links.push({ ...span(node), url, image: node.type === 'imageReference' })
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  define(tree)
  walk(tree)

  return {
    headings: blocks.flatMap(({ node, text }) =>
      node.type === 'heading' ? [{ ...span(node), depth: node.depth, text }] : [],
    ),
    tables,
    links,
    blocks: blocks.map(({ kind, start, end }) => ({
      kind,
      start,
      text: flat.text.slice(start, end),
    })),
    anchors: new Set([...blocks.map(({ anchor }) => anchor), ...mentionAnchors]),
    toFile: (offset) => bodyStart + flat.toSource(offset),
  }
}
