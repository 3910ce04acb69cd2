import type { Archive } from '../../core/archive.ts'
import type { Path } from '../routes.ts'
import { agencyPage, agencyReportsPath } from './agency-page.ts'
import type { BROWSE_ROUTES } from './browse-routes.ts'
import { comparisonList } from './compare-page.ts'
import { comparedPairs, comparisonLink } from './comparisons.ts'
import { coveragePage, missingPage } from './coverage-page.ts'
import { kindPage } from './kinds-page.ts'
import { periodPage } from './period-page.ts'
import { agencyLabel, reportEntry } from './report-entry.ts'
import { allReports, type ReportOrder, reportListing, reportsByAgency } from './report-lists.ts'
import { signerList, signerPage } from './signers.ts'

type Shown = (archive: Archive, props: Path['props']) => Record<string, unknown>
const list = (model: unknown) => ({ 'danh sách': model })

/** What the pages that readers browse by show: the models that they print. */
export const SHOWN_BROWSING: Record<keyof typeof BROWSE_ROUTES, Shown> = {
  reportPages: (archive, { page }) => list(allReports(archive, 'moi-nhat', page as number)),
  reportOrders: (archive, { id, page }) =>
    list(allReports(archive, id as ReportOrder, page as number)),
  agency: (archive, { id }) => ({ 'cơ quan': agencyPage(archive, id as string) }),
  agencyReports: (archive, { id, page }) => {
    const reports = reportsByAgency(archive).get(id as string) ?? []
    const label = agencyLabel(archive.agencies.get(id as string)!)
    return list([label, reportListing(reports, agencyReportsPath(id as string), page as number)])
  },
  periods: (archive, { id, page }) => list(periodPage(archive, id as string, page as number)),
  signerPages: (archive, { page }) => list(signerList(archive, page as number)),
  signers: (archive, { id, page }) => list(signerPage(archive, id as string, page as number)),
  kinds: (archive, { id, page }) => list(kindPage(archive, id as string, page as number)),
  coverage: (archive, { id, page }) => ({
    'tình hình công bố': coveragePage(archive, Number(id), page as number),
  }),
  missing: (archive, { page }) => ({ 'tình hình công bố': missingPage(archive, page as number) }),
  comparisonPages: (archive, { page }) => list(comparisonList(archive, page as number)),
  comparisons: (archive, { path }) => {
    const pair = comparedPairs(archive).get(path as string)!
    const sides = [pair.before, pair.after]
    return {
      'hai báo cáo được so sánh': [
        comparisonLink(pair),
        agencyLabel(pair.after.agency),
        sides.map((report) => [report.hash, reportEntry(report)]),
      ],
    }
  },
}
