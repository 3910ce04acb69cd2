import type { Archive } from '../../core/archive.ts'
import type { Path } from '../routes.ts'
import { NEWEST_OF_AGENCY } from './agency-page.ts'
import { PAIRS_PER_PAGE } from './compare-page.ts'
import { comparedPairs } from './comparisons.ts'
import { coverageYears, MISSING_PER_PAGE, missingCount, ROWS_PER_PAGE } from './coverage-page.ts'
import { kindGroups } from './kinds-page.ts'
import { furtherPaths, listPaths, pageCount } from './paginate.ts'
import { periods } from './period-page.ts'
import {
  REPORT_ORDERS,
  REPORTS_PER_PAGE,
  reportsByAgency,
  reportsByPeriod,
} from './report-lists.ts'
import { SIGNERS_PER_PAGE, signers, UNNAMED, unnamedReports } from './signers.ts'

/** The dynamic routes of the pages that readers browse by. */
export const BROWSE_ROUTES = {
  reportPages: ({ reports }) => furtherPaths(reports.size, REPORTS_PER_PAGE),
  reportOrders: ({ reports }) =>
    REPORT_ORDERS.slice(1).flatMap(({ slug }) =>
      listPaths(slug, slug, reports.size, REPORTS_PER_PAGE),
    ),
  agency: ({ agencies }) =>
    [...agencies.keys()].map((id) => ({ params: { agency: id }, props: { id } })),
  agencyReports: (archive) =>
    [...reportsByAgency(archive)]
      .filter(([, reports]) => reports.length > NEWEST_OF_AGENCY)
      .flatMap(([id, reports]) =>
        numbered(reports.length, REPORTS_PER_PAGE).map(({ path, page }) => ({
          params: { agency: id, path },
          props: { id, page },
        })),
      ),
  periods: (archive) =>
    [...periods(archive).keys()].flatMap((id) =>
      listPaths(id, id, reportsByPeriod(archive).get(id)?.length ?? 0, REPORTS_PER_PAGE),
    ),
  signerPages: (archive) => furtherPaths(signers(archive).size, SIGNERS_PER_PAGE),
  signers: (archive) =>
    [...signers(archive).values(), { slug: UNNAMED, reports: unnamedReports(archive) }]
      .filter(({ reports }) => reports.length > 0)
      .flatMap(({ slug, reports }) => listPaths(slug, slug, reports.length, REPORTS_PER_PAGE)),
  kinds: (archive) =>
    kindGroups(archive).flatMap(([path, reports]) =>
      listPaths(path, path, reports.length, REPORTS_PER_PAGE),
    ),
  coverage: (archive) =>
    coverageYears(archive).flatMap(({ year, rows }) =>
      listPaths(String(year), String(year), rows, ROWS_PER_PAGE),
    ),
  missing: (archive) =>
    numbered(missingCount(archive), MISSING_PER_PAGE).map(({ path, page }) => ({
      params: { path },
      props: { page },
    })),
  comparisonPages: (archive) => furtherPaths(comparedPairs(archive).size, PAIRS_PER_PAGE),
  comparisons: (archive) =>
    [...comparedPairs(archive).keys()].map((path) => ({ params: { path }, props: { path } })),
} as const satisfies Record<string, (archive: Archive) => Path[]>

/** The pages of a list whose first page has no path of its own: `undefined`, `trang/2`, … */
const numbered = (total: number, size: number) =>
  Array.from({ length: pageCount(total, size) }, (_, index) => ({
    path: index ? `trang/${index + 1}` : undefined,
    page: index + 1,
  }))
