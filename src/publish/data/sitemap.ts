import type { Addresses } from '../../content/data/addresses.ts'
import { xml } from './xml.ts'

/** Most addresses in one file (sitemaps.org). */
const MOST_ADDRESSES = 50_000

/**
 * The sitemap of a site with a public address: one file, or an index of several.
 *
 * @param paths paths of the pages below the base path
 * @param dayOf the day on which a page last changed, ISO, where that is known
 * @returns the files by name
 */
export function sitemap(
  paths: readonly string[],
  to: Addresses,
  dayOf: (path: string) => string | null,
): Map<string, string> {
  const address = (path: string) => xml(to.url(path))
  const entries = [...paths].sort().map((path) => {
    const day = dayOf(path)
    return `  <url><loc>${address(path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`
  })
  const files: string[] = []
  for (let from = 0; from === 0 || from < entries.length; from += MOST_ADDRESSES)
    files.push(document('urlset', entries.slice(from, from + MOST_ADDRESSES).join('')))
  if (files.length === 1) return new Map([['sitemap.xml', files[0]!]])
  const names = files.map((_, index) => `sitemap-${index + 1}.xml`)
  const index = names.map((name) => `  <sitemap><loc>${address(`/${name}`)}</loc></sitemap>\n`)
  return new Map([
    ['sitemap.xml', document('sitemapindex', index.join(''))],
    ...names.map((name, at): [string, string] => [name, files[at]!]),
  ])
}

const document = (root: string, content: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${root}>\n`

/** `robots.txt`: everything may be read; where the sitemap is, when there is one. */
export function robots(to: Addresses): string {
  const where = to.site ? `\nSitemap: ${to.url('/sitemap.xml')}\n` : ''
  return `User-agent: *\nAllow: /\n${where}`
}
