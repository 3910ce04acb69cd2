import type { Heading, Nodes, Paragraph, Root, TableCell, Text } from 'mdast'
import { holdsNoBlocks } from './definitions.ts'

/** Stands for a footnote reference in flat text: one character, so that offsets stay simple. */
const FOOTNOTE_MARK = '\uFFFC'

/** A block of running text and its range in the flat text. */
export interface FlatBlock {
  node: Heading | Paragraph | TableCell
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note'
  start: number
  end: number
}

/** A piece of flat text that one text node gave. */
export interface Piece {
  node: Text
  start: number
  end: number
}

/** The running text of a body: what a reader sees, without mark-up, with a map back to the source. */
export interface FlatText {
  text: string
  blocks: FlatBlock[]
  pieces: Piece[]
  /** Footnote references with the range of their notes, for the citation finder. */
  footnotes: { offset: number; note: { start: number; end: number } }[]
  /** Offset in the body of an offset in the flat text. */
  toSource(offset: number): number
}

/**
 * Flattens a tree. Blocks are separated by a blank line, rows of a table by a line, its cells by a tab;
 * notes follow at the end of the text, in the order of their definitions.
 *
 * @param source the body that the tree was parsed from
 */
export function flatten(tree: Root, source: string): FlatText {
  const parts: string[] = []
  const blocks: FlatBlock[] = []
  const pieces: Piece[] = []
  const references: { offset: number; identifier: string }[] = []
  const notes = new Map<string, { start: number; end: number }>()
  let length = 0

  const add = (value: string) => {
    parts.push(value)
    length += value.length
  }
  const inline = (node: Nodes): void => {
    if (node.type === 'text') {
      pieces.push({ node, start: length, end: length + node.value.length })
      add(node.value)
    } else if (node.type === 'inlineCode') add(node.value)
    else if (node.type === 'break') add('\n')
    else if (node.type === 'footnoteReference') {
      references.push({ offset: length, identifier: node.identifier })
      add(FOOTNOTE_MARK)
    } else if ('children' in node) for (const child of node.children) inline(child)
  }
  const block = (node: FlatBlock['node'], kind: FlatBlock['kind'], after: string) => {
    const start = length
    for (const child of node.children) inline(child)
    blocks.push({ node, kind, start, end: length })
    add(after)
  }
  const walk = (node: Nodes, kind: 'paragraph' | 'item' | 'note'): void => {
    if (node.type === 'heading') block(node, 'heading', '\n\n')
    else if (node.type === 'paragraph') block(node, kind, '\n\n')
    else if (node.type === 'table') {
      for (const row of node.children) {
        row.children.forEach((cell, index) => {
          block(cell, 'cell', index === row.children.length - 1 ? '\n' : '\t')
        })
      }
      add('\n')
    } else if (node.type === 'footnoteDefinition') return
    else if ('children' in node) {
      for (const child of node.children) walk(child, node.type === 'listItem' ? 'item' : kind)
    }
  }
  const collectNotes = (node: Nodes): void => {
    if (holdsNoBlocks(node)) return
    if (node.type === 'footnoteDefinition') {
      const start = length
      for (const child of node.children) walk(child, 'note')
      notes.set(node.identifier, { start, end: Math.max(start, length - 2) })
    } else if ('children' in node) for (const child of node.children) collectNotes(child)
  }

  walk(tree, 'paragraph')
  collectNotes(tree)

  return {
    text: parts.join(''),
    blocks,
    pieces,
    footnotes: references.flatMap(({ offset, identifier }) => {
      const note = notes.get(identifier)
      return note ? [{ offset, note }] : []
    }),
    toSource: (offset) => toSource(pieces, source, offset),
  }
}

function toSource(pieces: readonly Piece[], source: string, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece) return 0
  const start = piece.node.position?.start.offset ?? 0
  const end = piece.node.position?.end.offset ?? start
  const inside = Math.min(offset, piece.end) - piece.start
  if (end - start === piece.node.value.length) return start + inside
  // Escapes make the source longer than the value: step over each character in turn.
  let at = start
  for (let index = 0; index < inside; index++) {
    const found = source.indexOf(piece.node.value[index]!, at)
    if (found === -1 || found >= end) return end
    at = found + 1
  }
  const next = piece.node.value[inside]
  const found = next === undefined ? -1 : source.indexOf(next, at)
  return found !== -1 && found < end && source.slice(at, found) === '\\' ? found : at
}
