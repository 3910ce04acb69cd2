import type { Element, Nodes, Root } from 'hast'

/**
 * Keeps links and images to the web, to mail and within the site; any other address loses its link and keeps its
 * text, so `javascript:` and the like never become links. Images from other hosts become links: a page makes no
 * request to another host.
 */
export function rehypeSafeLinks() {
  return (tree: Root): void => walk(tree)
}

function walk(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) if (child.type === 'element') check(child)
  for (const child of node.children) walk(child)
}

function check(element: Element): void {
  const { properties } = element
  if (element.tagName === 'a' && properties.href !== undefined) {
    const href = String(properties.href)
    if (!isSafe(href)) {
      element.tagName = 'span'
      element.properties = properties.id ? { id: properties.id } : {}
    } else if (/^https?:/i.test(href)) properties.rel = ['external', 'noopener', 'nofollow']
  }
  if (element.tagName === 'img') {
    const src = String(properties.src ?? '')
    if (/^https?:/i.test(src)) {
      element.tagName = 'a'
      element.properties = { href: src, rel: ['external', 'noopener', 'nofollow'] }
      element.children = [{ type: 'text', value: String(properties.alt || src) }]
    } else if (!isSafe(src)) {
      element.tagName = 'span'
      element.properties = {}
      element.children = [{ type: 'text', value: String(properties.alt ?? '') }]
    } else properties.loading = 'lazy'
  }
}

function isSafe(address: string): boolean {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  return scheme === undefined
    ? !bare.startsWith('//')
    : ['http', 'https', 'mailto', 'tel'].includes(scheme)
}
