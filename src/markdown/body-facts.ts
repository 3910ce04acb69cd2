import type { Definition, FootnoteDefinition, Nodes, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BodyFacts, CellFact, LinkFact, TableFact } from '../core/check/facts.ts'
import { oneLine } from '../core/text/one-line.ts'
import type { AnchoredBlock } from './anchors.ts'
import type { FlatText } from './flat-text.ts'

/**
 * Collects what the rules of the check look at, before citations are marked in the tree.
 *
 * @param definitions all that the tree has
 * @param bodyStart offset of the body in the file
 */
export function bodyFacts(
  tree: Root,
  flat: FlatText,
  blocks: readonly AnchoredBlock[],
  mentionAnchors: readonly string[],
  definitions: readonly (Definition | FootnoteDefinition)[],
  bodyStart: number,
): BodyFacts {
  const tables: TableFact[] = []
  const links: LinkFact[] = []
  const urls = new Map(
    definitions.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  )
  const span = (node: Nodes) => ({
    start: bodyStart + (node.position?.start.offset ?? 0),
    end: bodyStart + (node.position?.end.offset ?? 0),
  })
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
      const url = urls.get(node.identifier)
      if (url !== undefined)
        links.push({ ...span(node), url, image: node.type === 'imageReference' })
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  const anchors = new Set(mentionAnchors)
  for (const { anchor } of blocks) anchors.add(anchor)

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
    anchors,
    toFile: (offset) => bodyStart + flat.toSource(offset),
  }
}
