import type { Element, Root as HastRoot } from 'hast'
import type { Definition, FootnoteDefinition, Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype'
import { unified } from 'unified'
import { rehypeSafeLinks } from './rehype-safe-links.ts'

type Handler = NonNullable<NonNullable<Options['handlers']>['root']>
type State = Parameters<Handler>[0]

/**
 * What remark-rehype is given for a tree. It looks for definitions everywhere below the root, which takes as long as
 * all its other work, so it finds nothing there but them; the handler of the root goes on with the tree itself.
 */
interface Input extends Root {
  children: (Definition | FootnoteDefinition)[]
  whole: Root
}

const root = ((state, { whole }: Input) => {
  state.patch = skipPosition
  state.applyData = addProperties
  return defaultHandlers.root(state, whole)
}) as Handler

/** Nothing reads positions of the HTML tree. */
const skipPosition = () => undefined

/** Properties of a node are its own and plain: no need to clone them, as remark-rehype does for each id. */
const addProperties: State['applyData'] = (from, to) => {
  const properties = from.data?.hProperties
  if (properties && to.type === 'element') Object.assign(to.properties, properties)
  return to
}

const citation: Handler = (state, node): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { ...node.data?.hProperties },
  children: state.all(node),
})

const toHast = unified().use(remarkRehype, {
  clobberPrefix: 'ct-',
  footnoteLabel: 'Chú thích',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: {},
  footnoteBackContent: '↩',
  footnoteBackLabel: (reference, again) =>
    `Về chỗ dẫn chú thích ${reference + 1}${again > 1 ? `, lần ${again}` : ''}`,
  handlers: { root, citation },
})
const stringify = unified().use(rehypeStringify, {
  characterReferences: { useNamedReferences: false },
})

/**
 * Writes a tree as HTML, with the ids of its nodes and its citations as links without an address.
 *
 * @param definitions all that the tree has (see `definitionsOf`)
 */
export function toHtml(tree: Root, definitions: Input['children']): string {
  const input: Input = { type: 'root', children: definitions, whole: tree }
  const hast = toHast.runSync(input) as HastRoot
  rehypeSafeLinks()(hast)
  return stringify.stringify(hast as unknown as Parameters<typeof stringify.stringify>[0]) as string
}
