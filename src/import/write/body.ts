import { plain } from '../inline.ts'
import type { Note, Table } from '../model.ts'
import type { OutlineNode } from '../structure/outline.ts'
import { headingMarkdown, inlineMarkdown } from './inline-markdown.ts'

/**
 * The body of a report as Markdown: one paragraph to a line, one blank line between blocks, items of a list on
 * successive lines, notes at the end in the order of their numbers.
 *
 * @param figurePath address of a figure in the site, by its file name
 */
export function writeBody(
  nodes: readonly OutlineNode[],
  notes: readonly Note[],
  figurePath: (name: string) => string,
): string {
  const parts: string[] = []
  nodes.forEach((node, index) => {
    const before = nodes[index - 1]
    const sameList =
      node.type === 'item' &&
      before?.type === 'item' &&
      (node.depth > 0 || before.bullet === node.bullet || before.depth > 0)
    if (parts.length) parts.push(sameList ? '\n' : '\n\n')
    parts.push(writeNode(node, figurePath))
  })
  for (const note of notes)
    parts.push(`\n\n[^${note.label}]: ${inlineMarkdown(note.text, 'paragraph')}`)
  return `${parts.join('').trimEnd()}\n`
}

function writeNode(node: OutlineNode, figurePath: (name: string) => string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${headingMarkdown(node.text)}`
    case 'item':
      return `${'  '.repeat(node.depth)}${node.bullet} ${inlineMarkdown(node.text, 'paragraph')}`
    case 'paragraph':
      return inlineMarkdown(node.text, 'paragraph')
    case 'table':
      return writeTable(node)
    case 'figure':
      return `![${plain(node.alt).replace(/[[\]\\]/g, '\\$&')}](<${figurePath(node.name)}>)`
  }
}

function writeTable({ rows }: Table): string {
  const [head, ...rest] = rows.map(
    (row) => `| ${row.map((cell) => inlineMarkdown(cell, 'cell')).join(' | ')} |`,
  )
  const line = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`
  return [head, line, ...rest].join('\n')
}
