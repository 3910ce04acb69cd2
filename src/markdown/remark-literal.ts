import type { ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'

/**
 * Shows as text what a report never means as mark-up: raw HTML, `~`, task boxes.
 *
 * `a <b>c</b> ~d~` in: html and delete nodes; out: the text `a <b>c</b> ~d~`.
 *
 * @param source the text that the tree's offsets refer to
 */
export function remarkLiteral(source: string) {
  return (tree: Root): void => walk(tree, source)
}

function walk(node: Nodes, source: string): void {
  if (!('children' in node)) return
  const children: Nodes[] = []
  for (const child of node.children as Nodes[]) {
    if (child.type === 'html') {
      const text: PhrasingContent = { type: 'text', value: child.value, position: child.position }
      const isBlock = !isPhrasingParent(node)
      children.push(
        isBlock ? { type: 'paragraph', children: [text], position: child.position } : text,
      )
    } else if (child.type === 'delete') {
      const marker = /^~+/.exec(source.slice(child.position?.start.offset ?? 0))?.[0] ?? '~~'
      walk(child, source)
      children.push(...around(child, marker))
    } else {
      if (child.type === 'listItem') uncheck(child)
      walk(child, source)
      children.push(child)
    }
  }
  node.children = children as RootContent[]
}

/** The children between two marker texts that keep their offsets. */
function around(node: Extract<Nodes, { type: 'delete' }>, marker: string): Nodes[] {
  const { start, end } = node.position!
  const at = (offset: number) => ({
    start: { line: start.line, column: start.column, offset },
    end: { line: start.line, column: start.column, offset: offset + marker.length },
  })
  return [
    { type: 'text', value: marker, position: at(start.offset!) },
    ...node.children,
    { type: 'text', value: marker, position: at(end.offset! - marker.length) },
  ]
}

function isPhrasingParent(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'delete'].includes(
    node.type,
  )
}

function uncheck(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return
  const first = item.children[0]
  const box = item.checked ? '[x] ' : '[ ] '
  if (first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: box, position: first.position })
  item.checked = null
}
