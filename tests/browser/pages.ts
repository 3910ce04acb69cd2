import { readdirSync } from 'node:fs'

/** Every HTML page of a built site as a path below its base, in order: `''` is the home page. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort((a, b) => (a < b ? -1 : 1))
}

/**
 * One page of each kind: pages whose addresses differ only in names and numbers are one kind. The longest address of a
 * kind stands for it, since it tends to be the fullest page.
 */
export function oneOfEachKind(pages: readonly string[]): string[] {
  const kinds = new Map<string, string>()
  for (const page of pages) {
    const parts = page.split('/')
    const kind = parts
      .map((part, index) => (index === 0 || part === '' || KNOWN.has(part) ? part : '*'))
      .join('/')
    const known = kinds.get(kind)
    if (!known || page.length > known.length) kinds.set(kind, page)
  }
  return [...kinds.values()].sort((a, b) => (a < b ? -1 : 1))
}

/** Parts of addresses that name a kind of page and not a thing. */
const KNOWN = new Set([
  'so',
  'chua-co',
  'mau-thuan',
  'loai',
  'in',
  'quy-tac',
  'trang',
  'xep',
  'con-thieu',
  'linh-vuc',
  'cung-ky',
])
