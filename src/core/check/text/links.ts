import type { Problem } from '../../problem.ts'
import { nearest } from '../../text/nearest.ts'
import type { LocalLink } from '../archive-facts.ts'
import { problem } from '../catalogue.ts'
import { type LinkFact, placeOf, type ReportFacts } from '../facts.ts'

/** Links that this report alone can judge: to its own parts, relative ones (a page has no folder), unsafe ones. */
export function checkLinks(facts: ReportFacts): Problem[] {
  return facts.links.flatMap((link) => {
    const place = placeOf(facts, link)
    const { url, image } = link
    switch (kindOf(link)) {
      case 'unsafe':
        return [problem('unsafe-link', place, { url })]
      case 'anchor': {
        const id = decode(url.slice(1))
        if (facts.anchors.has(id) || /^ct-fn(?:ref)?-/.test(id)) return []
        const near = nearest(id, facts.anchors)
        return [problem('link-nowhere', place, { url, nearest: near && `#${near}` })]
      }
      case 'relative':
        return [
          image
            ? problem('image-nowhere', place, { url })
            : problem('link-nowhere', place, { url, nearest: null }),
        ]
      default:
        return []
    }
  })
}

/** Links to pages and files of the site, which only the archive can judge. */
export function localLinks(facts: ReportFacts): LocalLink[] {
  return facts.links
    .filter((link) => kindOf(link) === 'site')
    .map((link) => ({ ...placeOf(facts, link), url: link.url, image: link.image }))
}

function kindOf({ url }: LinkFact): 'web' | 'unsafe' | 'anchor' | 'site' | 'relative' {
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme) return ['http', 'https', 'mailto', 'tel'].includes(scheme) ? 'web' : 'unsafe'
  if (bare.startsWith('//')) return 'unsafe'
  if (bare.startsWith('#')) return 'anchor'
  return bare.startsWith('/') ? 'site' : 'relative'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
