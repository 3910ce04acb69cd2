import type { List, Nodes, Root, RootContent } from 'mdast'
import { parseBody } from '../../markdown/parse.ts'

/** The outline of a Markdown body, as plain data that a person can write by hand. */
export interface BodyOutline {
  /** `## I. KẾT QUẢ`, with as many `#` as the level. */
  headings: string[]
  /** `[^1] năm 2024 ‖ Số 31-CTR/TU`: the words before the mark, and the first of the note. */
  notes: string[]
  /** Numbers of marks that have no note. */
  orphans: string[]
  /** First words of every block in order; items with `-` or `+`, indented by depth. */
  blocks: string[]
}

const FIRST_WORDS = 6
const WORDS_BEFORE = 2

/** Takes the outline of a body that the importer wrote. */
export function outlineOf(body: string): BodyOutline {
  const tree = parseBody(body) as Root
  const outline: BodyOutline = { headings: [], notes: [], orphans: [], blocks: [] }
  const notes = new Map<string, string>()
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, firstWords(textOf(node), 4))
  for (const node of tree.children) addBlock(node, outline, body)
  const words = tree.children.map((node) => textOf(node)).join('\n')
  for (const match of words.matchAll(/(\S+ \S+)?\uFFFC([^\uFFFD]+)\uFFFD/gu)) {
    const note = notes.get(match[2]!)
    const before = (match[1] ?? '').split(' ').slice(-WORDS_BEFORE).join(' ')
    if (note) outline.notes.push(`[^${match[2]}] ${before} ‖ ${note}`)
  }
  for (const match of words.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)) outline.orphans.push(match[0])
  return outline
}

function addBlock(node: RootContent, outline: BodyOutline, body: string): void {
  if (node.type === 'heading')
    outline.headings.push(`${'#'.repeat(node.depth)} ${clean(textOf(node))}`)
  else if (node.type === 'list') addItems(node, 0, outline, body)
  else if (node.type === 'table') outline.blocks.push(`| ${firstWords(textOf(node), FIRST_WORDS)}`)
  else if (node.type === 'paragraph') outline.blocks.push(firstWords(textOf(node), FIRST_WORDS))
}

function addItems(list: List, depth: number, outline: BodyOutline, body: string): void {
  for (const item of list.children) {
    const bullet = body[item.position?.start.offset ?? 0] ?? '?'
    for (const child of item.children) {
      if (child.type === 'list') addItems(child, depth + 1, outline, body)
      else
        outline.blocks.push(
          `${'  '.repeat(depth)}${bullet} ${firstWords(textOf(child), FIRST_WORDS)}`,
        )
    }
  }
}

/** Running text; a note mark is U+FFFC, its label and U+FFFD. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'footnoteReference') return `\uFFFC${node.identifier}\uFFFD`
  if (!('children' in node)) return ''
  const between =
    node.type === 'table' || node.type === 'tableRow' || node.type === 'list' ? ' ' : ''
  return node.children.map((child) => textOf(child as Nodes)).join(between)
}

function clean(text: string): string {
  return text
    .replace(/\uFFFC[^\uFFFD]*\uFFFD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function firstWords(text: string, count: number): string {
  return clean(text).split(' ').slice(0, count).join(' ')
}
