import { hash } from 'node:crypto'
import type { Archive } from '../core/archive.ts'
import { agencyPage, agencyReportsPath } from './pages/agency-page.ts'
import { comparePage, comparisonList } from './pages/compare-page.ts'
import { comparedPairs } from './pages/comparisons.ts'
import { coveragePage, missingPage } from './pages/coverage-page.ts'
import {
  allDocumentsPage,
  conflictsPage,
  documentListPage,
  notHeldPage,
} from './pages/document-listing.ts'
import { documentPage } from './pages/document-page.ts'
import { kindPage } from './pages/kinds-page.ts'
import { numberPage } from './pages/number-page.ts'
import { periodPage } from './pages/period-page.ts'
import { citedBy } from './pages/report-cited.ts'
import { agencyLabel } from './pages/report-entry.ts'
import {
  allReports,
  type ReportOrder,
  reportListing,
  reportsByAgency,
} from './pages/report-lists.ts'
import { reportPage } from './pages/report-page.ts'
import { changedReports } from './pages/report-versions.ts'
import { signerList, signerPage } from './pages/signers.ts'
import type { Path, RouteName } from './routes.ts'

/** What a page shows, in named parts; the names are Vietnamese, for `--verbose`. */
type Parts = Record<string, unknown>
/** What the table below reads of a path's properties; which of them a route has, its own paths tell. */
interface Props {
  id: string
  page: number
  path: string
  number: string
}

const NO_BODY = { html: '', blocks: [] }
const list = (model: unknown): Parts => ({ 'danh sách': model })

/**
 * What the pages of each route show of the archive: the same models that the pages print. A page is made again only
 * when one of its parts differs; null is made again whenever anything changes.
 */
const SHOWN: Record<RouteName, (archive: Archive, props: Props) => Parts | null> = {
  report: (archive, { id }) => {
    const report = archive.reports.get(id)!
    const { neighbours, related, cited, ...page } = reportPage(archive, report, NO_BODY, null)
    return {
      'nội dung báo cáo': page,
      'văn bản được dẫn': [cited, citedBy(archive, report).links],
      'báo cáo lân cận': [neighbours, related],
    }
  },
  reportVersions: (archive, { id }) => list([id, changedReports(archive).get(id)]),
  document: (archive, { id, page }) => {
    // The text of a record is read when its page is made.
    if (archive.documents.get(id)!.record) return null
    const { citing, together, ...rest } = documentPage(archive, id, page)
    return { 'văn bản': rest, 'báo cáo dẫn': citing, 'văn bản cùng được dẫn': together }
  },
  joined: () => ({}),
  documents: (archive, { page }) => list(allDocumentsPage(archive, page)),
  documentList: (archive, { id, page }) => list(documentListPage(archive, id, page)),
  notHeld: (archive, { page }) => list(notHeldPage(archive, page)),
  conflicts: (archive, { page }) => list(conflictsPage(archive, page)),
  number: (archive, { number }) => list(numberPage(archive, number)),
  reportPages: (archive, { page }) => list(allReports(archive, 'moi-nhat', page)),
  reportOrders: (archive, { id, page }) => list(allReports(archive, id as ReportOrder, page)),
  agency: (archive, { id }) => ({ 'cơ quan': agencyPage(archive, id) }),
  agencyReports: (archive, { id, page }) =>
    list([
      agencyLabel(archive.agencies.get(id)!),
      reportListing(reportsByAgency(archive).get(id) ?? [], agencyReportsPath(id), page),
    ]),
  periods: (archive, { id, page }) => ({ 'kỳ báo cáo': periodPage(archive, id, page) }),
  signerPages: (archive, { page }) => list(signerList(archive, page)),
  signers: (archive, { id, page }) => ({ 'người ký': signerPage(archive, id, page) }),
  kinds: (archive, { id, page }) => list(kindPage(archive, id, page)),
  coverage: (archive, { id, page }) => ({
    'tình hình công bố': coveragePage(archive, Number(id), page),
  }),
  missing: (archive, { page }) => list(missingPage(archive, page)),
  comparisonPages: (archive, { page }) => list(comparisonList(archive, page)),
  comparisons: (archive, { path }) => {
    const { before, after } = comparedPairs(archive).get(path)!
    return {
      'nội dung hai báo cáo': [before.hash, after.hash],
      'thông tin hai báo cáo': comparePage(archive, path, { before: NO_BODY, after: NO_BODY }),
    }
  },
}

/** The key of a page, `name=hash` for each part; null for a page that is made in every build. */
export function pageKey(archive: Archive, route: RouteName, props: Path['props']): string | null {
  const parts = SHOWN[route](archive, props as unknown as Props)
  if (!parts) return null
  return Object.entries({ 'thiết đặt của kho': archive.site, ...parts })
    .map(([name, part]) => `${name}=${hash('sha256', JSON.stringify(part)).slice(0, 16)}`)
    .join(';')
}
