type Child = Node | string | null | undefined | false

/** Makes an element. Text is text: nothing is ever read as mark-up. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value)
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

/** A text with ranges of it marked. */
export function marked(text: string, ranges: readonly (readonly [number, number])[]): Node[] {
  const nodes: Node[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start > at) nodes.push(document.createTextNode(text.slice(at, start)))
    nodes.push(h('mark', {}, text.slice(start, end)))
    at = end
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)))
  return nodes
}

/** A count as Vietnamese text writes it: `1.234`. */
export const written = (count: number): string => count.toLocaleString('vi-VN')
