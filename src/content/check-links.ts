import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Archive } from '../core/archive.ts'
import type { LocalLink } from '../core/check/archive-facts.ts'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import { nearest } from '../core/text/nearest.ts'

/**
 * Links of reports to pages of the site and to published files that are not there.
 *
 * @param unread files of reports that are there and are not in the archive, for what is wrong with them
 * @param publicFolder of files that are published as they are
 */
export function checkLocalLinks(
  { reports, documents, agencies }: Pick<Archive, 'reports' | 'documents' | 'agencies'>,
  unread: readonly string[],
  publicFolder: string,
): Problem[] {
  const pages: Record<string, ReadonlyMap<string, unknown>> = {
    'bao-cao': reports,
    'van-ban': documents,
    'co-quan': agencies,
  }
  const broken = new Map(
    unread.map((file) => [file.replace(/^reports\/|\.md$/g, ''), file] as const),
  )
  return [...reports.values()].flatMap(({ checks }) =>
    checks.links.flatMap((link) => checkLink(link, pages, broken, resolve(publicFolder))),
  )
}

function checkLink(
  { url, image, ...place }: LocalLink,
  pages: Record<string, ReadonlyMap<string, unknown>>,
  broken: ReadonlyMap<string, string>,
  folder: string,
): Problem[] {
  const path = decode(url.replace(/[?#].*$/s, ''))
  const [, area = '', rest = ''] = /^\/([^/]+)\/(.*?)\/?$/s.exec(path) ?? []
  const known = pages[area]
  if (!image && known && rest && !rest.startsWith('so/')) {
    if (known.has(rest)) return []
    const file = area === 'bao-cao' ? broken.get(rest) : undefined
    if (file)
      return [
        problem('link-nowhere', place, { url, nearest: null, broken: true }, [
          { file, line: 1, column: 1, text: 'báo cáo đang có lỗi' },
        ]),
      ]
    const near = nearest(rest, known.keys())
    return [problem('link-nowhere', place, { url, nearest: near && `/${area}/${near}/` })]
  }
  // Other pages have no file extension; what has one is a file that is published as it is.
  if (!image && !/\.[a-z0-9]{1,5}$/i.test(path)) return []
  const file = resolve(folder, `.${path}`)
  if (!path.includes('\0') && file.startsWith(folder + sep) && existsSync(file)) return []
  return [
    image
      ? problem('image-nowhere', place, { url })
      : problem('link-nowhere', place, { url, nearest: null }),
  ]
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
