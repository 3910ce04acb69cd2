import { hash } from 'node:crypto'
import type { Archive } from '../core/archive.ts'
import { SHOWN_BROWSING } from './pages/browse-keys.ts'
import { citedBy } from './pages/report-cited.ts'
import { reportPage } from './pages/report-page.ts'
import type { Path } from './routes.ts'

/** What a page shows, in named parts; the names are Vietnamese, for `--verbose`. */
type Parts = Record<string, unknown>

const NO_BODY = { html: '', blocks: [] }

/**
 * What the pages of a route show of the archive: the same models that the pages print. A page is made again only when
 * one of its parts differs. A route that is not here is made again whenever anything changes.
 */
const SHOWN: Record<string, (archive: Archive, props: Path['props']) => Parts> = {
  report: (archive, { id }) => {
    const report = archive.reports.get(id as string)!
    const { neighbours, related, cited, ...page } = reportPage(archive, report, NO_BODY, null)
    return {
      'nội dung báo cáo': page,
      'văn bản được dẫn': [cited, citedBy(archive, report).links],
      'báo cáo lân cận': [neighbours, related],
    }
  },
  ...SHOWN_BROWSING,
}

/** The key of a page, `name=hash` for each part; null for a page that is made in every build. */
export function pageKey(archive: Archive, route: string, props: Path['props']): string | null {
  const parts = SHOWN[route]?.(archive, props)
  if (!parts) return null
  return Object.entries({ 'thiết đặt của kho': archive.site, ...parts })
    .map(([name, part]) => `${name}=${hash('sha256', JSON.stringify(part)).slice(0, 16)}`)
    .join(';')
}
